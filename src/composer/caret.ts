import type { Composer } from './find.ts';
import { isField, type Piece, type Read, read } from './read.ts';
import { holdsNode, isElement } from './tree.ts';

/** A selection in a draft, as offsets of its text, so that it outlives the nodes it was made in. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
  /** The very places, which tell an empty line from its neighbours; good for as long as their nodes are. */
  readonly exact?: { readonly anchor: WeakPoint; readonly focus: WeakPoint };
}

interface WeakPoint {
  readonly node: WeakRef<Node>;
  readonly offset: number;
}

/** Where the caret is in a composer; nothing where it is elsewhere, or in a textarea, which keeps it by itself. */
export function caretOf(composer: Composer): Caret | undefined {
  const range = rangeIn(composer.root);
  if (!range || !composer.editors.some((editor) => isIn(editor, range.anchor.node))) return undefined;
  const { map, text } = read(composer);
  return {
    anchor: offsetOf(range.anchor, map, text),
    focus: offsetOf(range.focus, map, text),
    exact: { anchor: weak(range.anchor), focus: weak(range.focus) },
  };
}

/** Puts the focus and the caret back into a composer. */
export function putCaret(composer: Composer, caret: Caret): void {
  const now = read(composer);
  const anchor = still(caret.exact?.anchor, caret.anchor, now) ?? pointAt(caret.anchor, now);
  const focus = still(caret.exact?.focus, caret.focus, now) ?? pointAt(caret.focus, now);
  const editor = composer.editors.find((one) => anchor && isIn(one, anchor.node)) ?? composer.editors[0];
  const select = () => {
    if (!anchor || !focus) return;
    const selection = composer.root.ownerDocument.getSelection();
    selection?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  };
  // Before and after: an editor that gets the focus first reads where the caret is, and may then move it.
  select();
  (editor as HTMLElement | undefined)?.focus({ preventScroll: true });
  select();
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

// Within a shadow root Chromium tells the truth only to those who name the root.
function rangeIn(root: Element): { readonly anchor: Point; readonly focus: Point } | undefined {
  const tree = root.getRootNode();
  const selection = root.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const shadow = tree.nodeType === 11 ? (tree as ShadowRoot) : undefined;
  const composed = shadow && selection.getComposedRanges?.({ shadowRoots: [shadow] })[0];
  if (composed) {
    return {
      anchor: { node: composed.startContainer, offset: composed.startOffset },
      focus: { node: composed.endContainer, offset: composed.endOffset },
    };
  }
  return {
    anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
    focus: { node: selection.focusNode, offset: selection.focusOffset },
  };
}

function isIn(editor: Element, node: Node): boolean {
  const element = isElement(node) ? node : node.parentNode;
  return isElement(element) && !isField(editor) && holdsNode(editor, element);
}

function offsetOf(point: Point, map: readonly Piece[], text: string): number {
  const own = map.filter((piece) => piece.node === point.node);
  const within = own.findLast((piece) => piece.offset <= point.offset) ?? own[0];
  if (within)
    return Math.max(within.start, Math.min(within.end, within.start + point.offset - within.offset));
  const child = point.node.childNodes[point.offset];
  const next = map.find((piece) =>
    child ? !precedes(piece.node, child) : precedes(point.node, piece.node, true),
  );
  return next ? next.start : text.length;
}

// Whether one node stands before another; what contains it does not count, nor, if so asked, what it contains.
function precedes(one: Node, other: Node, outside = false): boolean {
  const place = one.compareDocumentPosition(other);
  return (place & 4) !== 0 && !(outside && (place & 16) !== 0);
}

function pointAt(offset: number, { map }: Read): Point | undefined {
  const piece = map.find((one) => offset <= one.end) ?? map.at(-1);
  if (piece?.node.nodeType !== 3) return undefined;
  const within = Math.max(0, Math.min(offset, piece.end) - piece.start);
  return { node: piece.node, offset: piece.offset + within };
}

function weak({ node, offset }: Point): WeakPoint {
  return { node: new WeakRef(node), offset };
}

function still(point: WeakPoint | undefined, at: number, { map, text }: Read): Point | undefined {
  const node = point?.node.deref();
  if (!point || !node?.isConnected) return undefined;
  const length = node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
  const same = point.offset <= length && offsetOf({ node, offset: point.offset }, map, text) === at;
  return same ? { node, offset: point.offset } : undefined;
}
