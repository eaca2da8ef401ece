import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';

/** What a place was seen to do in a real browser. */
export const outcomes = {
  clean: 'clean goes out untouched',
  held: 'a story is held',
  edited: 'comes back as it was, goes out edited',
  once: 'Post anyway publishes once',
} as const;

/** One of them. */
export type Outcome = keyof typeof outcomes;

/** One line of the list that a run of the browser tests leaves behind. */
export interface Seen {
  readonly place: string;
  readonly outcome: Outcome;
}

/** Writes down what was seen at a place, once it was seen. */
export function saw(place: string, ...what: readonly Outcome[]): void {
  const file = seenFile(env.PRACTICE_BROWSER ?? 'browser');
  mkdirSync(resolve(file, '..'), { recursive: true });
  for (const outcome of what) appendFileSync(file, `${JSON.stringify({ place, outcome })}\n`);
}

/** The file in which a browser's run leaves what it saw. */
export function seenFile(browser: string): string {
  return resolve(import.meta.dirname, `../../.output/test/outcomes-${browser}.jsonl`);
}

/** The table of places, browsers and outcomes, as lines of text. */
export function outcomeTable(browsers: readonly string[]): readonly string[] {
  const seen = browsers.map(readSeen);
  const places = [...new Set(seen.flat().map(({ place }) => place))];
  const wide = Math.max(...places.map((place) => place.length), 0) + 2;
  const cell = (of: readonly Seen[], place: string) =>
    (Object.keys(outcomes) as Outcome[])
      .map((outcome) => (of.some((one) => one.place === place && one.outcome === outcome) ? outcome : '-'))
      .join(' ');
  const column = cell([], '').length + 24;
  return [
    ''.padEnd(wide) + browsers.map((name) => name.padEnd(column)).join(''),
    ...places.map((place) => place.padEnd(wide) + seen.map((of) => cell(of, place).padEnd(column)).join('')),
    ...Object.entries(outcomes).map(([outcome, means]) => `${outcome}: ${means}`),
  ];
}

function readSeen(browser: string): readonly Seen[] {
  try {
    const lines = readFileSync(seenFile(browser), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Seen);
  } catch {
    return [];
  }
}
