import type { Level, Rule } from './rule.ts';

/** What a person changed of a rule. */
export interface Tuned {
  readonly on?: boolean;
  readonly level?: Level;
}

/** The rules in force: those switched on, at the level the person gave them. */
export function tune(rules: readonly Rule[], tuned: { readonly [id: string]: Tuned }): readonly Rule[] {
  return rules
    .filter((rule) => tuned[rule.id]?.on !== false)
    .map((rule) => ({ ...rule, level: tuned[rule.id]?.level ?? rule.level }));
}
