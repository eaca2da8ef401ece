import type { Span } from '../engine/rule.ts';
import { isBlock, isLastInBlock, isSkipped, standIn } from './block.ts';
import type { Composer } from './find.ts';
import { keptFor } from './kept.ts';

/** A stretch of the draft and the one node it stands in: a text node, an image read by its name, or a field. */
export interface Piece extends Span {
  readonly node: Node;
  /** Where in the node's own text the piece begins; 0 for images. */
  readonly offset: number;
  readonly editor: Element;
}

/** A draft as it stands in its editors. Offsets are UTF-16 code units of `text`. */
export interface Read {
  readonly text: string;
  /** In order, without overlaps; the gaps are line breaks. */
  readonly map: readonly Piece[];
}

/**
 * The draft of a composer: its editors in order, empty ones left out, a blank line between two. After them stands what
 * was written for it in boxes that have gone from the page.
 */
export function read(composer: Composer): Read {
  const { entry, root } = composer;
  const gone = keptFor(entry, root.ownerDocument).map((text): Read => ({ text, map: [] }));
  return gone.reduce(join, readOwn(composer));
}

/** What stands in the composer's own editors now. */
export function readOwn({ editors }: Composer): Read {
  const parts = editors.map(readEditor).filter((part) => part.text !== '');
  return parts.reduce(join, { text: '', map: [] });
}

/** Whether nothing is written in the composer's own editors. */
export function isEmpty({ editors }: Composer): boolean {
  return editors.every((editor) => !isLong(editor) && readEditor(editor).text.trim() === '');
}

// No placeholder is so long; a long draft need not be read for this.
function isLong(editor: Element): boolean {
  return !isField(editor) && (editor.textContent?.trim().length ?? 0) > 300;
}

/** The pieces that a span of the draft covers, cut to the span. */
export function piecesIn(map: readonly Piece[], span: Span): readonly Piece[] {
  return map
    .filter((piece) => piece.start < span.end && piece.end > span.start)
    .map((piece) => {
      const start = Math.max(piece.start, span.start);
      return {
        ...piece,
        start,
        end: Math.min(piece.end, span.end),
        offset: piece.offset + start - piece.start,
      };
    });
}

/** The draft of one editor, whatever library it is made with. */
export function readEditor(editor: Element): Read {
  if (isField(editor)) return plain(editor);
  const draft = { text: '', map: [] as Piece[], line: false, pending: false };
  const put = (words: string, node?: Node, offset = 0) => {
    if (draft.pending) draft.text += '\n';
    draft.pending = false;
    draft.line = true;
    const start = draft.text.length;
    // Editors put a no-break space where a plain one would collapse, and change it back while a person types.
    draft.text += words.replaceAll('\u00a0', ' ');
    if (node && words) draft.map.push({ start, end: draft.text.length, node, offset, editor });
  };
  // A byte order mark is the editor's own, wherever it is: Quill stands one before and one after an embed.
  const putText = (node: Text) => {
    if (node.data) put('');
    for (const { 0: words, index } of shownOf(node, editor).matchAll(/[^\ufeff]+/gu)) put(words, node, index);
  };
  const endLine = () => {
    if (draft.line) draft.pending = true;
    draft.line = false;
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) return putText(node as Text);
    if (node.nodeType !== 1) return undefined;
    const element = node as Element;
    if (isSkipped(element)) return undefined;
    if (element.localName === 'br') return put(isLastInBlock(element, editor) ? '' : '\n');
    const name = standIn(element);
    if (name !== undefined) return name ? put(name, element) : undefined;
    if (isBlock(element)) endLine();
    element.childNodes.forEach(walk);
    if (isBlock(element)) endLine();
    return undefined;
  };
  editor.childNodes.forEach(walk);
  return trimmed(draft);
}

/** Whether an editor is a plain field of the browser, whose text is its value. */
export function isField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  return editor.localName === 'textarea' || editor.localName === 'input';
}

// A line break in the text of a block ends it, as a `br` does: Draft.js doubles the one at a block's end.
function shownOf(node: Text, editor: Element): string {
  return node.data.endsWith('\n') && isLastInBlock(node, editor) ? node.data.slice(0, -1) : node.data;
}

function plain(editor: HTMLTextAreaElement | HTMLInputElement): Read {
  const text = editor.value.replaceAll('\u00a0', ' ');
  return trimmed({
    text,
    map: text ? [{ start: 0, end: text.length, node: editor, offset: 0, editor }] : [],
  });
}

// Zero-width spaces at the ends are the editor's own, put there to hold the caret.
function trimmed({ text, map }: Read): Read {
  const lead = /^[\ufeff\u200b]*/u.exec(text)?.[0].length ?? 0;
  const end = text.length - (/[\ufeff\u200b]*$/u.exec(text.slice(lead))?.[0].length ?? 0);
  if (lead === 0 && end === text.length) return { text, map };
  return {
    text: text.slice(lead, end),
    map: piecesIn(map, { start: lead, end }).map((piece) => moved(piece, -lead)),
  };
}

function join(before: Read, part: Read): Read {
  if (before.text === '') return part;
  const by = before.text.length + 2;
  return {
    text: `${before.text}\n\n${part.text}`,
    map: [...before.map, ...part.map.map((piece) => moved(piece, by))],
  };
}

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, end: piece.end + by };
}
