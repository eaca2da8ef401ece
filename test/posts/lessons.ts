import { lexicon } from '../../rules/lexicon/index.ts';
import { prepare } from '../../src/engine/lexicon.ts';
import { understand } from '../../src/engine/people.ts';
import { openReader } from '../../src/engine/reading.ts';
import { featuresOf, frameOf } from '../../src/engine/sense/features.ts';
import type { Labelled } from './drafts.ts';
import type { Aim } from './logistic.ts';
import type { PartPost } from './rule-lines.ts';

/** A draft as a sense sees it. */
export interface Lesson {
  readonly post: PartPost;
  /** Features of the whole draft. */
  readonly whole: ReadonlySet<string>;
  readonly sentences: readonly Clause[];
}

/** One sentence of a draft: where it stands, and its features. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly features: readonly string[];
}

/** Reads drafts as a sense will. */
export async function readLessons(posts: readonly PartPost[]): Promise<readonly Lesson[]> {
  const read = await openReader(prepare(lexicon));
  return posts.map((post) => {
    const placed = read(post.text);
    const who = understand(post, placed);
    const sentences = placed.map(({ start, sentence }, i) => ({
      start,
      end: start + sentence.text.length,
      features: who[i] ? featuresOf(sentence, who[i]) : [],
    }));
    const whole = new Set(frameOf(post, placed.length));
    for (const { features } of sentences) for (const feature of features) whole.add(feature);
    return { post, whole, sentences };
  });
}

/** What a draft should answer: a 1 leans to silence, but counts little, since colleagues differ; what was not judged does not count. */
export function draftAim({ post }: Lesson, category: Labelled): Aim {
  const label = post.labels[category];
  const weight = label === undefined ? 0 : label === 1 ? 0.3 : (post.counts ?? 1);
  return { answer: label === 2 ? 1 : 0, weight };
}

/** What each sentence should answer: those that hold labelled words are telling, their neighbours hardly count. */
export function sentenceAims({ post, sentences }: Lesson, category: Labelled): readonly Aim[] {
  const label = post.labels[category];
  const marks = post.spans
    .filter((span) => span.category === category)
    .map(({ text }) => ({ start: post.text.indexOf(text), end: post.text.indexOf(text) + text.length }));
  return sentences.map(({ start, end }) => {
    if (label === undefined) return { answer: 0, weight: 0 };
    if (label === 0) return { answer: 0, weight: post.counts ?? 1 };
    if (label === 1) return { answer: 0, weight: 0.2 };
    const told = marks.some((mark) => mark.start < end && start < mark.end);
    return told ? { answer: 1, weight: 1 } : { answer: 0, weight: 0.1 };
  });
}
