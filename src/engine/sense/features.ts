import type { Understood } from '../people.ts';
import type { Sentence } from '../reading.ts';
import type { Draft } from '../rule.ts';

/** What a trained sense is told of one sentence. */
export interface SentenceFeatures {
  /** The words without their endings. */
  readonly words: readonly string[];
  /** Of each word: the lists it stands on, its parts of speech, and whom it mentions. */
  readonly kinds: readonly (readonly string[])[];
  /** Who, when and where, and which rules spoke. */
  readonly gist: readonly string[];
  /** Each named once: words, the kinds of words that follow each other, what stands beside whom, and the gist. */
  readonly wide: readonly string[];
}

/** What a sense is told of a sentence as it was understood, and of the rules that spoke of it, each as `!rule`. */
export function featuresOf(
  sentence: Sentence,
  who: Understood,
  spoken: readonly string[] = [],
): SentenceFeatures {
  const wide = new Set<string>(spoken);
  const kinds = kindsOf(sentence, who);
  words(sentence, wide);
  shapes(kinds, wide);
  besides(sentence, kinds, wide);
  gist(sentence, who, wide);
  return {
    words: sentence.words.map(stemOf),
    kinds: allKinds(sentence, who),
    gist: [who.about, who.time, who.room, who.to, ...sentence.signs.keys(), ...spoken],
    wide: [...wide],
  };
}

/** Where a feature has its weight: FNV-1a, the same every time. */
export function bucketOf(feature: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

function allKinds(sentence: Sentence, { mentions }: Understood): readonly (readonly string[])[] {
  const kinds: Set<string>[] = sentence.words.map(() => new Set());
  const lay = (from: number, to: number, kind: string) => {
    for (let i = from; i < Math.min(to, kinds.length); i++) kinds[i]?.add(kind);
  };
  for (const feature of sentence.features) {
    if (!feature.startsWith('#')) continue;
    sentence.words.forEach((_, i) => {
      for (const length of sentence.tagged(feature.slice(1), i)) lay(i, i + length, feature);
    });
  }
  for (const { role, from, to } of mentions) lay(from, to, `@${role}`);
  return kinds.map((each) => [...each]);
}

/** What surrounds the sentences: where it is said, and how long it is. */
export function frameOf({ surface, text }: Draft, sentences: number): readonly string[] {
  return [
    `=surface ${surface}`,
    `=length ${Math.min(12, Math.floor(Math.log2(text.length + 1)))}`,
    `=sentences ${Math.min(8, sentences)}`,
  ];
}

/** The kind of each word: the role of somebody mentioned, a list it stands on, itself where it is small, or its part of speech. */
function kindsOf(sentence: Sentence, who: Understood): readonly string[] {
  const kinds: (string | undefined)[] = sentence.words.map(() => undefined);
  const lay = (from: number, to: number, kind: string, over = false) => {
    for (let i = from; i < Math.min(to, kinds.length); i++)
      if (over || kinds[i] === undefined) kinds[i] = kind;
  };
  for (const { role, from, to } of who.mentions) lay(from, to, `@${role}`, role === 'served');
  const lists = [...sentence.features].filter((list) => isList(list) && !plainest.has(list));
  sentence.words.forEach((_, i) => {
    const [widest] = lists
      .flatMap((list) => sentence.tagged(list.slice(1), i).map((length) => ({ list, length })))
      .sort((a, b) => b.length - a.length || lists.indexOf(b.list) - lists.indexOf(a.list));
    if (widest) lay(i, i + widest.length, widest.list);
  });
  return kinds.map((kind, i) => kind ?? smallOrSpeech(sentence, i));
}

function smallOrSpeech(sentence: Sentence, i: number): string {
  const word = sentence.words[i] ?? '';
  if (small.has(word)) return word;
  return speech.find((name) => sentence.tagged(name, i).length > 0) ?? '_';
}

/** What says too little of a word to be its kind. */
const plainest = new Set(['#cap', '#caps', '#clause-start', '#quoted', '#not-a-name']);

function isList(feature: string): boolean {
  return /^#[a-z]/.test(feature);
}

function words(sentence: Sentence, found: Set<string>): void {
  let last = '^';
  for (const word of sentence.words) {
    const stem = stemOf(word);
    found.add(stem);
    found.add(`${last} ${stem}`);
    last = stem;
  }
  found.add(`${last} $`);
}

/** Two and three kinds in a row; the same kind twice running counts once. */
function shapes(kinds: readonly string[], found: Set<string>): void {
  const row = ['^', ...kinds, '$'].filter((kind, i, all) => kind !== all[i - 1]);
  row.forEach((kind, i) => {
    const [next, third] = [row[i + 1], row[i + 2]];
    if (next) found.add(`${kind}_${next}`);
    if (next && third) found.add(`${kind}_${next}_${third}`);
  });
}

/** Words up to three after, and two before, somebody mentioned. */
function besides(sentence: Sentence, kinds: readonly string[], found: Set<string>): void {
  const beside = (i: number) => (kinds[i]?.startsWith('@') ? undefined : sentence.words[i]);
  kinds.forEach((kind, i) => {
    if (!kind.startsWith('@')) return;
    for (const away of [1, 2, 3]) {
      const after = beside(i + away);
      if (after) found.add(`${kind}>${stemOf(after)}`);
      const before = away < 3 ? beside(i - away) : undefined;
      if (before) found.add(`${stemOf(before)}<${kind}`);
    }
  });
}

function gist(sentence: Sentence, { about, time, room, to, mentions }: Understood, found: Set<string>): void {
  const add = (...parts: readonly string[]) => found.add(`=${parts.join(' ')}`);
  add(about);
  add(time);
  add(room);
  add(to);
  add(about, time);
  add(about, room);
  add(about, room, time);
  for (const { role } of mentions) add('@', role);
  for (const sign of sentence.signs.keys()) {
    add(sign);
    add(sign, time);
    add(sign, about);
  }
  for (const list of [...sentence.features].filter(isList)) {
    add(list);
    add(about, list);
  }
  if (sentence.words.some((word) => word === 'i' || word === 'my' || word === 'me')) {
    add('first');
    add('first', time);
  }
}

/** A word without its ending; rough, and the same every time. */
export function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|ly|s)$/, '') : word;
}

/** Whether a word only holds others together. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

const small = new Set(
  'i me my we us our you your he she him her his they them their it its a an the this that these those and or but if when who what why how not no never just so to of in on at for with from by about as is am are was were be been being have has had do does did will would can could should must may might one someone somebody today yesterday tonight week last next first same after before then than all every each some any more'.split(
    ' ',
  ),
);

/** Parts of speech, the most telling first. */
const speech = [
  'Pronoun',
  'PastTense',
  'PresentTense',
  'Gerund',
  'Infinitive',
  'Modal',
  'Imperative',
  'Noun',
  'Adjective',
  'Adverb',
  'Determiner',
  'Preposition',
  'Conjunction',
  'QuestionWord',
  'Negative',
  'Value',
  'Date',
  'ProperNoun',
  'Person',
  'Place',
  'Organization',
  'Copula',
  'Auxiliary',
  'Participle',
  'Possessive',
  'Plural',
  'Verb',
];
