import type { Clause } from '../rules/policy.ts';
import type { Rule } from './engine/rule.ts';

/** Our own sentences, as they are spelled in the United States. Not for a person's own words. */
export function american(text: string): string {
  return pairs.reduce((so, [british, spelled]) => so.replace(british, spelled), text);
}

/** Whether somebody whose browser speaks this language spells as in the United States. */
export function isAmerican(language: string): boolean {
  return language.toLowerCase() === 'en-us';
}

/** Rules that say what they say in American spelling; what they look for stays as it is. */
export function americanRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({
    ...rule,
    title: american(rule.title),
    why: american(rule.why),
    instead: american(rule.instead),
    ...(rule.swap !== undefined && { swap: american(rule.swap) }),
  }));
}

/** Clauses of the policy in American spelling; what they are known by stays as it is. */
export function americanClauses(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map(({ id, title, line, because }) => ({
    id,
    title: american(title),
    line: american(line),
    because: american(because),
  }));
}

/**
 * Respells word lists in place, once, before anything of them is shown: everybody holds on to the same lists. Functions
 * stay as they are, since they are given the person's own words.
 */
export function respell(...lists: readonly object[]): void {
  for (const list of lists) {
    for (const [key, one] of Object.entries(list)) {
      if (typeof one === 'string') Object.assign(list, { [key]: american(one) });
      else if (typeof one === 'object' && one !== null) respell(one);
    }
  }
}

const pairs: readonly (readonly [RegExp, string])[] = [
  [/\b(anonym|apolog|organ|real|recogn|summar)is(e[ds]?|ing|ation|ations)\b/giu, '$1iz$2'],
  [/\b(behavi|col|fav|neighb)our/giu, '$1or'],
  [/\b([Pp])ractis(e[ds]?|ing)\b/gu, '$1ractic$2'],
  [/\b([Cc])ounsell(?=or|ing|ed)/gu, '$1ounsel'],
  [/\b([Cc])entre/gu, '$1enter'],
  [/\b([Ll])icence/gu, '$1icense'],
  [/\b([Pp])rogramme/gu, '$1rogram'],
  [/\b([Jj])udgement/gu, '$1udgment'],
  [/\b([Gg])rey\b/gu, '$1ray'],
  [/\b([Mm])um(?=s?\b)/gu, '$1om'],
  [/\b([Ll])earnt\b/gu, '$1earned'],
  [/\ba GP\b/gu, 'a doctor'],
  [/\bGP\b/gu, 'doctor'],
];
