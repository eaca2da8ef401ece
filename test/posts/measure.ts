import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { openEngine } from '../../src/engine/check.ts';
import { scoreCorpora } from './corpora.ts';
import { halfOf, type Labelled, labelled, type Post, readPosts, readSet, sets, worst } from './drafts.ts';
import { judgePosts } from './judge-posts.ts';
import { scoreNumbers } from './number-corpora.ts';
import {
  list,
  printCorpora,
  printNearMisses,
  printNumbers,
  printRules,
  printScore,
  roundedInterval,
} from './print.ts';
import { nearMisses, rulesOf, scoreRules } from './rule-score.ts';
import { heldFor, type Judged, ratio, type Score, type Share, score } from './score.ts';

const usage = `npm run measure -- [options]
  --set NAME  hard plain more unread (taught)  --half a|b      one half of the drafts, by id
  --file F                another file          --category C    misses and false alarms of one category
  --misses [N]            clear drafts let go   --false [N]     clean drafts held
  --rule ID [--misses]    drafts a rule holds   --rules         every rule, not only the worst
  --json                  figures for machines  --save          write baseline.json
  --corpora DIR           real text by others, outside the project: its flag rates beside the published ones

Figures stand with their 95 % bootstrap interval. A draft is held by a finding of warn or stop.`;

const { values } = parseArgs({
  args: withCounts(process.argv.slice(2)),
  options: {
    json: { type: 'boolean' },
    save: { type: 'boolean' },
    rules: { type: 'boolean' },
    help: { type: 'boolean' },
    misses: { type: 'string' },
    false: { type: 'string' },
    file: { type: 'string' },
    half: { type: 'string' },
    set: { type: 'string' },
    category: { type: 'string' },
    rule: { type: 'string' },
    corpora: { type: 'string' },
  },
});

if (values.help) console.log(usage);
else if (values.corpora) await measureCorpora(values.corpora);
else await measure();

async function measureCorpora(folder: string): Promise<void> {
  const check = await openEngine(lexicon);
  const scores = scoreCorpora(folder, (draft) => check(draft, rules));
  const numbers = scoreNumbers(folder);
  if (scores.length + numbers.length === 0) throw new Error(`No known corpus stands in ${folder}`);
  if (values.json) console.log(JSON.stringify({ scores, numbers }));
  else {
    printCorpora(scores);
    printNumbers(numbers);
  }
}

async function measure(): Promise<void> {
  const named: readonly { readonly name: string; readonly posts: readonly Post[] }[] = values.file
    ? [{ name: values.file, posts: readPosts(values.file) }]
    : sets
        .filter((name) => (values.set ? values.set === name : name !== 'taught'))
        .map((name) => ({ name, posts: readSet(name) }));
  const judged = await Promise.all(
    named.map(async ({ name, posts }) => ({ name, judged: await judgePosts(posts.filter(wanted)) })),
  );
  const scores = judged.flatMap(({ name, judged }) => [
    { name, score: score(judged) },
    ...(['hard', 'plain'] as const)
      .map((kind) => ({ name: `${name}, ${kind} ones`, of: judged.filter(({ post }) => post.kind === kind) }))
      .filter(({ of }) => of.length > 0)
      .map(({ name, of }) => ({ name, score: score(of) })),
  ]);
  const all = judged.flatMap(({ judged }) => judged);
  const category = labelled.find((name) => name === values.category);
  if (values.category && !category) throw new Error(`--category is one of ${labelled.join(', ')}`);

  if (values.save) save(scores);
  if (values.json) {
    const byRule = scoreRules(all);
    console.log(
      JSON.stringify({
        sets: Object.fromEntries(scores.map(({ name, score }) => [name, withIntervals(score)])),
        rules: byRule,
        nearMisses: nearMisses(all),
      }),
    );
    return;
  }
  if (values.rule) {
    list(
      `held by ${values.rule}`,
      all.filter((one) => rulesOf(one).has(values.rule ?? '')),
      Number.POSITIVE_INFINITY,
    );
    return;
  }
  if (values.misses)
    list(
      'let go',
      all.filter((one) => missed(one, category)),
      Number(values.misses),
    );
  if (values.false)
    list(
      'held',
      all.filter((one) => blamed(one, category)),
      Number(values.false),
    );
  if (values.misses || values.false) return;
  for (const { name, score } of scores) printScore(name, score);
  printRules(scoreRules(all), values.rules ?? false);
  printNearMisses(nearMisses(all));
}

/** Every share of a score with its interval beside it. */
function withIntervals(score: Score): unknown {
  return JSON.parse(JSON.stringify(score), (_key, value) =>
    value && typeof value === 'object' && 'of' in value
      ? { ...value, interval: roundedInterval(value as Share) }
      : value,
  );
}

function wanted({ id }: Post): boolean {
  return !values.half || halfOf(id) === values.half;
}

function missed(one: Judged, category: Labelled | undefined): boolean {
  if (category) return one.post.labels[category] === 2 && !heldFor(one, category);
  return worst(one.post) === 2 && one.held.length === 0;
}

function blamed(one: Judged, category: Labelled | undefined): boolean {
  if (category) return one.post.labels[category] === 0 && heldFor(one, category);
  return worst(one.post) === 0 && one.held.length > 0;
}

function save(scores: readonly { readonly name: string; readonly score: Score }[]): void {
  if (values.file || values.half || values.set)
    throw new Error('--save measures all drafts: no --file, --half or --set');
  const round = (share: Share) => Math.round(ratio(share) * 1000) / 1000;
  const baseline = Object.fromEntries(
    scores
      .filter(({ name }) => sets.some((set) => set === name))
      .map(({ name, score }) => [
        name,
        {
          recall: round(score.recall),
          falseHolds: round(score.falseHolds),
          ...Object.fromEntries(
            labelled.map((category) => [category, round(score.categories[category].recall)]),
          ),
        },
      ]),
  );
  writeFileSync(new URL('baseline.json', import.meta.url), `${JSON.stringify(baseline, null, 2)}\n`);
}

/** `--misses 30` and `--misses` alone both work; alone it means twenty. */
function withCounts(args: readonly string[]): string[] {
  return args.flatMap((arg, i) => {
    if (/^\d+$/.test(arg) && /^--(misses|false)$/.test(args[i - 1] ?? '')) return [];
    if (!/^--(misses|false)$/.test(arg)) return [arg];
    const next = args[i + 1] ?? '';
    return [`${arg}=${/^\d+$/.test(next) ? next : 20}`];
  });
}
