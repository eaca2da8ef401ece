import { caretOf } from '../composer/caret.ts';
import { type Composer, composerInFocus, composerOf } from '../composer/find.ts';
import { watchManners } from '../composer/guess.ts';
import { holdPresses } from '../composer/hold.ts';
import { forgetAll } from '../composer/kept.ts';
import type { Press } from '../composer/press.ts';
import { read } from '../composer/read.ts';
import { findAgain } from '../composer/release.ts';
import { pathOf } from '../composer/tree.ts';
import type { Light } from '../messages.ts';
import type { Decided } from '../record/tally.ts';
import type { Notice, Review, ReviewActions } from '../review/states.ts';
import type { Site } from '../sites/site.ts';
import { actionsOn } from './actions.ts';
import { followActs } from './acts.ts';
import { canBePressed, unsureOf } from './attached.ts';
import { openDesk } from './desk.ts';
import { type Check, makeJudge } from './judge.ts';
import type { Preferences } from './preferences.ts';
import { makeSessions, type Session, takeIn } from './session.ts';
import { makeStage } from './stage.ts';

/** What the guard works with; each part can be another one in a test. */
export interface GuardParts {
  readonly site: Site;
  readonly document: Document;
  /** Wakes the engine. The check it gives follows the settings by itself; `refresh` says that they changed. */
  readonly warm: () => Promise<Check>;
  readonly review: (actions: ReviewActions, signal: AbortSignal) => Review;
  readonly record: (decided: Decided) => void;
  readonly preferences: Preferences;
  readonly report: (light: Light) => void;
  /** Whether the extension still stands behind this script; after an update it may not. */
  readonly alive: () => boolean;
  /** It does not: this guard has ended. */
  readonly gone: () => void;
  readonly signal: AbortSignal;
}

/** A guard at work on one page. */
export interface Guard {
  /** The rules in force have changed: what is being written is judged anew. */
  readonly refresh: () => void;
  readonly light: () => Light;
  /** Says a line to the person; false where it cannot be shown. */
  readonly say: (notice: Notice) => boolean;
  /** Whether a composer of this page, or of this frame of it, is in use. */
  readonly inUse: () => boolean;
  /** Whether a press would come to us before the page could take it. */
  readonly hears: () => boolean;
}

/** Milliseconds after a change until the draft is judged; long drafts get more. */
const pause = { short: 300, long: 800, longFrom: 20_000 };

