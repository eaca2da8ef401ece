import {
  around,
  concat,
  type Echo,
  echo,
  embed,
  gather,
  type Input,
  layer,
  type Net,
  type Parts,
  rectify,
  wideScale,
} from '../../src/engine/sense/net.ts';
import type { Random } from './random.ts';

/** What a net should answer, and how much it counts. */
export interface Aim {
  readonly answer: 0 | 1;
  readonly weight: number;
}

/** A draft in numbers, with what each output should answer for it and for each of its sentences. */
export interface Taught {
  readonly inputs: readonly Input[];
  readonly frame: Int32Array;
  readonly aims: readonly Aim[];
  readonly told: readonly (readonly Aim[])[];
}

/** Shares that are dropped on the way, so that no part leans on another. */
export interface Dropout {
  readonly words: number;
  readonly fold: number;
  readonly say: number;
  readonly wide: number;
  /** Words taken for unknown ones. */
  readonly unknown: number;
}

/** What an error counts for in a draft, and in one sentence. */
interface Weighing {
  readonly draft: number;
  readonly sentence: number;
}

/** One draft forward, then back through the net: adds to `slopes` how the loss changes with each weight. */
export function learnFrom(
  net: Net,
  lesson: Taught,
  slopes: Parts,
  weighing: Weighing,
  dropout: Dropout,
  random: Random,
): void {
  const { parts, size, outputs } = net;
  const sentences = lesson.inputs.map((input) => listenTo(net, input, dropout, random));
  const rows = sentences.map(({ folded }) => folded);
  const joined = rows.map((_, i) => rectify(layer(parts.join, around(size, rows, i), size)));
  const loudest = new Float64Array(size);
  const at = new Int32Array(size).fill(-1);
  const mean = new Float64Array(size);
  const share = 1 / Math.sqrt(Math.max(1, rows.length));
  joined.forEach((row, i) => {
    for (let k = 0; k < size; k++) {
      const value = row[k] as number;
      mean[k] = (mean[k] as number) + value * share;
      if (value <= (loudest[k] as number)) continue;
      loudest[k] = value;
      at[k] = i;
    }
  });
  const keep = dropping(3 * size, dropout.say, random);
  const surround = times(concat(loudest, mean, gather(parts.frame, lesson.frame, size)), keep);
  const features = [...new Set(lesson.inputs.flatMap(({ wide }) => [...wide]))];
  const scale = wideScale(features.length);
  const heard = features.filter(() => random() >= dropout.wide);
  const wide = gather(parts.wide, heard, outputs);
  const odds = layer(parts.say, surround, outputs).map((each, o) => each + scale * (wide[o] as number));

  const wrong = odds.map((each, o) => slopeOf(each, lesson.aims[o]) * weighing.draft);
  for (const feature of heard) addTo(slopes.wide, feature * outputs, wrong, scale);
  const back = times(backThrough(parts.say, slopes.say, surround, wrong), keep);
  for (const frame of lesson.frame) addTo(slopes.frame, frame * size, back.subarray(2 * size));
  const backRows = rows.map(() => new Float64Array(size));
  joined.forEach((row, i) => {
    const slope = row.map((value, k) => {
      if (value <= 0) return 0;
      return (at[k] === i ? (back[k] as number) : 0) + share * (back[size + k] as number);
    });
    const before = backThrough(parts.join, slopes.join, around(size, rows, i), slope);
    for (const k of [0, 1, 2]) {
      const to = backRows[i + k - 1];
      if (to) addTo(to, 0, before.subarray(k * size, (k + 1) * size));
    }
  });
  sentences.forEach((sentence, i) => {
    const alone = layer(parts.tell, sentence.folded, outputs);
    const slope = alone.map((each, o) => slopeOf(each, lesson.told[i]?.[o]) * weighing.sentence);
    const folded = backRows[i] as Float64Array;
    addTo(folded, 0, backThrough(parts.tell, slopes.tell, sentence.folded, slope));
    learnSentence(net, sentence, folded, slopes);
  });
}

/** How the loss falls with the log odds. */
function slopeOf(odds: number, aim: Aim | undefined): number {
  return aim ? aim.weight * (1 / (1 + Math.exp(-odds)) - aim.answer) : 0;
}

/** A sentence on its way forward, with what was dropped. */
interface Heard {
  readonly input: Input;
  readonly words: Float64Array;
  readonly keepWords: Float64Array;
  readonly echoes: readonly Echo[];
  readonly inside: Float64Array;
  readonly keep: Float64Array;
  readonly folded: Float64Array;
}

