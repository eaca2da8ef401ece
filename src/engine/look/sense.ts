import type { Category, Sense } from '../rule.ts';
import type { SentenceFeatures } from '../sense/features.ts';
import {
  around,
  concat,
  echo,
  embed,
  gather,
  type Index,
  type Input,
  indexOf,
  known,
  layer,
  lengthsOf,
  type Net,
  type PartName,
  type Parts,
  partNames,
  rectify,
  type Shape,
  takeIn,
  wideScale,
} from '../sense/net.ts';
import { unpack } from '../sense/pack.ts';

/** A sense ready to listen. */
export interface Ear {
  readonly net: Net;
  readonly index: Index;
  readonly hears: Sense['hears'];
}

/** Makes a sense ready to listen; throws where a part is missing or has another length than its shape says. */
export function openEar({ hears, shape, knows, parts }: Sense): Ear {
  const sides: Shape = {
    ...shape,
    outputs: hears.length,
    words: knows.words.length,
    kinds: knows.kinds.length,
    gists: knows.gists.length,
    frames: knows.frames.length,
  };
  const lengths = lengthsOf(sides);
  const ready = partNames.map((name): [PartName, Float64Array] => {
    const part = parts[name];
    const weights = part ? unpack(part) : new Float64Array(0);
    if (weights.length !== lengths[name])
      throw new Error(`This sense has no ${name} of ${lengths[name]} weights`);
    return [name, weights];
  });
  return { hears, index: indexOf(knows), net: { ...sides, parts: Object.fromEntries(ready) as Parts } };
}

/** What a sense makes of one sentence; depends on nothing else, so it can be kept. */
export interface Sounding {
  readonly input: Input;
  /** The sentence as the net has it. */
  readonly folded: Float64Array;
  /** Log odds of each output, for the sentence by itself. */
  readonly odds: Float64Array;
}

/** Sounds one sentence. */
export function sound({ net, index }: Ear, features: SentenceFeatures): Sounding {
  return soundInput(net, takeIn(index, net.buckets, features));
}

/** Sounds one sentence that was taken in before. */
export function soundInput(net: Net, input: Input): Sounding {
  const { parts, size, outputs } = net;
  const words = embed(net, input);
  const heard = [echo(net, parts.near, 3, words), echo(net, parts.far, 5, words)];
  const gist = gather(parts.gist, input.gist, size);
  const folded = layer(parts.fold, concat(...heard.map(({ loudest }) => loudest), gist), size).map(Math.tanh);
  return { input, folded, odds: layer(parts.tell, folded, outputs) };
}

/** Hears a draft by what surrounds its sentences, and by the sentences as they were sounded: log odds of each output. */
export function hear(
  { net, index }: Ear,
  frame: readonly string[],
  soundings: readonly Sounding[],
): Float64Array {
  return hearSoundings(net, known(index.frames, frame), soundings);
}

/** Hears a draft of which the frame is known by number. */
export function hearSoundings(net: Net, frame: Int32Array, soundings: readonly Sounding[]): Float64Array {
  const { parts, size, outputs } = net;
  const rows = soundings.map(({ folded }) => folded);
  const loudest = new Float64Array(size);
  const mean = new Float64Array(size);
  rows.forEach((_, i) => {
    const joined = rectify(layer(parts.join, around(size, rows, i), size));
    for (let k = 0; k < size; k++) {
      const value = joined[k] as number;
      loudest[k] = Math.max(loudest[k] as number, value);
      mean[k] = (mean[k] as number) + value / Math.sqrt(rows.length);
    }
  });
  const said = layer(parts.say, concat(loudest, mean, gather(parts.frame, frame, size)), outputs);
  const wide = gatherWide(net, soundings);
  return said.map((odds, i) => odds + (wide[i] as number));
}

/** Each feature of a draft counts once, however many sentences have it. */
function gatherWide({ parts, buckets, outputs }: Net, soundings: readonly Sounding[]): Float64Array {
  const seen = new Uint8Array(buckets);
  const rows: number[] = [];
  for (const { input } of soundings) {
    for (const bucket of input.wide) {
      if (seen[bucket] === 1) continue;
      seen[bucket] = 1;
      rows.push(bucket);
    }
  }
  const scale = wideScale(rows.length);
  return gather(parts.wide, rows, outputs).map((sum) => sum * scale);
}

/** The output that listens for a category; -1 where none does. */
export function outputFor({ hears }: Ear, category: Category): number {
  return hears.findIndex((one) => one.category === category);
}

/**
 * Of some words of a sentence, those without which it would speak least for a category, in the order of the sentence;
 * three at most. Each is tried as a word that nobody knows.
 */
export function strongestWords(
  ear: Ear,
  { input, odds }: Sounding,
  output: number,
  words: readonly number[],
): readonly number[] {
  const whole = odds[output] ?? 0;
  return words
    .slice(0, mostTried)
    .map((i) => ({ i, weight: whole - (soundInput(ear.net, without(input, i)).odds[output] ?? 0) }))
    .filter(({ weight }) => weight > 0.05)
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .slice(0, 3)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
}

/** Words that are tried at most; of a longer sentence the first. */
const mostTried = 100;

function without(input: Input, i: number): Input {
  const words = input.words.slice();
  words[i] = 0;
  return { ...input, words, kinds: input.kinds.map((kinds, k) => (k === i ? nothing : kinds)) };
}

const nothing = new Int32Array(0);
