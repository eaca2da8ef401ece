import type { Compiled, Match } from '../pattern.ts';

/** Finds a pattern in the sentence at hand. */
export type Find = (pattern: Compiled) => readonly Match[];

/** Where one of the patterns occurs, unless one of the others does too. */
export function lookForPhrase(
  find: Find,
  any: readonly Compiled[],
  unless: readonly Compiled[],
): readonly Match[] {
  const matches = any.flatMap(find);
  if (matches.length === 0) return matches;
  return unless.some((pattern) => find(pattern).length > 0) ? [] : matches;
}
