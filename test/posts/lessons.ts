import { lexicon } from '../../rules/lexicon/index.ts';
import { prepare } from '../../src/engine/lexicon.ts';
import { understand } from '../../src/engine/people.ts';
import { openReader } from '../../src/engine/reading.ts';
import type { Rule, Sense } from '../../src/engine/rule.ts';
import { compilingOnce, readyRules } from '../../src/engine/rulebook.ts';
import { featuresOf, frameOf, type SentenceFeatures } from '../../src/engine/sense/features.ts';
import { type Index, known, takeIn } from '../../src/engine/sense/net.ts';
import { marksOf, speak } from '../../src/engine/speak.ts';
import { trySentence } from '../../src/engine/try-sentence.ts';
import { type Labelled, labelled } from './drafts.ts';
import type { PartPost } from './rule-lines.ts';
import type { Aim, Taught } from './slopes.ts';

/** A draft as a sense sees it. */
export interface Lesson {
  readonly post: PartPost;
  readonly frame: readonly string[];
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly features: SentenceFeatures;
  }[];
}

/** Reads drafts as a sense will, with what the rules say of each sentence. */
export async function openLessons(rules: readonly Rule[]): Promise<(post: PartPost) => Lesson> {
  const tagger = prepare(lexicon);
  const read = await openReader(tagger);
  const book = readyRules(rules, compilingOnce(tagger.normalise));
  return (post) => {
    const placed = read(post.text);
    const who = understand(post, placed);
    const hits = placed.map(({ sentence }, i) => trySentence(book, sentence, who[i] ?? nobody, post.surface));
    const marks = marksOf(speak(book, placed, who, hits), post, placed);
    return {
      post,
      frame: frameOf(post, placed.length),
      sentences: placed.map(({ start, sentence }, i) => ({
        start,
        end: start + sentence.text.length,
        features: featuresOf(sentence, who[i] ?? nobody, marks[i]),
      })),
    };
  };
}

const nobody = { about: 'unknown', time: 'unclear', room: 'unknown', to: 'nobody', mentions: [] } as const;

/** What is worth knowing by name: what stands in enough lessons; of the words, those that stand in most. */
export function worthKnowing(lessons: Iterable<Lesson>, words: number, seen: number): Sense['knows'] {
  const counts = { words: new Map(), kinds: new Map(), gists: new Map(), frames: new Map() } as Record<
    keyof Sense['knows'],
    Map<string, number>
  >;
  for (const { frame, sentences } of lessons) {
    const count = (list: keyof Sense['knows'], names: Iterable<string>) => {
      for (const name of new Set(names)) counts[list].set(name, (counts[list].get(name) ?? 0) + 1);
    };
    count('frames', frame);
    count(
      'words',
      sentences.flatMap(({ features }) => features.words),
    );
    count(
      'kinds',
      sentences.flatMap(({ features }) => features.kinds.flat()),
    );
    count(
      'gists',
      sentences.flatMap(({ features }) => features.gist),
    );
  }
  const often = (list: keyof Sense['knows']) =>
    [...counts[list]]
      .filter(([, count]) => count >= seen)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const named = (list: keyof Sense['knows']) =>
    often(list)
      .map(([name]) => name)
      .sort();
  return {
    words: often('words')
      .slice(0, words)
      .map(([name]) => name)
      .sort(),
    kinds: named('kinds'),
    gists: named('gists'),
    frames: named('frames'),
  };
}

/** A lesson in numbers, and what it should answer. */
export function taughtFrom(index: Index, buckets: number, lesson: Lesson): Taught {
  return {
    inputs: lesson.sentences.map(({ features }) => takeIn(index, buckets, features)),
    frame: known(index.frames, lesson.frame),
    aims: labelled.map((category) => draftAim(lesson, category)),
    told: lesson.sentences.map((_, i) => labelled.map((category) => sentenceAim(lesson, category, i))),
  };
}

/** What a draft should answer: a 1 leans to silence, but counts little, since colleagues differ; what was not judged does not count. */
function draftAim({ post }: Lesson, category: Labelled): Aim {
  const label = post.labels[category];
  const weight = label === undefined ? 0 : label === 1 ? 0.3 : (post.counts ?? 1);
  return { answer: label === 2 ? 1 : 0, weight };
}

/** What a sentence should answer: one that holds labelled words is telling, its neighbours hardly count. */
function sentenceAim({ post, sentences }: Lesson, category: Labelled, i: number): Aim {
  const label = post.labels[category];
  if (label === undefined) return { answer: 0, weight: 0 };
  if (label === 0) return { answer: 0, weight: post.counts ?? 1 };
  if (label === 1) return { answer: 0, weight: 0.1 };
  const { start, end } = sentences[i] ?? { start: 0, end: 0 };
  const told = post.spans
    .filter((span) => span.category === category)
    .map(({ text }) => ({ from: post.text.indexOf(text), long: text.length }))
    .some(({ from, long }) => from < end && start < from + long);
  return told ? { answer: 1, weight: 1 } : { answer: 0, weight: 0.2 };
}
