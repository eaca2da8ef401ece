import type { Softening } from './soften.ts';

/** The three sites, and `unknown` where a draft comes from elsewhere. */
export type SiteName = 'facebook' | 'x' | 'linkedin' | 'unknown';

/** What kind of text is being written. */
export type Surface = 'post' | 'comment' | 'reply' | 'thread' | 'article';

/** The folders under `rules/`. */
export type Category =
  | 'client-identity'
  | 'session-reference'
  | 'advice-giving'
  | 'boundary'
  | 'testimonial'
  | 'disparagement'
  | 'live-posting';

/** How loudly a finding speaks. A note never holds a publish; warn and stop do. */
export type Level = 'note' | 'warn' | 'stop';

/** What the guard does with a draft: let it go, hold it for a look, or ask for a pause. */
export type Verdict = 'clear' | 'look' | 'stop';

/** A text about to be published, with line breaks as `\n`. */
export interface Draft {
  readonly text: string;
  readonly site: SiteName;
  readonly surface: Surface;
}

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing worth a look, in the words of the draft it was judged on. */
export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  /** The policy clause that the rule serves; an id of `rules/policy.ts`. */
  readonly clause: string;
  readonly level: Level;
  /** `text.slice(start, end)` of the draft that was judged. */
  readonly quote: string;
  /** Why, in one or two sentences. */
  readonly message: string;
  /** What to write instead, as advice. */
  readonly instead: string;
  /** Words that can stand in the quote's place as they are, where the rule has some. */
  readonly swap?: string;
  /** Other rules that point at the same words. */
  readonly also: readonly string[];
}

/** A line that a rule is tried on: a post, or a draft for another surface. `⟦ ⟧` marks what must be flagged. */
export type Line = string | { readonly text: string; readonly surface: Surface };

/** A rule is plain data: it survives a JSON round trip and holds no code. */
export interface Rule {
  /** The file's name. */
  readonly id: string;
  readonly category: Category;
  readonly clause: string;
  readonly level: Level;
  /** Two to six words for the options page. */
  readonly title: string;
  /** Why it matters, to a tired therapist. `{quote}` stands for the person's own words, ` ({details})` for the details found. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
  /** Words that can replace the quote as they stand. */
  readonly swap?: string;
  /** What of the quote can be said more broadly; where it can, that is the swap. */
  readonly soften?: Softening;
  /** Keys of `rules/standards.ts`. */
  readonly standards: readonly string[];
  /** Speaks at its level even where the category's sense doubts it. */
  readonly sure?: boolean;
  /** Surfaces on which the rule speaks at another level, or not at all. */
  readonly on?: { readonly [S in Surface]?: Level | 'off' };
  readonly looks: readonly Look[];
  /** At least eight lines that must raise this rule. */
  readonly flags: readonly Line[];
  /** At least eight lines that must raise nothing of this rule. */
  readonly passes: readonly Line[];
}

/** What a look needs to know about the sentence before it may speak. */
export interface When {
  /** Of whom the sentence speaks. */
  readonly about?: readonly About[];
  readonly time?: readonly Tense[];
  readonly room?: readonly Room[];
  readonly to?: readonly Addressee[];
  readonly surface?: readonly Surface[];
}

/** Whom a sentence is about. `served`: somebody the author sees or saw as a professional. */
export type About =
  | 'author'
  | 'served'
  | 'family'
  | 'colleague'
  | 'public'
  | 'character'
  | 'people'
  | 'unknown';
/** `episode`: it happened once, to somebody. `habit`: in general, in theory, or hoped for. */
export type Tense = 'episode' | 'habit' | 'unclear';
/** In whose role the author speaks. */
export type Room = 'therapist' | 'client' | 'private' | 'unknown';
/** To whom a sentence is said. */
export type Addressee = 'one' | 'readers' | 'peers' | 'nobody';

/** A pattern over the words of a sentence; the syntax is described in `pattern.ts`. */
export type Pattern = string;

/** What must, or must not, stand anywhere in the draft for a look to speak. */
export interface Elsewhere {
  readonly has?: readonly Pattern[];
  readonly not?: readonly Pattern[];
}

/** This wording occurs. */
export interface PhraseLook {
  readonly family: 'phrase';
  readonly any: readonly Pattern[];
  /** Not when one of these occurs in the same sentence. */
  readonly unless?: readonly Pattern[];
  readonly when?: When;
  readonly elsewhere?: Elsewhere;
}

/** Two things close together; the span covers both. */
export interface NearLook {
  readonly family: 'near';
  readonly one: readonly Pattern[];
  readonly other: readonly Pattern[];
  /** Words between the two at most, or within so many sentences. */
  readonly within: { readonly words: number } | { readonly sentences: number };
  /** Which words the finding quotes. */
  readonly quote?: 'both' | 'one' | 'other';
  readonly unless?: readonly Pattern[];
  readonly when?: When;
  readonly elsewhere?: Elsewhere;
}

/** Too many identifying details about one person. */
export interface DetailsLook {
  readonly family: 'details';
  readonly kinds: readonly DetailKind[];
  /** Points at which the rule speaks. */
  readonly from: number;
  /** Points at which it speaks at the rule's own level; below, a level softer. */
  readonly full?: number;
  /** Sentences with one of these give no details. */
  readonly unless?: readonly Pattern[];
  readonly elsewhere?: Elsewhere;
}

/** One kind of identifying detail; it counts once however often it occurs. */
export interface DetailKind {
  readonly kind: string;
  readonly points: number;
  readonly any: readonly Pattern[];
}

/**
 * Whether the draft as a whole reads like drafts of this category: a trained ear beside the rules.
 * Below `doubts` the category's other rules speak as notes, save those that are `sure`.
 */
export interface SenseLook {
  readonly family: 'sense';
  readonly sense: Sense;
  /** Sentences that a text of this kind must have for the sense to speak; one where it is not said. */
  readonly least?: { readonly [S in Surface]?: number };
  /** Speaks only where the sense hears another category too, at least at these log odds. */
  readonly needs?: { readonly category: Category; readonly odds: number };
}

/** What a sense learned from labelled drafts: the weights of the net in `sense/net.ts`. */
export interface Sense {
  /** What it listens for, in the order of its outputs, with log odds at which it speaks and below which it doubts what rules say. */
  readonly hears: readonly { readonly category: string; readonly speaks: number; readonly doubts: number }[];
  readonly shape: { readonly [side in 'width' | 'ears' | 'size' | 'buckets']: number };
  /** What it knows by name. */
  readonly knows: { readonly [list in 'words' | 'kinds' | 'gists' | 'frames']: readonly string[] };
  /** Weights, a character each, from `#` for -45 to `~` for 45 steps. */
  readonly parts: {
    readonly [part: string]: { readonly step: number; readonly weights: string };
  };
}

export type Look = PhraseLook | NearLook | DetailsLook | SenseLook;
