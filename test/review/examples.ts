import type { Finding, Level } from '../../src/engine/rule.ts';
import { type PillSays, quiet, type Rect, type ReviewState } from '../../src/review/states.ts';

/** Where things of a draft are on the page that shows the example. */
export interface Page {
  /** The editor's rectangle. */
  readonly editor: Rect;
  /** Rectangles of a stretch of the draft, one for each line it runs over. */
  readonly rects: (start: number, end: number) => readonly Rect[];
}

/** One state of the review, with the draft it belongs to. */
export interface Example {
  readonly draft: string;
  readonly state: (page: Page) => ReviewState;
}

const late =
  'Long day. My 4 o’clock cried for an hour because her fiancé left, three weeks before the wedding. ' +
  'She teaches Year 2 in Hexham and everyone at the school knows. If your anxiety feels like this, stop taking the sertraline. ' +
  'Be gentle with each other.';
const plain = 'Rest is not a reward for finishing everything. Be gentle with yourselves this week.';
const rtl = 'اليوم بكت مريضتي في الجلسة الأخيرة. كونوا لطفاء مع أنفسكم.';
const long = `A client told me ${'that the sea at night sounds like somebody breathing in the next room, and '.repeat(12)}that was all.`;
const huge = `My 4 o’clock ${'said it again and again and '.repeat(2333)}left.`;

const clock = found(late, 'My 4 o’clock', 'stop', {
  message: '“My 4 o’clock” tells today’s client that this is about them.',
  instead: 'Write of someone you worked with, and of another day.',
  swap: 'Someone I worked with',
});
const details = found(late, 'She teaches Year 2 in Hexham', 'warn', {
  message: 'A job, a school year and a town together may fit one person.',
  instead: 'Which of them could you drop? “She works with children” may be enough.',
});
const advice = found(late, 'stop taking the sertraline', 'warn', {
  message: 'This tells one reader what to do about their medicine, and you have not met them.',
  instead: 'You could say who to ask before changing anything.',
});
const thought = found(late, 'cried for an hour', 'note', {
  message: 'How long and how strongly somebody felt can be enough for them to know themselves.',
  instead: 'You could leave out the hour.',
  swap: 'was very upset',
});
const many = [clock, thought, details, advice];

/** The states of the review a person can meet, by name. */
export const examples: { readonly [name: string]: Example } = {
  watching: pillOnly(plain, { kind: 'watching' }),
  reading: pillOnly(plain, { kind: 'reading' }),
  clear: pillOnly(plain, { kind: 'clear' }),
  unsure: pillOnly(plain, { kind: 'unsure', things: 0 }),
  off: pillOnly(plain, { kind: 'off' }),
  paused: pillOnly(plain, { kind: 'paused' }),
  'not attached': pillOnly(plain, { kind: 'not-attached' }),
  'unsure with findings': {
    draft: late,
    state: (page) => ({
      ...marked(page, many),
      pill: {
        says: { kind: 'unsure', things: 4 },
        at: marked(page, many).pill?.at ?? { x: 0, y: 0, width: 0, height: 0 },
      },
    }),
  },
  failed: pillOnly(plain, { kind: 'failed' }),
  'one found': { draft: late, state: (page) => marked(page, [details]) },
  'many found': { draft: late, state: (page) => marked(page, many) },
  'a note found': { draft: late, state: (page) => marked(page, [thought]) },
  'card of a stop': { draft: late, state: (page) => withCard(page, many, 0) },
  'card without swap': { draft: late, state: (page) => withCard(page, many, 3) },
  'card alone': { draft: late, state: (page) => withCard(page, [thought], 0) },
  'card of a long quote': {
    draft: long,
    state: (page) =>
      withCard(page, [found(long, long, 'warn', { message: details.message, instead: details.instead })], 0),
  },
  'a wording to copy': {
    draft: late,
    state: (page) => ({
      ...marked(page, many),
      offer: { wording: 'was very upset', why: 'not-taken', at: page.editor },
    }),
  },
  'hold one': { draft: late, state: (page) => ({ ...marked(page, [details]), hold: true }) },
  'hold many': { draft: late, state: (page) => ({ ...marked(page, many), hold: true }) },
  'hold a long quote': {
    draft: long,
    state: (page) => ({
      ...marked(page, [found(long, long, 'stop', { message: clock.message, instead: clock.instead })]),
      hold: true,
    }),
  },
  'hold 63,000 characters': {
    draft: huge,
    state: (page) => ({
      ...quiet,
      pill: { says: { kind: 'found', things: 12, level: 'stop' }, at: page.editor },
      findings: Array.from({ length: 12 }, (_, turn) => ({
        ...found(huge, huge, 'warn', details),
        start: turn,
      })),
      hold: true,
    }),
  },
  'hold right to left': {
    draft: rtl,
    state: (page) => ({
      ...marked(page, [
        found(rtl, 'مريضتي في الجلسة الأخيرة', 'stop', { message: clock.message, instead: clock.instead }),
      ]),
      hold: true,
    }),
  },
  'card right to left': {
    draft: rtl,
    state: (page) =>
      withCard(page, [found(rtl, 'مريضتي في الجلسة الأخيرة', 'stop', { ...clock, swap: 'شخص عملت معه' })], 0),
  },
  posted: { draft: '', state: () => ({ ...quiet, notice: 'posted' }) },
  'clear now': { draft: plain, state: (page) => ({ ...pill(page, { kind: 'clear' }), notice: 'clear-now' }) },
  'press again if it is not out': {
    draft: late,
    state: (page) => ({ ...marked(page, many), notice: 'press-again-if' }),
  },
  'press again': { draft: late, state: (page) => ({ ...marked(page, many), notice: 'press-again' }) },
  'let through': { draft: '', state: () => ({ ...quiet, notice: 'let-through' }) },
  missed: { draft: '', state: () => ({ ...quiet, notice: 'missed' }) },
  gone: { draft: '', state: () => ({ ...quiet, notice: 'gone' }) },
  'cannot write': { draft: late, state: (page) => ({ ...marked(page, many), notice: 'cannot-write' }) },
};

/** A finding on the first place where these words stand in the draft. */
export function found(
  draft: string,
  quote: string,
  level: Level,
  words: { readonly message: string; readonly instead: string; readonly swap?: string },
): Finding {
  const start = draft.indexOf(quote);
  return {
    rule: `${level} ${words.instead}`,
    category: 'client-identity',
    clause: 'clients-stay-private',
    level,
    quote,
    start,
    end: start + quote.length,
    message: words.message,
    instead: words.instead,
    ...(words.swap !== undefined && { swap: words.swap }),
    also: [],
  };
}

function pillOnly(draft: string, says: PillSays): Example {
  return { draft, state: (page) => pill(page, says) };
}

function pill(page: Page, says: PillSays): ReviewState {
  return { ...quiet, pill: { says, at: page.editor } };
}

function marked(page: Page, findings: readonly Finding[]): ReviewState {
  const level = findings.some((one) => one.level === 'stop') ? 'stop' : (findings[0]?.level ?? 'note');
  return {
    ...pill(page, { kind: 'found', things: findings.length, level }),
    findings,
    marks: findings.map((one, finding) => ({
      finding,
      level: one.level,
      rects: page.rects(one.start, one.end),
    })),
  };
}

function withCard(page: Page, findings: readonly Finding[], finding: number): ReviewState {
  const state = marked(page, findings);
  const at = state.marks[finding]?.rects[0] ?? page.editor;
  return { ...state, card: { finding, at } };
}
