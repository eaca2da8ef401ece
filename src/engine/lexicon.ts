import { type Compiled, compile } from './pattern.ts';
import type { Pattern } from './rule.ts';
import { tokenise } from './tokens.ts';

/** What the words of one profession mean; data, handed in with the rules. */
export interface Lexicon {
  /** List name → words and phrases. A pattern reaches a list by `#name`. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Short or slipped spelling → the words meant: `dont` → `do not`. */
  readonly spellings: Readonly<Record<string, string>>;
  readonly signs: Signs;
}

/** Patterns by which `people.ts` understands who is spoken of, when, where and to whom. */
export type Signs = Readonly<Record<SignName, readonly Pattern[]>>;

/**
 * Mentions: `client` a particular person served, `clients` particular persons served, `someone` a single person who may
 * be one, `named` a name, `family`, `colleague`, `public`, `character`, `people` persons in general.
 * The sentence: `at-work` it speaks of the author's work with people, `contact` somebody and the author met or spoke,
 * `own-therapy` the author is the client,
 * `fiction`, `episode`, `habit`, `to-one`, `to-peers`; `disguised` says the story was changed, put together or agreed to.
 */
export type SignName =
  | 'client'
  | 'clients'
  | 'someone'
  | 'named'
  | 'family'
  | 'colleague'
  | 'public'
  | 'character'
  | 'people'
  | 'at-work'
  | 'contact'
  | 'own-therapy'
  | 'fiction'
  | 'episode'
  | 'habit'
  | 'to-one'
  | 'to-peers'
  | 'disguised';

/** A lexicon made ready: a tree of phrases, spellings as words, signs compiled. */
export interface Tagger {
  readonly phrases: PhraseNode;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly signs: readonly { readonly sign: SignName; readonly pattern: Compiled }[];
  readonly normalise: (word: string) => readonly string[];
}

/** A node of the phrase tree: the lists that end here, and the words that lead on. */
export interface PhraseNode {
  readonly lists: string[];
  readonly next: Map<string, PhraseNode>;
}

/** Prepares a lexicon once; throws on a pattern that is not well formed. */
export function prepare(lexicon: Lexicon): Tagger {
  const spellings = new Map(Object.entries(lexicon.spellings).map(([from, to]) => [from, to.split(' ')]));
  const normalise = (word: string) => tokenise(word, spellings).map((token) => token.word);
  const phrases: PhraseNode = { lists: [], next: new Map() };
  for (const [list, entries] of Object.entries(lexicon.lists)) {
    for (const entry of entries) plant(phrases, normalise(entry), list);
  }
  const signs = Object.entries(lexicon.signs).flatMap(([sign, patterns]) =>
    patterns.map((pattern) => ({ sign: sign as SignName, pattern: compile(pattern, normalise) })),
  );
  return { phrases, spellings, signs, normalise };
}

function plant(root: PhraseNode, words: readonly string[], list: string): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { lists: [], next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  if (node !== root && !node.lists.includes(list)) node.lists.push(list);
}
