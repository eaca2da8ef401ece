import type { Span } from '../engine/rule.ts';
import { caretOf, putCaret } from './caret.ts';
import type { Composer } from './find.ts';
import { isField, type Piece, piecesIn, read } from './read.ts';
import { parentOf } from './tree.ts';

/** What became of a wording. `not-taken`: the draft is as it was. `not-as-meant`: the editor made something else of it. */
export type Landed = 'written' | 'not-taken' | 'not-as-meant';

/**
 * Puts a wording in a span's place, through the editor's own input path, so that its model and its history follow, and
 * reads back. Where it did not land, nothing is forced.
 */
export async function write(composer: Composer, span: Span, wording: string): Promise<Landed> {
  const before = read(composer);
  const wanted = before.text.slice(0, span.start) + wording + before.text.slice(span.end);
  const pieces = piecesIn(before.map, span);
  const editor = pieces[0]?.editor;
  // Over the end of a line, an editor joins two blocks, and each does it in another way.
  if (!editor || before.text.slice(span.start, span.end).includes('\n')) return 'not-taken';
  if (isShut(editor) || pieces.some(isChip)) return 'not-taken';
  const ways = isField(editor) ? waysOfField : waysOfEditor;
  for (const put of ways) {
    (editor as HTMLElement).focus({ preventScroll: true });
    select(pieces);
    // Editors learn of a selection by an event, and redraw after an input, each a turn later.
    await turn(editor);
    if (read(composer).text !== before.text) return 'not-as-meant';
    put(editor, wording);
    await turn(editor);
    const now = read(composer).text;
    if (now === wanted) {
      endAt(composer, span.start + wording.length);
      return 'written';
    }
    if (now !== before.text) return 'not-as-meant';
  }
  return 'not-taken';
}

// The gentlest comes first: an event that nobody hears changes nothing. Where words stand in several nodes, Lexical and
// Draft.js lose some of them in Chromium when the browser itself changes the page (seen 2026-12), so they are asked first.
const waysOfEditor = [askToReplace, askToType, insert];
const waysOfField = [insert];

// Lexical hears this one, and does it in its model.
function askToReplace(editor: Element, wording: string): void {
  const { InputEvent } = viewOf(editor);
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: wording,
    }),
  );
}

// Draft.js hears this one through React. Where nobody stops it, Chromium types the words itself.
function askToType(editor: Element, wording: string): void {
  const event = textEvent(editor.ownerDocument);
  if (!event) return;
  event.initTextEvent('textInput', true, true, viewOf(editor), wording);
  editor.dispatchEvent(event);
}

// Quill and ProseMirror take over what the browser changed.
function insert(editor: Element, wording: string): void {
  const { ownerDocument: document } = editor;
  if (typeof document.execCommand === 'function') document.execCommand('insertText', false, wording);
}

function textEvent(document: Document): TextEvent | undefined {
  try {
    const event = document.createEvent('TextEvent') as Partial<TextEvent> & UIEvent;
    return typeof event.initTextEvent === 'function' ? (event as TextEvent) : undefined;
  } catch {
    return undefined;
  }
}

// An old kind of event that the language's own types have forgotten.
interface TextEvent extends UIEvent {
  readonly initTextEvent: (
    type: string,
    bubbles: boolean,
    cancelable: boolean,
    view: Window,
    data: string,
  ) => void;
}

// Quill in Chromium leaves the caret at the beginning of the line where bold words were typed over (seen 2026-12).
function endAt(composer: Composer, end: number): void {
  const caret = caretOf(composer);
  if (caret && (caret.anchor !== end || caret.focus !== end)) putCaret(composer, { anchor: end, focus: end });
}

function isShut(editor: Element): boolean {
  const shut =
    '[contenteditable="false"], [aria-readonly="true"], [aria-disabled="true"], :disabled, [readonly]';
  return editor.matches(shut);
}

// A mention is one thing with its own life in the editor: nothing is put into it, or in its place.
function isChip({ node, editor }: Piece): boolean {
  if (node === editor) return false;
  for (let at = parentOf(node); at && at !== editor; at = parentOf(at)) {
    if (at.getAttribute('contenteditable') === 'false') return true;
  }
  return false;
}

function select(pieces: readonly Piece[]): void {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return;
  if (isField(first.editor)) {
    first.editor.setSelectionRange(first.offset, first.offset + first.end - first.start);
    return;
  }
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
