import type { Caret } from '../composer/caret.ts';
import type { Composer } from '../composer/find.ts';
import type { Press } from '../composer/press.ts';
import type { Read } from '../composer/read.ts';
import { type Trace, traceOf } from '../composer/release.ts';
import type { Draft, Finding, SiteName, Surface } from '../engine/rule.ts';
import type { Offer, PillSays } from '../review/states.ts';
import { begun, isLoud, type Judged, type Story } from './decision.ts';
import { leavePassed, type Passed } from './passing.ts';
import { shift } from './shift.ts';

/** One composer in use: what was read of it last, what was found, and how far its draft has come. */
export interface Session {
  trace: Trace;
  surface: Surface;
  story: Story;
  /** The last read; the findings' spans are of its text. */
  seen: Read;
  findings: readonly Finding[];
  says: PillSays;
  card: number | undefined;
  /** A wording to be copied, for as long as the draft reads `text`. */
  offer: (Offer & { readonly text: string }) | undefined;
  /** What the person passed over in this draft, the last one last. */
  passed: readonly Passed[];
  /** Whether a press of what is written was seen. */
  pressed: boolean;
  /** Where the person was writing when the focus left the draft. */
  caret: Caret | undefined;
}

/** Finds the session of a composer, or begins one. */
export function makeSessions(): (composer: Composer, press?: Press) => Session {
  const sessions = new WeakMap<Element, Session>();
  return (composer, press) => {
    // One root can hold several boxes that are published one by one, such as the comments under a post.
    const key = composer.entry.parts === 'one' ? (composer.editors[0] ?? composer.root) : composer.root;
    const known = sessions.get(key);
    const session = known ?? fresh(composer);
    const { control } = session.trace;
    session.trace = press ? traceOf(composer, press) : { ...traceOf(composer), control };
    session.surface = composer.surface;
    if (!known) sessions.set(key, session);
    return session;
  };
}

/** The draft of a session, for the engine. */
export function draftOf(session: Session, site: SiteName, text: string): Draft {
  return { text, site, surface: session.surface };
}

/** Takes in what was found in a text. */
export function takeIn(session: Session, seen: Read, judged: Judged): void {
  session.says = saysOf(seen.text, judged);
  setFindings(session, seen, judged.kind === 'judged' ? judged.findings : []);
}

/** Takes in a text that was not judged yet: what was found stays with its words. */
export function moveOn(session: Session, seen: Read): void {
  setFindings(session, seen, shift(session.findings, session.seen.text, seen.text));
}

function setFindings(session: Session, seen: Read, findings: readonly Finding[]): void {
  if (session.seen.text.trim() === '') session.pressed = false;
  // A card that offers something takes the focus when it appears, so that it must not come back while somebody writes.
  if (seen.text !== session.seen.text) {
    leavePassed(session);
    session.offer = undefined;
  }
  // Until it is known that it went out, what was passed over has yet to be recorded.
  if (seen.text.trim() === '' && session.story.step.at !== 'leaving') session.passed = [];
  const open = session.card === undefined ? undefined : session.findings[session.card];
  session.seen = seen;
  session.findings = findings;
  const at = findings.findIndex((one) => one.rule === open?.rule && one.quote === open.quote);
  session.card = at >= 0 ? at : undefined;
}

function fresh(composer: Composer): Session {
  return {
    trace: traceOf(composer),
    surface: composer.surface,
    story: begun,
    seen: { text: '', map: [] },
    findings: [],
    says: { kind: 'watching' },
    card: undefined,
    offer: undefined,
    passed: [],
    pressed: false,
    caret: undefined,
  };
}

function saysOf(text: string, judged: Judged): PillSays {
  if (judged.kind === 'cold') return { kind: 'reading' };
  if (judged.kind === 'failed') return { kind: 'failed' };
  if (text.trim() === '') return { kind: 'watching' };
  const { findings } = judged;
  if (findings.length === 0) return { kind: 'clear' };
  const level = findings.some((one) => one.level === 'stop')
    ? 'stop'
    : findings.some(isLoud)
      ? 'warn'
      : 'note';
  return { kind: 'found', things: findings.length, level };
}
