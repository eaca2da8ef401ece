import { type Labelled, labelled, worst } from './drafts.ts';
import type { Judged } from './score.ts';

/** How one rule does over some drafts. */
export interface RuleScore {
  readonly rule: string;
  /** Drafts in which it held. */
  readonly held: number;
  /** Of these: with a 2 in its own category, with a 1 there, and with nothing to raise at all. */
  readonly clear: number;
  readonly borderline: number;
  readonly clean: number;
  /** Drafts with a 2 that nothing else would have held. */
  readonly onlyCatch: number;
  /** Clean drafts that nothing else would have held. */
  readonly onlyBlame: number;
}

/** Every rule that held a draft, the worst first: by the clean drafts that it alone held. */
export function scoreRules(judged: readonly Judged[]): readonly RuleScore[] {
  const byRule = new Map<string, Judged[]>();
  for (const one of judged) {
    for (const rule of rulesOf(one)) byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
  }
  return [...byRule]
    .map(([rule, ones]) => scoreRule(rule, ones))
    .sort((a, b) => b.onlyBlame - a.onlyBlame || b.clean - a.clean || a.clear - b.clear);
}

/** A rule that only gave a note in drafts that should have been held for its category. */
export interface NearMiss {
  readonly rule: string;
  readonly drafts: number;
}

/** The rules that saw something and spoke too softly, the most often first. */
export function nearMisses(judged: readonly Judged[]): readonly NearMiss[] {
  const counts = new Map<string, number>();
  for (const { post, held, notes } of judged) {
    for (const category of labelled) {
      if (post.labels[category] !== 2 || held.some((one) => one.category === category)) continue;
      const whispered = new Set(notes.filter((one) => one.category === category).map(({ rule }) => rule));
      for (const rule of whispered) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...counts].map(([rule, drafts]) => ({ rule, drafts })).sort((a, b) => b.drafts - a.drafts);
}

/** The rules that hold a draft, those behind a louder one included. */
export function rulesOf({ held }: Judged): ReadonlySet<string> {
  return new Set(held.flatMap(({ rule, also }) => [rule, ...also]));
}

function scoreRule(rule: string, ones: readonly Judged[]): RuleScore {
  const count = (is: (one: Judged) => boolean) => ones.filter(is).length;
  const alone = (one: Judged) => rulesOf(one).size === 1;
  const label = ({ post, held }: Judged) => {
    const category = held.find((finding) => finding.rule === rule || finding.also.includes(rule))?.category;
    return labelled.includes(category as Labelled) ? post.labels[category as Labelled] : 0;
  };
  return {
    rule,
    held: ones.length,
    clear: count((one) => label(one) === 2),
    borderline: count((one) => label(one) === 1),
    clean: count(({ post }) => worst(post) === 0),
    onlyCatch: count((one) => worst(one.post) === 2 && alone(one)),
    onlyBlame: count((one) => worst(one.post) === 0 && alone(one)),
  };
}
