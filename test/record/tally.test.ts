import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, byRule, type Decided, emptyTally, parseTally, spokenLately } from '../../src/record/tally.ts';

const decided: Decided = {
  day: '2026-11-22',
  site: 'x',
  surface: 'post',
  rule: 'told-me',
  level: 'warn',
  decision: 'changed',
};

test('the same thing twice on a day is one count of two', () => {
  const tally = add(add(emptyTally, decided), { ...decided });
  expect(tally.counts).toEqual([{ ...decided, times: 2 }]);
});

test.each<Partial<Decided>>([
  { day: '2026-11-23' },
  { site: 'facebook' },
  { surface: 'reply' },
  { rule: 'exact-age' },
  { level: 'stop' },
  { decision: 'posted' },
])('another %j is counted apart', (other) => {
  expect(add(add(emptyTally, decided), { ...decided, ...other }).counts).toHaveLength(2);
});

test('what is older than thirteen months goes, what is not stays', () => {
  const on = (day: string) => ({ ...decided, day });
  const tally = [on('2025-10-21'), on('2025-10-22'), on('2026-01-01')].reduce(add, emptyTally);
  expect(add(tally, decided).counts.map(({ day }) => day)).toEqual([
    '2025-10-22',
    '2026-01-01',
    '2026-11-22',
  ]);
  expect(add(add(emptyTally, on('2024-12-31')), on('2026-01-31')).counts.map(({ day }) => day)).toEqual([
    '2024-12-31',
    '2026-01-31',
  ]);
});

test('nothing but the counted fields is ever kept, whatever a caller hands over', () => {
  const careless = { ...decided, quote: 'my four o’clock cried' };
  const kept = JSON.stringify(add(emptyTally, careless));
  expect(kept).not.toContain('four');
  expect(JSON.stringify(parseTally({ version: 1, counts: [{ ...careless, times: 1 }] }))).not.toContain(
    'four',
  );
});

test('of a damaged record the whole counts are kept', () => {
  const whole = { ...decided, times: 3 };
  const broken = [null, { ...whole, times: 0 }, { ...whole, day: 'today' }, { ...whole, site: 'elsewhere' }];
  expect(parseTally({ counts: [...broken, whole] })).toEqual({ version: 1, counts: [whole] });
});

test('anything at all becomes a record that is itself whole', () => {
  const count = fc.record({ ...fieldsOf(decided), times: fc.jsonValue() }, { requiredKeys: [] });
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ counts: fc.array(fc.oneof(count, fc.anything())) })),
      (stored) => {
        const tally = parseTally(stored);
        expect(parseTally(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
      },
    ),
  );
});

test('the counts of a rule are summed over days, the rule that spoke most first', () => {
  const tally = [
    decided,
    { ...decided, day: '2026-11-23' },
    { ...decided, decision: 'posted' as const },
    { ...decided, rule: 'exact-age', decision: 'left' as const },
  ].reduce(add, emptyTally);
  expect(byRule(tally)).toEqual([
    { rule: 'told-me', spoke: 3, changed: 2, posted: 1, left: 0, passed: 0 },
    { rule: 'exact-age', spoke: 1, changed: 0, posted: 0, left: 1, passed: 0 },
  ]);
});

function fieldsOf(like: Decided): { [F in keyof Decided]: fc.Arbitrary<unknown> } {
  const one = (field: keyof Decided) => fc.oneof(fc.constant(like[field]), fc.jsonValue());
  return {
    day: one('day'),
    site: one('site'),
    surface: one('surface'),
    rule: one('rule'),
    level: one('level'),
    decision: one('decision'),
    reason: one('reason'),
  };
}

describe('reasons, and what was heard lately', () => {
  const posted = {
    day: '2026-12-01',
    site: 'x',
    surface: 'post',
    rule: 'told-me',
    level: 'stop',
    decision: 'posted',
  } as const;

  test('a reason is kept beside what it was given for, and an unknown one is let go with its count', () => {
    const tally = add(add(emptyTally, { ...posted, reason: 'consent' }), posted);
    expect(tally.counts.map(({ reason, times }) => [reason, times])).toEqual([
      ['consent', 1],
      [undefined, 1],
    ]);
    expect(parseTally(structuredClone(tally))).toEqual(tally);
    const broken = { version: 1, counts: [{ ...posted, times: 1, reason: 'she said yes, Anna' }] };
    expect(parseTally(broken).counts).toEqual([]);
  });

  test('a rule was heard lately where it spoke twice within seven days', () => {
    const on = (...days: readonly string[]) =>
      days.reduce((sum, day) => add(sum, { ...posted, day }), emptyTally);
    const heard = (...days: readonly string[]) => [...spokenLately(on(...days), '2026-12-07')];
    expect(heard('2026-12-07')).toEqual([]);
    expect(heard('2026-12-01', '2026-12-07')).toEqual(['told-me']);
    expect(heard('2026-11-30', '2026-12-07')).toEqual([]);
    expect(heard('2026-12-07', '2026-12-07')).toEqual(['told-me']);
  });
});
