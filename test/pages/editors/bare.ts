/** An editor with nothing of a site around it. */
export interface Bare {
  /** The element that is written in, and read; another one after `empty` where the editor is made anew. */
  readonly box: HTMLElement;
  /** What the editor itself says is written, one line for each paragraph, chips by their names. */
  readonly says: () => string;
  readonly empty: () => void;
  /** Puts somebody's name where the caret is, as one piece. */
  readonly mention?: (name: string) => void;
  /** Puts an emoji where the caret is, as a picture. */
  readonly picture?: (emoji: string) => void;
}

/** Where an editor is put on the page. */
export type Mount = (holder: HTMLElement) => Bare;

/** What each editor says while nothing is written. It must never be read. */
export const placeholder = 'Placeholder, not a draft';

/** Hashtags, by the letters that sites take into them. */
export const hashtag = /#[\p{L}\p{N}_]+/u;

/** Links, as far as an editor marks them while they are written. */
export const link = /https?:\/\/\S+/u;

/** Emoji that are pictures on some sites. */
export const emoji = /\p{Extended_Pictographic}/u;
