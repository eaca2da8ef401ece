import type { Sentence } from '../reading.ts';
import type { Sense } from '../rule.ts';
import { stemOf } from '../sense/features.ts';

/** A sense ready to listen: its features numbered, with a weight for the draft and one for a sentence. */
export interface Ear extends Pick<Sense, 'speaks' | 'doubts'> {
  readonly numbers: ReadonlyMap<string, number>;
  readonly draft: Part;
  readonly sentence: Part;
}

interface Part {
  readonly bias: number;
  /** By the feature's number; 0 where it does not count. */
  readonly weights: Float64Array;
}

/** Makes a sense ready to listen. */
export function openEar({ weights, bias, step, speaks, doubts }: Sense): Ear {
  const entries = Object.entries(weights);
  const part = (which: number): Part => ({
    bias: bias[which] ?? 0,
    weights: Float64Array.from(entries, ([, steps]) => (steps[which] ?? 0) * (step[which] ?? 0)),
  });
  return {
    speaks,
    doubts,
    numbers: new Map(entries.map(([feature], i) => [feature, i])),
    draft: part(0),
    sentence: part(1),
  };
}

/** What a sense makes of one sentence; depends on nothing else, so it can be kept. */
export interface Sounding {
  /** The numbers of the features that it knows. */
  readonly known: Int32Array;
  /** Log odds of the sentence by itself. */
  readonly odds: number;
}

/** What a sense makes of a draft. */
export interface Heard {
  /** Log odds that it belongs to the category. */
  readonly odds: number;
  /** The log odds of each sentence by itself. */
  readonly sounds: readonly number[];
}

/** Sounds one sentence by its features, each named once. */
export function sound({ numbers, sentence }: Ear, features: readonly string[]): Sounding {
  const known = numbersOf(numbers, features);
  return { known, odds: oddsOf(sentence, [known]) };
}

/** Hears a draft by what surrounds its sentences, and by the sentences as they were sounded. */
export function hear(
  { numbers, draft }: Ear,
  frame: readonly string[],
  soundings: readonly Sounding[],
): Heard {
  const whole = oddsOf(draft, [numbersOf(numbers, frame), ...soundings.map(({ known }) => known)]);
  const sounds = soundings.map(({ odds }) => odds);
  return { odds: whole + logOfSum(sounds), sounds };
}

/** The words of a sentence that speak most for the category, in the order of the sentence; three at most. */
export function strongestWords(ear: Ear, { words }: Sentence): readonly number[] {
  return words
    .map((word, i) => ({ i, weight: weightOf(ear, stemOf(word)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
}

function numbersOf(numbers: ReadonlyMap<string, number>, features: readonly string[]): Int32Array {
  return Int32Array.from(
    features.map((feature) => numbers.get(feature) ?? -1).filter((number) => number >= 0),
  );
}

function weightOf({ numbers, draft, sentence }: Ear, feature: string): number {
  const number = numbers.get(feature);
  return number === undefined ? 0 : (draft.weights[number] ?? 0) + (sentence.weights[number] ?? 0);
}

/** Each feature counts once. A long text has more of them; dividing by the root of their number keeps all lengths on one scale. */
function oddsOf({ bias, weights }: Part, rows: readonly Int32Array[]): number {
  const seen = new Uint8Array(weights.length);
  let total = 0;
  let count = 0;
  for (const row of rows) {
    for (const number of row) {
      const weight = weights[number] ?? 0;
      if (weight === 0 || seen[number] === 1) continue;
      seen[number] = 1;
      total += weight;
      count++;
    }
  }
  return bias + total / Math.sqrt(Math.max(1, count));
}

function logOfSum(odds: readonly number[]): number {
  if (odds.length === 0) return 0;
  const loudest = odds.reduce((a, b) => Math.max(a, b));
  return loudest + Math.log(odds.reduce((sum, each) => sum + Math.exp(each - loudest), 0));
}
