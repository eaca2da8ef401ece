import type { Rule } from '../engine/rule.ts';
import type { Problem } from '../settings/settings.ts';
import { optionsWords, siteWords } from '../words.ts';

const { damaged: words } = optionsWords;

/** What was damaged, and how to put up with it. */
export interface DamagedProps {
  readonly problems: readonly Problem[];
  readonly rules: readonly Rule[];
  readonly onMend: () => void;
}

/** Says which settings were damaged and went back to their defaults; nothing where none were. */
export function Damaged({ problems, rules, onMend }: DamagedProps) {
  if (problems.length === 0) return null;
  return (
    <section class="damaged" aria-labelledby="damaged">
      <h2 id="damaged">{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{sayProblem(problem, rules)}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onMend}>
        {words.mend}
      </button>
    </section>
  );
}

function sayProblem(problem: Problem, rules: readonly Rule[]): string {
  switch (problem.field) {
    case 'site':
      return words.site(siteWords[problem.site]);
    case 'rule':
    case 'rule-on':
    case 'rule-level':
      return words[problem.field](rules.find(({ id }) => id === problem.rule)?.title ?? problem.rule);
    default:
      return words[problem.field];
  }
}
