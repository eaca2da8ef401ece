import { expect, test } from 'vitest';
import { population, shareOfAges } from '../../src/crowd/ages.ts';
import { bandOf, blurs, crowd, decade, type Person } from '../../src/crowd/crowd.ts';

const firefighter: Person = { country: 'UK', place: 'city', age: [34, 34], job: 'firefighter' };

test('every country has all its people, and all of them have an age', () => {
  expect(population('UK')).toBe(69_750_000);
  expect(population('US')).toBe(348_180_000);
  expect(shareOfAges('US', 0, 100)).toBeCloseTo(1, 6);
  expect(shareOfAges('UK', 0, 4)).toBeCloseTo(3922 / 69_750, 6);
});

test('a fact narrows the crowd, never widens it', () => {
  const town = crowd({ country: 'US', place: 'town' });
  const nurse = crowd({ country: 'US', place: 'town', job: 'nurse' });
  const ofAge = crowd({ country: 'US', place: 'town', job: 'nurse', age: [30, 39] });
  const withTwins = crowd({ country: 'US', place: 'town', job: 'nurse', age: [30, 39], family: 'twins' });
  const counts = [town, nurse, ofAge, withTwins].map(({ about }) => about);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBe(4);
});

test('a firefighter of 34 in a city is hardly one of ten; in the thirties, there are tens', () => {
  expect(bandOf(crowd(firefighter).about)).toBe('under-ten');
  expect(bandOf(crowd({ ...firefighter, age: decade(34) }).about)).toBe('tens');
});

test('a nurse somewhere in the country is one of very many', () => {
  expect(bandOf(crowd({ country: 'UK', place: 'country', job: 'nurse' }).low)).toBe('thousand-or-more');
  expect(crowd({ country: 'UK', place: 'country', job: 'nurse' }).about).toBeCloseTo(672_000, -1);
});

test('the more is told, the less sure is the sum', () => {
  const width = ({ low, high }: { low: number; high: number }) => high / low;
  const { family: _, ...less } = { ...firefighter, family: 'twins' as const };
  expect(width(crowd({ ...less, family: 'twins' }))).toBeGreaterThan(width(crowd(less)));
});

test('each told detail can be blurred, the one that hides best comes first', () => {
  const all = blurs({ ...firefighter, family: 'twins' });
  expect(all.map(({ blur }) => blur).sort()).toEqual(['decade', 'no-family', 'no-job', 'wider-place']);
  expect(all[0]?.blur).toBe('no-job');
  const lows = all.map((blurred) => blurred.crowd.low);
  expect(lows).toEqual([...lows].sort((a, b) => b - a));
});

test('an age that is a decade already can only be left out, and a whole country grows no wider', () => {
  expect(blurs({ country: 'US', place: 'country', age: [30, 39] }).map(({ blur }) => blur)).toEqual([
    'no-age',
  ]);
});

test('an age at which hardly anybody works still gives numbers', () => {
  expect(bandOf(crowd({ ...firefighter, age: [99, 99] }).high)).toBe('under-ten');
});

test('nobody under eighteen is counted into a decade', () => {
  expect(decade(19)).toEqual([18, 19]);
  expect(decade(40)).toEqual([40, 49]);
});

test.each([
  [0.1, 'under-ten'],
  [9.99, 'under-ten'],
  [10, 'tens'],
  [100, 'hundreds'],
  [1000, 'thousand-or-more'],
])('%d people are %s', (people, band) => {
  expect(bandOf(people)).toBe(band);
});
