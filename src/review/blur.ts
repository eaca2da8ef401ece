import type { Finding } from '../engine/rule.ts';

/** The draft to take along to a supervisor: what could tell who it is stands there softer, or as `gap`. */
export function blur(text: string, findings: readonly Finding[], gap: string): string {
  const telling = findings
    .filter(({ category, swap }) => swap !== undefined || tellsWho.includes(category))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let blurred = '';
  let at = 0;
  for (const { start, end, swap } of telling) {
    // Two findings may share words: what the first one covers is gone already.
    if (end <= at) continue;
    blurred += text.slice(at, Math.max(at, start)) + (start >= at ? (swap ?? gap) : gap);
    at = end;
  }
  return blurred + text.slice(at);
}

const tellsWho: readonly Finding['category'][] = ['client-identity', 'live-posting'];
