import { findingOf, levelOf } from './finding.ts';
import { type Heard, hear, type Sounding, sound, strongestWords } from './look/sense.ts';
import type { Understood } from './people.ts';
import type { Placed } from './reading.ts';
import type { Draft, Finding } from './rule.ts';
import type { ReadySense } from './rulebook.ts';
import { featuresOf, frameOf } from './sense/features.ts';
import { overlap, spanOf } from './span.ts';

/** What one sense heard in a draft. */
export interface Overheard extends Heard, ReadySense {}

/** Listens to a draft with every sense; what was made of a sentence before is kept. */
export function listen(
  draft: Draft,
  sentences: readonly Placed[],
  who: readonly Understood[],
  senses: readonly ReadySense[],
  sounded: WeakMap<Understood, readonly Sounding[]>,
): readonly Overheard[] {
  if (senses.length === 0) return [];
  const soundings = sentences.map(({ sentence }, i) => {
    const understood = who[i] as Understood;
    const known = sounded.get(understood);
    if (known) return known;
    const features = featuresOf(sentence, understood);
    const fresh = senses.map(({ ear }) => sound(ear, features));
    sounded.set(understood, fresh);
    return fresh;
  });
  const frame = frameOf(draft, sentences.length);
  return senses.map((ready, i) => ({
    ...ready,
    ...hear(
      ready.ear,
      frame,
      soundings.map((each) => each[i] as Sounding),
    ),
  }));
}

/** Whether the draft reads so little like this category that what rules say of it is doubtful. */
export function doubts({ ear, odds }: Overheard): boolean {
  return odds < ear.doubts;
}

/** Whether a sense speaks of this draft: it heard enough, and enough was written. */
export function speaks({ ear, least, odds, sounds }: Overheard, { surface }: Draft): boolean {
  return odds >= ear.speaks && sounds.length >= (least?.[surface] ?? 1);
}

/** What a sense says: its most telling sentences, where no rule has spoken of them. */
export function tell(
  heard: Overheard,
  draft: Draft,
  sentences: readonly Placed[],
  said: readonly Finding[],
  disguised: boolean,
): readonly Finding[] {
  const { rule, ear, sounds } = heard;
  const level = levelOf(rule, rule.level, draft, { disguised, doubted: false });
  if (!level || !speaks(heard, draft)) return [];
  const told = mostTelling(sounds, sentences);
  return told.flatMap((i) => {
    const placed = sentences[i] as Placed;
    const words = strongestWords(ear, placed.sentence);
    const span = spanOf(placed, windowOf(placed, words));
    const spoken = said.some(
      (other) => other.category === rule.category && other.level !== 'note' && overlap(other, span),
    );
    const quoted = words.map((word) => `“${placed.sentence.words[word]}”`);
    return spoken ? [] : [findingOf(rule, span, level, draft.text, quoted)];
  });
}

/** The sentences that speak most for a category, the loudest first; none that has no words. */
export function mostTelling(sounds: readonly number[], sentences: readonly Placed[]): readonly number[] {
  const byLoudness = sounds
    .map((odds, i) => ({ odds, i }))
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
