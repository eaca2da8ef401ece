import { expect, test } from 'vitest';
import { quoteOf } from '../../src/review/quote.ts';
import { strokeOf } from '../../src/review/stroke.ts';

test('a quote is shortened between words', () => {
  expect(quoteOf(' my 4 o’clock ', 20)).toBe('my 4 o’clock');
  expect(quoteOf('a client told me that the sea breathes', 20)).toBe('a client told me…');
  expect(quoteOf('a'.repeat(30), 20)).toBe(`${'a'.repeat(19)}…`);
});

test('a quote is not cut inside an emoji', () => {
  expect(quoteOf('😀'.repeat(20), 20)).toBe(`${'😀'.repeat(9)}…`);
});

test('strokes are as long as the words, however short', () => {
  for (const level of ['note', 'warn', 'stop'] as const) {
    expect(strokeOf(level, 1, true).line).toMatch(/^M/);
    expect(strokeOf(level, 400, true).line.length).toBeGreaterThanOrEqual(
      strokeOf(level, 1, true).line.length,
    );
  }
  expect(strokeOf('stop', 40, false).tab).toBe('');
});
