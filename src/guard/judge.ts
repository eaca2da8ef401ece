import type { Draft, Finding } from '../engine/rule.ts';
import type { Judged } from './decision.ts';

/** The engine with the rules in force. */
export type Check = (draft: Draft) => readonly Finding[];

/** Asks the engine, remembers its last answers, and never throws. */
export interface Judge {
  /** The verdict on a draft, at once. */
  readonly now: (draft: Draft) => Judged;
  /** Wakes the engine, for so many milliseconds at most; says whether it is awake. */
  readonly wake: (within?: number) => Promise<boolean>;
  /** Forgets every answer, because the rules have changed. */
  readonly forget: () => void;
}

/** A judge over an engine that is woken when it is first needed. */
export function makeJudge(warm: () => Promise<Check>): Judge {
  let check: Check | undefined;
  let waking: Promise<void> | undefined;
  const answers = new Map<string, Judged>();

  const wake = async (within?: number): Promise<boolean> => {
    waking ??= attempt(warm).then(
      (ready) => {
        check = ready;
      },
      () => {
        waking = undefined;
      },
    );
    await (within === undefined ? waking : Promise.race([waking, after(within)]));
    return check !== undefined;
  };

  const now = (draft: Draft): Judged => {
    if (draft.text.trim() === '') return { kind: 'judged', findings: [] };
    if (!check) return { kind: 'cold' };
    const key = `${draft.surface}\n${draft.text}`;
    const known = answers.get(key);
    if (known) return known;
    const judged = judge(check, draft);
    if (judged.kind === 'judged') remember(answers, key, judged);
    return judged;
  };

  return { now, wake, forget: () => answers.clear() };
}

async function attempt(warm: () => Promise<Check>): Promise<Check> {
  return warm();
}

function judge(check: Check, draft: Draft): Judged {
  try {
    return { kind: 'judged', findings: check(draft) };
  } catch {
    return { kind: 'failed' };
  }
}

// A draft as it is now and as it was a moment ago: no more is ever asked for again.
function remember(answers: Map<string, Judged>, key: string, judged: Judged): void {
  answers.set(key, judged);
  const oldest = answers.keys().next().value;
  if (answers.size > 4 && oldest !== undefined) answers.delete(oldest);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
