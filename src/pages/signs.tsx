import type { Level } from '../engine/rule.ts';
import type { Light } from '../messages.ts';
import { markOf } from './mark.ts';

/** The mark with its light told by shape; the words beside it say the same. */
export function Mark({ light = 'watching', size = 20 }: { readonly light?: Light; readonly size?: number }) {
  return (
    <svg class={`mark ${light}`} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path fill-rule="evenodd" d={markOf(light)} />
    </svg>
  );
}

/** A level's line, told apart by shape: dots, a soft wave, or two lines with a tab. */
export function LevelSign({ level }: { readonly level: Level }) {
  return (
    <svg class={`level-sign ${level}`} width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
      <path d={strokes[level]} />
    </svg>
  );
}

const strokes: { readonly [L in Level]: string } = {
  note: 'M2 5h.01M6.5 5h.01M11 5h.01M15.5 5h.01M20 5h.01',
  warn: 'M1 6q2.5-4 5 0t5 0 5 0 5 0',
  stop: 'M1 2.5H21M1 6H21M16.5 8.5h2.5',
};
