import { expect, test } from 'vitest';
import { soften } from '../../src/engine/soften.ts';

test.each([
  ['34', 'in their thirties'],
  ['20', 'in their twenties'],
  ['19', 'in their teens'],
  ['91', 'late in life'],
  ['a 14yo client', 'a teenage client'],
  ['16 yo', 'teenager'],
  ['a 7-year-old girl', 'a young girl'],
  ['a 3 year old', 'a very young child'],
  ['an 83 year old man', 'a man late in life'],
  ['my 34 year old client', 'my client in their thirties'],
  ['a 52-year-old', 'somebody in their fifties'],
])('“%s” can be said as “%s”', (quote, softer) => {
  expect(soften('age', quote)).toBe(softer);
});

test.each(['9', 'eighteen', 'One of my 8th graders', '34 sessions', 'a 34 year old teacher from Leeds', ''])(
  '“%s” is left as it is',
  (quote) => {
    expect(soften('age', quote)).toBeUndefined();
  },
);
