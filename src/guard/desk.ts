import { caretOf } from '../composer/caret.ts';
import type { Composer } from '../composer/find.ts';
import type { Answer } from '../composer/hold.ts';
import { forget } from '../composer/kept.ts';
import { type Fate, fateOf, saidBy } from '../composer/outcome.ts';
import type { Press } from '../composer/press.ts';
import { read } from '../composer/read.ts';
import { controlFor, findAgain } from '../composer/release.ts';
import type { Decided } from '../record/tally.ts';
import type { Site } from '../sites/site.ts';
import { begun, decide, type Effect, type Happening, type Judged } from './decision.ts';
import type { Judge } from './judge.ts';
import { letGo, patience } from './let-go.ts';
import { withoutPassed } from './passing.ts';
import { draftOf, type Session, takeIn } from './session.ts';
import type { Stage } from './stage.ts';

/** What the desk needs. */
export interface DeskParts {
  readonly site: Site;
  readonly judge: Judge;
  readonly stage: Stage;
  readonly sessionOf: (composer: Composer, press?: Press) => Session;
  readonly record: (decided: Decided) => void;
  readonly signal: AbortSignal;
}

/** Where presses are decided, and where what follows from a decision is done. */
export interface Desk {
  readonly onPress: (press: Press) => Answer;
  readonly advance: (session: Session, happening: Happening) => Answer;
  readonly judgeNow: (session: Session, text: string) => Judged;
  /** The guard ends: a press that was stopped without a verdict goes out after all. */
  readonly close: () => void;
}

/** Milliseconds that a press waits at most for an engine that is not awake yet. */
const wakeTime = 1500;

/** Opens the desk. */
export function openDesk({ site, judge, stage, sessionOf, record, signal }: DeskParts): Desk {
  // Our own press of a control, for as long as it lasts.
  let passing: { readonly root: Element; readonly text: string } | undefined;
  const judgeNow = (session: Session, text: string) =>
    withoutPassed(judge.now(draftOf(session, site.name, text)), session.passed);

  const onPress = (press: Press): Answer => {
    const { composer } = press;
    const seen = read(composer);
    if (passing?.root === composer.root && passing.text === seen.text) return 'let-go';
    const session = sessionOf(composer, press);
    session.caret = caretOf(composer) ?? session.caret;
    const judged = judgeNow(session, seen.text);
    stage.take(session, composer);
    stage.say(undefined);
    takeIn(session, seen, judged);
    const answer = advance(session, { kind: 'press', text: seen.text, judged, genuine: press.genuine });
    if (answer === 'let-go' && seen.text.trim() !== '') session.pressed = true;
    return answer;
  };

  const advance = (session: Session, happening: Happening): Answer => {
    const { story, answer, effects } = decide(session.story, happening);
    session.story = story;
    // Before it is drawn: an empty box forgets what was passed over in it.
    if (story.step.at === 'posted') recordPassed(session);
    for (const effect of effects) if (effect.kind === 'notice') stage.say(effect.notice);
    // Our dialog must be gone before the page's control is pressed.
    try {
      stage.draw();
    } catch (error) {
      // What cannot be shown holds nothing back.
      if (story.step.at === 'reviewing' || story.step.at === 'held') {
        session.story = begun;
        throw error;
      }
    }
    for (const effect of effects) run(session, effect);
    return answer;
  };

  const recordPassed = (session: Session) => {
    const { surface, passed } = session;
    session.passed = [];
    for (const { finding } of passed) {
      const { rule, level } = finding;
      record({ day: today(), site: site.name, surface, rule, level, decision: 'passed' });
    }
  };

  const run = (session: Session, effect: Effect): void => {
    if (effect.kind === 'warm') warmFor(session).catch(giveUp);
    if (effect.kind === 'release') release(session, effect.text).catch(giveUp);
    if (effect.kind === 'watch') watch(session).catch(giveUp);
    if (effect.kind === 'follow') follow(session).catch(giveUp);
    if (effect.kind !== 'record') return;
    const { surface } = session;
    for (const outcome of effect.outcomes) record({ day: today(), site: site.name, surface, ...outcome });
  };

  const warmFor = async (session: Session) => {
    await judge.wake(wakeTime);
    const { step } = session.story;
    if (signal.aborted || step.at !== 'held') return;
    const judged = judgeNow(session, step.text);
    takeIn(session, session.seen, judged);
    advance(session, { kind: 'judged', judged });
  };

  const release = async (session: Session, text: string) => {
    const ending = await letGo(session, text, site, push, signal).catch(() => 'still' as const);
    if (signal.aborted) return;
    if (ending === 'gone') advance(session, { kind: 'closed' });
    else if (ending === 'changed') reconsider(session, text);
    else fared(session, ending);
  };

  const reconsider = (session: Session, text: string) => {
    const composer = findAgain(session.trace, site, text);
    const now = composer ? read(composer).text : '';
    advance(session, { kind: 'changed', text: now, judged: judgeNow(session, now) });
  };

  const watch = async (session: Session) => {
    const fate = await fateOfSeen(session);
    if (!signal.aborted) fared(session, fate);
  };

  const fared = (session: Session, fate: Fate) => {
    if (fate === 'out') forgetOf(session);
    advance(session, { kind: 'fared', fate });
  };

  const follow = async (session: Session) => {
    if ((await fateOfSeen(session)) === 'out') forgetOf(session);
  };

  // Asked while the page has not heard of the press yet.
  const fateOfSeen = ({ trace, seen }: Session) =>
    fateOf(trace, site, seen.text, patience, signal, saidBy(site, trace.document));

  const forgetOf = ({ trace }: Session) => forget(trace.document, trace.entry);

  const push = (composer: Composer, control: Element) => {
    sessionOf(composer).pressed = true;
    passing = { root: composer.root, text: read(composer).text };
    try {
      (control as HTMLElement).click();
    } finally {
      passing = undefined;
    }
  };

  const close = () => {
    const session = stage.session();
    if (session?.story.step.at !== 'held') return;
    const { text } = session.story.step;
    session.story = begun;
    const composer = findAgain(session.trace, site, text);
    const control = composer && controlFor(composer, session.trace, site);
    if (composer && control && read(composer).text === text) push(composer, control);
  };

  return { onPress, advance, judgeNow, close };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

// The draft is as it was begun, and the next press is decided anew.
function giveUp(): void {}
