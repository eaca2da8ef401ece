import type { Fate } from '../composer/outcome.ts';
import type { Finding, Level } from '../engine/rule.ts';
import type { Reason } from '../record/tally.ts';
import type { Notice } from '../review/states.ts';
import { held, type Ledger, type Outcome, settle } from './ledger.ts';

/** What is known of a text at a moment. `cold`: the engine is not awake yet. `failed`: the check broke. */
export type Judged =
  | { readonly kind: 'judged'; readonly findings: readonly Finding[] }
  | { readonly kind: 'cold' }
  | { readonly kind: 'failed' };

/** Where a draft is on its way from being written to being out. */
export type Step =
  | { readonly at: 'writing' }
  /** Stopped, and not judged yet. */
  | { readonly at: 'held'; readonly text: string }
  /** The hold dialog is open. */
  | { readonly at: 'reviewing'; readonly text: string; readonly findings: readonly Finding[] }
  /** Let go by us; the page has not taken it yet. */
  | ({ readonly at: 'leaving' } & Going)
  /** The page did not take it: the next press of exactly this text goes through. */
  | ({ readonly at: 'waiting' } & Going)
  | { readonly at: 'edited' }
  | { readonly at: 'posted' }
  | { readonly at: 'abandoned' };

/** A text on its way out, and why it goes out past a stop. */
interface Going {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly reason?: Reason;
}

/** One draft's step, and what it has been held for since it was begun. */
export interface Story {
  readonly step: Step;
  readonly ledger: Ledger;
}

/** What can happen to a draft. `genuine`: by a person's own press, and not by a script. */
export type Happening =
  | { readonly kind: 'press'; readonly text: string; readonly judged: Judged; readonly genuine: boolean }
  | { readonly kind: 'judged'; readonly judged: Judged }
  /** Checked again while it was written. */
  | { readonly kind: 'checked'; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'keep-editing' }
  | { readonly kind: 'post-anyway'; readonly reason?: Reason }
  /** What became of the text that was let go. */
  | { readonly kind: 'fared'; readonly fate: Fate }
  /** The text to be let go is no longer the text that was decided on. */
  | { readonly kind: 'changed'; readonly text: string; readonly judged: Judged }
  /** The composer is no longer there, and nothing was let go. */
  | { readonly kind: 'closed' };

/** What is to be done about it. */
export type Effect =
  | { readonly kind: 'warm' }
  | { readonly kind: 'release'; readonly text: string }
  | { readonly kind: 'watch' }
  /** It went by itself: see whether it goes out, and say nothing either way. */
  | { readonly kind: 'follow' }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'record'; readonly outcomes: readonly Outcome[] };

/** The next step, what to do, and, for a press, whether it is let go. */
export interface Turn {
  readonly story: Story;
  readonly answer: 'let-go' | 'hold';
  readonly effects: readonly Effect[];
}

/** A draft that nothing has happened to. */
export const begun: Story = { step: { at: 'writing' }, ledger: [] };

/** What follows from a happening. Pure; whatever does not fit the step changes nothing. */
export function decide(story: Story, happening: Happening): Turn {
  const { step } = story;
  switch (happening.kind) {
    case 'press':
      return pressed(story, happening);
    case 'judged':
      return step.at === 'held' ? judgedLate(story, step.text, happening.judged) : still(story);
    case 'changed':
      return step.at === 'leaving' ? judgedLate(story, happening.text, happening.judged) : still(story);
    case 'checked':
      return checked(story, happening.text, happening.findings);
    case 'keep-editing':
      return step.at === 'reviewing' ? turn({ ...story, step: { at: 'edited' } }) : still(story);
    case 'post-anyway':
      return step.at === 'reviewing' ? postAnyway(story, step, happening.reason) : still(story);
    case 'fared':
      if (step.at !== 'leaving') return still(story);
      if (happening.fate === 'out') return posted(story, step);
      return turn({ ...story, step: { ...step, at: 'waiting' } }, [notTaken[happening.fate]]);
    case 'closed':
      return closed(story);
  }
}

/** Whether a level holds a publish. Notes never do. */
export function isLoud({ level }: { readonly level: Level }): boolean {
  return level !== 'note';
}

