import { type Composer, composerAt, composerInFocus, composerOf } from '../composer/find.ts';
import { boxOf, modalAround } from '../composer/place.ts';
import { holdsNode, isElement } from '../composer/tree.ts';
import { quiet, type Review, type ReviewActions, type ReviewState } from '../review/states.ts';
import type { Site } from '../sites/site.ts';
import { editorInUse } from './picture.ts';
import { watchComposer } from './watch.ts';

/** Why nothing is watched. */
export type Rest = 'off' | 'paused' | 'not-attached';

/** What the stand-by works with. */
export interface StandByParts {
  readonly site: Site;
  readonly document: Document;
  readonly rest: Rest;
  readonly review: (actions: ReviewActions, signal: AbortSignal) => Review;
  readonly signal: AbortSignal;
}

/** Somebody who watches nothing, and says so. */
export interface StandBy {
  /** Whether a composer of this page, or of this frame of it, has the focus. */
  readonly inUse: () => boolean;
}

/** Says at the composer in use that nobody watches it. Reads no text and holds nothing. */
export function standBy({ site, document, rest, review: open, signal }: StandByParts): StandBy {
  const window = document.defaultView as Window;
  let review: Review | undefined;
  let editor: WeakRef<Element> | undefined;
  let following = new AbortController();
  let told = false;
  let asked = false;

  const show = (state: ReviewState, near?: Element) => {
    review ??= open(nothingToDo, signal);
    review.moveTo((near && modalAround(near)) ?? document.documentElement);
    review.show(state);
  };
  const draw = () => {
    const at = editor?.deref();
    if (!at) return;
    if (!at.isConnected || !composerAt(at, site)) return leave();
    show({ ...quiet, pill: { says: { kind: rest }, at: boxOf(at) } }, at);
  };
  const drawSoon = () => {
    if (asked) return;
    asked = true;
    window.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) calmly(draw);
    });
  };
  const take = (composer: Composer) => {
    const next = editorInUse(composer);
    if (editor?.deref() === next) return;
    following.abort();
    following = new AbortController();
    editor = new WeakRef(next);
    const ends = AbortSignal.any([following.signal, signal]);
    watchComposer(composer, { onText: () => undefined, onPlace: drawSoon }, ends);
    draw();
  };
  const leave = () => {
    following.abort();
    editor = undefined;
    // The box may have gone with what was written in it, and nobody looked at that.
    const last = rest === 'not-attached' && !told;
    told = true;
    show(last ? { ...quiet, notice: 'gone' } : quiet);
  };
  const onFocus = (event: Event) => {
    const composer = composerOf(event, site);
    if (composer) take(composer);
  };
  const onLeave = (event: Event) => {
    if (!isAround((event as FocusEvent).relatedTarget)) leave();
  };
  // The composer's own buttons belong to it.
  const isAround = (target: EventTarget | null) => {
    const at = editor?.deref();
    if (!at) return true;
    const composer = isElement(target) ? composerAt(at, site) : undefined;
    return composer !== undefined && holdsNode(composer.root, target as Element);
  };

  const options = { capture: true, signal };
  window.addEventListener('focusin', (event) => calmly(() => onFocus(event)), options);
  window.addEventListener('focusout', (event) => calmly(() => onLeave(event)), options);
  calmly(() => {
    const composer = composerInFocus(document, site);
    if (composer) take(composer);
  });
  return { inUse: () => editor?.deref() !== undefined };
}

// What breaks here must break nothing of the page.
function calmly(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

const nothingToDo: ReviewActions = {
  openCard: () => undefined,
  closeCard: () => undefined,
  useSwap: () => undefined,
  keepEditing: () => undefined,
  passOver: () => undefined,
  takeBack: () => undefined,
  postAnyway: () => undefined,
  lookLater: () => undefined,
  tuck: () => undefined,
};
