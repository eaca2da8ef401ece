import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/engine/tokens.ts';

const spellings = new Map([
  ['dont', ['do', 'not']],
  ['cos', ['because']],
]);
const words = (text: string) => tokenise(text, spellings).map(({ word }) => word);
const shapes = (text: string, word: string) =>
  tokenise(text, spellings).find((token) => token.word === word)?.shapes;

describe('words', () => {
  it.each([
    ["I don't know", ['i', 'do', 'not', 'know']],
    ['i dont know', ['i', 'do', 'not', 'know']],
    ['She’s at 4 o’clock', ['she', 'is', 'at', '4', 'oclock']],
    ["can't, won't", ['can', 'not', 'will', 'not']],
    ["my client's mum", ['my', 'client', "'s", 'mum']],
    ['cos it’s 4:15pm', ['because', 'it', 'is', '4:15pm']],
    ['cl\u200bient', ['client']],
    ['#myClient @Kim_x', ['myclient', '@kim_x']],
    ['ｃｌｉｅｎｔ', ['client']],
    ['my сliеnt', ['my', 'client']],
    ['мир and сон', ['мир', 'and', 'сон']],
    ['14-year-old', ['14', 'year', 'old']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('notes what the writing shows', () => {
    expect(shapes('at 4pm', '4pm')).toContain('clock');
    expect(shapes('for £65', '65')).toContain('money');
    expect(shapes('is 34 now', '34')).toContain('digits');
    expect(shapes('a 34yo', '34yo')).toContain('age-mark');
    expect(shapes('Ada said', 'ada')).toContain('cap');
    expect(shapes('she said “go home” twice', 'home')).toContain('quoted');
    expect(shapes('she said “go home” twice', 'twice')).not.toContain('quoted');
  });

  it('knows where a clause begins', () => {
    const starts = tokenise('@kim Keep it short, give him time', spellings)
      .filter((token) => token.shapes.includes('clause-start'))
      .map(({ word }) => word);
    expect(starts).toEqual(['@kim', 'keep', 'give']);
  });

  it('gives offsets inside the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text, spellings)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
