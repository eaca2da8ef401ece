/** One word of a sentence. A contraction is two: "don't" is `do` and `not`. */
export interface Token {
  /** Lower case, without apostrophes, zero-width characters or look-alike forms. */
  readonly word: string;
  /** Offsets in the sentence, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What the writing itself shows: digits, clock, year, caps, handle, quoted and the like. */
  readonly shapes: readonly string[];
}

/** Splits a sentence into words with true offsets; `spellings` maps short or slipped forms to the words meant. */
export function tokenise(
  sentence: string,
  spellings: ReadonlyMap<string, readonly string[]>,
): readonly Token[] {
  const tokens: Token[] = [];
  let inside: string | undefined;
  let last = 0;
  for (const match of sentence.matchAll(wordShape)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = sentence.slice(last, start);
    for (const mark of gap) inside = quoteAfter(mark, inside);
    const shapes = shapesOf(match[0], sentence, start);
    if (tokens.length === 0 || opensClause.test(gap) || isMarker(tokens)) shapes.push('clause-start');
    last = end;
    if (inside !== undefined) shapes.push('quoted');
    tokens.push(...split(match[0], start, shapes, spellings));
  }
  return tokens;
}

const wordShape =
  /[#@]?[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u200b\u200c\u2060\ufeff]|\u200d|['’ʼ](?=\p{L})|[.:](?=\p{N})|_)*/gu;

/** Punctuation, emoji or a symbol after which a clause begins. */
const opensClause = /[,;:–—()[\]/→•…"“”!?.*]|\s-\s|\p{Extended_Pictographic}/u;

/** A list number or a handle at the start does not count as the clause's first word. */
function isMarker(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return tokens.length === 1 && first !== undefined && /^(@|\d{1,2}$)/.test(first.word);
}

function quoteAfter(mark: string, inside: string | undefined): string | undefined {
  if (mark === '“') return '”';
  if (mark === '"') return inside === '"' ? undefined : '"';
  return mark === inside ? undefined : inside;
}

function shapesOf(text: string, sentence: string, start: number): string[] {
  const shapes: string[] = [];
  const before = sentence[start - 1] ?? '';
  if (text.startsWith('@')) shapes.push('handle');
  if (text.startsWith('#')) shapes.push('hashtag');
  if (/^\p{Lu}[\p{Ll}\p{M}'’]/u.test(text)) shapes.push('cap');
  if (/^\p{Lu}{2,}$/u.test(text)) shapes.push('caps');
  if (/^\p{Lu}$/u.test(text)) shapes.push('initial');
  if (/^\p{N}/u.test(text)) shapes.push(...numberShapes(text, before));
  return shapes;
}

function numberShapes(text: string, before: string): string[] {
  const shapes: string[] = [];
  if (/[£$€]/.test(before)) shapes.push('money');
  else if (/^\d{1,3}$/.test(text)) shapes.push('digits');
  if (/^(19|20)\d\d$/.test(text)) shapes.push('year');
  if (/^(1[0-9]|2[0-3]|0?[0-9])([:.][0-5]\d)?(am|pm|ish|a|p)$/i.test(text)) shapes.push('clock');
  else if (/^(1[0-9]|2[0-3]|0?[0-9])[:.][0-5]\d$/.test(text)) shapes.push('clock');
  if (/^(1[0-1]\d|[1-9]?\d)(yo|yrs?|f|m|y)$/i.test(text)) shapes.push('age-mark');
  if (/^\d{1,3}(st|nd|rd|th)$/i.test(text)) shapes.push('ordinal');
  if (/^\d{2}s$/.test(text)) shapes.push('decade');
  return shapes;
}

function split(
  text: string,
  start: number,
  shapes: readonly string[],
  spellings: ReadonlyMap<string, readonly string[]>,
): Token[] {
  const plain = plainOf(text);
  const end = start + text.length;
  const clitic = /^(.+?)(n't|'(?:m|s|re|ve|ll|d))$/.exec(plain);
  const meant = spellings.get(plain.replaceAll("'", ''));
  const words = clitic ? expand(clitic[1] ?? '', clitic[2] ?? '') : (meant ?? [plain.replaceAll("'", '')]);
  if (words.length === 1) return [{ word: words[0] ?? plain, start, end, shapes }];
  const cut = clitic ? start + Math.max(1, text.length - (clitic[2]?.length ?? 0)) : Math.min(end, start + 1);
  return words.map((word, i) => ({
    word,
    start: i === 0 ? start : cut,
    end: i === words.length - 1 ? end : cut,
    shapes: i === 0 ? shapes : [],
  }));
}

function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b\u200c\u2060\ufeff]|\u200d/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/^[#]/, '')
    .toLowerCase()
    .replace(mixed, (word) => Array.from(word, (letter) => lookAlikes[letter] ?? letter).join(''));
}

/** A word of Latin letters among Cyrillic or Greek ones; a word that is all of one script is left alone. */
const mixed = /^(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}]).*$/u;

/** Letters of other scripts that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеорсухіјѕһԁԛԝαορνιτκυχ', (letter, i) => [letter, 'aeopcyxijshdqwaopvitkux'[i] ?? letter]),
);

function expand(base: string, clitic: string): string[] {
  if (clitic === "n't") return [notForms[base] ?? base, 'not'];
  if (clitic === "'s") return [base, pronouns.has(base) ? 'is' : "'s"];
  return [base, cliticWords[clitic] ?? clitic];
}

const notForms: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const cliticWords: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'had',
};
const pronouns = new Set(
  'he she it that this there here what who where when how why let everyone someone'.split(' '),
);
