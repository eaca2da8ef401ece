import type { Level } from '../engine/rule.ts';

/** The lines that tell the levels apart without colour, drawn in a box `strokeHeight` high. */
export interface Stroke {
  /** An SVG path to be stroked. */
  readonly line: string;
  /** An SVG path to be filled: the tab of a stop. */
  readonly tab: string;
}

/** Height in pixels of every stroke. */
export const strokeHeight = 9;

/** Note is dotted, warn is a soft wave, stop is a double line with a small tab at its end. */
export function strokeOf(level: Level, width: number, withTab: boolean): Stroke {
  if (level === 'note') return { line: dots(width), tab: '' };
  if (level === 'warn') return { line: wave(width), tab: '' };
  return { line: `M0 1.5H${width}M0 4.5H${width}`, tab: withTab ? tab(width) : '' };
}

/** Lines of no length, which round caps turn into dots. */
function dots(width: number): string {
  let path = '';
  for (let x = 1.5; x < Math.max(width, 2); x += 4.5) path += `M${x} 3h.01`;
  return path;
}

function wave(width: number): string {
  let path = 'M0 3.5q2.25-3.5 4.5 0';
  for (let x = 4.5; x < width; x += 4.5) path += 't4.5 0';
  return path;
}

function tab(width: number): string {
  const wide = Math.min(10, width);
  return `M${width - wide} 4.5h${wide}v2.5a2 2 0 0 1-2 2h-${wide - 4}a2 2 0 0 1-2-2z`;
}
