import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engine/rule.ts';
import { scoreCorpora } from './corpora.ts';
import { interval } from './interval.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Flags what holds the word, as advice. */
const flagging = (word: string) => (draft: { text: string }) =>
  draft.text.includes(word) ? [{ category: 'advice-giving', level: 'warn' } as unknown as Finding] : [];

describe('real text by others', () => {
  test('is scored by its labels, with the negatives that stand apart', () => {
    const rows = [
      { text: 'you should go', label: 'advice', miti: 'Advise' },
      { text: 'go to bed', label: 'advice', miti: 'Direct' },
      { text: 'you should know that sleep has stages', label: 'not_advice', miti: 'Give Information' },
      { text: 'sleep has stages', label: 'not_advice', miti: 'Give Information' },
      { text: 'well done', label: 'not_advice', miti: 'Affirm' },
    ];
    writeFileSync(join(folder, 'miti_counselling.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    const [score] = scoreCorpora(folder, flagging('should'));
    expect(score).toMatchObject({
      texts: 5,
      recall: { part: 1, of: 2 },
      precision: { part: 1, of: 2 },
      falseFlags: { part: 1, of: 3 },
      apart: { part: 1, of: 2 },
    });
  });

  test('counts findings of any category where none should be', () => {
    writeFileSync(join(folder, 'reddit_general.jsonl'), '{"text":"should it"}\n{"text":"a cat"}\n');
    const score = scoreCorpora(folder, flagging('should')).find(
      ({ corpus }) => corpus.name === 'reddit_general',
    );
    expect(score?.falseFlags).toEqual({ part: 1, of: 2 });
  });
});

describe('an interval', () => {
  test('is as wide as a binomial share of that size', () => {
    const { low, high } = interval({ part: 50, of: 100 });
    expect(low).toBeGreaterThan(0.38);
    expect(low).toBeLessThan(0.43);
    expect(high).toBeGreaterThan(0.57);
    expect(high).toBeLessThan(0.62);
  });

  test('narrows with more drafts, and comes out the same every time', () => {
    const wide = interval({ part: 5, of: 10 });
    const narrow = interval({ part: 500, of: 1000 });
    expect(narrow.high - narrow.low).toBeLessThan((wide.high - wide.low) / 3);
    expect(interval({ part: 5, of: 10 })).toEqual(wide);
  });
});
