import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPause, withRuleLevel, withRuleOn, withSite } from '../../src/settings/change.ts';
import { migrate, migrations } from '../../src/settings/migrations.ts';
import { defaultSettings, parse, pauseLength, pauseOf } from '../../src/settings/settings.ts';
import { inventedRules } from '../popup-options/invented.ts';

test('a first run has the defaults and nothing to complain about', () => {
  expect(parse(undefined)).toEqual({ settings: defaultSettings, problems: [] });
});

test('whole settings come back as they were stored', () => {
  const stored = {
    version: 1,
    sites: { facebook: false, x: true, linkedin: true },
    rules: { 'told-me': { on: false, level: 'stop' }, 'exact-age': { level: 'note' } },
    pausedUntil: 1_796_000_000_000,
  };
  expect(parse(structuredClone(stored))).toEqual({ settings: stored, problems: [] });
});

test('a damaged field falls back alone, and is named', () => {
  const { settings, problems } = parse({
    version: 1,
    sites: { facebook: 'yes', x: false, linkedin: false },
    rules: { 'told-me': { on: 'no', level: 'stop' }, 'exact-age': { on: false, level: 'loud' }, other: 7 },
  });
  expect(settings).toEqual({
    version: 1,
    sites: { facebook: true, x: false, linkedin: false },
    rules: { 'told-me': { level: 'stop' }, 'exact-age': { on: false }, other: {} },
  });
  expect(problems).toEqual([
    { field: 'site', site: 'facebook' },
    { field: 'rule-on', rule: 'told-me' },
    { field: 'rule-level', rule: 'exact-age' },
    { field: 'rule', rule: 'other' },
  ]);
});

test.each([null, [], 'x', 4])(
  'what is no object at all (%j) falls back as a whole, and says so',
  (stored) => {
    expect(parse(stored)).toEqual({ settings: defaultSettings, problems: [{ field: 'everything' }] });
  },
);

test('anything at all becomes settings that are themselves whole', () => {
  const settingsLike = fc.record(
    {
      version: fc.jsonValue(),
      sites: fc.jsonValue(),
      rules: fc.dictionary(fc.string(), fc.jsonValue()),
      pausedUntil: fc.oneof(fc.jsonValue(), fc.double(), fc.maxSafeNat()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), settingsLike, fc.anything()), (stored) => {
      const { settings } = parse(stored);
      expect(parse(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
    }),
  );
});

test('what is damaged is named, whatever else is there', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (facebook) => {
      const { problems } = parse({ version: 1, sites: { facebook, x: true, linkedin: true }, rules: {} });
      expect(problems).toHaveLength(typeof facebook === 'boolean' ? 0 : 1);
    }),
  );
});

test('settings of an older version walk through each migration after theirs', () => {
  const steps = [
    { from: 1, example: {}, change: () => ({ version: 2, walked: 'one' }) },
    { from: 2, example: {}, change: (was: object) => ({ ...was, version: 3, further: 'two' }) },
  ];
  expect(migrate({ version: 1 }, steps)).toEqual({ version: 3, walked: 'one', further: 'two' });
  expect(migrate({ version: 2 }, steps)).toEqual({ version: 3, further: 'two' });
  expect(migrate('broken', steps)).toBe('broken');
});

test('each migration is there once, in order, and its example comes through whole', () => {
  expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, i) => i + 1));
  for (const { example } of migrations) expect(parse(example).problems).toEqual([]);
});

test('only what differs from the rule itself is kept', () => {
  const [rule] = inventedRules;
  const off = withRuleOn(defaultSettings, rule, false);
  expect(off.rules).toEqual({ [rule.id]: { on: false } });
  const offAndNote = withRuleLevel(off, rule, 'note');
  expect(offAndNote.rules).toEqual({ [rule.id]: { on: false, level: 'note' } });
  expect(withRuleLevel(offAndNote, rule, rule.level).rules).toEqual({ [rule.id]: { on: false } });
  expect(withRuleOn(withRuleLevel(offAndNote, rule, rule.level), rule, true)).toEqual(defaultSettings);
});

test('a site is switched without touching the others', () => {
  expect(withSite(defaultSettings, 'x', false).sites).toEqual({ facebook: true, x: false, linkedin: true });
});

test.each(['soon', null, Number.NaN, 1.5, -1, 0, {}, Number.POSITIVE_INFINITY])(
  'a pause until %s is none, and is named',
  (pausedUntil) => {
    const stored = { version: 1, sites: { facebook: true, x: true, linkedin: true }, rules: {}, pausedUntil };
    expect(parse(stored)).toEqual({ settings: defaultSettings, problems: [{ field: 'pause' }] });
  },
);

test('a pause lasts from now for its length, and no longer', () => {
  const now = Date.UTC(2026, 10, 22, 21);
  const paused = withPause(defaultSettings, true, now);
  expect(pauseOf(paused, now)).toBe(now + pauseLength);
  expect(pauseOf(paused, now + pauseLength - 1)).toBe(now + pauseLength);
  expect(pauseOf(paused, now + pauseLength)).toBeUndefined();
  expect(pauseOf(defaultSettings, now)).toBeUndefined();
});

test('a pause that a wrong clock has put far away is none', () => {
  const now = Date.UTC(2026, 10, 22, 21);
  expect(pauseOf(withPause(defaultSettings, true, Date.UTC(2031, 1, 1)), now)).toBeUndefined();
});

test('a pause that is ended leaves nothing behind, and nothing else is touched', () => {
  const before = withSite(defaultSettings, 'x', false);
  expect(Object.keys(withPause(withPause(before, true, 1), false, 2))).toEqual(Object.keys(before));
  expect(withPause(withPause(before, true, 1), false, 2)).toEqual(before);
});
