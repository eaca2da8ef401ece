import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reviewWords } from '../words.ts';
import { CardHead, holdsFocus } from './card.tsx';
import { copyText } from './copy.ts';
import type { Ear } from './ear.ts';
import type { FocusPath } from './focus.ts';
import { usePlaceBeside } from './place.ts';
import type { ReviewActions, ReviewState } from './states.ts';

interface OfferProps {
  readonly offer: NonNullable<ReviewState['offer']>;
  readonly ear: Ear;
  readonly focus: FocusPath;
  readonly actions: ReviewActions;
}

/** A wording that did not get into the draft: why not, and a way to copy it. It answers a press, so it takes the focus. */
export function OfferCard({ offer, ear, focus, actions }: OfferProps) {
  const card = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  usePlaceBeside(card, offer.at, { prefers: 'bottom-start', orElse: 'top-start', gap: 10, shrinks: true });
  useLayoutEffect(() => {
    const element = card.current;
    focus.ask();
    if (focus.asked()) element?.focus({ preventScroll: true });
    return () => {
      if (element && holdsFocus(element)) focus.back();
    };
  }, [focus]);
  const { copy: words } = reviewWords;
  const copy = () => {
    if (!card.current) return;
    copyText(offer.wording, card.current).then((copied) => say(copied ? words.copied : words.notCopied));
  };
  return (
    <div
      class="card"
      ref={card}
      role="dialog"
      aria-labelledby="offer-title"
      aria-describedby="offer-why"
      tabIndex={-1}
    >
      <CardHead ear={ear} close={actions.closeCard}>
        <h2 id="offer-title" class="level">
          {words.title}
        </h2>
      </CardHead>
      <p id="offer-why">{words.why[offer.why]}</p>
      <blockquote class="quote" dir="auto">
        {reviewWords.quote(offer.wording)}
      </blockquote>
      <button type="button" class="swap" onClick={ear.on(copy)}>
        {words.do}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
