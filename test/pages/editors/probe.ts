import type { Piece, Read } from '../../../src/composer/read.ts';
import { readEditor, readOwn } from '../../../src/composer/read.ts';
import type { Bare } from './bare.ts';

/** What a test asks of the page of bare editors. */
export interface Probe {
  readonly empty: (name: string) => void;
  /** What the editor itself says is written. */
  readonly says: (name: string) => string;
  /** What we read, and where the map does not lead to the very character that stands on the page. */
  readonly reads: (name: string) => Reading;
  /** The same of all editors of the page in document order, as one composer. */
  readonly readsAll: () => Reading;
  /** Puts a text where the caret is, as a browser's own command does. */
  readonly insert: (text: string) => void;
  /** Pastes a text where the caret is; the editor must hear of pasting by the event alone. */
  readonly paste: (name: string, text: string) => void;
  readonly mention: (name: string, who: string) => void;
  readonly picture: (name: string, emoji: string) => void;
}

/** A text that was read, with the faults of its map, in words. */
export interface Reading {
  readonly text: string;
  readonly faults: readonly string[];
}

/** Makes the probe of these editors. */
export function makeProbe(editors: ReadonlyMap<string, Bare>): Probe {
  const editor = (name: string): Bare => {
    const found = editors.get(name);
    if (!found) throw new Error(`no editor ${name}`);
    return found;
  };
  return {
    empty: (name) => editor(name).empty(),
    says: (name) => editor(name).says(),
    reads: (name) => proven(readEditor(editor(name).box), [editor(name).box]),
    readsAll: () => {
      const boxes = [...editors.values()].map(({ box }) => box);
      return proven(readOwn({ editors: boxes } as never), boxes);
    },
    insert: (text) => {
      document.execCommand('insertText', false, text);
    },
    paste: (name, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox does not take it from the constructor (looked at 2026-12).
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      editor(name).box.dispatchEvent(event);
    },
    mention: (name, who) => editor(name).mention?.(who),
    picture: (name, emoji) => editor(name).picture?.(emoji),
  };
}

function proven({ text, map }: Read, boxes: readonly HTMLElement[]): Reading {
  const faults: string[] = [];
  let covered = 0;
  for (const piece of map) {
    if (piece.start < covered) faults.push(`a piece at ${piece.start} overlaps the one before`);
    gap(text.slice(covered, piece.start));
    const there = standsAt(piece).replaceAll('\u00a0', ' ');
    const read = text.slice(piece.start, piece.end);
    if (there !== read) faults.push(`reads ${JSON.stringify(read)} where ${JSON.stringify(there)} stands`);
    if (!boxes.some((box) => box === piece.editor && box.contains(piece.node)))
      faults.push(`${JSON.stringify(read)} stands outside its editor`);
    covered = piece.end;
  }
  gap(text.slice(covered));
  return { text, faults };

  function gap(between: string): void {
    if (/[^\n]/.test(between)) faults.push(`${JSON.stringify(between)} stands nowhere`);
  }
}

function standsAt({ node, offset, start, end }: Piece): string {
  const element = node as HTMLElement;
  const whole =
    node.nodeType === 3
      ? (node as Text).data
      : element.localName === 'textarea'
        ? (element as HTMLTextAreaElement).value
        : (element.getAttribute('alt') ?? '');
  return whole.slice(offset, offset + end - start);
}
