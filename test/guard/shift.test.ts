import { describe, expect, it } from 'vitest';
import { shift } from '../../src/guard/shift.ts';
import { finding } from './findings.ts';

describe('findings of an older text', () => {
  it.each([
    ['stay before a change', 'my client spoke', 'my client said', [3]],
    ['move after a change', 'my client', 'oh, my client', [7]],
    ['move when something was taken out', 'so my client', 'my client', [3]],
    ['go when their own words changed', 'my client', 'my clint', []],
    ['go when they are taken out', 'my client', '', []],
    ['stay when nothing changed', 'my client', 'my client', [3]],
  ])('%s', (_, before, now, starts) => {
    const moved = shift([finding('client', before.indexOf('client'))], before, now);
    expect(moved.map((one) => one.start)).toEqual(starts);
    for (const one of moved) expect(now.slice(one.start, one.end)).toBe(one.quote);
  });

  it('keeps both sides of a word put in between', () => {
    const found = [finding('one', 0), finding('two', 4)];
    expect(shift(found, 'one two', 'one and two').map((one) => one.start)).toEqual([0, 8]);
  });
});
