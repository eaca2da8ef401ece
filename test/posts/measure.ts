import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { halfOf, type Labelled, labelled, type Post, readPosts, readSet, sets, worst } from './drafts.ts';
import { judgePosts } from './judge-posts.ts';
import { type RuleScore, rulesOf, scoreRules } from './rule-score.ts';
import { heldFor, type Judged, ratio, type Score, type Share, score } from './score.ts';

const usage = `npm run measure -- [options]
  --set NAME  hard plain more unread           --half a|b      one half of the drafts, by id
  --file F                another file          --category C    misses and false alarms of one category
  --misses [N]            clear drafts let go   --false [N]     clean drafts held
  --rule ID [--misses]    drafts a rule holds   --rules         every rule, not only the worst
  --json                  figures for machines  --save          write baseline.json`;

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
  },
});

if (values.help) console.log(usage);
else await measure();

async function measure(): Promise<void> {
  const named = values.file
    ? [{ name: values.file, posts: readPosts(values.file) }]
    : sets
        .filter((name) => !values.set || values.set === name)
        .map((name) => ({ name, posts: readSet(name) }));
  const judged = await Promise.all(
    named.map(async ({ name, posts }) => ({ name, judged: await judgePosts(posts.filter(wanted)) })),
  );
  const scores = judged.map(({ name, judged }) => ({ name, score: score(judged) }));
  const all = judged.flatMap(({ judged }) => judged);
  const category = labelled.find((name) => name === values.category);
  if (values.category && !category) throw new Error(`--category is one of ${labelled.join(', ')}`);

  if (values.save) save(scores);
  if (values.json) {
    const byRule = scoreRules(all);
    console.log(
      JSON.stringify({
        sets: Object.fromEntries(scores.map(({ name, score }) => [name, score])),
        rules: byRule,
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
  printRules(scoreRules(all));
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
    scores.map(({ name, score }) => [
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

function printScore(
  name: string,
  { drafts, recall, falseHolds, precision, borderline, categories }: Score,
): void {
  console.log(`\n${name}: ${drafts} drafts`);
  console.log(
    `  any category        recall ${show(recall)}  false holds ${show(falseHolds)}  precision ${show(precision)}  borderline held ${show(borderline)}`,
  );
  for (const category of labelled) {
    const one = categories[category];
    console.log(
      `  ${category.padEnd(18)}  recall ${show(one.recall)}  words touched ${show(one.touched)}  precision ${show(one.precise)} (with 1s ${show(one.fair)})  borderline held ${show(one.borderline)}`,
    );
  }
}

function printRules(all: readonly RuleScore[]): void {
  const shown = values.rules ? all : all.filter(({ clean }) => clean > 0).slice(0, 12);
  console.log(`\n${values.rules ? 'Rules' : 'Rules by false alarms'} (drafts)`);
  console.log(`  ${'rule'.padEnd(34)} held  clear  borderline  clean  only catch  only blame`);
  for (const { rule, held, clear, borderline, clean, onlyCatch, onlyBlame } of shown) {
    console.log(
      `  ${rule.padEnd(34)} ${pad(held, 4)}  ${pad(clear, 5)}  ${pad(borderline, 10)}  ${pad(clean, 5)}  ${pad(onlyCatch, 10)}  ${pad(onlyBlame, 10)}`,
    );
  }
}

function list(what: string, ones: readonly Judged[], most: number): void {
  for (const { post, held, notes } of ones.slice(0, most)) {
    const labels = labelled.map((category) => post.labels[category]).join('/');
    console.log(`\n${post.id}  ${post.site} ${post.surface}  identity/session/advice ${labels}  ${post.why}`);
    console.log(post.text.replace(/^/gm, '    '));
    for (const { category, text } of post.spans) console.log(`  labelled ${category}: “${text}”`);
    for (const { level, rule, quote, also } of [...held, ...notes]) {
      console.log(`  ${level} ${[rule, ...also].join(' + ')}: “${quote}”`);
    }
  }
  console.log(`\n${Math.min(most, ones.length)} of ${ones.length} drafts ${what}`);
}

function show(share: Share): string {
  return `${ratio(share).toFixed(3)} (${share.part}/${share.of})`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width);
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
