import { findingOf, levelOf, lower } from './finding.ts';
import { type Lexicon, prepare } from './lexicon.ts';
import { doubts, listen, tell } from './listen.ts';
import { addUp, type Detail } from './look/details.ts';
import { type Half, pairUp } from './look/near.ts';
import type { Sounding } from './look/sense.ts';
import { type Memory, type Understood, understand } from './people.ts';
import { openReader, type Placed } from './reading.ts';
import type { Draft, Finding, Level, Rule, Span, Verdict } from './rule.ts';
import { compilingOnce, type ReadyLook, type Rulebook, readyRules } from './rulebook.ts';
import { settle } from './settle.ts';
import { spanOf } from './span.ts';
import { type Hit, trySentence } from './try-sentence.ts';

/** Judges a draft by some rules; pure, synchronous, and quick for sentences it has met before. */
export type Engine = (draft: Draft, rules: readonly Rule[]) => readonly Finding[];

/** Opens an engine for a profession's words. It waits for the language library to be evaluated, once. */
export async function openEngine(lexicon: Lexicon): Promise<Engine> {
  const tagger = prepare(lexicon);
  const read = await openReader(tagger);
  const memory: Memory = new WeakMap();
  const compileOnce = compilingOnce(tagger.normalise);
  const desks = new WeakMap<readonly Rule[], Desk>();
  return (draft, rules) => {
    let desk = desks.get(rules);
    if (!desk) {
      desk = { book: readyRules(rules, compileOnce), tried: new WeakMap(), sounded: new WeakMap() };
      desks.set(rules, desk);
    }
    const sentences = read(draft.text);
    return judgeDraft(draft, sentences, understand(draft, sentences, memory), desk);
  };
}

/** What the findings amount to: notes never hold a draft. */
export function judge(findings: readonly Finding[]): Verdict {
  if (findings.some(({ level }) => level === 'stop')) return 'stop';
  return findings.some(({ level }) => level === 'warn') ? 'look' : 'clear';
}

/** The rules of one person made ready, and what they said of sentences before. */
interface Desk {
  readonly book: Rulebook;
  readonly tried: WeakMap<Understood, readonly Hit[]>;
  /** What each of the rulebook's senses made of a sentence. */
  readonly sounded: WeakMap<Understood, readonly Sounding[]>;
}

function judgeDraft(
  draft: Draft,
  sentences: readonly Placed[],
  who: readonly Understood[],
  desk: Desk,
): readonly Finding[] {
  const hits = sentences.map(({ sentence }, i) => {
    const understood = who[i] as Understood;
    const known = desk.tried.get(understood) ?? trySentence(desk.book, sentence, understood, draft.surface);
    desk.tried.set(understood, known);
    return known;
  });
  const heard = listen(draft, sentences, who, desk.book.senses, desk.sounded);
  const doubted = new Set(heard.filter(doubts).map(({ rule }) => rule.category));
  const disguised = sentences.some(({ sentence }) => sentence.signs.has('disguised'));
  const byLook = gather(hits);
  const findings = [...byLook].flatMap(([i, found]) => {
    const ready = desk.book.looks[i] as ReadyLook;
    return spansFor(ready, found, sentences, who).flatMap(({ span, level, details }) => {
      const softer = { disguised, doubted: doubted.has(ready.rule.category) };
      const spoken = levelOf(ready.rule, level, draft, softer);
      return spoken ? [findingOf(ready.rule, span, spoken, draft.text, details)] : [];
    });
  });
  return settle([...findings, ...heard.flatMap((one) => tell(one, draft, sentences, findings, disguised))]);
}

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

interface Spoken {
  readonly span: Span;
  readonly level: Level;
  readonly details?: readonly string[];
}

function spansFor(
  ready: ReadyLook,
  hits: readonly Located[],
  sentences: readonly Placed[],
  who: readonly Understood[],
): readonly Spoken[] {
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
