import { levelOf, lower } from './finding.ts';
import { addUp, type Detail } from './look/details.ts';
import { type Half, pairUp } from './look/near.ts';
import type { Understood } from './people.ts';
import type { Placed } from './reading.ts';
import type { Draft, Level, Rule, Span } from './rule.ts';
import type { ReadyLook, Rulebook } from './rulebook.ts';
import { overlap, spanOf } from './span.ts';
import type { Hit } from './try-sentence.ts';

/** What a rule's own words say of a draft, before anything softens it. */
export interface Spoken extends Said {
  readonly rule: Rule;
}

interface Said {
  readonly span: Span;
  readonly level: Level;
  readonly details?: readonly string[];
}

/** What the rules say of a draft by what occurs in each of its sentences. */
export function speak(
  { looks }: Rulebook,
  sentences: readonly Placed[],
  who: readonly Understood[],
  hits: readonly (readonly Hit[])[],
): readonly Spoken[] {
  return [...gather(hits)].flatMap(([i, found]) => {
    const ready = looks[i] as ReadyLook;
    return spansFor(ready, found, sentences, who).map((said) => ({ ...said, rule: ready.rule }));
  });
}

/** Of each sentence, the rules that spoke of it here: `!rule`, or `!rule~` where it spoke a level softer for too few details. */
export function marksOf(
  spoken: readonly Spoken[],
  draft: Draft,
  sentences: readonly Placed[],
): readonly (readonly string[])[] {
  const marks = sentences.map(() => new Set<string>());
  for (const { rule, span, level } of spoken) {
    if (!levelOf(rule, level, draft, asTheyAre)) continue;
    const mark = `!${rule.id}${level === rule.level ? '' : '~'}`;
    sentences.forEach(({ start, sentence }, i) => {
      if (overlap(span, { start, end: start + sentence.text.length })) marks[i]?.add(mark);
    });
  }
  return marks.map((each) => [...each].sort());
}

const asTheyAre = { disguised: false, doubted: false };

type Located = Hit & { readonly sentence: number };

function gather(hits: readonly (readonly Hit[])[]): Map<number, Located[]> {
  const byLook = new Map<number, Located[]>();
  hits.forEach((found, sentence) => {
    for (const hit of found) {
      const list = byLook.get(hit.look) ?? [];
      byLook.set(hit.look, list);
      list.push({ ...hit, sentence });
    }
  });
  return new Map([...byLook].sort(([a], [b]) => a - b));
}

function spansFor(
  ready: ReadyLook,
  hits: readonly Located[],
  sentences: readonly Placed[],
  who: readonly Understood[],
): readonly Said[] {
  const at = (hit: Located) => spanOf(sentences[hit.sentence] as Placed, hit);
  const { level } = ready.rule;
  if (hits.some(({ part }) => part === 'not')) return [];
  if (ready.elsewhere.has.length > 0 && !hits.some(({ part }) => part === 'has')) return [];
  if ('any' in ready) {
    return hits.filter(({ part }) => part === 'phrase').map((hit) => ({ span: at(hit), level }));
  }
  if ('one' in ready) {
    const half = (part: string): Half[] =>
      hits.filter((hit) => hit.part === part).map((hit) => ({ ...hit, span: at(hit) }));
    return pairUp(ready.look, half('one'), half('other')).map((span) => ({ span, level }));
  }
  const served = who.map(({ about }) => about === 'served');
  const near = (i: number) => served[i] || served[i - 1] || served[i + 1];
  const details = hits
    .filter((hit) => hit.part !== 'has' && near(hit.sentence))
    .map(
      (hit): Detail => ({
        kind: hit.part,
        points: hit.points,
        sentence: hit.sentence,
        span: at(hit),
      }),
    );
  const sum = addUp(ready.look, details);
  if (!sum) return [];
  const full = sum.points >= (ready.look.full ?? ready.look.from);
  return sum.spans.map((span) => ({ span, level: full ? level : lower(level), details: sum.kinds }));
}
