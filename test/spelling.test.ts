import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { clauses } from '../rules/policy.ts';
import { american, americanClauses, americanRules, isAmerican, respell } from '../src/spelling.ts';
import * as words from '../src/words.ts';

test.each([
  ['Nobody is recognised', 'Nobody is recognized'],
  ['Recognising a neighbour’s behaviour', 'Recognizing a neighbor’s behavior'],
  ['Ask a GP, or your GP.', 'Ask a doctor, or your doctor.'],
  ['counselling, counsellors, a practising practice', 'counseling, counselors, a practicing practice'],
  [
    'A precise promise, and an exercise in the mumbling of a colourful centre',
    'A precise promise, and an exercise in the mumbling of a colorful center',
  ],
])('%s is spelled %s', (british, spelled) => {
  expect(american(british)).toBe(spelled);
});

test('a rule says its own words in American, and looks for the same as before', () => {
  const spelled = americanRules(rules);
  const without = ({ title: _, why: __, instead: ___, swap: ____, ...others }: (typeof rules)[number]) =>
    others;
  expect(spelled.map(without)).toEqual(rules.map(without));
  const said = spelled
    .map(({ title, why, instead, swap }) => `${title} ${why} ${instead} ${swap}`)
    .join('\n');
  expect(said).not.toMatch(british);
  expect(americanClauses(clauses).map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
  const lines = americanClauses(clauses).map(({ title, line, because }) => `${title} ${line} ${because}`);
  expect(lines.join('\n')).not.toMatch(british);
});

test('no function among our words needs respelling, as it is given the person’s own', () => {
  const functions = (one: unknown): readonly string[] => {
    if (typeof one === 'function') return [String(one)];
    return typeof one === 'object' && one !== null ? Object.values(one).flatMap(functions) : [];
  };
  expect(functions(words).filter((code) => american(code) !== code)).toEqual([]);
});

test('lists are respelled in place, to the last text', () => {
  const list = { one: 'a colour', more: { two: ['a GP'], three: (word: string) => `${word}: colour` } };
  respell(list);
  expect(list).toMatchObject({ one: 'a color', more: { two: ['a doctor'] } });
  expect(list.more.three('colour')).toBe('colour: colour');
});

test('only the United States spell so', () => {
  expect(['en-US', 'en-us', 'en-GB', 'en', 'es-US', 'de'].filter(isAmerican)).toEqual(['en-US', 'en-us']);
});

const british =
  /recognis|apologis|organis|anonymis|behaviour|colour|favour|neighbour|practis|counsell|\bcentre|programme|\bmum\b|\bGP\b/i;
