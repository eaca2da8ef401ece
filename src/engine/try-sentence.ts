import { lookForPhrase } from './look/phrase.ts';
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
  const seen = withRoles(sentence, who);
  const hits: Hit[] = [];
  const keep = (look: number, part: string, points: number, matches: readonly Match[]) => {
    for (const { from, to } of matches) hits.push({ look, part, points, from, to });
  };
  book.looks.forEach((ready, i) => {
    keep(i, 'has', 0, anyOf(ready.elsewhere.has, seen));
    keep(i, 'not', 0, anyOf(ready.elsewhere.not, seen));
    if ('any' in ready) {
      if (fits(ready.look.when, who, surface))
        keep(i, 'phrase', 0, lookForPhrase(seen, ready.any, ready.unless));
    } else if ('one' in ready) {
      if (!fits(ready.look.when, who, surface)) return;
      keep(i, 'one', 0, lookForPhrase(seen, ready.one, ready.unless));
      keep(i, 'other', 0, lookForPhrase(seen, ready.other, ready.unless));
    } else if (mayDetail(who) && anyOf(ready.unless, seen).length === 0) {
      for (const { kind, points, any } of ready.kinds) keep(i, kind, points, anyOf(any, seen));
    }
  });
  return hits;
}

function anyOf(patterns: readonly Compiled[], sentence: Matchable): readonly Match[] {
  return patterns.flatMap((pattern) => matchesOf(pattern, sentence));
}

/** Whether what a sentence says may be a detail of somebody served: not of the author's own people, nor of everybody. */
function mayDetail({ about, time }: Understood): boolean {
  return time !== 'habit' && !othersAbout.has(about);
}

const othersAbout = new Set<Understood['about']>(['family', 'colleague', 'public', 'character']);

function fits(when: When | undefined, who: Understood, surface: Surface): boolean {
  if (!when) return true;
  return (
    (!when.about || when.about.includes(who.about)) &&
    (!when.time || when.time.includes(who.time)) &&
    (!when.room || when.room.includes(who.room)) &&
    (!when.to || when.to.includes(who.to)) &&
    (!when.surface || when.surface.includes(surface))
  );
}

function withRoles(sentence: Sentence, who: Understood): Matchable {
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
