import { hear, openEar, sound } from '../../src/engine/look/sense.ts';
import type { Sense } from '../../src/engine/rule.ts';
import { frameOf } from '../../src/engine/sense/features.ts';
import type { Labelled } from './drafts.ts';
import { draftAim, type Lesson, sentenceAims } from './lessons.ts';
import { type Aim, layRows, learn } from './logistic.ts';

/** How many features a sense keeps for the whole draft and for a sentence, and how rare one may be. */
export interface Size {
  readonly draft: number;
  readonly sentence: number;
  readonly seen: number;
}

const ridge = 0.2;

/** Teaches a sense one category; where it speaks and doubts is not yet set. */
export function teach(lessons: readonly Lesson[], category: Labelled, size: Size): Sense {
  const draft = teachPart(
    lessons.map(({ whole }) => whole),
    lessons.map((lesson) => draftAim(lesson, category)),
    size.draft,
    size.seen,
  );
  const sentence = teachPart(
    lessons.flatMap(({ sentences }) => sentences.map(({ features }) => features)),
    lessons.flatMap((lesson) => sentenceAims(lesson, category)),
    size.sentence,
    size.seen,
  );
  const names = [...new Set([...draft.steps.keys(), ...sentence.steps.keys()])].sort();
  return {
    speaks: 0,
    doubts: 0,
    bias: [draft.bias, sentence.bias],
    step: [draft.step, sentence.step],
    weights: Object.fromEntries(
      names.map((name) => {
        const [whole = 0, alone = 0] = [draft.steps.get(name), sentence.steps.get(name)];
        return [name, alone === 0 ? [whole] : [whole, alone]];
      }),
    ),
  };
}

/** The log odds that a sense gives a draft. */
export function oddsOfDraft(sense: Sense): (lesson: Lesson) => number {
  const ear = openEar(sense);
  return ({ post, sentences }) =>
    hear(
      ear,
      frameOf(post, sentences.length),
      sentences.map(({ features }) => sound(ear, features)),
    ).odds;
}

interface Part {
  readonly bias: number;
  readonly step: number;
  readonly steps: ReadonlyMap<string, number>;
}

/** Learns from all features, keeps those that weigh most in all, learns again from these, and rounds to steps. */
function teachPart(
  rows: readonly Iterable<string>[],
  aims: readonly Aim[],
  most: number,
  seen: number,
): Part {
  const counts = new Map<string, number>();
  rows.forEach((row, i) => {
    if (aims[i]?.weight === 0) return;
    for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  });
  const all = [...counts].filter(([, count]) => count >= seen).map(([feature]) => feature);
  const columnsOf = (features: readonly string[]) =>
    new Map([...features].sort().map((feature, i) => [feature, i]));
  const wide = columnsOf(all);
  const first = learn(layRows(rows, wide), aims, ridge);
  const weigh = (feature: string) =>
    Math.abs(first[wide.get(feature) ?? 0] ?? 0) * Math.sqrt(counts.get(feature) ?? 0);
  const kept = columnsOf(
    [...wide.keys()].sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, most),
  );
  const weights = learn(layRows(rows, kept), aims, ridge);
  const loudest = Math.max(...weights.subarray(0, kept.size).map(Math.abs), 1e-9);
  const step = Number((loudest / 99).toPrecision(4));
  const steps = new Map([...kept].map(([feature, at]) => [feature, Math.round((weights[at] ?? 0) / step)]));
  for (const [feature, weight] of steps) if (weight === 0) steps.delete(feature);
  return { bias: Number((weights[kept.size] ?? 0).toFixed(4)), step, steps };
}
