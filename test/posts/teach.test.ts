import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { hearSoundings, openEar, soundInput } from '../../src/engine/look/sense.ts';
import type { Sense } from '../../src/engine/rule.ts';
import { indexOf, type Net, partNames } from '../../src/engine/sense/net.ts';
import { pack, unpack } from '../../src/engine/sense/pack.ts';
import { labelled, readSet, setFile, taughtSets } from './drafts.ts';
import { openLessons, taughtFrom, worthKnowing } from './lessons.ts';
import { openRandom } from './random.ts';
import { learnFrom, type Taught } from './slopes.ts';
import { oddsOf } from './teach-aside.ts';
import { begin, emptyParts, train } from './train.ts';

const lesson = await openLessons(
  rules.filter(({ looks }) => looks.every(({ family }) => family !== 'sense')),
);
const lessons = readSet('plain').map(lesson);
const knows = worthKnowing(lessons, 300, 3);
const shape = {
  width: 6,
  ears: 8,
  size: 8,
  buckets: 512,
  outputs: labelled.length,
  words: knows.words.length,
  kinds: knows.kinds.length,
  gists: knows.gists.length,
  frames: knows.frames.length,
};
const taught = lessons.map((one) => taughtFrom(indexOf(knows), shape.buckets, one));
const course = { epochs: 20, seed: 1, batch: 8, rate: 5e-3 };

describe('a net that is taught', () => {
  test('comes out the same every time, and otherwise from another beginning', () => {
    const some = taught.slice(0, 40);
    const once = train(some, shape, course);
    expect(train(some, shape, course).parts).toEqual(once.parts);
    expect(train(some, shape, { ...course, seed: 2 }).parts).not.toEqual(once.parts);
  });

  test('tells drafts that it was not taught on better than chance', () => {
    const net = train(
      taught.filter((_, i) => i % 2 === 0),
      shape,
      course,
    );
    const advice = labelled.indexOf('advice-giving');
    const odds = (wanted: boolean) =>
      taught
        .filter((one, i) => i % 2 === 1 && (one.aims[advice]?.answer === 1) === wanted)
        .map((one) => oddsOf(net, one)[advice] ?? 0);
    const [yes, no] = [odds(true), odds(false)];
    const right = yes.flatMap((a) => no.map((b) => (a > b ? 1 : 0)));
    expect(right.reduce<number>((sum, one) => sum + one, 0) / right.length).toBeGreaterThan(0.8);
  });

  test('goes downhill: every slope is what a small step in its weight does to the loss', () => {
    const net: Net = { ...shape, parts: begin(shape, openRandom(3)) };
    // The wide part begins at nought; here it should count too.
    net.parts.wide.forEach((_, i) => {
      net.parts.wide[i] = Math.sin(i) / 5;
    });
    const one = taught.find(
      ({ inputs, aims }) => inputs.length > 3 && aims.some(({ answer }) => answer === 1),
    );
    expect(one).toBeDefined();
    const slopes = emptyParts(shape);
    learnFrom(net, one as Taught, slopes, { draft: 1, sentence: 1 }, nothingDropped, openRandom(1));
    for (const name of partNames) {
      const [weights, slope] = [net.parts[name], slopes[name]];
      const steepest = slope.reduce(
        (top, each, i) => (Math.abs(each) > Math.abs(slope[top] ?? 0) ? i : top),
        0,
      );
      expect(Math.abs(slope[steepest] ?? 0), name).toBeGreaterThan(1e-4);
      const kept = weights[steepest] ?? 0;
      const lossAt = (weight: number) => {
        weights[steepest] = weight;
        return lossOf(net, one as Taught);
      };
      const measured = (lossAt(kept + 1e-5) - lossAt(kept - 1e-5)) / 2e-5;
      weights[steepest] = kept;
      expect(slope[steepest], name).toBeCloseTo(measured, 4);
    }
  });

  test('takes a category that was not judged for nothing', () => {
    const none = { answer: 0, weight: 0 } as const;
    const silent: Taught = {
      ...(taught[0] as Taught),
      aims: labelled.map(() => none),
      told: (taught[0] as Taught).inputs.map(() => labelled.map(() => none)),
    };
    const slopes = emptyParts(shape);
    const net: Net = { ...shape, parts: begin(shape, openRandom(3)) };
    learnFrom(net, silent, slopes, { draft: 1, sentence: 1 }, nothingDropped, openRandom(1));
    for (const name of partNames)
      expect(
        slopes[name].every((slope) => Math.abs(slope) === 0),
        name,
      ).toBe(true);
  });
});

const nothingDropped = { words: 0, fold: 0, say: 0, wide: 0, unknown: 0 };

function lossOf(net: Net, { inputs, frame, aims, told }: Taught): number {
  const soundings = inputs.map((input) => soundInput(net, input));
  const loss = (odds: number, aim: { answer: 0 | 1; weight: number } | undefined) =>
    aim ? aim.weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - aim.answer * odds) : 0;
  const draft = hearSoundings(net, frame, soundings);
  const sentences = soundings.map(({ odds }, i) => odds.map((each, o) => loss(each, told[i]?.[o])));
  return [draft.map((each, o) => loss(each, aims[o])), ...sentences].reduce(
    (sum, row) => sum + row.reduce((a, b) => a + b, 0),
    0,
  );
}

describe('weights as text', () => {
  test('come back within half a step', () => {
    const weights = Float64Array.from({ length: 400 }, (_, i) => Math.sin(i * 7) * 3);
    const packed = pack(weights);
    expect(packed.weights).toMatch(/^[#-~]{400}$/);
    expect(packed.weights).not.toContain('\\');
    unpack(packed).forEach((weight, i) => {
      expect(Math.abs(weight - (weights[i] ?? 0))).toBeLessThanOrEqual(packed.step / 2 + 1e-9);
    });
  });

  test('are none for a part that is not there', () => {
    expect(unpack(pack(new Float64Array(0)))).toEqual(new Float64Array(0));
  });
});

describe('the sense that is shipped', () => {
  const text = readFileSync(new URL('../../rules/sense/heard.json', import.meta.url), 'utf8');
  const sense: Sense & { readonly taught: string } = JSON.parse(text);

  test('was taught on the drafts that are here: if this fails, run npm run teach', () => {
    const hash = createHash('sha256');
    for (const name of taughtSets) hash.update(readFileSync(setFile(name)));
    expect(sense.taught).toBe(hash.digest('hex').slice(0, 16));
  });

  test('weighs some tens of kilobytes, and is whole', () => {
    expect(text.length).toBeLessThan(110_000);
    expect(openEar(sense).hears.map(({ category }) => category)).toEqual(labelled);
    expect(() => openEar({ ...sense, parts: { ...sense.parts, say: { step: 1, weights: '#' } } })).toThrow(
      /say/,
    );
  });
});
