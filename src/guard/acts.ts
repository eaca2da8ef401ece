import { pressable } from '../composer/button.ts';
import { isStep } from '../composer/control.ts';
import { asidesAround, type Composer, lastStepsIn } from '../composer/find.ts';
import { learnEnter, watchManners } from '../composer/guess.ts';
import { isTaken, keep } from '../composer/kept.ts';
import { isPressKey } from '../composer/press.ts';
import { isEmpty, readOwn } from '../composer/read.ts';
import { findAgain } from '../composer/release.ts';
import { pathOf } from '../composer/tree.ts';
import { type Decided, unseenPublish } from '../record/tally.ts';
import type { Site } from '../sites/site.ts';
import { isLoud } from './decision.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';
import { takesOut, watchUnseen } from './unseen.ts';
import { onChange } from './watch.ts';

/** What is needed to follow a person's acts. */
export interface ActParts {
  readonly site: Site;
  readonly document: Document;
  readonly stage: Stage;
  readonly attend: (composer: Composer) => void;
  readonly check: (session: Session) => void;
  readonly record: (decided: Decided) => void;
  readonly signal: AbortSignal;
}

/** What a person does on the way to a publish, besides the press that is held. */
export interface Acts {
  /** A click, a key or a change, before the page hears of it. */
  readonly on: (event: Event) => void;
  /** The composer in use as it stands now, before its text is taken in. */
  readonly onSeen: (session: Session, composer: Composer) => void;
  /** The composer in use is no longer there. */
  readonly onGone: (session: Session) => void;
  /** A press was held. */
  readonly onHeld: () => void;
}

/** Milliseconds in which the place where a text is published comes after the step that leads to it. */
const stepTime = 10_000;

/** Follows a person's acts. */
export function followActs(parts: ActParts): Acts {
  const { site, document, stage, signal } = parts;
  const unseen = watchUnseen(document, site, signal);
  let waiting = new AbortController();

  const on = (event: Event) => {
    // Whatever leads on from such a box, a link or a key, and even if nobody wrote in it today.
    if (isClick(event) || isEnter(event)) for (const aside of asidesAround(event, site)) note(aside);
    const session = stage.session();
    if (!session || isWriting(event)) return;
    const composer = findAgain(session.trace, site, session.seen.text);
    if (!composer) return;
    unseen.onAct(event, composer);
    if (!isPressIn(event, composer)) return;
    const stepped = isStep(pathOf(event), composer.entry.publish);
    note(composer, stepped);
    if (stepped) awaitLastStep();
    else if (composer.unsure) lookFirst(session);
  };
  // What goes out with a later press is remembered, as its box may be gone by then.
  const note = (composer: Composer, stepped = false) => {
    if (isTaken(composer.entry, site)) keep(composer, readOwn(composer).text, stepped);
  };
  const onSeen = (session: Session, composer: Composer) => {
    note(composer);
    if (composer.editors.length === 0 || !isEmpty(composer)) return;
    for (const editor of composer.editors) watchManners(editor, site);
    // Nobody can take a text out by hand under our dialog.
    if (isInHand(session) && session.seen.text.trim() !== '') tell(session, false);
    else onGone(session);
  };
  const awaitLastStep = () => {
    waiting.abort();
    waiting = new AbortController();
    const ends = AbortSignal.any([waiting.signal, signal, AbortSignal.timeout(stepTime)]);
    const look = () => {
      // A press of it came first: what is held must stay before the person's eyes.
      if (isInHand(stage.session())) return waiting.abort();
      const [composer] = lastStepsIn(document, site);
      if (!composer) return;
      waiting.abort();
      parts.attend(composer);
    };
    onChange(document, look, ends);
  };
  // Nothing of it can be held; what is worth a look is at least said before it may be gone.
  const lookFirst = (session: Session) => {
    parts.check(session);
    if (!session.findings.some(isLoud)) return;
    stage.say('look-first');
    stage.draw();
  };
  const onGone = (session: Session) => {
    const { seen, pressed, trace, story } = session;
    if (seen.text.trim() === '' || pressed || trace.entry.keeps || story.step.at === 'leaving') return;
    unseen.onGone((byEnter) => tell(session, byEnter));
  };
  const tell = (session: Session, byEnter: boolean) => {
    const { surface, trace } = session;
    session.pressed = true;
    if (byEnter && trace.entry.publish.guess) learnEnter(document);
    const day = new Date().toISOString().slice(0, 10);
    parts.record({ day, site: site.name, surface, rule: unseenPublish, level: 'note', decision: 'unseen' });
    stage.say('missed');
    stage.draw();
  };
  return { on, onSeen, onGone, onHeld: unseen.onHeld };
}

// A press of it was held, and the person has not decided yet.
function isInHand(session: Session | undefined): boolean {
  const at = session?.story.step.at;
  return at === 'held' || at === 'reviewing';
}

// Most of what a person does; a box need not be looked for again at every letter.
function isWriting(event: Event): boolean {
  if (event.type === 'keydown') return !isPressKey(event as KeyboardEvent);
  return event.type === 'beforeinput' && !takesOut(event);
}

function isPressIn(event: Event, composer: Composer): boolean {
  const path = pathOf(event);
  if (!path.includes(composer.root) || !path.some((one) => one.matches(pressable))) return false;
  return isClick(event) || (event.type === 'keydown' && isPressKey(event as KeyboardEvent));
}

function isClick(event: Event): boolean {
  return event.type === 'click';
}

function isEnter(event: Event): boolean {
  return event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
}
