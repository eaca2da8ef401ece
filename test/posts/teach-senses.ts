import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import type { Sense } from '../../src/engine/rule.ts';
import { indexOf, type Net, partNames, type Shape } from '../../src/engine/sense/net.ts';
import { pack } from '../../src/engine/sense/pack.ts';
import {
  type Labelled,
  labelled,
  type Post,
  readSet,
  type SetName,
  setFile,
  taughtSets,
  worst,
} from './drafts.ts';
import { openLessons, taughtFrom, worthKnowing } from './lessons.ts';
import { linesAsPosts } from './rule-lines.ts';
import { teachAside } from './teach-aside.ts';

/** How much a sense may know. */
const size = { width: 16, ears: 32, size: 32, buckets: 8192 };
const words = 1500;
const seen = 8;

/**
 * Of the clean drafts that a sense was not taught on, the share on which it may speak by itself. Counted on the sets that
 * are mixed as people post; the taught ones are full of twins, a word away from a story.
 */
const mayBlame: Readonly<Record<Labelled, number>> = {
  'client-identity': 0.015,
  'session-reference': 0.01,
  'advice-giving': 0.006,
};
const judgedBy: readonly SetName[] = ['hard', 'plain', 'more'];

/** Log odds below speaking down to which what rules say stands undoubted. */
const agrees = 1.5;

const folds = 4;

const started = Date.now();
const say = (what: string) => console.log(`${Math.round((Date.now() - started) / 1000)} s: ${what}`);

const drafts = [...judgedBy, ...taughtSets.filter((name) => !judgedBy.includes(name))].flatMap(readSet);
const lesson = await openLessons(
  rules.filter(({ looks }) => looks.every(({ family }) => family !== 'sense')),
);
const lessons = [...drafts, ...linesAsPosts(rules)].map(lesson);
const knows = worthKnowing(lessons, words, seen);
const shape: Shape = {
  ...size,
  outputs: labelled.length,
  words: knows.words.length,
  kinds: knows.kinds.length,
  gists: knows.gists.length,
  frames: knows.frames.length,
};
const index = indexOf(knows);
const taught = lessons.map((one) => taughtFrom(index, shape.buckets, one));
say(`${drafts.length} drafts and ${lessons.length - drafts.length} lines were read`);

const { net, untaught } = await teachAside(taught, shape, { folds, of: drafts.length }, say);
const judged = drafts
  .map((draft, i) => ({ ...draft, odds: untaught[i] ?? new Float64Array(labelled.length) }))
  .slice(0, judgedBy.flatMap(readSet).length);
const hears = labelled.map((category, output) => {
  const oddsWhere = (wanted: (draft: Post) => boolean) =>
    judged.filter(wanted).map(({ odds }) => odds[output] ?? 0);
  const clean = oddsWhere((draft) => worst(draft) === 0).sort((a, b) => b - a);
  const speaks = hundredths(clean[Math.floor(mayBlame[category] * clean.length)] ?? 0);
  const told = oddsWhere(({ labels }) => labels[category] === 2);
  const caught = told.filter((each) => each >= speaks).length;
  say(`${category}: speaks from ${speaks}; untaught, it alone would catch ${caught} of ${told.length}`);
  return { category, speaks, doubts: hundredths(speaks - agrees) };
});
write(net);

function hundredths(value: number): number {
  return Number(value.toFixed(2));
}

/** A list a line, so that a change of the drafts shows where it changed the sense. */
function write({ parts }: Net): void {
  const packed = partNames.map((name) => [name, pack(parts[name])] as const);
  const sense: Sense = { hears, shape: size, knows, parts: Object.fromEntries(packed) };
  const lines = (value: object) =>
    Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`)
      .join(',\n');
  const text = `{${lines({ taught: fingerprint(), hears: sense.hears, shape: sense.shape })},
"knows":{
${lines(sense.knows)}},
"parts":{
${lines(sense.parts)}}}
`;
  writeFileSync(new URL('../../rules/sense/heard.json', import.meta.url), text);
  say(`${text.length} bytes written`);
}

/** Says which drafts a sense was taught on. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of taughtSets) hash.update(readFileSync(setFile(name)));
  return hash.digest('hex').slice(0, 16);
}
