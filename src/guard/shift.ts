import type { Finding } from '../engine/rule.ts';

/** Findings of an older text, moved onto a newer one; those whose own words were touched are dropped until the next check. */
export function shift(findings: readonly Finding[], before: string, now: string): readonly Finding[] {
  if (before === now) return findings;
  const head = commonHead(before, now);
  const tail = commonTail(before, now, Math.min(before.length, now.length) - head);
  const by = now.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return finding;
    if (finding.start < before.length - tail) return [];
    return { ...finding, start: finding.start + by, end: finding.end + by };
  });
}

function commonHead(one: string, other: string): number {
  const least = Math.min(one.length, other.length);
  let at = 0;
  while (at < least && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonTail(one: string, other: string, most: number): number {
  let at = 0;
  while (at < most && one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at))
    at += 1;
  return at;
}
