import type { Span } from './rule.ts';

/** The sentences of a text, as spans without white space around them. A line break always ends one. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!endsHere(text, start, match)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** One sentence's greatest length; a longer one is cut at a space so that one endless line cannot slow the rest. */
const longest = 600;

const boundary = /\n+|[.!?…]+["'”’)\]]*(?=\s|$)/g;

const abbreviations = new Set(
  'dr mr mrs ms prof st sr jr vs eg e.g ie i.e etc approx no dept est inc co ave rd mt ft ph.d hon rev sgt capt lt gen u.s u.k a.m p.m pt'.split(
    ' ',
  ),
);

function endsHere(text: string, start: number, match: RegExpExecArray): boolean {
  if (match[0].startsWith('\n') || match[0] !== '.') return true;
  const word = /([\p{L}.]+)$/u.exec(text.slice(Math.max(start, match.index - 12), match.index))?.[1] ?? '';
  if (abbreviations.has(word.toLowerCase())) return false;
  return !(
    word.length === 1 &&
    /^\p{Lu}$/u.test(word) &&
    /^\s+\p{Lu}/u.test(text.slice(match.index + 1, match.index + 4))
  );
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  while (end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const cut = space > start ? space : start + longest;
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && text[start] === ' ') start++;
  }
  if (end > start) spans.push({ start, end });
}
