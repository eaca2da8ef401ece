import type { Span } from '../engine/rule.ts';
import type { Composer } from './find.ts';
import { isField, type Piece, piecesIn, read } from './read.ts';

/**
 * Puts a wording in a span's place, through the editor's own input path, so that the editor's model follows.
 * Says whether the draft then reads exactly so. On `false` the draft is as it was, or as the editor made it; we never force it.
 */
export async function write(composer: Composer, span: Span, wording: string): Promise<boolean> {
  const before = read(composer);
  const wanted = before.text.slice(0, span.start) + wording + before.text.slice(span.end);
  const pieces = piecesIn(before.map, span);
  const editor = pieces[0]?.editor;
  if (!editor || pieces.some((piece) => piece.editor !== editor)) return false;
  const now = () => read(composer).text;
  if (isField(editor)) {
    writePlain(editor, pieces, wording);
    return now() === wanted;
  }
  for (const insert of [insertByCommand, insertByEvent]) {
    (editor as HTMLElement).focus({ preventScroll: true });
    select(pieces);
    // Editors learn of a selection by an event, and redraw after an input, each a turn later.
    await turn(editor);
    insert(editor, wording);
    await turn(editor);
    if (now() === wanted) return true;
    if (now() !== before.text) return false;
  }
  return false;
}

function writePlain(
  editor: HTMLTextAreaElement | HTMLInputElement,
  pieces: readonly Piece[],
  wording: string,
): void {
  const piece = pieces[0];
  if (!piece) return;
  editor.focus({ preventScroll: true });
  editor.setRangeText(wording, piece.offset, piece.offset + piece.end - piece.start, 'end');
  const { InputEvent } = viewOf(editor);
  editor.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: wording }),
  );
}

function select(pieces: readonly Piece[]): void {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return;
  const start = pointIn(first, first.offset);
  const end = pointIn(last, last.offset + last.end - last.start);
  first.node.ownerDocument?.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

// An image has no inside: its edges are places in its parent.
function pointIn(piece: Piece, offset: number): { readonly node: Node; readonly offset: number } {
  const parent = piece.node.parentNode;
  if (piece.node.nodeType === 3 || !parent) return { node: piece.node, offset };
  const at = [...parent.childNodes].indexOf(piece.node as ChildNode);
  return { node: parent, offset: offset === 0 ? at : at + 1 };
}

function insertByCommand(editor: Element, wording: string): void {
  const { ownerDocument: document } = editor;
  if (typeof document.execCommand === 'function') document.execCommand('insertText', false, wording);
}

function insertByEvent(editor: Element, wording: string): void {
  const { InputEvent } = viewOf(editor);
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertText',
      data: wording,
    }),
  );
}

function turn(editor: Element): Promise<void> {
  const view = viewOf(editor);
  return new Promise((resolve) => {
    // A hidden tab gets no frames.
    const late = view.setTimeout(resolve, 100);
    view.requestAnimationFrame(() =>
      view.setTimeout(() => {
        view.clearTimeout(late);
        resolve();
      }),
    );
  });
}

function viewOf(editor: Element): Window & typeof globalThis {
  return editor.ownerDocument.defaultView as Window & typeof globalThis;
}
