import type { Sense } from '../../src/engine/rule.ts';
import { bucketOf } from '../../src/engine/sense/features.ts';
import { lengthsOf, partNames } from '../../src/engine/sense/net.ts';
import { pack } from '../../src/engine/sense/pack.ts';

interface Invented {
  readonly category?: string;
  /** A second category, of which it hears what it hears of the first. */
  readonly and?: string;
  readonly speaks: number;
  readonly doubts: number;
  /** What each word, or other feature, adds to the odds of a draft; a word adds as much to those of its sentence. */
  readonly weighs: Readonly<Record<string, number>>;
}

const buckets = 4096;

/** A sense that listens for a few words: a net with one filter a word, all other weights nought. */
export function senseOf({ category = 'session-reference', and, speaks, doubts, weighs }: Invented): Sense {
  const hears = [category, ...(and ? [and] : [])].map((one) => ({ category: one, speaks, doubts }));
  const outputs = hears.length;
  const words = Object.keys(weighs).filter((name) => /^[a-z]+$/.test(name));
  const shape = { width: Math.max(1, words.length), ears: Math.max(1, words.length), size: 1, buckets };
  const knows = { words, kinds: [], gists: [], frames: [] };
  const lengths = lengthsOf({ ...shape, outputs, words: words.length, kinds: 0, gists: 0, frames: 0 });
  const parts = Object.fromEntries(partNames.map((name) => [name, new Float64Array(lengths[name])]));
  const put = (name: string, at: number, weight: number) => {
    const part = parts[name];
    if (part) part[at] = weight;
  };
  words.forEach((word, i) => {
    put('word', (i + 1) * shape.width + i, 1);
    // The middle of three words, heard by the word's own filter.
    put('near', (shape.width + i) * shape.ears + i, 1);
    put('fold', i, (weighs[word] ?? 0) / 10);
  });
  for (let o = 0; o < outputs; o++) put('tell', o, 10);
  for (const [name, weight] of Object.entries(weighs))
    for (let o = 0; o < outputs; o++) put('wide', bucketOf(name, buckets) * outputs + o, weight);
  return {
    hears,
    shape,
    knows,
    parts: Object.fromEntries(partNames.map((name) => [name, pack(parts[name] ?? new Float64Array(0))])),
  };
}
