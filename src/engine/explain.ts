import { openEngine } from './check.ts';
import { type Lexicon, prepare } from './lexicon.ts';
import { doubts, listen, mostTelling, type Overheard, speaks, wordsHeard } from './listen.ts';
import type { Compiled, Match } from './pattern.ts';
import { type Role, type Understood, understand } from './people.ts';
import { openReader, type Placed, type Sentence } from './reading.ts';
import type { Category, Draft, Finding, Rule, Surface } from './rule.ts';
import { compilingOnce, type ReadyLook, readyRules } from './rulebook.ts';
import { spanOf } from './span.ts';
import { marksOf, speak } from './speak.ts';
import { finder, fits, mayDetail, trySentence, withRoles } from './try-sentence.ts';

/** What the engine made of a draft: what it understood of each sentence, and why each rule spoke or did not. */
export interface Explanation {
  readonly sentences: readonly SentenceAccount[];
  readonly senses: readonly SenseAccount[];
  readonly rules: readonly RuleAccount[];
  readonly findings: readonly Finding[];
}

/** One sentence as it was understood. */
export interface SentenceAccount extends Pick<Understood, 'about' | 'time' | 'room' | 'to'> {
  readonly text: string;
  readonly mentions: readonly { readonly role: Role; readonly quote: string }[];
  /** What the sentence says by itself of people, time and place. */
  readonly signs: readonly string[];
}

/** What a sense heard: log odds, and where it would speak or doubt. */
export interface SenseAccount {
  readonly rule: string;
  readonly category: Category;
  readonly odds: number;
  readonly speaks: number;
  readonly doubts: number;
  readonly strongest: readonly string[];
  readonly speaking: boolean;
  readonly doubting: boolean;
}

/** Why a rule spoke or did not. Rules of whose wording nothing occurs say `no-words`. */
export interface RuleAccount {
  readonly rule: string;
  readonly spoke: readonly Finding[];
  readonly because: readonly Reason[];
}

/** `sentence` counts from 0; `quote` is the rule's wording as it occurs. */
export type Reason =
  | { readonly why: 'no-words' | 'off-here' | 'settled' }
  | {
      readonly why: 'other-person';
      readonly sentence: number;
      readonly quote: string;
      readonly about: string;
    }
  | { readonly why: 'unless'; readonly sentence: number; readonly quote: string; readonly but: string }
  | { readonly why: 'elsewhere'; readonly quote: string; readonly but: string }
  | { readonly why: 'needs-elsewhere' | 'too-little' | 'too-far'; readonly quote: string };

/** Explains a draft by some rules. */
export type Explain = (draft: Draft, rules: readonly Rule[]) => Explanation;

/** Opens an engine that explains itself; slower than `openEngine`, for a person who asks. */
export async function openExplainer(lexicon: Lexicon): Promise<Explain> {
  const tagger = prepare(lexicon);
  const read = await openReader(tagger);
  const check = await openEngine(lexicon);
  const compileOnce = compilingOnce(tagger.normalise);
  return (draft, rules) => {
    const sentences = read(draft.text);
    const who = understand(draft, sentences);
    const book = readyRules(rules, compileOnce);
    const findings = check(draft, rules);
    const hits = sentences.map(({ sentence }, i) =>
      trySentence(book, sentence, who[i] as Understood, draft.surface),
    );
    const marks = marksOf(speak(book, sentences, who, hits), draft, sentences);
    const scene = sceneOf(draft.surface, sentences, who);
    return {
      findings,
      sentences: sentences.map((placed, i) => accountOf(placed, who[i] as Understood)),
      senses: listen(draft, sentences, who, marks, book.senses, new WeakMap()).map((heard) => ({
        rule: heard.rule.id,
        category: heard.rule.category,
        odds: heard.odds,
        speaks: heard.from.speaks,
        doubts: heard.from.doubts,
        strongest: strongest(heard, sentences),
        speaking: speaks(heard, draft),
        doubting: doubts(heard),
      })),
      rules: rules.map((rule) => ({
        rule: rule.id,
        spoke: findings.filter((one) => one.rule === rule.id || one.also.includes(rule.id)),
        because: findings.some((one) => one.rule === rule.id)
          ? []
          : reasonsOf(
              rule,
              draft,
              book.looks.filter((look) => look.rule === rule),
              scene,
            ),
      })),
    };
  };
}

