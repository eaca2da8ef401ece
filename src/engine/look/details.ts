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
  const points = pointsOf(details);
  if (points < look.from) return undefined;
  return { points, kinds: [...new Set(details.map(({ kind }) => kind))], spans: spansOf(details) };
}

/** Sentences shown at most; the rest of a long story adds nothing to the message. */
const mostShown = 3;

function spansOf(details: readonly Detail[]): readonly Span[] {
  const bySentence = new Map<number, Detail[]>();
  for (const detail of details)
    bySentence.set(detail.sentence, [...(bySentence.get(detail.sentence) ?? []), detail]);
  return [...bySentence.values()]
    .map((told) => ({ points: pointsOf(told), span: mostTelling(told) }))
    .sort((a, b) => b.points - a.points)
    .slice(0, mostShown)
    .map(({ span }) => span);
}

/** Covers the two most telling details of a sentence; a third far off would make the quote the whole sentence. */
function mostTelling(told: readonly Detail[]): Span {
  const [first, ...rest] = [...told].sort((a, b) => b.points - a.points) as [Detail, ...Detail[]];
  const away = ({ span }: Detail) => Math.abs(span.start - first.span.start);
  const second = rest
    .filter(({ kind }) => kind !== first.kind)
    .sort((a, b) => b.points - a.points || away(a) - away(b))[0];
  return second ? cover(first.span, second.span) : first.span;
}

function pointsOf(details: readonly Detail[]): number {
  const best = new Map<string, number>();
  for (const { kind, points } of details) best.set(kind, Math.max(points, best.get(kind) ?? 0));
  return [...best.values()].reduce((sum, each) => sum + each, 0);
}
