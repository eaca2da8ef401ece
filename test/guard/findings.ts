import type { Draft, Finding, Level } from '../../src/engine/rule.ts';

/** A finding on these words, of this rule. */
export function finding(quote: string, at = 0, level: Level = 'warn', rule = `rule-${quote}`): Finding {
  return {
    rule,
    category: 'client-identity',
    clause: 'a-clause',
    level,
    start: at,
    end: at + quote.length,
    quote,
    message: 'Why.',
    instead: 'What instead.',
    also: [],
  };
}

/** An engine that finds every of these words in a draft, at these levels. */
export function engine(words: Readonly<Record<string, Level>>): (draft: Draft) => readonly Finding[] {
  return ({ text }) =>
    Object.entries(words).flatMap(([word, level]) =>
      [...text.matchAll(new RegExp(word, 'gu'))].map((match) => finding(word, match.index, level)),
    );
}
