import type { Sense } from '../rule.ts';
import { bucketOf, type SentenceFeatures } from './features.ts';

/**
 * A small convolutional net over the words of a sentence and the sentences of a draft (after Kim, Convolutional Neural
 * Networks for Sentence Classification, 2014), with a wide linear part beside it (after Cheng et al., Wide & Deep, 2016).
 *
 *   word   what a word is by itself and by its kinds: `width` numbers
 *   near   three words in a row, `far` five: `ears` filters each, of which the loudest place counts
 *   gist   who, when and where, and which rules spoke: `size` numbers
 *   fold   both together: the sentence in `size` numbers; `tell` reads the categories from it
 *   join   three sentences in a row; the loudest and the mean of them, and the frame, are read by `say`
 *   wide   a weight for each feature of the draft, by bucket
 */
export interface Net extends Shape {
  readonly parts: Parts;
}

/** How many numbers each part works with, and how many names it knows. */
export interface Shape {
  readonly width: number;
  readonly ears: number;
  readonly size: number;
  readonly buckets: number;
  readonly outputs: number;
  readonly words: number;
  readonly kinds: number;
  readonly gists: number;
  readonly frames: number;
}

/** The parts, in the order of the way through. */
export const partNames = [
  'word',
  'kind',
  'near',
  'far',
  'gist',
  'fold',
  'tell',
  'join',
  'frame',
  'say',
  'wide',
] as const;
/** One of the parts. */
export type PartName = (typeof partNames)[number];
/** Weights by part, rows of what goes in, columns of what comes out; a bias is the last row. */
export type Parts = Readonly<Record<PartName, Float64Array>>;

/** How many weights each part has. Word 0 stands for every word that is not known. */
export function lengthsOf(shape: Shape): Readonly<Record<PartName, number>> {
  const { width, ears, size, buckets, outputs, words, kinds, gists, frames } = shape;
  return {
    word: (words + 1) * width,
    kind: kinds * width,
    near: (3 * width + 1) * ears,
    far: (5 * width + 1) * ears,
    gist: gists * size,
    fold: (2 * ears + size + 1) * size,
    tell: (size + 1) * outputs,
    join: (3 * size + 1) * size,
    frame: frames * size,
    say: (3 * size + 1) * outputs,
    wide: buckets * outputs,
  };
}

/** What a net takes in of one sentence, by number. */
export interface Input {
  readonly words: Int32Array;
  readonly kinds: readonly Int32Array[];
  readonly gist: Int32Array;
  readonly wide: Int32Array;
}

/** The numbers of what a sense knows by name. */
export interface Index {
  readonly words: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly gists: ReadonlyMap<string, number>;
  readonly frames: ReadonlyMap<string, number>;
}

/** Numbers what is known. */
export function indexOf(knows: Sense['knows']): Index {
  const number = (names: readonly string[], from = 0) => new Map(names.map((name, i) => [name, i + from]));
  return {
    words: number(knows.words, 1),
    kinds: number(knows.kinds),
    gists: number(knows.gists),
    frames: number(knows.frames),
  };
}

/** Takes a sentence in; what is not known by name is left out. */
export function takeIn(index: Index, buckets: number, features: SentenceFeatures): Input {
  return {
    words: Int32Array.from(features.words, (word) => index.words.get(word) ?? 0),
    kinds: features.kinds.map((kinds) => known(index.kinds, kinds)),
    gist: known(index.gists, features.gist),
    wide: Int32Array.from(features.wide, (feature) => bucketOf(feature, buckets)),
  };
}

/** The numbers of those that are known. */
export function known(numbers: ReadonlyMap<string, number>, names: readonly string[]): Int32Array {
  return Int32Array.from(names.map((name) => numbers.get(name) ?? -1).filter((number) => number >= 0));
}

/** Each word of a sentence as `width` numbers, one word after another. */
export function embed({ width, parts }: Net, { words, kinds }: Input): Float64Array {
  const out = new Float64Array(words.length * width);
  words.forEach((word, i) => {
    addRow(out, i * width, parts.word, word, width);
    for (const kind of kinds[i] ?? []) addRow(out, i * width, parts.kind, kind, width);
  });
  return out;
}

/** The loudest that each filter hears in a sentence, and at which word; -1 where it hears nothing. */
export interface Echo {
  readonly loudest: Float64Array;
  readonly at: Int32Array;
}

/** Runs all filters of one width of view, 3 or 5 words, over a sentence. */
export function echo({ width, ears }: Net, weights: Float64Array, view: number, words: Float64Array): Echo {
  const loudest = new Float64Array(ears);
  const at = new Int32Array(ears).fill(-1);
  const sums = new Float64Array(ears);
  const long = words.length / width;
  const half = (view - 1) / 2;
  const bias = view * width * ears;
  for (let i = 0; i < long; i++) {
    for (let f = 0; f < ears; f++) sums[f] = weights[bias + f] as number;
    for (let k = Math.max(0, half - i); k < view && i + k - half < long; k++) {
      const from = (i + k - half) * width;
      for (let d = 0; d < width; d++) {
        const value = words[from + d] as number;
        if (value === 0) continue;
        const row = (k * width + d) * ears;
        for (let f = 0; f < ears; f++) sums[f] = (sums[f] as number) + value * (weights[row + f] as number);
      }
    }
    for (let f = 0; f < ears; f++) {
      if ((sums[f] as number) <= (loudest[f] as number)) continue;
      loudest[f] = sums[f] as number;
      at[f] = i;
    }
  }
  return { loudest, at };
}

/** Rows added up, `size` numbers. */
export function gather(weights: Float64Array, rows: Iterable<number>, size: number): Float64Array {
  const out = new Float64Array(size);
  for (const row of rows) addRow(out, 0, weights, row, size);
  return out;
}

/** A layer: inputs times weights, and the bias. */
export function layer(weights: Float64Array, inputs: Float64Array, outputs: number): Float64Array {
  const out = weights.slice(inputs.length * outputs, (inputs.length + 1) * outputs);
  for (let i = 0; i < inputs.length; i++) {
    const value = inputs[i] as number;
    if (value === 0) continue;
    const row = i * outputs;
    for (let o = 0; o < outputs; o++) out[o] = (out[o] as number) + value * (weights[row + o] as number);
  }
  return out;
}

/** One after another. */
export function concat(...rows: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    out.set(row, at);
    at += row.length;
  }
  return out;
}

/** The sentences before, at and after one; nothing stands before the first and after the last. */
export function around(size: number, sentences: readonly Float64Array[], i: number): Float64Array {
  const out = new Float64Array(3 * size);
  for (const k of [0, 1, 2]) out.set(sentences[i + k - 1] ?? [], k * size);
  return out;
}

/** Negative numbers are silence. */
export function rectify(values: Float64Array): Float64Array {
  return values.map((value) => Math.max(0, value));
}

/** What the wide part counts for, by how many features there are. */
export function wideScale(features: number): number {
  return 3 / Math.sqrt(Math.max(1, features));
}

function addRow(out: Float64Array, at: number, weights: Float64Array, row: number, size: number): void {
  const from = row * size;
  for (let i = 0; i < size; i++) out[at + i] = (out[at + i] as number) + (weights[from + i] as number);
}
