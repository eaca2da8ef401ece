import { identifiersOf } from './identifiers.ts';
import type { PhraseNode, SignName, Tagger } from './lexicon.ts';
import { type Match, type Matchable, matchesOf } from './pattern.ts';
import { sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** One sentence, read once whatever draft it stands in. */
export interface Sentence extends Matchable {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly features: ReadonlySet<string>;
  /** What it says of people, time and place, by itself. */
  readonly signs: ReadonlyMap<SignName, readonly Match[]>;
}

/** A sentence at its place in a draft; `line` counts the line breaks before it. */
export interface Placed {
  readonly start: number;
  readonly line: number;
  readonly sentence: Sentence;
}

/** Reads drafts; keeps every sentence it has read until it holds too many. */
export type Reader = (text: string) => readonly Placed[];

/** Opens a reader. Evaluating the language library costs 50 to 250 ms once, so this waits until somebody writes. */
export async function openReader(tagger: Tagger): Promise<Reader> {
  const { default: nlp } = await import('compromise/two');
  const tagWords: TagWords = (text) => nlp(text).document as unknown as readonly (readonly NlpTerm[])[];
  const kept = new Map<string, Sentence>();
  const sentenceOf = (text: string): Sentence => {
    const known = kept.get(text);
    if (known) return known;
    const fresh = readSentence(text, tagger, tagWords);
    if (kept.size >= mostKept) for (const old of [...kept.keys()].slice(0, mostKept / 4)) kept.delete(old);
    kept.set(text, fresh);
    return fresh;
  };
  return (text) => {
    let line = 0;
    let from = 0;
    return sentencesOf(text).map(({ start, end }) => {
      for (let i = from; i < start; i++) if (text.charCodeAt(i) === 10) line++;
      from = start;
      return { start, line, sentence: sentenceOf(text.slice(start, end)) };
    });
  };
}

const mostKept = 6000;

/** A term as the library holds it; the parts joined give the text back. */
interface NlpTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}
type TagWords = (text: string) => readonly (readonly NlpTerm[])[];

function readSentence(text: string, tagger: Tagger, tagWords: TagWords): Sentence {
  const tokens = tokenise(text, tagger.spellings);
  const words = tokens.map((token) => token.word);
  const tags = new Map<string, Map<number, number[]>>();
  const tag = (name: string, i: number, length: number) => {
    const places = tags.get(name) ?? new Map<number, number[]>();
    tags.set(name, places);
    const lengths = places.get(i) ?? [];
    if (!lengths.includes(length))
      places.set(
        i,
        [...lengths, length].sort((a, b) => b - a),
      );
  };
  tokens.forEach((token, i) => {
    for (const shape of token.shapes) tag(shape, i, 1);
  });
  tagPhrases(words, tagger.phrases, tag);
  tagIdentifiers(text, tokens, tag);
  tagSpeech(text, tokens, tagWords, tag);
  const features = new Set([...words, ...[...tags.keys()].map((name) => `#${name}`)]);
  const tagged = (name: string, i: number) => tags.get(name)?.get(i) ?? nowhere;
  const bare: Matchable = { words, features, tagged, mentioned: () => nowhere };
  const signs = new Map<SignName, Match[]>();
  for (const { sign, pattern } of tagger.signs) {
    const matches = matchesOf(pattern, bare);
    if (matches.length > 0) signs.set(sign, [...(signs.get(sign) ?? []), ...matches]);
  }
  return { text, tokens, words, features, tagged, mentioned: () => nowhere, signs };
}

const nowhere: readonly number[] = [];

type Tag = (name: string, i: number, length: number) => void;

function tagPhrases(words: readonly string[], root: PhraseNode, tag: Tag): void {
  for (let i = 0; i < words.length; i++) {
    let node: PhraseNode | undefined = root;
    for (let j = i; j < words.length && node; j++) {
      node = node.next.get(words[j] ?? '');
      for (const list of node?.lists ?? []) tag(list, i, j - i + 1);
    }
  }
}

function tagIdentifiers(text: string, tokens: readonly Token[], tag: Tag): void {
  for (const { kind, start, end } of identifiersOf(text)) {
    const first = tokens.findIndex((token) => token.end > start);
    const covered = tokens.filter((token) => token.end > start && token.start < end).length;
    if (first >= 0 && covered > 0) tag(kind, first, covered);
  }
}

/** Parts of speech, laid onto our own words by offset; where the library reads on differently, a word has none. */
function tagSpeech(text: string, tokens: readonly Token[], tagWords: TagWords, tag: Tag): void {
  let offset = 0;
  let i = 0;
  for (const term of tagWords(text).flat()) {
    const start = offset + term.pre.length;
    offset = start + term.text.length + term.post.length;
    if (term.text === '' || !text.startsWith(term.text, start)) continue;
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= start) i++;
    if ((tokens[i]?.start ?? Number.POSITIVE_INFINITY) >= start + term.text.length) continue;
    for (const name of term.tags) tag(name, i, 1);
  }
}
