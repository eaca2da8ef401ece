import type { Finding } from '../engine/rule.ts';
import type { Passing } from '../review/states.ts';
import type { Judged } from './decision.ts';
import type { Preferences } from './preferences.ts';
import type { Session } from './session.ts';

/** A finding that the person passed over in this draft. */
export interface Passed {
  readonly finding: Finding;
  readonly how: Passing;
  /** Whether the way back is still shown. */
  readonly shown: boolean;
  /** Takes back what was changed for good. */
  readonly undo: () => void;
}

/** Takes a finding out of this draft, and more where the person said so. */
export function passOver(
  session: Session,
  finding: Finding,
  how: Passing,
  { adjust }: Pick<Preferences, 'adjust'>,
): void {
  const undo = how === 'now' ? () => undefined : adjust(finding, how);
  leavePassed(session);
  session.passed = [...session.passed, { finding, how, shown: true, undo }];
}

/** Takes back what was passed over last. */
export function takeBack(session: Session): void {
  const last = session.passed.at(-1);
  session.passed = session.passed.slice(0, -1);
  last?.undo();
}

/** What was passed over last, until the person goes on. */
export function justPassed({ passed }: Session): Passed | undefined {
  return passed.findLast(({ shown }) => shown);
}

/** The person goes on: the way back is no longer shown. */
export function leavePassed(session: Session): void {
  session.passed = session.passed.map((one) => ({ ...one, shown: false }));
}

/** What is left to say of a draft. */
export function withoutPassed(judged: Judged, passed: readonly Passed[]): Judged {
  if (judged.kind !== 'judged' || passed.length === 0) return judged;
  return {
    ...judged,
    findings: judged.findings.filter((finding) => !passed.some((one) => covers(one, finding))),
  };
}

// Of the same words another rule need not speak either. A rule that was turned down or off follows the settings.
function covers({ finding, how }: Passed, { quote }: Finding): boolean {
  return (how === 'now' || how === 'words') && finding.quote === quote;
}
