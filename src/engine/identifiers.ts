import { abroad, addresses, phones } from './identifiers/contact.ts';
import { named, papers } from './identifiers/papers.ts';
import { places } from './identifiers/places.ts';
import type { Shape } from './identifiers/shape.ts';
import type { Span } from './rule.ts';

/** A number or address with a shape of its own, and a checksum where there is one. */
export interface Identifier extends Span {
  readonly kind: string;
}

/**
 * Finds addresses, links, phone, paper, record and place codes in one sentence; offsets are the sentence's. Whose they are
 * is for the rules to say: a practice gives its own.
 */
export function identifiersOf(sentence: string): readonly Identifier[] {
  if (!mayHold.test(sentence)) return [];
  const found: Identifier[] = [];
  const taken = new Uint8Array(sentence.length);
  for (const { kind, shape, holds, beside } of shapes) {
    for (const match of sentence.matchAll(shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || taken[start] || taken[end - 1]) continue;
      if (holds && !holds(match[0])) continue;
      if (beside && !standsBeside(beside, sentence, start, end)) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const mayHold = /[\d@]|::|\w\.\w|\bdot\b/i;

/** In order of precedence: an earlier shape claims its characters. */
const shapes: readonly Shape[] = [
  ...addresses,
  {
    kind: 'date-of-birth',
    shape:
      /(?<![\d/.-])(?:(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/g,
  },
  ...abroad,
  ...papers,
  ...named,
  ...places,
  ...phones,
];

/** Characters before and after in which the words may stand that say what a number is. */
const [before, after] = [40, 24];

function standsBeside(words: RegExp, sentence: string, start: number, end: number): boolean {
  return (
    words.test(sentence.slice(Math.max(0, start - before), start)) ||
    words.test(sentence.slice(end, end + after))
  );
}
