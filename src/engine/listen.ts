import { findingOf, levelOf } from './finding.ts';
import { type Ear, hear, outputFor, type Sounding, sound, strongestWords } from './look/sense.ts';
import type { Understood } from './people.ts';
import type { Placed, Sentence } from './reading.ts';
import type { Draft, Finding } from './rule.ts';
import type { ReadySense } from './rulebook.ts';
import { featuresOf, frameOf, isSmall } from './sense/features.ts';
import { overlap, spanOf } from './span.ts';

/** What one sense heard in a draft. */
export interface Overheard extends ReadySense {
  /** Log odds that the draft belongs to the category, and those at which the sense speaks and doubts. */
  readonly odds: number;
  readonly from: { readonly speaks: number; readonly doubts: number };
  /** Whether it hears enough of the other category that it needs. */
  readonly borneOut: boolean;
  readonly soundings: readonly Sounding[];
}

/** What an ear made of a sentence before, by the rules that had spoken of it. */
export type Soundings = WeakMap<Ear, WeakMap<Understood, Map<string, Sounding>>>;

/** Listens to a draft with every sense; `marks` are the rules that spoke of each sentence. */
export function listen(
  draft: Draft,
  sentences: readonly Placed[],
  who: readonly Understood[],
  marks: readonly (readonly string[])[],
  senses: readonly ReadySense[],
  sounded: Soundings,
): readonly Overheard[] {
  const frame = frameOf(draft, sentences.length);
  const heard = new Map<Ear, { odds: Float64Array; soundings: readonly Sounding[] }>();
  for (const { ear } of senses) {
    if (heard.has(ear)) continue;
    const soundings = sentences.map(({ sentence }, i) =>
      soundOnce(sounded, ear, sentence, who[i] as Understood, marks[i] ?? []),
    );
    heard.set(ear, { odds: hear(ear, frame, soundings), soundings });
  }
  return senses.flatMap((ready) => {
    const from = ready.ear.hears[ready.output];
    const { odds, soundings } = heard.get(ready.ear) ?? {};
    if (!from || !odds || !soundings) return [];
    const { needs } = ready;
    const borneOut = !needs || (odds[outputFor(ready.ear, needs.category)] ?? 0) >= needs.odds;
    return [{ ...ready, from, odds: odds[ready.output] as number, borneOut, soundings }];
  });
}

function soundOnce(
  sounded: Soundings,
  ear: Ear,
  sentence: Sentence,
  who: Understood,
  marks: readonly string[],
): Sounding {
  const kept = sounded.get(ear) ?? new WeakMap<Understood, Map<string, Sounding>>();
  sounded.set(ear, kept);
  const ways = kept.get(who) ?? new Map<string, Sounding>();
  kept.set(who, ways);
  const key = marks.join();
  const known = ways.get(key) ?? sound(ear, featuresOf(sentence, who, marks));
  ways.set(key, known);
  return known;
}

/** Whether the draft reads so little like this category that what rules say of it is doubtful. */
export function doubts({ odds, from }: Overheard): boolean {
  return odds < from.doubts;
}

/** Whether a sense speaks of this draft: it heard enough, of what it needs too, and enough was written. */
export function speaks({ least, odds, from, borneOut, soundings }: Overheard, { surface }: Draft): boolean {
  return borneOut && odds >= from.speaks && soundings.length >= (least?.[surface] ?? 1);
}

/** The words that weighed most in one sentence, by their place in it; small words say nothing by themselves. */
export function wordsHeard(
  { ear, soundings, output }: Overheard,
  sentences: readonly Placed[],
  i: number,
): readonly number[] {
  const words = sentences[i]?.sentence.words ?? [];
  const telling = [...words.keys()].filter((k) => !isSmall(words[k] ?? ''));
  const sounding = soundings[i];
  return sounding ? strongestWords(ear, sounding, output, telling) : [];
}

/** What a sense says: its most telling sentences, where no rule has spoken of them. */
export function tell(
  heard: Overheard,
  draft: Draft,
  sentences: readonly Placed[],
  said: readonly Finding[],
  disguised: boolean,
): readonly Finding[] {
  const { rule } = heard;
  const level = levelOf(rule, rule.level, draft, { disguised, doubted: false });
  if (!level || !speaks(heard, draft)) return [];
  return mostTelling(heard, sentences).flatMap((i) => {
    const placed = sentences[i] as Placed;
    const words = wordsHeard(heard, sentences, i);
    const span = spanOf(placed, windowOf(placed, words));
    const spoken = said.some(
      (other) => other.category === rule.category && other.level !== 'note' && overlap(other, span),
    );
    const quoted = words.map((word) => `“${placed.sentence.words[word]}”`);
    return spoken ? [] : [findingOf(rule, span, level, draft.text, quoted)];
  });
}

/** The sentences that speak most for a category, the loudest first; none that has no words. */
export function mostTelling(
  { soundings, output }: Overheard,
  sentences: readonly Placed[],
): readonly number[] {
  const byLoudness = soundings
    .map(({ odds }, i) => ({ odds: odds[output] as number, i }))
    .filter(({ i }) => (sentences[i]?.sentence.words.length ?? 0) > 0)
    .sort((a, b) => b.odds - a.odds);
  const loudest = byLoudness[0]?.odds ?? 0;
  return byLoudness
    .slice(0, mostTold)
    .filter(({ odds }) => odds >= loudest - asTelling)
    .map(({ i }) => i);
}

/** Sentences shown at most. */
const mostTold = 3;

/** Log odds by which a sentence may be less telling than the most telling one and still be shown. */
const asTelling = 2;

/** A short sentence whole; of a long one the words around those that weighed most. */
function windowOf({ sentence }: Placed, words: readonly number[]): { from: number; to: number } {
  const all = sentence.words.length;
  if (all <= 30 || words.length === 0) return { from: 0, to: all };
  const middle = words[Math.floor(words.length / 2)] as number;
  const from = Math.max(0, Math.min(middle - 15, all - 30));
  return { from, to: Math.min(all, from + 30) };
}