function accountOf({ sentence }: Placed, who: Understood): SentenceAccount {
  const { about, time, room, to, mentions } = who;
  return {
    about,
    time,
    room,
    to,
    text: sentence.text,
    mentions: mentions.map((mention) => ({ role: mention.role, quote: quoteOf(sentence, mention) })),
    signs: [...sentence.signs.keys()],
  };
}

function strongest(heard: Overheard, sentences: readonly Placed[]): readonly string[] {
  const [telling] = mostTelling(heard, sentences);
  if (telling === undefined) return [];
  return wordsHeard(heard, sentences, telling).map((i) => sentences[telling]?.sentence.words[i] ?? '');
}

interface Scene {
  readonly surface: Surface;
  readonly sentences: readonly Placed[];
  readonly who: readonly Understood[];
  readonly find: readonly ((pattern: Compiled) => readonly Match[])[];
}

function sceneOf(surface: Surface, sentences: readonly Placed[], who: readonly Understood[]): Scene {
  const find = sentences.map(({ sentence }, i) => finder(withRoles(sentence, who[i] as Understood)));
  return { surface, sentences, who, find };
}

function reasonsOf(
  rule: Rule,
  { surface }: Draft,
  looks: readonly ReadyLook[],
  scene: Scene,
): readonly Reason[] {
  if (rule.on?.[surface] === 'off') return [{ why: 'off-here' }];
  const reasons = looks.flatMap((look) => reasonsOfLook(look, scene));
  return reasons.length > 0 ? reasons : [{ why: 'no-words' }];
}

function reasonsOfLook(ready: ReadyLook, scene: Scene): readonly Reason[] {
  const words = wordsOf(ready);
  const reasons: Reason[] = [];
  let open: string | undefined;
  scene.sentences.forEach((_, i) => {
    const quote = occurs(words, scene, i);
    if (quote === undefined) return;
    const who = scene.who[i] as Understood;
    const but = occurs(ready.unless, scene, i);
    const may = 'kinds' in ready ? mayDetail(who) : fits(ready.look.when, who, scene.surface);
    if (!may) reasons.push({ why: 'other-person', sentence: i, quote, about: `${who.about}, ${who.time}` });
    else if (but !== undefined) reasons.push({ why: 'unless', sentence: i, quote, but });
    else open ??= quote;
  });
  if (open === undefined) return reasons;
  const but = anywhere(ready.elsewhere.not, scene);
  if (but !== undefined) return [...reasons, { why: 'elsewhere', quote: open, but }];
  if (ready.elsewhere.has.length > 0 && anywhere(ready.elsewhere.has, scene) === undefined)
    return [...reasons, { why: 'needs-elsewhere', quote: open }];
  if ('kinds' in ready) return [...reasons, { why: 'too-little', quote: open }];
  if ('one' in ready) return [...reasons, { why: 'too-far', quote: open }];
  return [...reasons, { why: 'settled' }];
}

function wordsOf(ready: ReadyLook): readonly Compiled[] {
  if ('any' in ready) return ready.any;
  if ('one' in ready) return [...ready.one, ...ready.other];
  return ready.kinds.flatMap(({ any }) => any);
}

function occurs(patterns: readonly Compiled[], { find, sentences }: Scene, i: number): string | undefined {
  for (const pattern of patterns) {
    const [match] = find[i]?.(pattern) ?? [];
    if (match) return quoteOf((sentences[i] as Placed).sentence, match);
  }
  return undefined;
}

function anywhere(patterns: readonly Compiled[], scene: Scene): string | undefined {
  for (let i = 0; i < scene.sentences.length; i++) {
    const quote = occurs(patterns, scene, i);
    if (quote !== undefined) return quote;
  }
  return undefined;
}

function quoteOf(sentence: Sentence, match: Match): string {
  const { start, end } = spanOf({ start: 0, line: 0, sentence }, match);
  return sentence.text.slice(start, end);
}
