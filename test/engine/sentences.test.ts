import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/engine/sentences.ts';

const parts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['no capitals here. then more', ['no capitals here.', 'then more']],
    ['Dr. Voss came at 4 p.m. on Monday.', ['Dr. Voss came at 4 p.m. on Monday.']],
    ['line one\nline two\n\nline three', ['line one', 'line two', 'line three']],
    ['She said “go.” I went.', ['She said “go.”', 'I went.']],
    ['At 2.15 it rained', ['At 2.15 it rained']],
    ['   \n ', []],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('cuts one endless line', () => {
    const spans = sentencesOf('word '.repeat(1000));
    expect(spans.length).toBeGreaterThan(5);
    for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(600);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(parts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
