import type { Line } from '../engine/rule.ts';

/** A stretch of a text, where it begins, and whether it is marked. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** A rule's line in pieces; what stands in `⟦ ⟧` is marked. */
export function piecesOf(line: Line): readonly Piece[] {
  const text = typeof line === 'string' ? line : line.text;
  return [...text.matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g)].map((piece) => ({
    start: piece.index,
    text: piece[1] ?? piece[0],
    marked: piece[1] !== undefined,
  }));
}
