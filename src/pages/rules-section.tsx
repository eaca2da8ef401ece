import type { Clause } from '../../rules/policy.ts';
import type { Rule } from '../engine/rule.ts';
import { optionsWords } from '../words.ts';
import { RuleRow, type RuleRowProps } from './rule-row.tsx';

/** What the list of rules shows and can change. */
export interface RulesProps extends Omit<RuleRowProps, 'rule' | 'setting'> {
  readonly rules: readonly Rule[];
  readonly clauses: readonly Clause[];
  readonly settings: { readonly rules: { readonly [id: string]: RuleRowProps['setting'] } };
}

/** All rules, under the clause of the policy that each of them serves. */
export function RulesSection({ rules, clauses, settings, ...row }: RulesProps) {
  return (
    <>
      <p class="lead">{rules.length > 0 ? optionsWords.rules.lead : optionsWords.rules.none}</p>
      {clauses.map((clause) => {
        const own = rules.filter((rule) => rule.clause === clause.id);
        if (own.length === 0) return null;
        return (
          <section class="clause" key={clause.id} aria-labelledby={`clause-${clause.id}`}>
            <h3 id={`clause-${clause.id}`}>{clause.title}</h3>
            <p class="clause-line">{clause.line}</p>
            <ul class="rows">
              {own.map((rule) => (
                <RuleRow key={rule.id} rule={rule} setting={settings.rules[rule.id]} {...row} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
