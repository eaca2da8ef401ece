import {
  lengthsOf,
  type Net,
  type PartName,
  type Parts,
  partNames,
  type Shape,
} from '../../src/engine/sense/net.ts';
import { normal, openRandom, type Random, shuffled } from './random.ts';
import { type Dropout, learnFrom, type Taught } from './slopes.ts';

/** How a net is taught. */
export interface Course {
  readonly epochs: number;
  readonly seed: number;
  /** Drafts between two steps. */
  readonly batch: number;
  /** The longest step, reached after three tenths of the way. */
  readonly rate: number;
}

/** Trains a net by gradient descent (Adam, Kingma and Ba, 2015), with dropout; the same numbers every time. */
export function train(taught: readonly Taught[], shape: Shape, { epochs, seed, batch, rate }: Course): Net {
  const random = openRandom(seed);
  const net: Net = { ...shape, parts: begin(shape, random) };
  const adam = openAdam(net.parts, shape);
  const steps = epochs * Math.ceil(taught.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(taught.length, random);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch).map((i) => taught[i] as Taught);
      const slopes = emptyParts(shape);
      const sentences = some.reduce((sum, { inputs }) => sum + inputs.length, 0);
      const weighing = {
        draft: 1 / (some.length * shape.outputs),
        sentence: 0.5 / (Math.max(1, sentences) * shape.outputs),
      };
      for (const one of some) {
        learnFrom(net, one, slopes, weighing, dropout, random);
      }
      adam(slopes, rate * pace(step / steps));
      step++;
    }
  }
  return net;
}

/** How long a step is: it grows for three tenths of the way, then shrinks to nothing. */
function pace(way: number): number {
  const warm = 0.3;
  if (way < warm) return 0.04 + 0.96 * (0.5 - 0.5 * Math.cos((Math.PI * way) / warm));
  return 0.5 + 0.5 * Math.cos((Math.PI * (way - warm)) / (1 - warm));
}

const dropout: Dropout = { words: 0.3, fold: 0.3, say: 0.3, unknown: 0.1, wide: 0.2 };

/** Parts of a shape, all nought. */
export function emptyParts(shape: Shape): Parts {
  const lengths = lengthsOf(shape);
  return Object.fromEntries(partNames.map((name) => [name, new Float64Array(lengths[name])])) as Parts;
}

/** Small random weights, of a size that keeps what passes through a layer about as large as it was. */
export function begin(shape: Shape, random: Random): Parts {
  const { width, ears, size } = shape;
  const parts = emptyParts(shape);
  const spread: Readonly<Record<PartName, number>> = {
    word: 0.3,
    kind: 0.2,
    gist: 0.3,
    frame: 0.3,
    wide: 0,
    near: 1 / Math.sqrt(9 * width),
    far: 1 / Math.sqrt(15 * width),
    fold: 1 / Math.sqrt(3 * (2 * ears + size)),
    tell: 1 / Math.sqrt(3 * size),
    join: 1 / Math.sqrt(9 * size),
    say: 1 / Math.sqrt(9 * size),
  };
  for (const name of partNames) {
    const weights = parts[name];
    for (let i = 0; i < weights.length; i++) weights[i] = spread[name] * normal(random);
  }
  return parts;
}

function openAdam(parts: Parts, shape: Shape): (slopes: Parts, rate: number) => void {
  const first = emptyParts(shape);
  const second = emptyParts(shape);
  const [keepFirst, keepSecond] = [0.9, 0.999];
  let steps = 0;
  return (slopes, rate) => {
    steps++;
    const clip = Math.min(
      1,
      1 / (1e-9 + Math.sqrt(partNames.reduce((sum, name) => sum + square(slopes[name]), 0))),
    );
    const [fixFirst, fixSecond] = [1 - keepFirst ** steps, 1 - keepSecond ** steps];
    for (const name of partNames) {
      const [weights, slope, m, v] = [parts[name], slopes[name], first[name], second[name]];
      for (let i = 0; i < weights.length; i++) {
        const each = (slope[i] as number) * clip;
        const mi = keepFirst * (m[i] as number) + (1 - keepFirst) * each;
        const vi = keepSecond * (v[i] as number) + (1 - keepSecond) * each * each;
        m[i] = mi;
        v[i] = vi;
        weights[i] = (weights[i] as number) - (rate * (mi / fixFirst)) / (Math.sqrt(vi / fixSecond) + 1e-8);
      }
    }
  };
}

function square(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
