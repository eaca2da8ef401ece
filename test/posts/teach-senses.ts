import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import type { Sense } from '../../src/engine/rule.ts';
import { type Labelled, labelled, type Post, readSet, setFile, taughtSets, worst } from './drafts.ts';
import { type Lesson, readLessons } from './lessons.ts';
import { linesAsPosts } from './rule-lines.ts';
import { oddsOfDraft, type Size, teach } from './teach.ts';

const size: Size = { draft: 900, sentence: 600, seen: 3 };

/** Of the clean drafts that a sense was not taught on, the share on which it may speak. */
const mayBlame = 0.012;

/** The share on which it does not doubt what rules say: few where rules that it doubts were mostly wrong. */
const mayAgree: Readonly<Record<Labelled, number>> = {
  'client-identity': 0.05,
  'session-reference': 0.06,
  'advice-giving': 0.03,
};

const folds = 4;

const drafts = taughtSets.flatMap(readSet);
const lines = await readLessons(linesAsPosts(rules));
const lessons = await readLessons(drafts);
for (const category of labelled) {
  const sense = teach([...lessons, ...lines], category, size);
  const odds = oddsUntaught(lessons, category);
  const clean = lessons
    .map(({ post }, i) => ({ post, odds: odds[i] ?? 0 }))
    .filter((_, i) => worst(drafts[i] as Post) === 0)
    .map((one) => one.odds)
    .sort((a, b) => b - a);
  const at = (share: number) => Number((clean[Math.floor(share * clean.length)] ?? 0).toFixed(2));
  const ready: Sense = { ...sense, speaks: at(mayBlame), doubts: at(mayAgree[category]) };
  write(category, ready);
  const caught = lessons.filter(({ post }) => post.labels[category] === 2);
  const spoke = lessons.filter(
    ({ post }, i) => post.labels[category] === 2 && (odds[i] ?? 0) >= ready.speaks,
  );
  console.log(
    `${category}: ${Object.keys(ready.weights).length} features, speaks from ${ready.speaks}, doubts below ${ready.doubts}; untaught, it alone would catch ${spoke.length} of ${caught.length}`,
  );
}

/** The odds of each draft by a sense that was taught without its fold. */
function oddsUntaught(all: readonly Lesson[], category: Labelled): readonly number[] {
  const odds: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const ask = oddsOfDraft(teach([...all.filter((_, i) => i % folds !== fold), ...lines], category, size));
    all.forEach((lesson, i) => {
      if (i % folds === fold) odds[i] = ask(lesson);
    });
  }
  return odds;
}

/** One line for each initial, so that a change of the drafts shows where it changed the sense. */
function write(category: Labelled, { weights, ...rest }: Sense): void {
  const rows = new Map<string, string[]>();
  for (const [feature, steps] of Object.entries(weights)) {
    const initial = feature[0] ?? '';
    rows.set(initial, [...(rows.get(initial) ?? []), `${JSON.stringify(feature)}:${JSON.stringify(steps)}`]);
  }
  const head = Object.entries({ taught: fingerprint(), ...rest })
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n');
  const body = [...rows.values()].map((row) => row.join(',')).join(',\n');
  writeFileSync(
    new URL(`../../rules/sense/${category}.json`, import.meta.url),
    `{${head},\n"weights":{\n${body}}}\n`,
  );
}

/** Says which drafts a sense was taught on. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of taughtSets) hash.update(readFileSync(setFile(name)));
  return hash.digest('hex').slice(0, 16);
}
