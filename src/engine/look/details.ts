import type { DetailsLook, Span } from '../rule.ts';
import { cover } from '../span.ts';

/** One identifying detail found in a sentence about somebody served. */
export interface Detail {
  readonly kind: string;
  readonly points: number;
  readonly sentence: number;
  readonly span: Span;
}

/** What the details of one person amount to, with the words to show: one span a sentence, the most telling first. */
export interface Sum {
  readonly points: number;
  readonly kinds: readonly string[];
  readonly spans: readonly Span[];
}

/** Adds details up, each kind once; undefined below the rule's threshold. */
export function addUp(look: DetailsLook, details: readonly Detail[]): Sum | undefined {
  const best = new Map<string, number>();
  for (const { kind, points } of details) best.set(kind, Math.max(points, best.get(kind) ?? 0));
  const points = [...best.values()].reduce((sum, each) => sum + each, 0);
  if (points < look.from) return undefined;
  return { points, kinds: [...best.keys()], spans: spansOf(details) };
}

/** Sentences shown at most; the rest of a long story adds nothing to the message. */
const mostShown = 3;

function spansOf(details: readonly Detail[]): readonly Span[] {
  const bySentence = new Map<number, { points: number; span: Span }>();
  for (const { sentence, points, span } of details) {
    const sofar = bySentence.get(sentence);
    bySentence.set(sentence, {
      points: points + (sofar?.points ?? 0),
      span: sofar ? cover(sofar.span, span) : span,
    });
  }
  return [...bySentence.values()]
    .sort((a, b) => b.points - a.points)
    .slice(0, mostShown)
    .map(({ span }) => span);
}
