import { h, render } from 'preact';
import { reviewWords } from '../words.ts';
import { createEar, type Person, realPerson } from './ear.ts';
import { createFocusPath } from './focus.ts';
import { createHost } from './host.ts';
import { listenForKeys } from './keys.ts';
import { quoteOf } from './quote.ts';
import { Room } from './room.tsx';
import { quiet, type Review, type ReviewActions, type ReviewState } from './states.ts';

/**
 * Stands ready to draw the review on this page; nothing is added to it before the first state that shows something.
 * `person` tells a person's events from a script's; only tests bring another.
 */
export function mountReview(
  document: Document,
  actions: ReviewActions,
  signal: AbortSignal,
  person: Person = realPerson,
): Review {
  const host = createHost(document, signal);
  const ear = createEar(person);
  const focus = createFocusPath(document, host.element);
  let state = quiet;
  let home: Element = document.documentElement;
  // Counts how often the host was put on the page: each time, dialogs and popovers must be opened again.
  let seat = 0;

  const sit = (): void => {
    const parent = home.isConnected ? home : document.documentElement;
    unzoom(host.element, parent);
    if (host.element.isConnected && host.element.parentNode === parent) return;
    parent.append(host.element);
    seat += 1;
  };
  // The finding that the keyboard stands at, by its place among the findings.
  let standing: number | undefined;
  let drawing = false;
  let again = false;
  // A dialog that closes gives the focus back, and whoever hears that may show the next state before this one is drawn.
  const draw = (): void => {
    again = true;
    if (drawing) return;
    drawing = true;
    try {
      while (again) {
        again = false;
        render(
          h(Room, {
            state,
            seat,
            at: standing === undefined ? undefined : pointed(state, standing),
            ear,
            focus,
            actions,
          }),
          host.root,
        );
      }
    } finally {
      drawing = false;
    }
  };
  const owns = (event: Event): boolean =>
    event.target === host.element || event.composedPath().includes(host.element);

  const next = (): void => {
    const from = state.card?.finding ?? standing;
    standing = from === undefined ? 0 : (from + 1) % state.findings.length;
    if (!state.card) {
      draw();
      return;
    }
    focus.ask();
    actions.openCard(standing);
  };
  const open = (): void => {
    focus.ask();
    actions.openCard(standing ?? 0);
  };
  const asks = {
    owns,
    holding: () => state.hold,
    cardOpen: () => [state.card, state.passed, state.offer].some((one) => one !== undefined),
    anyFound: () => state.findings.length > 0,
    keepEditing: actions.keepEditing,
    closeCard: actions.closeCard,
    keys: () => state.keys,
    next,
    open,
  };
  if (document.defaultView) listenForKeys(document.defaultView, ear, asks, signal);
  signal.addEventListener('abort', () => {
    render(null, host.root);
    host.element.remove();
  });

  return {
    show: (next) => {
      if (signal.aborted || (seat === 0 && isQuiet(next))) return;
      if (next.hold && !state.hold) ear.rest();
      if (next.findings.length <= (standing ?? 0) || next.hold) standing = undefined;
      state = next;
      sit();
      draw();
    },
    moveTo: (parent) => {
      home = parent;
      if (seat === 0 || signal.aborted) return;
      const before = seat;
      sit();
      if (seat !== before) draw();
    },
    owns,
  };
}

function pointed({ findings, keys }: ReviewState, at: number) {
  const finding = findings[at];
  if (!finding) return undefined;
  const level = reviewWords.level[finding.level];
  const says = reviewWords.at(at + 1, findings.length, level, quoteOf(finding.quote, 80), keys.open);
  return { finding: at, says };
}

function isQuiet(state: ReviewState): boolean {
  return !state.pill && !state.card && !state.hold && !state.notice && state.marks.length === 0;
}

/** A page may enlarge itself by CSS. Rectangles come in pixels of the viewport, so that we must be left out of it. */
function unzoom(host: HTMLElement, parent: Element): void {
  const zoom = String(1 / (parent.currentCSSZoom ?? 1));
  if (host.style.getPropertyValue('zoom') !== zoom) host.style.setProperty('zoom', zoom, 'important');
}
