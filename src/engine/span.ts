import type { Match } from './pattern.ts';
import type { Placed } from './reading.ts';
import type { Span } from './rule.ts';

/** The span in the draft of a match in a sentence: whole words, none at its ends that only leads on to others. */
export function spanOf({ start, sentence }: Placed, match: Match): Span {
  const { from, to } = trimmed(sentence.words, match);
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last)
    throw new RangeError(`No words ${from} to ${to} in a sentence of ${sentence.tokens.length}`);
  return {
    start: start + wordStart(sentence.text, first.start),
    end: start + wordEnd(sentence.text, last.end),
  };
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function trimmed(words: readonly string[], { from, to }: Match): Match {
  let [first, last] = [from, to];
  while (last - 1 > first && leadsOn.has(words[last - 1] ?? '')) last--;
  while (first + 1 < last && joinsOn.has(words[first] ?? '')) first++;
  return { from: first, to: last };
}

const leadsOn = new Set(
  'a an the this these my your his their our of and or but who if when every each to from with for by as'.split(
    ' ',
  ),
);
const joinsOn = new Set(['and', 'but', 'so', 'or']);

/** A contraction is two words in one: a span never cuts it. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && joins(text[start - 1]) && joins(text[start])) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && joins(text[end]) && joins(text[end - 1])) end++;
  return end;
}

function joins(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}\p{M}'’]/u.test(char);
}
