import type { Finding } from '../../src/engine/rule.ts';
import { type Labelled, labelled, type Post, worst } from './drafts.ts';

/** A draft and what was found in it. */
export interface Judged {
  readonly post: Post;
  /** Findings that hold a publish: warn and stop. */
  readonly held: readonly Finding[];
  readonly notes: readonly Finding[];
}

/** A part of a whole. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** How one category does. */
export interface CategoryScore {
  /** Of the drafts with a 2 here, those held for this category. */
  readonly recall: Share;
  /** Of the drafts held for this category, those with a 2 here; and those with a 1 or a 2. */
  readonly precise: Share;
  readonly fair: Share;
  /** Of the labelled words, those touched by a finding of this category. */
  readonly touched: Share;
  /** Of the drafts with a 2 here that are held for it, those in which a finding touches labelled words. */
  readonly placed: Share;
  /** Of the drafts with a 1 here, those held for this category. */
  readonly borderline: Share;
  /** Of the drafts with a 2 here, those of which nothing in this category was said, not even a note. */
  readonly unseen: Share;
}

/** How a set of drafts does. */
export interface Score {
  readonly drafts: number;
  /** Of the drafts with a 2 anywhere, those held for any reason. */
  readonly recall: Share;
  /** Of the drafts with nothing to raise, those held all the same. */
  readonly falseHolds: Share;
  /** Of the drafts held, those with a 2 anywhere. */
  readonly precision: Share;
  readonly borderline: Share;
  readonly categories: Readonly<Record<Labelled, CategoryScore>>;
}

/** Scores judged drafts. */
export function score(judged: readonly Judged[]): Score {
  const level = (n: number) => judged.filter(({ post }) => worst(post) === n);
  const anyHeld = ({ held }: Judged) => held.length > 0;
  return {
    drafts: judged.length,
    recall: share(level(2), anyHeld),
    falseHolds: share(level(0), anyHeld),
    precision: share(judged.filter(anyHeld), ({ post }) => worst(post) === 2),
    borderline: share(level(1), anyHeld),
    categories: Object.fromEntries(
      labelled.map((category) => [category, scoreCategory(judged, category)]),
    ) as Record<Labelled, CategoryScore>,
  };
}

/** Whether a draft was held for a category. */
export function heldFor({ held }: Judged, category: Labelled): boolean {
  return held.some((finding) => finding.category === category);
}

/** A share as a number from 0 to 1; of nothing it is 0. */
export function ratio({ part, of }: Share): number {
  return of === 0 ? 0 : part / of;
}

function scoreCategory(judged: readonly Judged[], category: Labelled): CategoryScore {
  const label = ({ post }: Judged) => post.labels[category];
  const held = (one: Judged) => heldFor(one, category);
  const flagged = judged.filter(held);
  return {
    recall: share(
      judged.filter((one) => label(one) === 2),
      held,
    ),
    precise: share(flagged, (one) => label(one) === 2),
    fair: share(flagged, (one) => label(one) > 0),
    touched: share(
      judged.flatMap((one) =>
        one.post.spans.filter((span) => span.category === category).map((span) => ({ one, span })),
      ),
      ({ one, span }) => touches(one, category, span.text),
    ),
    placed: share(
      flagged.filter((one) => label(one) === 2),
      (one) => one.post.spans.some((span) => span.category === category && touches(one, category, span.text)),
    ),
    borderline: share(
      judged.filter((one) => label(one) === 1),
      held,
    ),
    unseen: share(
      judged.filter((one) => label(one) === 2),
      ({ held, notes }) => ![...held, ...notes].some((finding) => finding.category === category),
    ),
  };
}

/** Whether a finding shares a character with any place where the words stand. */
function touches({ post, held }: Judged, category: Labelled, words: string): boolean {
  for (let at = post.text.indexOf(words); at >= 0; at = post.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (held.some((one) => one.category === category && one.start < end && at < one.end)) return true;
  }
  return false;
}

function share<T>(all: readonly T[], is: (one: T) => boolean): Share {
  return { part: all.filter(is).length, of: all.length };
}
