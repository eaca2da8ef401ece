import type { Sentence } from '../reading.ts';
import type { Sense } from '../rule.ts';
import { stemOf } from '../sense/features.ts';

/** A sense whose weights can be looked up by any word, `constructor` too. */
export interface Ear extends Pick<Sense, 'speaks' | 'doubts' | 'bias' | 'step'> {
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Makes a sense ready to listen. */
export function openEar({ weights, ...rest }: Sense): Ear {
  return { ...rest, weights: new Map(Object.entries(weights)) };
}

/** What a sense makes of one sentence; depends on nothing else, so it can be kept. */
export interface Sounding {
  /** The features that the sense knows, and how many. */
  readonly known: readonly string[];
  /** Log odds of the sentence by itself. */
  readonly odds: number;
}

/** What a sense makes of a draft. */
export interface Heard {
  /** Log odds that it belongs to the category. */
  readonly odds: number;
  /** Sentences by how telling they are, the most first. */
  readonly telling: readonly number[];
  /** The log odds of each sentence by itself. */
  readonly sounds: readonly number[];
}

/** Sounds one sentence by its features. */
export function sound(ear: Ear, features: readonly string[]): Sounding {
  const known = features.filter((feature) => ear.weights.has(feature));
  return { known, odds: sum(ear, known, 1) };
}

/** Hears a draft by what surrounds its sentences, and by the sentences as they were sounded. */
export function hear(ear: Ear, frame: readonly string[], soundings: readonly Sounding[]): Heard {
  const all = new Set(frame);
  for (const { known } of soundings) for (const feature of known) all.add(feature);
  const whole = sum(
    ear,
    [...all].filter((feature) => ear.weights.has(feature)),
    0,
  );
  const telling = soundings.map((_, i) => i).sort((a, b) => oddsAt(soundings, b) - oddsAt(soundings, a));
  const loudest = telling.length > 0 ? oddsAt(soundings, telling[0] as number) : 0;
  const rest = soundings.reduce((total, { odds }) => total + Math.exp(odds - loudest), 0);
  return {
    odds: whole + loudest + Math.log(Math.max(rest, 1e-9)),
    telling,
    sounds: soundings.map(({ odds }) => odds),
  };
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

function oddsAt(soundings: readonly Sounding[], i: number): number {
  return soundings[i]?.odds ?? Number.NEGATIVE_INFINITY;
}

function weightOf({ weights, step }: Ear, feature: string): number {
  const [draft = 0, sentence = 0] = weights.get(feature) ?? [];
  return draft * (step[0] ?? 0) + sentence * (step[1] ?? 0);
}

/** A long text has more features; dividing by the root of their number keeps texts of all lengths on one scale. */
function sum({ weights, step, bias }: Ear, features: readonly string[], part: 0 | 1): number {
  let total = 0;
  let count = 0;
  for (const feature of features) {
    const weight = weights.get(feature)?.[part] ?? 0;
    if (weight === 0) continue;
    total += weight;
    count++;
  }
  return (bias[part] ?? 0) + (total * (step[part] ?? 0)) / Math.sqrt(Math.max(1, count));
}
