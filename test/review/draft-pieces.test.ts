import { expect, test } from 'vitest';
import { blur } from '../../src/review/blur.ts';
import { piecesOf } from '../../src/review/draft-pieces.ts';
import { found } from './drafts.ts';

const words = { message: 'Why.', instead: 'What instead.' };
const short = 'My 4 o’clock cried, and she teaches in Hexham.';

test('a short draft is quoted whole, with what was found in its place', () => {
  const findings = [
    found(short, 'teaches in Hexham', 'warn', words),
    found(short, 'My 4 o’clock', 'stop', words),
  ];
  expect(piecesOf(short, findings)).toEqual([
    { text: 'My 4 o’clock', level: 'stop' },
    { text: ' cried, and she ' },
    { text: 'teaches in Hexham', level: 'warn' },
    { text: '.' },
  ]);
});

test('a draft in which nothing more surrounds the findings is whole all the same', () => {
  const far = `My 4 o’clock cried. ${'And then we had tea. '.repeat(10)}`;
  const pieces = piecesOf(far, [found(far, 'My 4 o’clock', 'stop', words)]);
  expect(pieces.map(({ text }) => text).join('')).toBe(far);
});

test('where two findings share words, the more serious one is seen', () => {
  const findings = [found(short, 'she teaches in', 'note', words), found(short, 'in Hexham', 'stop', words)];
  expect(piecesOf(short, findings).filter(({ level }) => level)).toEqual([
    { text: 'she teaches ', level: 'note' },
    { text: 'in', level: 'stop' },
    { text: ' Hexham', level: 'stop' },
  ]);
});

test('of a long draft only what surrounds the findings is quoted, and no word is cut', () => {
  const filler = 'lorem ipsum dolor '.repeat(60);
  const long = `${filler}my 4 o’clock cried ${filler}`;
  const pieces = piecesOf(long, [found(long, 'my 4 o’clock', 'stop', words)]);
  expect(pieces.map(({ gap }) => gap === true)).toEqual([true, false, false, false, true]);
  const text = pieces.map((piece) => piece.text).join('');
  expect(text.length).toBeLessThan(200);
  for (const word of text.replaceAll('…', '').trim().split(/\s+/u)) expect(`${long} `).toContain(`${word} `);
});

test('a finding of 63,000 characters does not fill the dialog', () => {
  const huge = 'again and '.repeat(6300);
  const text = piecesOf(huge, [found(huge, huge, 'warn', words)]).map((piece) => piece.text);
  expect(text.join('').length).toBeLessThan(300);
});

test('for supervision, who it is stands there softer or not at all, and what happened stays', () => {
  const text = 'Ana, 34, from Hexham, cried.';
  const findings = [
    found(text, 'Ana', 'stop', words),
    found(text, '34', 'warn', { ...words, swap: 'in her thirties' }),
    found(text, '34, from Hexham', 'warn', words),
    { ...found(text, 'cried', 'stop', words), category: 'session-reference' as const },
  ];
  expect(blur(text, findings, '[…]')).toBe('[…], […], cried.');
  expect(blur(text, findings.slice(0, 2), '[…]')).toBe('[…], in her thirties, from Hexham, cried.');
  const lap = [
    found(text, 'Ana, 34', 'stop', { ...words, swap: 'She' }),
    found(text, '34, from Hexham', 'warn', { ...words, swap: 'a woman' }),
  ];
  expect(blur(text, lap, '[…]')).toBe('She[…], cried.');
});
