import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import { copyText } from './copy.ts';
import type { Ear } from './ear.ts';
import { FindingWords, LevelLine } from './finding-words.tsx';
import type { FocusPath } from './focus.ts';
import { Cross } from './notice.tsx';
import { usePlaceBeside } from './place.ts';
import type { Rect, ReviewActions, ReviewState } from './states.ts';

interface CardProps {
  readonly finding: Finding;
  readonly index: number;
  readonly all: number;
  readonly at: Rect;
  readonly ear: Ear;
  readonly focus: FocusPath;
  readonly actions: ReviewActions;
}

/** One finding beside its words. It takes the focus only when the person asked for it, and gives it back. */
export function Card({ finding, index, all, at, ear, focus, actions }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  usePlaceBeside(card, at, { prefers: 'bottom-start', orElse: 'top-start', gap: 10, shrinks: true });
  useLayoutEffect(() => {
    if (focus.asked()) card.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element && holdsFocus(element)) focus.back();
    };
  }, [focus]);
  const next = () => {
    focus.ask();
    actions.openCard((index + 1) % all);
  };
  // The focus goes back when the card closes, and not before: with it, the draft is read anew, and a finding whose words
  // have changed is gone, so that nobody could say why nothing happens.
  const { useSwap: writeSwap } = actions;
  const swap = () => writeSwap(index);
  return (
    <div
      class={`card ${finding.level}`}
      ref={card}
      role="dialog"
      aria-labelledby="card-level"
      aria-describedby="card-words"
      tabIndex={-1}
    >
      <CardHead ear={ear} close={actions.closeCard}>
        <h2 id="card-level">
          <LevelLine level={finding.level} />
        </h2>
      </CardHead>
      <div id="card-words">
        <FindingWords finding={finding} most={180} />
      </div>
      {finding.swap !== undefined && (
        <button type="button" class="swap" dir="auto" onClick={ear.on(swap)}>
          {reviewWords.use(finding.swap)}
        </button>
      )}
      {all > 1 && (
        <div class="card-foot">
          <span>{reviewWords.place(index + 1, all)}</span>
          <button type="button" class="plain" title={reviewWords.nextHint} onClick={ear.on(next)}>
            {reviewWords.next}
          </button>
        </div>
      )}
    </div>
  );
}

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

interface HeadProps {
  readonly ear: Ear;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

function CardHead({ ear, close, children }: HeadProps) {
  return (
    <div class="card-head">
      {children}
      <button type="button" class="close" aria-label={reviewWords.close} onClick={ear.on(close)}>
        <Cross />
      </button>
    </div>
  );
}

function holdsFocus(element: HTMLElement): boolean {
  const focused = (element.getRootNode() as ShadowRoot).activeElement;
  return focused !== null && element.contains(focused);
}
