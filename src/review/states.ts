import type { Finding, Level } from '../engine/rule.ts';
import type { Reason } from '../record/tally.ts';

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
  | 'cannot-write'
  | 'first-mark'
  | 'reminder-set'
  | 'look-again';

/** What stands behind a rule that spoke. */
export interface Basis {
  /** The rule's name in the options. */
  readonly title: string;
  /** The clause of the practice's policy that it serves. */
  readonly clause: { readonly title: string; readonly line: string };
  /** The line of a professional body, or of the law, that the clause rests on. */
  readonly standard?: { readonly name: string; readonly gist: string; readonly link?: string };
  /** Whether it spoke so often lately that its reasons are known. */
  readonly brief: boolean;
}

/** The ways to pass over a finding: in this draft, its words for good, its rule said softer, its rule off. */
export type Passing = 'now' | 'words' | 'softer' | 'off';

/** Letters that do something with Alt+Shift. */
export interface KeyNames {
  readonly next: string;
  readonly open: string;
}

/** A wording that could not be put in for the person, and why not. `moved-on`: its words are no longer there. */
export interface Offer {
  readonly wording: string;
  readonly why: 'not-taken' | 'not-as-meant' | 'moved-on';
}

/** All that a person sees of us on the page, as data. */
export interface ReviewState {
  /** Absent where no composer is in use. `at` is the editor's rectangle, `clear` the site's own controls around it. */
  readonly pill?: {
    readonly says: PillSays;
    readonly at: Rect;
    readonly clear?: readonly Rect[];
    /** Only its emblem is shown. */
    readonly tucked?: boolean;
  };
  readonly findings: readonly Finding[];
  readonly marks: readonly Mark[];
  /** The card of one finding, beside the words it speaks of. */
  readonly card?: { readonly finding: number; readonly at: Rect };
  /** What stands behind the rules that spoke, by their ids. */
  readonly basis?: { readonly [rule: string]: Basis };
  /** A finding was just passed over, and can be taken back; in the card's place. */
  readonly passed?: { readonly how: Passing; readonly at: Rect };
  /** A wording to be copied, in the card's place. */
  readonly offer?: Offer & { readonly at: Rect };
  /** The hold dialog is open over `findings`. */
  readonly hold: boolean;
  /** What the hold dialog quotes from and says beside it. */
  readonly held?: {
    readonly text: string;
    /** Who will see it, in the site's own words. */
    readonly audience?: string;
    /** Seconds after which the person may want to look again. */
    readonly coolingOff?: number;
  };
  readonly keys: KeyNames;
  readonly notice?: Notice;
}

/** What a person can do with us; the review calls these for trusted events only. */
export interface ReviewActions {
  readonly openCard: (finding: number) => void;
  readonly closeCard: () => void;
  readonly useSwap: (finding: number) => void;
  readonly passOver: (finding: number, how: Passing) => void;
  readonly takeBack: () => void;
  readonly keepEditing: () => void;
  /** A stop goes out only with a reason. */
  readonly postAnyway: (reason?: Reason) => void;
  readonly lookLater: () => void;
  readonly tuck: (tucked: boolean) => void;
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
export const quiet: ReviewState = {
  findings: [],
  marks: [],
  hold: false,
  keys: { next: 'S', open: 'O' },
};
