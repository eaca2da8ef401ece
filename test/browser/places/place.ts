import type { Surface } from '../../../src/engine/rule.ts';

/** One composer of the practice web, and how a person comes to it. */
export interface Composer {
  /** What the practice page calls it in its list of posts. */
  readonly name: string;
  readonly surface: Surface;
  readonly address: string;
  /** What is pressed first, in order, until the editor is there. */
  readonly opens: readonly string[];
  readonly editor: string;
  /** What is pressed after writing, in order, until the control that publishes is there. */
  readonly leads?: readonly string[];
  readonly post: string;
  /** What leads back to the text from where it is published, if that is another place. */
  readonly back?: string;
  /** Keys in the editor that publish. */
  readonly keys: readonly ('ModEnter' | 'Enter')[];
  /** Whether Post is a div that acts on Enter and Space by itself. */
  readonly divButton: boolean;
  /** Whether every way of pressing is tried here, by key and on the button. */
  readonly thorough: boolean;
}

/** A private place that is left alone: where it is, what is written in, what sends, and what it sent. */
export interface PrivatePlace {
  readonly name: string;
  readonly address: string;
  /** What is pressed first, in order, until the editor is there. */
  readonly opens?: readonly string[];
  readonly editor: string;
  readonly send: string;
}
