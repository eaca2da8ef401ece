import type { Finding } from '../../src/engine/rule.ts';
import { type PillSays, quiet, type Rect, type ReviewState } from '../../src/review/states.ts';

import {
  basis,
  clock,
  details,
  found,
  huge,
  known,
  late,
  long,
  many,
  plain,
  rtl,
  thought,
} from './drafts.ts';

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
  /** Buttons of ours that were pressed since, by their names. */
  readonly pressed?: readonly string[];
}

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
  tucked: { draft: late, state: (page) => tucked(marked(page, many)) },
  'tucked and not attached': {
    draft: plain,
    state: (page) => tucked(pill(page, { kind: 'not-attached' })),
  },
  'first time': { draft: late, state: (page) => ({ ...marked(page, [clock]), notice: 'first-mark' }) },
  'card of a stop': { draft: late, state: (page) => withCard(page, many, 0) },
  'card with its source open': {
    draft: late,
    state: (page) => withCard(page, many, 0),
    pressed: ['What this rests on', 'Quieter …'],
  },
  'card of a rule that is known': {
    draft: late,
    state: (page) => ({ ...withCard(page, many, 0), basis: known }),
  },
  'passed over this time': {
    draft: late,
    state: (page) => ({ ...marked(page, [details]), passed: { how: 'now', at: page.editor } }),
  },
  'passed over for good': {
    draft: late,
    state: (page) => ({ ...marked(page, [details]), passed: { how: 'words', at: page.editor } }),
  },
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
  'hold one': { draft: late, state: (page) => holding(page, late, [details]) },
  'hold many': {
    draft: late,
    state: (page) => holding(page, late, many, { audience: 'Public', coolingOff: 600 }),
  },
  'hold, reason asked': {
    draft: late,
    state: (page) => holding(page, late, many, { audience: 'Public' }),
    pressed: ['Post anyway'],
  },
  'hold of rules that are known': {
    draft: late,
    state: (page) => ({ ...holding(page, late, many), basis: known }),
  },
  'hold a long quote': {
    draft: long,
    state: (page) =>
      holding(page, long, [found(long, long, 'stop', { message: clock.message, instead: clock.instead })]),
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
      held: { text: huge },
    }),
  },
  'hold right to left': {
    draft: rtl,
    state: (page) =>
      holding(page, rtl, [
        found(rtl, 'مريضتي في الجلسة الأخيرة', 'stop', { message: clock.message, instead: clock.instead }),
      ]),
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
  // We need no network; what a person meets when theirs is gone is that the site did not take it.
  'offline: the site did not take it': {
    draft: plain,
    state: (page) => ({ ...pill(page, { kind: 'clear' }), notice: 'press-again' }),
  },
  'press again': { draft: late, state: (page) => ({ ...marked(page, many), notice: 'press-again' }) },
  'let through': { draft: '', state: () => ({ ...quiet, notice: 'let-through' }) },
  missed: { draft: '', state: () => ({ ...quiet, notice: 'missed' }) },
  gone: { draft: '', state: () => ({ ...quiet, notice: 'gone' }) },
  'reminder set': { draft: late, state: (page) => ({ ...marked(page, many), notice: 'reminder-set' }) },
  'look again': { draft: '', state: () => ({ ...quiet, notice: 'look-again' }) },
  'cannot write': { draft: late, state: (page) => ({ ...marked(page, many), notice: 'cannot-write' }) },
};

function pillOnly(draft: string, says: PillSays): Example {
  return { draft, state: (page) => pill(page, says) };
}

function pill(page: Page, says: PillSays): ReviewState {
  return { ...quiet, pill: { says, at: page.editor, tucked: false } };
}

function marked(page: Page, findings: readonly Finding[]): ReviewState {
  const level = findings.some((one) => one.level === 'stop') ? 'stop' : (findings[0]?.level ?? 'note');
  return {
    ...pill(page, { kind: 'found', things: findings.length, level }),
    findings,
    basis,
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

function holding(
  page: Page,
  text: string,
  findings: readonly Finding[],
  more: Omit<NonNullable<ReviewState['held']>, 'text'> = {},
): ReviewState {
  return { ...marked(page, findings), hold: true, held: { text, ...more } };
}

function tucked(state: ReviewState): ReviewState {
  return state.pill ? { ...state, pill: { ...state.pill, tucked: true } } : state;
}
