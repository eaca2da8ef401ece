import { useLayoutEffect, useRef } from 'preact/hooks';
import { reviewWords } from '../words.ts';
import { CardHead, holdsFocus } from './card.tsx';
import type { Ear } from './ear.ts';
import type { FocusPath } from './focus.ts';
import { usePlaceBeside } from './place.ts';
import type { ReviewActions, ReviewState } from './states.ts';

const { pass: words } = reviewWords;

interface PassedProps {
  readonly passed: NonNullable<ReviewState['passed']>;
  readonly ear: Ear;
  readonly focus: FocusPath;
  readonly actions: ReviewActions;
}

/** What was just passed over, with the way back. It answers a press, so it takes the focus. */
export function PassedCard({ passed, ear, focus, actions }: PassedProps) {
  const card = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  usePlaceBeside(card, passed.at, { prefers: 'bottom-start', orElse: 'top-start', gap: 10, shrinks: true });
  useLayoutEffect(() => {
    const element = card.current;
    if (focus.asked()) undo.current?.focus({ preventScroll: true });
    return () => {
      if (element && holdsFocus(element)) focus.back();
    };
  }, [focus]);
  const { takeBack } = actions;
  return (
    <div class="card passed" ref={card} role="dialog" aria-labelledby="passed-done" tabIndex={-1}>
      <CardHead ear={ear} close={actions.closeCard}>
        <p id="passed-done" role="status">
          {words.done[passed.how]}
        </p>
      </CardHead>
      {passed.how !== 'now' && <p class="soft">{words.where}</p>}
      <button type="button" class="swap" ref={undo} onClick={ear.on(takeBack)}>
        {words.undo}
      </button>
    </div>
  );
}
