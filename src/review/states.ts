import type { Finding, Level } from '../engine/rule.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the pill at the composer in use says. */
export type PillSays =
  | { readonly kind: 'watching' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'found'; readonly things: number; readonly level: Level }
  /** The box is read, and a press of it may pass unseen. */
  | { readonly kind: 'unsure'; readonly things: number }
  | { readonly kind: 'failed' }
  /** The person switched this site off, or asked for a pause. */
  | { readonly kind: 'off' }
  | { readonly kind: 'paused' }
  /** The extension was updated or taken away from under the page. */
  | { readonly kind: 'not-attached' };

/** A finding's words on the page; `finding` is an index into `ReviewState.findings`. */
export interface Mark {
  readonly finding: number;
  readonly level: Level;
  readonly rects: readonly Rect[];
}

/** One short line after something happened; it goes away by itself. */
export type Notice =
  | 'posted'
  | 'clear-now'
  | 'press-again'
  | 'press-again-if'
  | 'let-through'
  | 'look-first'
  | 'missed'
  | 'gone'
  | 'cannot-write';

/** A wording that could not be put in for the person, and why not. `moved-on`: its words are no longer there. */
export interface Offer {
  readonly wording: string;
  readonly why: 'not-taken' | 'not-as-meant' | 'moved-on';
}

/** All that a person sees of us on the page, as data. */
export interface ReviewState {
  /** Absent where no composer is in use. `at` is the editor's rectangle, `clear` the site's own controls around it. */
  readonly pill?: { readonly says: PillSays; readonly at: Rect; readonly clear?: readonly Rect[] };
  readonly findings: readonly Finding[];
  readonly marks: readonly Mark[];
  /** The card of one finding, beside the words it speaks of. */
  readonly card?: { readonly finding: number; readonly at: Rect };
  /** A wording to be copied, in the card's place. */
  readonly offer?: Offer & { readonly at: Rect };
  /** The hold dialog is open over `findings`. */
  readonly hold: boolean;
  readonly notice?: Notice;
}

/** What a person can do with us; the review calls these for trusted events only. */
export interface ReviewActions {
  readonly openCard: (finding: number) => void;
  readonly closeCard: () => void;
  readonly useSwap: (finding: number) => void;
  readonly keepEditing: () => void;
  readonly postAnyway: () => void;
}

/** The review on one page. */
export interface Review {
  readonly show: (state: ReviewState) => void;
  /** Where our host lives: the document element, or the site's own modal dialog, outside of which all is inert. */
  readonly moveTo: (parent: Element) => void;
  /** Whether an event came from our own interface. */
  readonly owns: (event: Event) => boolean;
}

/** Nothing to see. */
export const quiet: ReviewState = { findings: [], marks: [], hold: false };