function pressed(story: Story, press: Happening & { readonly kind: 'press' }): Turn {
  const { step } = story;
  // Already stopped: a second press, or a press during the wait, publishes nothing more.
  if (step.at === 'held' || step.at === 'reviewing') return hold(still(story));
  if (step.at === 'leaving') {
    // What the page itself sends after a press that was let go belongs to that press.
    return !press.genuine && press.text === step.text ? still(story) : hold(still(story));
  }
  if (step.at === 'waiting' && press.text === step.text) {
    if (!press.genuine) return hold(still(story));
    return turn({ ...story, step: { ...step, at: 'leaving' } }, [{ kind: 'watch' }]);
  }
  const { judged, text } = press;
  if (judged.kind === 'cold') return hold(turn({ ...story, step: { at: 'held', text } }, [{ kind: 'warm' }]));
  if (judged.kind === 'failed') {
    return turn(begun, [{ kind: 'notice', notice: 'let-through' }, { kind: 'follow' }]);
  }
  if (judged.findings.some(isLoud)) return hold(review(story, text, judged.findings));
  const effects: readonly Effect[] = [...recorded(story.ledger, judged.findings), { kind: 'follow' }];
  return turn({ step: { at: 'posted' }, ledger: [] }, effects);
}

function judgedLate(story: Story, text: string, judged: Judged): Turn {
  if (judged.kind !== 'judged') {
    const going = leave(story, text, []);
    return { ...going, effects: [{ kind: 'notice', notice: 'let-through' }, ...going.effects] };
  }
  return judged.findings.some(isLoud)
    ? review(story, text, judged.findings)
    : leave(story, text, judged.findings);
}

function checked(story: Story, text: string, findings: readonly Finding[]): Turn {
  const { step } = story;
  const loud = findings.some(isLoud);
  if (step.at === 'reviewing') {
    const said = text.trim() === '' ? [] : clearNow;
    return loud ? review(story, text, findings) : turn({ ...story, step: { at: 'writing' } }, said);
  }
  // What was held is clear now: said once.
  if (step.at === 'edited' && !loud && text.trim() !== '') {
    return turn({ ...story, step: { at: 'writing' } }, clearNow);
  }
  return still(story);
}

function review(story: Story, text: string, findings: readonly Finding[]): Turn {
  return turn({ step: { at: 'reviewing', text, findings }, ledger: held(story.ledger, findings) });
}

// Past a stop nothing goes without a reason.
function postAnyway(story: Story, { text, findings }: Going, reason: Reason | undefined): Turn {
  if (!reason && findings.some(({ level }) => level === 'stop')) return still(story);
  return leave(story, text, findings, reason);
}

function leave(story: Story, text: string, findings: readonly Finding[], reason?: Reason): Turn {
  const step = { at: 'leaving', text, findings, ...(reason && { reason }) } as const;
  return turn({ ...story, step }, [{ kind: 'release', text }]);
}

function posted(story: Story, { findings, reason }: Going): Turn {
  const said: readonly Effect[] = findings.some(isLoud) ? [{ kind: 'notice', notice: 'posted' }] : [];
  return turn({ step: { at: 'posted' }, ledger: [] }, [...said, ...recorded(story.ledger, findings, reason)]);
}

function closed(story: Story): Turn {
  const outcomes = story.ledger.map((entry) => ({ ...entry, decision: 'left' as const }));
  const effects: readonly Effect[] = outcomes.length > 0 ? [{ kind: 'record', outcomes }] : [];
  return turn({ step: { at: 'abandoned' }, ledger: [] }, effects);
}

function recorded(ledger: Ledger, outgoing: readonly Finding[], reason?: Reason): readonly Effect[] {
  return ledger.length > 0 ? [{ kind: 'record', outcomes: settle(ledger, outgoing, reason) }] : [];
}

function turn(story: Story, effects: readonly Effect[] = []): Turn {
  return { story, answer: 'let-go', effects };
}

function still(story: Story): Turn {
  return turn(story);
}

function hold(next: Turn): Turn {
  return { ...next, answer: 'hold' };
}

// A second press of what is out already would publish it twice: what the site said comes first.
const notTaken: { readonly [fate in Exclude<Fate, 'out'>]: Effect } = {
  answered: { kind: 'notice', notice: 'press-again-if' },
  still: { kind: 'notice', notice: 'press-again' },
};

const clearNow: readonly Effect[] = [{ kind: 'notice', notice: 'clear-now' }];
