import type { Finding, Level } from '../engine/rule.ts';

/** A stretch of a draft; one with a level is spoken of. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly level?: Level;
}

/** A draft in stretches, each word as loud as the loudest finding that covers it. */
export function stretchesOf(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    const covering = findings.filter((finding) => finding.start <= start && finding.end >= end);
    const level = loudest.find((one) => covering.some((finding) => finding.level === one));
    return { start, text: text.slice(start, end), ...(level && { level }) };
  });
}

const loudest: readonly Level[] = ['stop', 'warn', 'note'];
