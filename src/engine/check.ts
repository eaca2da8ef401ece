import { findingOf, levelOf } from './finding.ts';
import { type Lexicon, prepare } from './lexicon.ts';
import { doubts, listen, type Soundings, tell } from './listen.ts';
import { type Memory, type Understood, understand } from './people.ts';
import { openReader, type Placed } from './reading.ts';
import type { Draft, Finding, Rule, Verdict } from './rule.ts';
import { compilingOnce, type Rulebook, readyRules } from './rulebook.ts';
import { settle } from './settle.ts';
import { marksOf, speak } from './speak.ts';
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
  readonly sounded: Soundings;
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
  const spoken = speak(desk.book, sentences, who, hits);
  const heard = listen(
    draft,
    sentences,
    who,
    marksOf(spoken, draft, sentences),
    desk.book.senses,
    desk.sounded,
  );
  const doubted = new Set(heard.filter(doubts).map(({ rule }) => rule.category));
  const disguised = sentences.some(({ sentence }) => sentence.signs.has('disguised'));
  const findings = spoken.flatMap(({ rule, span, level, details }) => {
    const here = levelOf(rule, level, draft, { disguised, doubted: doubted.has(rule.category) });
    return here ? [findingOf(rule, span, here, draft.text, details)] : [];
  });
  return settle([...findings, ...heard.flatMap((one) => tell(one, draft, sentences, findings, disguised))]);
}
