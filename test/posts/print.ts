import type { CorpusScore } from './corpora.ts';
import { labelled } from './drafts.ts';
import { interval } from './interval.ts';
import type { NumberScore } from './number-corpora.ts';
import type { NearMiss, RuleScore } from './rule-score.ts';
import { type Judged, ratio, type Score, type Share } from './score.ts';

/** Prints the figures of one set of drafts. */
export function printScore(
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
      `  ${category.padEnd(18)}  recall ${show(one.recall)}  words touched ${show(one.touched)}  well placed ${show(one.placed)}  precision ${show(one.precise)} (with 1s ${show(one.fair)})  borderline held ${show(one.borderline)}  seen by no rule ${one.unseen.part}`,
    );
  }
}

/** Prints the rules that held clean drafts, or all of them. */
export function printRules(all: readonly RuleScore[], every: boolean): void {
  const shown = every ? all : all.filter(({ clean }) => clean > 0).slice(0, 12);
  console.log(`\n${every ? 'Rules' : 'Rules by false alarms'} (drafts)`);
  console.log(`  ${'rule'.padEnd(34)} held  clear  borderline  clean  only catch  only blame`);
  for (const { rule, held, clear, borderline, clean, onlyCatch, onlyBlame } of shown) {
    console.log(
      `  ${rule.padEnd(34)} ${pad(held, 4)}  ${pad(clear, 5)}  ${pad(borderline, 10)}  ${pad(clean, 5)}  ${pad(onlyCatch, 10)}  ${pad(onlyBlame, 10)}`,
    );
  }
}

/** Prints the rules that only whispered where a draft should have been held. */
export function printNearMisses(all: readonly NearMiss[]): void {
  if (all.length === 0) return;
  console.log('\nRules by misses: drafts let go in which they only gave a note');
  for (const { rule, drafts } of all.slice(0, 8)) console.log(`  ${rule.padEnd(34)} ${pad(drafts, 4)}`);
}

/** Prints what came of real text, with what is published beside it. */
export function printCorpora(scores: readonly CorpusScore[]): void {
  for (const { corpus, texts, recall, precision, falseFlags, apart } of scores) {
    const { name, surface, category, positive } = corpus;
    console.log(`\n${name}: ${texts} texts as ${surface}s, ${category ?? 'any category'}`);
    if (positive) {
      const [p, r] = [ratio(precision), ratio(recall)];
      const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
      console.log(`  P ${show(precision)}  R ${show(recall)}  F1 ${f1.toFixed(3)}`);
    }
    console.log(`  flagged and should not be ${show(falseFlags)}`);
    if (apart) console.log(`  of these, ${corpus.apart?.value} ${show(apart)}`);
    console.log(`  beside it: ${corpus.beside}`);
  }
}

/** Prints how the shapes of numbers do on other people's cases. */
export function printNumbers(scores: readonly NumberScore[]): void {
  for (const corpus of new Set(scores.map((one) => one.corpus))) {
    console.log(`\n${corpus}: shapes found as labelled, by kind`);
    for (const { kind, right } of scores.filter((one) => one.corpus === corpus))
      console.log(`  ${kind.padEnd(20)} ${show(right)}`);
  }
}

/** Prints drafts with their labels and findings. */
export function list(what: string, ones: readonly Judged[], most: number): void {
  for (const { post, held, notes } of ones.slice(0, most)) {
    const labels = labelled.map((category) => post.labels[category]).join('/');
    console.log(
      `\n${post.id}  ${post.site} ${post.surface}  identity/session/advice ${labels}  ${post.why ?? ''}`,
    );
    console.log(post.text.replace(/^/gm, '    '));
    for (const { category, text } of post.spans) console.log(`  labelled ${category}: “${text}”`);
    for (const { level, rule, quote, also } of [...held, ...notes]) {
      console.log(`  ${level} ${[rule, ...also].join(' + ')}: “${quote}”`);
    }
  }
  console.log(`\n${Math.min(most, ones.length)} of ${ones.length} drafts ${what}`);
}

/** The ends of a share's interval, to three places. */
export function roundedInterval(share: Share): readonly [number, number] {
  const { low, high } = interval(share);
  return [Math.round(low * 1000) / 1000, Math.round(high * 1000) / 1000];
}

function show(share: Share): string {
  const [low, high] = roundedInterval(share).map((end) => end.toFixed(2));
  return `${ratio(share).toFixed(3)} [${low} ${high}] (${share.part}/${share.of})`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width);
}
