import type { SiteName, Surface } from '../engine/rule.ts';

/** What we know of one site, as plain data. */
export interface Site {
  readonly name: SiteName;
  /** Host names, each spelled out. */
  readonly hosts: readonly string[];
  readonly off: Private;
  /** Tried in this order; the first whose editor, root and conditions fit is taken. */
  readonly composers: readonly ComposerEntry[];
  /** How to tell a box that looks public though no entry knows it. */
  readonly unlisted: Unlisted;
  /** Selectors of the line in which the site says that something went out. */
  readonly told: readonly string[];
  /**
   * Regular expression sources over the accessible name, the text, or `name | text`, in lower case, of a button that
   * says who will see what is written; the group `who`, or else the whole, is shown.
   */
  readonly audience: readonly string[];
}

/** Places that are left alone: private conversations, searches. Any one of these is enough. */
export interface Private {
  /** Regular expression sources over path and query. */
  readonly routes: readonly string[];
  /** Selectors of an ancestor of the editor, or the editor itself. */
  readonly inside: readonly string[];
  /** Selectors of something that only a private box holds beside its editor. */
  readonly beside: readonly string[];
  /** Regular expression sources over the editor's accessible name or placeholder, in lower case. */
  readonly named: readonly string[];
}

/** One box in which a person writes for others to read. */
export interface ComposerEntry {
  readonly id: string;
  readonly surface: Surface;
  /** Selectors; the root is the editor's nearest composed ancestor that matches one. */
  readonly root: readonly string[];
  /** Selectors of the element that holds the text; empty for a last step that publishes what was written before it. */
  readonly editor: readonly string[];
  /** Selectors of further fields of the root that go out with the same press: choices of a poll, a title. */
  readonly fields?: readonly string[];
  /** Set where the box's own button publishes nothing: what is written here goes out later, with an entry that takes it. */
  readonly keeps?: true;
  /** Ids of entries whose text, remembered when its box has gone from the page, goes out with this press. */
  readonly takes?: readonly string[];
  /** Whether one press publishes every editor of the root, or only the one beside the control. */
  readonly parts: 'all' | 'one';
  readonly when?: Conditions;
  readonly publish: Publish;
  readonly keys: Keys;
  /** Why these selectors and not others. */
  readonly why: string;
  /** ISO date of the newest evidence. None of it is from a live site opened by this project. */
  readonly seen: string;
  /** How well the evidence holds: several independent sources, one good one, or a guess. */
  readonly sure: 'high' | 'medium' | 'low';
  /** Where the evidence comes from, in words. */
  readonly source: string;
  /** The practice page that shows this box, and the box's place on it. */
  readonly page: string;
}

/** What else must be true for an entry to fit. */
export interface Conditions {
  /** Regular expression sources over path and query; one must match. */
  readonly routes?: readonly string[];
  /** The root must hold something that matches. */
  readonly holds?: string;
  /** Regular expression sources over the editor's accessible name or placeholder, in lower case; one must match. */
  readonly named?: readonly string[];
  /** So many editors in the root at least. */
  readonly editors?: number;
}

/** How to know the control that publishes; the first way that finds one decides. */
export interface Publish {
  readonly selectors?: readonly string[];
  /** Accessible names, in lower case. */
  readonly names?: readonly string[];
  /** Visible texts, in lower case, where an opener shares the accessible name. */
  readonly texts?: readonly string[];
  /** The last button of the root that holds text and no icon. */
  readonly lastTextOnly?: true;
  /** The one control that is likely by its name, its behaviour and its place; for boxes that no entry knows. */
  readonly guess?: true;
  /** Names, in lower case, of buttons that only lead to a further step. */
  readonly steps?: readonly string[];
  /** The control may stand outside the root, under an ancestor at most so many levels up. */
  readonly climb?: number;
}

/** Which keys publish from within the editor. */
export interface Keys {
  /** Ctrl+Enter and Cmd+Enter. */
  readonly ctrlEnter: boolean;
  /** Enter alone. */
  readonly enter: boolean;
}

/** How to tell a box in which somebody publishes, and its control, where no entry knows it. */
export interface Unlisted {
  readonly editor: readonly string[];
  /** Selectors of what is a box by itself; where none is around the editor, an ancestor with a button is meant. */
  readonly root: readonly string[];
  /** Selectors of an editor, or of its ancestor, that never publishes. */
  readonly never: readonly string[];
  /** Accessible names, in lower case, of a control that publishes. */
  readonly verbs: readonly string[];
  /** Accessible names, in lower case, of one that does not. */
  readonly steps: readonly string[];
  /** CSS pixels below which a box is no composer. */
  readonly least: { readonly width: number; readonly height: number };
  /** Levels to climb from the editor at most. */
  readonly climb: number;
}
