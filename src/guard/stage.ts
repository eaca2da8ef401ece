import type { Composer } from '../composer/find.ts';
import { modalAround } from '../composer/place.ts';
import { read } from '../composer/read.ts';
import { findAgain, traceOf } from '../composer/release.ts';
import { type Notice, quiet, type Review, type ReviewState } from '../review/states.ts';
import type { Site } from '../sites/site.ts';
import { pictureOf } from './picture.ts';
import type { Preferences } from './preferences.ts';
import { moveOn, type Session } from './session.ts';
import { watchComposer } from './watch.ts';

/** What the stage needs. */
export interface StageParts {
  readonly site: Site;
  readonly document: Document;
  readonly review: () => Review;
  readonly preferences: Preferences;
  /** The draft in use may have changed. */
  readonly onText: (session: Session) => void;
  /** The composer in use as it stands now, before its text is taken in. */
  readonly onSeen: (session: Session, composer: Composer) => void;
  /** The composer in use is no longer there. */
  readonly onGone: (session: Session) => void;
  readonly signal: AbortSignal;
}

/** Shows the one composer in use, and follows it over the page. With none in use nothing runs. */
export interface Stage {
  readonly session: () => Session | undefined;
  readonly take: (session: Session, composer: Composer) => void;
  readonly leave: () => void;
  readonly say: (notice: Notice | undefined) => void;
  readonly draw: () => void;
}

/** Sets up the stage, empty. */
export function makeStage(parts: StageParts): Stage {
  const { site, document, signal, preferences } = parts;
  let session: Session | undefined;
  let notice: Notice | undefined;
  let watched: readonly WeakRef<Element>[] = [];
  let watching = new AbortController();
  let asked = false;
  let drawing = false;
  let again = false;

  const show = (state: ReviewState, near: Element | undefined) => {
    const review = parts.review();
    review.moveTo((near && modalAround(near)) ?? document.documentElement);
    review.show(state);
  };
  const watch = (composer: Composer) => {
    if (
      composer.editors.length === watched.length &&
      composer.editors.every((one, i) => watched[i]?.deref() === one)
    ) {
      return;
    }
    watching.abort();
    watching = new AbortController();
    watched = composer.editors.map((editor) => new WeakRef(editor));
    const ends = AbortSignal.any([watching.signal, signal]);
    const onText = () => {
      if (session) parts.onText(session);
      drawSoon();
    };
    watchComposer(composer, { onText, onPlace: drawSoon }, ends);
  };
  // Closing our dialog gives the focus back, which asks for the next draw in the midst of this one.
  const draw = () => {
    again = true;
    if (drawing) return;
    drawing = true;
    try {
      for (let round = 0; again && round < 3; round += 1) {
        again = false;
        drawNow();
      }
    } finally {
      drawing = false;
    }
  };
  const drawNow = () => {
    if (signal.aborted) return;
    if (session) return drawSession(session);
    show({ ...quiet, keys: preferences.keys(), ...(notice && { notice }) }, undefined);
  };
  const drawSession = (now: Session) => {
    const composer = findAgain(now.trace, site, now.seen.text);
    if (!composer) return parts.onGone(now);
    const control = now.trace.control;
    now.trace = { ...traceOf(composer), control };
    watch(composer);
    parts.onSeen(now, composer);
    moveOn(now, read(composer));
    show(
      pictureOf({ session: now, composer, notice, site, preferences }),
      composer.editors[0] ?? composer.root,
    );
  };
  const drawSoon = () => {
    if (asked) return;
    asked = true;
    document.defaultView?.requestAnimationFrame(() => {
      asked = false;
      try {
        draw();
      } catch {
        // Nobody waits for this one; a press that cannot be shown is let go where it is decided.
      }
    });
  };
  const stop = () => {
    watching.abort();
    watched = [];
    session = undefined;
  };
  return {
    session: () => session,
    take: (next, composer) => {
      if (session !== next) stop();
      session = next;
      watch(composer);
    },
    leave: () => {
      stop();
      draw();
    },
    say: (next) => {
      notice = next;
    },
    draw,
  };
}
