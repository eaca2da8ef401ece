import type { Finding, Verdict } from '../engine/rule.ts';
import { cliWords } from '../words.ts';

/** A finding with its place in the draft; line and column count from 1, the column in UTF-16 code units. */
export interface Located extends Finding {
  readonly line: number;
  readonly column: number;
}

/** Gives every finding its line and column. `\n`, `\r\n` and a lone `\r` end a line. */
export function locate(text: string, findings: readonly Finding[]): readonly Located[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return findings.map((finding) => {
    const line = starts.findLastIndex((start) => start <= finding.start);
    return { ...finding, line: line + 1, column: finding.start - (starts[line] ?? 0) + 1 };
  });
}

/** The findings of one draft as a person reads them. */
export function report(verdict: Verdict, findings: readonly Located[]): string {
  const blocks = findings.map(({ line, column, rule, level, quote, message, instead }) =>
    [
      `${line}:${column}  ${rule}  ${level}`,
      `  “${printable(quote)}”`,
      `  ${cliWords.why} ${printable(message)}`,
      `  ${cliWords.instead} ${printable(instead)}`,
    ].join('\n'),
  );
  return [...blocks, cliWords.verdict(verdict, findings.length)].join('\n\n');
}

/** A draft may hold anything: line breaks become spaces, and nothing in it can steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}
