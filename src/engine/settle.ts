import type { Finding, Level } from './rule.ts';
import { overlap } from './span.ts';

/**
 * Settles findings that point at the same words: within a category the loudest stays, and names the others in `also`.
 * The answer is in the order of the text.
 */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const spoken = new Map<string, number>();
  for (const finding of [...findings].sort(louderFirst)) {
    const rival = kept.findIndex((other) => other.category === finding.category && overlap(other, finding));
    const winner = kept[rival];
    if (winner) {
      if (winner.rule !== finding.rule && !winner.also.includes(finding.rule)) {
        kept[rival] = { ...winner, also: [...winner.also, finding.rule] };
      }
      continue;
    }
    const times = spoken.get(finding.rule) ?? 0;
    if (times >= mostPerRule) continue;
    spoken.set(finding.rule, times + 1);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A rule that has spoken so often has made its point. */
const mostPerRule = 3;

const loudness: Readonly<Record<Level, number>> = { note: 0, warn: 1, stop: 2 };

function louderFirst(a: Finding, b: Finding): number {
  return loudness[b.level] - loudness[a.level] || b.end - b.start - (a.end - a.start) || a.start - b.start;
}
