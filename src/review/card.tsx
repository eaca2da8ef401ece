import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import { BasisDetails } from './basis.tsx';
import type { Ear } from './ear.ts';
import { FindingWords, LevelLine } from './finding-words.tsx';
import type { FocusPath } from './focus.ts';
import { Cross } from './notice.tsx';
import { PassVerbs } from './pass-verbs.tsx';
import { usePlaceBeside } from './place.ts';
import type { Basis, KeyNames, Passing, Rect, ReviewActions } from './states.ts';

interface CardProps {
  readonly finding: Finding;
  readonly index: number;
  readonly all: number;
  readonly basis: Basis | undefined;
  readonly keys: KeyNames;
  readonly at: Rect;
  readonly ear: Ear;
  readonly focus: FocusPath;
  readonly actions: ReviewActions;
}

/** One finding beside its words. It takes the focus only when the person asked for it, and gives it back. */
export function Card({ finding, index, all, basis, keys, at, ear, focus, actions }: CardProps) {
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
  const pass = (how: Passing) => {
    focus.ask();
    actions.passOver(index, how);
  };
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
        <FindingWords finding={finding} basis={basis} most={180} />
      </div>
      {finding.swap !== undefined && (
        <button type="button" class="swap" dir="auto" onClick={ear.on(swap)}>
          {reviewWords.use(finding.swap)}
        </button>
      )}
      {basis && <BasisDetails basis={basis} />}
      <PassVerbs key={`${finding.rule} ${finding.start}`} level={finding.level} ear={ear} pass={pass} />
      {all > 1 && (
        <div class="card-foot">
          <span>{reviewWords.place(index + 1, all)}</span>
          <button type="button" class="plain" title={reviewWords.nextHint(keys.next)} onClick={ear.on(next)}>
            {reviewWords.next}
          </button>
        </div>
      )}
    </div>
  );
}

interface HeadProps {
  readonly ear: Ear;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** The head of a card: what it is about, and a way to close it. */
export function CardHead({ ear, close, children }: HeadProps) {
  return (
    <div class="card-head">
      {children}
      <button type="button" class="close" aria-label={reviewWords.close} onClick={ear.on(close)}>
        <Cross />
      </button>
    </div>
  );
}

/** Whether the focus is in this part of ours. */
export function holdsFocus(element: HTMLElement): boolean {
  const focused = (element.getRootNode() as ShadowRoot).activeElement;
  return focused !== null && element.contains(focused);
}
