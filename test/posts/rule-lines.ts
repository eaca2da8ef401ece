import type { Line, Rule } from '../../src/engine/rule.ts';
import { type Labelled, labelled, type Post } from './drafts.ts';

/** A draft of which not every category was judged. */
export type PartPost = Omit<Post, 'labels'> & {
  readonly labels: Readonly<Partial<Record<Labelled, 0 | 1 | 2>>>;
  /** How many drafts it counts for; one where it is not said. */
  readonly counts?: number;
};

/** The rules' own lines as drafts: what must flag is judged for its rule's category alone, what must pass is clean throughout, and counts more, since it stands a hair away from a flag. */
export function linesAsPosts(rules: readonly Rule[]): readonly PartPost[] {
  return rules.flatMap((rule) => {
    const own = labelled.find((category) => category === rule.category);
    const flags = own ? rule.flags.map((line, i) => flagged(rule, own, line, `${rule.id}-flag-${i}`)) : [];
    return [...flags, ...rule.passes.map((line, i) => passed(line, `${rule.id}-pass-${i}`))];
  });
}

function flagged(rule: Rule, category: Labelled, line: Line, id: string): PartPost {
  const { source, surface } = apart(line);
  const level = rule.on?.[surface] ?? rule.level;
  const marks = source.split(/[⟦⟧]/).filter((_, i) => i % 2 === 1);
  const label = level === 'warn' || level === 'stop' ? 2 : 1;
  return {
    id,
    site: 'unknown',
    surface,
    text: source.replace(/[⟦⟧]/g, ''),
    labels: { [category]: label },
    spans: label === 2 ? marks.map((text) => ({ category, text })) : [],
    why: rule.title,
  };
}

function passed(line: Line, id: string): PartPost {
  const { source, surface } = apart(line);
  const labels = { 'client-identity': 0, 'session-reference': 0, 'advice-giving': 0 } as const;
  return { id, site: 'unknown', surface, text: source, labels, spans: [], why: 'must pass', counts: 4 };
}

function apart(line: Line) {
  return typeof line === 'string'
    ? { source: line, surface: 'post' as const }
    : { source: line.text, surface: line.surface };
}
