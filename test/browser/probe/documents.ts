import fc from 'fast-check';

/** One thing that a hand does in an editor while it writes. */
export type Step =
  | { readonly does: 'keys' | 'insert' | 'paste' | 'mention' | 'picture'; readonly text: string }
  | { readonly does: 'paragraph' }
  | { readonly does: 'soft' };

/** What can be done in an editor besides writing and beginning a paragraph. */
export interface Able {
  /** Whether it takes what a browser's own command put into it; Draft.js breaks where an empty line is filled so. */
  readonly insert: boolean;
  /** Whether it hears of pasting by the event alone. */
  readonly paste: boolean;
  /** Whether Shift and Enter break a line within the paragraph. */
  readonly soft: boolean;
  readonly mention: boolean;
  readonly picture: boolean;
}

/** Random documents, as the steps by which they are written. */
export function documents(able: Able): fc.Arbitrary<readonly Step[]> {
  const step: fc.Arbitrary<Step>[] = [
    fc.record({ does: fc.constant('keys'), text: typed }) as fc.Arbitrary<Step>,
    fc.record({ does: fc.constant(able.insert ? 'insert' : 'paste'), text: stretch }) as fc.Arbitrary<Step>,
    fc.constant({ does: 'paragraph' }),
  ];
  if (able.paste) step.push(fc.record({ does: fc.constant('paste'), text: pasted }) as fc.Arbitrary<Step>);
  if (able.soft) step.push(fc.constant({ does: 'soft' }));
  if (able.mention) step.push(fc.record({ does: fc.constant('mention'), text: name }) as fc.Arbitrary<Step>);
  if (able.picture) step.push(fc.record({ does: fc.constant('picture'), text: emoji }) as fc.Arbitrary<Step>);
  return fc.array(fc.oneof(...step), { minLength: 1, maxLength: 14 });
}

/** What was written, by the steps alone. */
export function textOf(steps: readonly Step[]): string {
  return steps.map((step) => ('text' in step ? step.text : '\n')).join('');
}

/** What a text may be read as: no-break spaces as plain ones, and without what holds a caret at its ends. */
export function normal(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/^[\ufeff\u200b]+|[\ufeff\u200b]+$/gu, '');
}

const emoji = fc.constantFrom('😀', '👩‍👧', '👨‍👩‍👧‍👦', '🇬🇧', '🏳️‍🌈', '👍🏽', '❤️');
const name = fc.constantFrom('@Ada Example', 'Bén Éxample', 'ליאור', '李 雷');
const word = fc.constantFrom(
  'client',
  'café',
  'Žofie',
  'naïve',
  'e\u0301tude',
  'שלום',
  'مرحبا',
  '日本語',
  '#therapy',
  '#Зима',
  '@someone',
  'https://example.org/a?b=c&d=1#e',
  '<b>&amp;',
  "o'clock",
  '“said”',
  '—',
);
const between = fc.constantFrom(
  ' ',
  '  ',
  '   ',
  '',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2068',
  ', ',
  '. ',
);
const stretch = fc
  .array(
    fc.oneof(
      { arbitrary: word, weight: 4 },
      { arbitrary: between, weight: 4 },
      { arbitrary: emoji, weight: 1 },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
// Each line of what is pasted says something: TipTap drops lines that do not.
const pasted = fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const typed = fc
  .array(fc.constantFrom('a', 'T', 'é', ' ', '  ', '1', '#', '@', '.', "'", 'ß'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** A text with everything visible that looks like nothing, for a message. */
export function plainly(text: string): string {
  return text.replace(/[^\x20-\x7e\n]/gu, (letter) => `{${letter.codePointAt(0)?.toString(16)}}`);
}
