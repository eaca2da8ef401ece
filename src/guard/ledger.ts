import type { Finding, Level } from '../engine/rule.ts';
import type { Reason } from '../record/tally.ts';

/** What a draft has been held for, one entry a finding; rule and level only, never words. */
export type Ledger = readonly { readonly rule: string; readonly level: Level }[];

/** What became of one finding. */
export interface Outcome {
  readonly rule: string;
  readonly level: Level;
  readonly decision: 'changed' | 'posted' | 'left' | 'passed';
  readonly reason?: Reason;
}

/** The ledger after a hold: of each rule as many entries as it ever had findings at once. */
export function held(ledger: Ledger, findings: readonly Finding[]): Ledger {
  const known = ledger.map((entry) => entry.rule);
  const fresh = findings.filter((finding) => {
    const at = known.indexOf(finding.rule);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  return [...ledger, ...fresh.map(({ rule, level }) => ({ rule, level }))];
}

/** What became of each entry, given what is still found in the text that goes out, and why it goes out past a stop. */
export function settle(ledger: Ledger, outgoing: readonly Finding[], reason?: Reason): readonly Outcome[] {
  const left = outgoing.map((finding) => finding.rule);
  return ledger.map((entry) => {
    const at = left.indexOf(entry.rule);
    if (at >= 0) left.splice(at, 1);
    if (at < 0) return { ...entry, decision: 'changed' };
    return { ...entry, decision: 'posted', ...(reason && entry.level === 'stop' && { reason }) };
  });
}
