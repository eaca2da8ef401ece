import { expect, test } from 'vitest';
import { adjusted, withCoolingOff, withKeys } from '../../src/settings/change.ts';
import { isPassed, markOf } from '../../src/settings/pass.ts';
import { defaultSettings, parse, type Settings } from '../../src/settings/settings.ts';

const secret = '0f'.repeat(32);
const pass = { rule: 'told-me', mark: markOf(secret, 'My 4 o’clock'), day: '2026-12-01' };

test('a mark holds for the same words in another case, with other quotes and spaces, and for no others', () => {
  const holds = (words: string) => isPassed([pass], secret, words);
  expect(holds('My 4 o’clock')).toBe(true);
  expect(holds("my  4 O'CLOCK ")).toBe(true);
  expect(holds('my 5 o’clock')).toBe(false);
  expect(isPassed([], secret, 'My 4 o’clock')).toBe(false);
  const zoe = { ...pass, mark: markOf(secret, 'Zo\u00eb') };
  expect(isPassed([zoe], secret, 'Zoe\u0308')).toBe(true);
});

test('a mark is a keyed hash: it shows no words, and another machine’s secret gives another', () => {
  expect(pass.mark).toMatch(/^[0-9a-f]{32}$/);
  expect(markOf('f0'.repeat(32), 'My 4 o’clock')).not.toBe(pass.mark);
});

test('HMAC-SHA-256 of RFC 4231, test case 6 keyed short: the same digits as the platform’s own', async () => {
  const key = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from({ length: 32 }, () => 15),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const own = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode("my 4 o'clock"));
  expect(Buffer.from(own).toString('hex').slice(0, 32)).toBe(pass.mark);
});

test('what is changed from a page can be taken back to the letter', () => {
  const before: Settings = { ...defaultSettings, rules: { 'told-me': { level: 'warn' } } };
  const passed = adjusted(before, { what: 'pass', pass });
  expect(passed.passes).toEqual([pass]);
  expect(adjusted(passed, { what: 'pass', pass }).passes).toHaveLength(1);
  expect(adjusted(passed, { what: 'no-pass', pass })).toEqual(before);
  const off = adjusted(before, { what: 'rule', rule: 'told-me', setting: { level: 'warn', on: false } });
  expect(off.rules).toEqual({ 'told-me': { level: 'warn', on: false } });
  expect(adjusted(off, { what: 'rule', rule: 'told-me', setting: { level: 'warn' } })).toEqual(before);
  expect(adjusted(off, { what: 'rule', rule: 'told-me' }).rules).toEqual({});
  const tucked = adjusted(before, { what: 'tucked', tucked: true });
  expect(tucked.tucked).toBe(true);
  expect(adjusted(tucked, { what: 'tucked', tucked: false })).toEqual(before);
});

test('of more passes than anybody means to keep, the oldest go', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({ ...pass, mark: i.toString(16).padStart(32, '0') }));
  const { passes } = adjusted({ ...defaultSettings, passes: many }, { what: 'pass', pass });
  expect(passes).toHaveLength(2000);
  expect(passes?.at(-1)).toEqual(pass);
  expect(passes?.[0]?.mark).toBe(many[1]?.mark);
});

test('all of it comes back from the storage as it went in', () => {
  let settings = adjusted(defaultSettings, { what: 'pass', pass });
  settings = withKeys(withCoolingOff(settings, 600), { next: 'J', open: '7' });
  settings = adjusted(settings, { what: 'recall', site: 'x', at: 1_800_000_000_000 });
  settings = adjusted(adjusted(settings, { what: 'met' }), { what: 'tucked', tucked: true });
  expect(parse(structuredClone(settings))).toEqual({ settings, problems: [] });
  expect(withKeys(settings, { next: 'S', open: 'O' }).keys).toBeUndefined();
});

test.each([
  [
    'passes',
    { passes: [pass, { rule: 'told-me', mark: 'my 4 o’clock', day: '2026-12-01' }] },
    { passes: [pass] },
  ],
  ['passes', { passes: 'all' }, {}],
  ['keys', { keys: { next: 's', open: 'O' } }, {}],
  ['keys', { keys: { next: 'S', open: 'S' } }, {}],
  ['waiting', { coolingOff: 5 }, {}],
])('damaged %s fall back alone and are named', (field, damaged, left) => {
  const { settings, problems } = parse({ ...defaultSettings, ...damaged });
  expect(settings).toEqual({ ...defaultSettings, ...left });
  expect(problems).toEqual([{ field }]);
});