function listenTo(net: Net, whole: Input, dropout: Dropout, random: Random): Heard {
  const { parts, size, ears } = net;
  const input = { ...whole, words: whole.words.map((word) => (random() < dropout.unknown ? 0 : word)) };
  const keepWords = dropping(input.words.length * net.width, dropout.words, random);
  const words = times(embed(net, input), keepWords);
  const echoes = [echo(net, parts.near, 3, words), echo(net, parts.far, 5, words)];
  const keep = dropping(2 * ears + size, dropout.fold, random);
  const gist = gather(parts.gist, input.gist, size);
  const inside = times(concat(...echoes.map(({ loudest }) => loudest), gist), keep);
  return {
    input,
    words,
    keepWords,
    echoes,
    inside,
    keep,
    folded: layer(parts.fold, inside, size).map(Math.tanh),
  };
}

function learnSentence(net: Net, heard: Heard, slope: Float64Array, slopes: Parts): void {
  const { parts, size, ears, width } = net;
  const bent = slope.map((each, k) => each * (1 - (heard.folded[k] as number) ** 2));
  const back = times(backThrough(parts.fold, slopes.fold, heard.inside, bent), heard.keep);
  for (const gist of heard.input.gist) addTo(slopes.gist, gist * size, back.subarray(2 * ears));
  const words = new Float64Array(heard.words.length);
  heard.echoes.forEach((one, e) => {
    const name = e === 0 ? 'near' : 'far';
    backThroughEcho(
      net,
      parts[name],
      slopes[name],
      e === 0 ? 3 : 5,
      heard.words,
      one,
      back.subarray(e * ears),
      words,
    );
  });
  const embedded = times(words, heard.keepWords);
  heard.input.words.forEach((word, i) => {
    const row = embedded.subarray(i * width, (i + 1) * width);
    addTo(slopes.word, word * width, row);
    for (const kind of heard.input.kinds[i] ?? []) addTo(slopes.kind, kind * width, row);
  });
}

/** Back through the loudest place of each filter. */
function backThroughEcho(
  { width, ears }: Net,
  weights: Float64Array,
  slopes: Float64Array,
  view: number,
  words: Float64Array,
  { at }: Echo,
  back: Float64Array,
  to: Float64Array,
): void {
  const long = words.length / width;
  const half = (view - 1) / 2;
  for (let f = 0; f < ears; f++) {
    const i = at[f] as number;
    const slope = back[f] as number;
    if (i < 0 || slope === 0) continue;
    slopes[view * width * ears + f] = (slopes[view * width * ears + f] as number) + slope;
    for (let k = Math.max(0, half - i); k < view && i + k - half < long; k++) {
      const from = (i + k - half) * width;
      for (let d = 0; d < width; d++) {
        const weight = (k * width + d) * ears + f;
        slopes[weight] = (slopes[weight] as number) + slope * (words[from + d] as number);
        to[from + d] = (to[from + d] as number) + slope * (weights[weight] as number);
      }
    }
  }
}

/** Back through a layer: adds to its slopes, and gives those of its inputs. */
function backThrough(
  weights: Float64Array,
  slopes: Float64Array,
  inputs: Float64Array,
  slope: Float64Array,
): Float64Array {
  const outputs = slope.length;
  const back = new Float64Array(inputs.length);
  for (let i = 0; i < inputs.length; i++) {
    const value = inputs[i] as number;
    const row = i * outputs;
    let sum = 0;
    for (let o = 0; o < outputs; o++) {
      sum += (slope[o] as number) * (weights[row + o] as number);
      slopes[row + o] = (slopes[row + o] as number) + value * (slope[o] as number);
    }
    back[i] = sum;
  }
  addTo(slopes, inputs.length * outputs, slope);
  return back;
}

function addTo(to: Float64Array, from: number, what: Float64Array, scale = 1): void {
  const size = Math.min(what.length, to.length - from);
  for (let i = 0; i < size; i++) to[from + i] = (to[from + i] as number) + scale * (what[i] as number);
}

function times(values: Float64Array, by: Float64Array): Float64Array {
  return values.map((value, i) => value * (by[i] as number));
}

/** Zeros for what is dropped; what stays counts more. */
function dropping(size: number, share: number, random: Random): Float64Array {
  return Float64Array.from({ length: size }, () => (random() < share ? 0 : 1 / (1 - share)));
}
