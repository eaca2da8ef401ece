import { type Compiled, type Match, type Matchable, matchesOf } from '../pattern.ts';

/** Where one of the patterns occurs, unless one of the others does too. */
export function lookForPhrase(
  sentence: Matchable,
  any: readonly Compiled[],
  unless: readonly Compiled[],
): readonly Match[] {
  const matches = any.flatMap((pattern) => matchesOf(pattern, sentence));
  if (matches.length === 0) return matches;
  return unless.some((pattern) => matchesOf(pattern, sentence).length > 0) ? [] : matches;
}