/** The corridor: reads drafts, has them judged, shows what was found, and stands at the press. */
export function startGuard(parts: GuardParts): Guard {
  const { site, document, record, preferences } = parts;
  const window = document.defaultView as Window;
  const own = new AbortController();
  const signal = AbortSignal.any([parts.signal, own.signal]);
  const judge = makeJudge(parts.warm);
  const sessionOf = makeSessions();
  const resting: Light = site.composers.length > 0 ? 'watching' : 'not-attached';
  let light: Light = resting;
  let review: Review | undefined;
  let timer = 0;

  const shine = (next: Light) => {
    if (next === light) return;
    light = next;
    parts.report(next);
  };
  const lively = () => {
    if (!signal.aborted && !parts.alive()) {
      own.abort();
      parts.gone();
    }
    return !signal.aborted;
  };
  // What breaks on a page must break nothing of the page, and must show.
  const safely =
    <Given>(work: (given: Given) => void) =>
    (given: Given) => {
      try {
        work(given);
      } catch {
        shine('not-attached');
      }
    };
  const ours = (event: Event) => review?.owns(event) === true;

  const check = (session: Session) => {
    const composer = lively() ? findAgain(session.trace, site, session.seen.text) : undefined;
    if (!composer) return;
    acts.onSeen(session, composer);
    const seen = read(composer);
    const judged = desk.judgeNow(session, seen.text);
    takeIn(session, seen, judged);
    const attached = seen.text === '' || canBePressed(composer, site);
    if (!attached) session.says = unsureOf(session.says);
    shine(attached ? 'watching' : 'unsure');
    explainFirst(session);
    if (judged.kind === 'judged')
      desk.advance(session, { kind: 'checked', text: seen.text, findings: judged.findings });
    else stage.draw();
    if (judged.kind === 'cold') wake(session).catch(() => shine('not-attached'));
  };
  const explainFirst = ({ findings }: Session) => {
    if (findings.length === 0 || preferences.met()) return;
    preferences.meet();
    stage.say('first-mark');
  };
  const wake = async (session: Session) => {
    if (await judge.wake()) return check(session);
    session.says = { kind: 'failed' };
    return stage.draw();
  };
  const checkSoon = (session: Session) => {
    window.clearTimeout(timer);
    const wait = session.seen.text.length > pause.longFrom ? pause.long : pause.short;
    timer = window.setTimeout(
      safely(() => check(session)),
      wait,
    );
  };
  const finish = (session: Session) => {
    acts.onGone(session);
    stage.leave();
    if (session.story.step.at !== 'leaving') desk.advance(session, { kind: 'closed' });
    shine(resting);
  };

  const stage = makeStage({
    site,
    document,
    signal,
    preferences,
    review: () => {
      review ??= parts.review(actionsOn({ site, stage, desk, preferences, check }), signal);
      return review;
    },
    onText: checkSoon,
    onSeen: (session, composer) => acts.onSeen(session, composer),
    onGone: finish,
  });
  const acts = followActs({
    site,
    document,
    stage,
    attend: safely((composer: Composer) => attend(composer)),
    check,
    record,
    signal,
  });
  const desk = openDesk({ site, judge, stage, sessionOf, record, signal });

  const onPress = (press: Press) => {
    try {
      const answer = lively() ? desk.onPress(press) : 'let-go';
      if (answer === 'hold') acts.onHeld();
      return answer;
    } catch {
      letThrough();
      return 'let-go';
    }
  };
  const letThrough = () => {
    try {
      stage.say('let-through');
      stage.draw();
    } catch {
      // What cannot be shown must not keep the press either.
      shine('not-attached');
    }
  };

  const attend = (composer: Composer) => {
    const session = sessionOf(composer);
    stage.take(session, composer);
    void judge.wake();
    check(session);
  };
  const onFocus = (event: Event) => {
    if (!lively() || ours(event)) return;
    const composer = composerOf(event, site);
    if (composer) return attend(composer);
    for (const element of pathOf(event).slice(0, 1)) watchManners(element, site);
    const session = stage.session();
    if (!session) return shine(resting);
    if (session.seen.text.trim() === '' && !isWithin(event, session)) finish(session);
  };
  const onAct = (event: Event) => {
    if (lively() && !ours(event)) acts.on(event);
  };
  const onLeave = (event: Event) => {
    const composer = ours(event) || signal.aborted ? undefined : composerOf(event, site);
    if (!composer) return;
    const session = sessionOf(composer);
    session.caret = caretOf(composer) ?? session.caret;
  };
  const onInput = (event: Event) => {
    if (!lively() || ours(event)) return;
    const session = stage.session();
    if (session && isWithin(event, session)) return checkSoon(session);
    const composer = composerOf(event, site);
    if (composer) attend(composer);
  };

  // Asked before a press is held, as what was taken note of belongs to it.
  for (const type of ['pointerdown', 'click', 'keydown', 'beforeinput', 'cut']) {
    window.addEventListener(type, safely(onAct), { capture: true, signal });
  }
  const { hears } = holdPresses({ site, window, ours, decide: onPress, signal });
  window.addEventListener('focusin', safely(onFocus), { capture: true, signal });
  window.addEventListener('focusout', safely(onLeave), { capture: true, signal });
  window.addEventListener('input', safely(onInput), { capture: true, signal });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    desk.close();
    forgetAll(document);
  });
  // Begun in the midst of writing, after a pause or a change of the settings.
  safely(() => {
    const composer = composerInFocus(document, site);
    if (composer) attend(composer);
  })(undefined);

  return {
    refresh: () => {
      judge.forget();
      const session = stage.session();
      if (session) check(session);
    },
    light: () => light,
    say: (notice) => {
      if (signal.aborted) return false;
      stage.say(notice);
      stage.draw();
      return true;
    },
    inUse: () => stage.session() !== undefined,
    hears,
  };
}

function isWithin(event: Event, session: Session): boolean {
  const root = session.trace.root.deref();
  return root !== undefined && pathOf(event).includes(root);
}
