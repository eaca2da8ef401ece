import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { composers } from './browser/composers.ts';
import { facebookScrambled } from './browser/places/facebook.ts';
import { linkedinScrambled } from './browser/places/linkedin.ts';
import { xScrambled } from './browser/places/x.ts';
import { root } from './house/tree.ts';

test('the table of what was seen names every place that the browser tests go to, and no other', () => {
  const rows = [
    ...readFileSync(resolve(root, 'README.md'), 'utf8').matchAll(/^\| ([\w-]+(?:, scrambled)?) +\| ✓/gmu),
  ];
  const scrambled = [...xScrambled, ...facebookScrambled, ...linkedinScrambled];
  expect(rows.map(([, place]) => place).sort()).toEqual(
    [...composers.map(({ name }) => name), ...scrambled.map(({ name }) => `${name}, scrambled`)].sort(),
  );
});
