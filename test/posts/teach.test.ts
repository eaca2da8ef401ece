import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openEar, sound } from '../../src/engine/look/sense.ts';
import { labelled, type Post, readSet, setFile, taughtSets } from './drafts.ts';
import { readLessons } from './lessons.ts';
import { layRows, learn, oddsOf } from './logistic.ts';
import { oddsOfDraft, teach } from './teach.ts';

const size = { draft: 200, sentence: 200, seen: 2 };

describe('a sense that is taught', async () => {
  const lessons = await readLessons(readSet('plain'));

  test('comes out the same every time', async () => {
    const once = teach(lessons, 'advice-giving', size);
    expect(JSON.stringify(teach(lessons, 'advice-giving', size))).toBe(JSON.stringify(once));
    expect(Object.keys(once.weights).length).toBeGreaterThan(100);
  });

  test('tells drafts that it was not taught on better than chance', async () => {
    const even = lessons.filter((_, i) => i % 2 === 0);
    const odd = lessons.filter((_, i) => i % 2 === 1);
    const ask = oddsOfDraft(teach(even, 'advice-giving', size));
    const odds = (wanted: boolean) =>
      odd.filter(({ post }) => (post.labels['advice-giving'] === 2) === wanted).map(ask);
    const [yes, no] = [odds(true), odds(false)];
    const right = yes.flatMap((a) => no.map((b) => (a > b ? 1 : 0)));
    expect(right.reduce<number>((sum, one) => sum + one, 0) / right.length).toBeGreaterThan(0.8);
  });

  test('takes a category that was not judged for nothing', async () => {
    const part = { ...(readSet('plain')[0] as Post), labels: {} };
    const [lesson] = await readLessons([part]);
    const with1 = teach(lesson ? [...lessons, lesson] : [], 'advice-giving', { ...size, seen: 3 });
    const without = teach(lessons, 'advice-giving', { ...size, seen: 3 });
    expect(Object.keys(with1.weights)).toEqual(Object.keys(without.weights));
  });
});

describe('logistic regression', () => {
  test('weighs what tells two answers apart, and leaves what does not', () => {
    const rows = [
      ['bee', 'a'],
      ['bee', 'b'],
      ['fly', 'a'],
      ['fly', 'b'],
    ];
    const columns = new Map([
      ['bee', 0],
      ['fly', 1],
      ['a', 2],
      ['b', 3],
    ]);
    const laid = layRows(rows, columns);
    const aims = ([1, 1, 0, 0] as const).map((answer) => ({ answer, weight: 1 }));
    const weights = learn(laid, aims, 0.01);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.01);
    expect([...oddsOf(laid, weights)].map(Math.sign)).toEqual([1, 1, -1, -1]);
  });
});

describe.each(labelled)('the sense for %s', (category) => {
  const text = readFileSync(new URL(`../../rules/sense/${category}.json`, import.meta.url), 'utf8');
  const sense = JSON.parse(text);

  test('was taught on the drafts that are here: if this fails, run npm run teach', () => {
    const hash = createHash('sha256');
    for (const name of taughtSets) hash.update(readFileSync(setFile(name)));
    expect(sense.taught).toBe(hash.digest('hex').slice(0, 16));
  });

  test('weighs a few tens of kilobytes, and hears something', () => {
    expect(text.length).toBeLessThan(40_000);
    expect(sound(openEar(sense), Object.keys(sense.weights)).known.length).toBeGreaterThan(500);
  });
});
