import type { Share } from './score.ts';

/** The range in which a share would fall 95 times in 100 if the same number of drafts were drawn anew. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % percentile bootstrap interval of a share, by `draws` samples with replacement; the same numbers every time.
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3.
 */
export function interval({ part, of }: Share, draws = 1000): Interval {
  if (of === 0) return { low: 0, high: 0 };
  const random = seeded(part * 100003 + of);
  const shares = Array.from({ length: draws }, () => {
    let hits = 0;
    for (let i = 0; i < of; i++) if (random() * of < part) hits++;
    return hits / of;
  }).sort((a, b) => a - b);
  const at = (share: number) => shares[Math.min(draws - 1, Math.floor(share * draws))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that a figure can be made again. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
