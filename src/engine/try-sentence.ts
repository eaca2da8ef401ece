import { type Find, lookForPhrase } from './look/phrase.ts';
import { type Compiled, type Match, type Matchable, matchesOf } from './pattern.ts';
import type { Understood } from './people.ts';
import type { Sentence } from './reading.ts';
import type { Surface, When } from './rule.ts';
import type { Rulebook } from './rulebook.ts';

/** What one look found in one sentence; `part` is `phrase`, a side of a pair, a kind of detail, or what it needs elsewhere. */
export interface Hit extends Match {
  readonly look: number;
  readonly part: string;
  readonly points: number;
}

/** Tries every look on one sentence as it was understood. The answer depends on nothing else, so it can be kept. */
export function trySentence(
  book: Rulebook,
  sentence: Sentence,
  who: Understood,
  surface: Surface,
): readonly Hit[] {
  const find = finder(withRoles(sentence, who));
  const occurs = (patterns: readonly Compiled[]) => patterns.some((pattern) => find(pattern).length > 0);
  const hits: Hit[] = [];
  const keep = (look: number, part: string, points: number, matches: readonly Match[]) => {
    for (const { from, to } of matches) hits.push({ look, part, points, from, to });
  };
  book.looks.forEach((ready, i) => {
    if (occurs(ready.elsewhere.not)) keep(i, 'not', 0, somewhere);
    if (occurs(ready.elsewhere.has)) keep(i, 'has', 0, somewhere);
    if ('any' in ready) {
      if (fits(ready.look.when, who, surface))
        keep(i, 'phrase', 0, lookForPhrase(find, ready.any, ready.unless));
    } else if ('one' in ready) {
      if (!fits(ready.look.when, who, surface)) return;
      keep(i, 'one', 0, lookForPhrase(find, ready.one, ready.unless));
      keep(i, 'other', 0, lookForPhrase(find, ready.other, ready.unless));
    } else if (mayDetail(who) && !occurs(ready.unless)) {
      for (const { kind, points, any } of ready.kinds) keep(i, kind, points, any.flatMap(find));
    }
  });
  return hits;
}

/** That something stands in a sentence is all that another sentence asks of it. */
const somewhere: readonly Match[] = [{ from: 0, to: 1 }];

/** Finds patterns in a sentence; rules share patterns, so what was found once is kept. */
export function finder(sentence: Matchable): Find {
  const found = new Map<Compiled, readonly Match[]>();
  return (pattern) => {
    const known = found.get(pattern) ?? matchesOf(pattern, sentence);
    found.set(pattern, known);
    return known;
  };
}

/** Whether what a sentence says may be a detail of somebody served: not of the author's own people, nor of everybody. */
export function mayDetail({ about, time }: Understood): boolean {
  return time !== 'habit' && !othersAbout.has(about);
}

const othersAbout = new Set<Understood['about']>(['family', 'colleague', 'public', 'character']);

/** Whether a sentence as it was understood is one that a look may speak of. */
export function fits(when: When | undefined, who: Understood, surface: Surface): boolean {
  if (!when) return true;
  return (
    (!when.about || when.about.includes(who.about)) &&
    (!when.time || when.time.includes(who.time)) &&
    (!when.room || when.room.includes(who.room)) &&
    (!when.to || when.to.includes(who.to)) &&
    (!when.surface || when.surface.includes(surface))
  );
}

/** A sentence in which patterns find persons too. */
export function withRoles(sentence: Sentence, who: Understood): Matchable {
  const roles = new Set(who.mentions.map(({ role }) => `@${role}`));
  return {
    words: sentence.words,
    tagged: sentence.tagged,
    features: { has: (feature) => sentence.features.has(feature) || roles.has(feature) },
    mentioned: (role, i) =>
      who.mentions
        .filter((mention) => mention.role === role && mention.from === i)
        .map(({ from, to }) => to - from),
  };
}
