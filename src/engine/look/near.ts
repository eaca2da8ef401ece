import type { NearLook, Span } from '../rule.ts';
import { cover } from '../span.ts';

/** One half of a pair: where it is in the draft, in which sentence, and at which words of it. */
export interface Half {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** The spans of pairs that stand close enough together; each half is used once. */
export function pairUp(look: NearLook, ones: readonly Half[], others: readonly Half[]): readonly Span[] {
  const spans: Span[] = [];
  const used = new Set<Half>();
  for (const one of ones) {
    const other = others.find((half) => !used.has(half) && closeEnough(look, one, half));
    if (!other) continue;
    used.add(other);
    spans.push(quoteOf(look, one, other));
  }
  return spans;
}

function closeEnough(look: NearLook, one: Half, other: Half): boolean {
  if (one.sentence === other.sentence && one.from < other.to && other.from < one.to) return false;
  if ('sentences' in look.within) return Math.abs(one.sentence - other.sentence) <= look.within.sentences;
  if (one.sentence !== other.sentence) return false;
  return Math.max(one.from - other.to, other.from - one.to) <= look.within.words;
}

function quoteOf(look: NearLook, one: Half, other: Half): Span {
  if (look.quote === 'one') return one.span;
  if (look.quote === 'other') return other.span;
  return one.sentence === other.sentence ? cover(one.span, other.span) : other.span;
}
