import type { Finding } from '../engine/rule.ts';
import { piecesOf } from './draft-pieces.ts';

/** The person's own words, with the strokes where they stand. */
export function DraftWords({
  text,
  findings,
}: {
  readonly text: string;
  readonly findings: readonly Finding[];
}) {
  return (
    <blockquote class="draft" dir="auto">
      {piecesOf(text, findings).map(({ text: words, level, gap }, place) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: a piece of a draft has no other name
        if (level)
          return (
            <mark key={place} class={`said ${level}`}>
              {words}
            </mark>
          );
        return (
          <span key={place} class={gap && 'gap'}>
            {words}
          </span>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: a piece of a draft has no other name
      })}
    </blockquote>
  );
}
