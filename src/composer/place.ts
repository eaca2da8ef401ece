import type { Span } from '../engine/rule.ts';
import { fieldBoxes } from './mirror.ts';
import { isField, piecesIn, type Read } from './read.ts';
import { closestComposed, isElement, parentOf } from './tree.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the words of a span are on the page; only what can be seen of them. */
export function boxesOf(read: Read, span: Span): readonly Box[] {
  return piecesIn(read.map, span).flatMap((piece) => {
    const limits = windowOf(piece.editor);
    return rawBoxes(piece.node, piece.offset, piece.offset + piece.end - piece.start).flatMap(
      (box) => cut(box, limits) ?? [],
    );
  });
}

/** The editor's own box. */
export function boxOf(editor: Element): Box {
  return boxed(editor.getBoundingClientRect());
}

/** The site's modal dialog around a node, outside of which everything is inert. */
export function modalAround(node: Element): Element | undefined {
  for (let at = closestComposed(node, 'dialog'); at; at = closestComposed(parentOf(at), 'dialog')) {
    if (isModal(at)) return at;
  }
  return undefined;
}

// Engines without the selector throw.
function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}

function rawBoxes(node: Node, start: number, end: number): readonly Box[] {
  if (isElement(node)) return isField(node) ? fieldBoxes(node, start, end) : [boxOf(node)];
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].map(boxed);
}

// The part of the page through which the editor is seen: the viewport, cut by every scrolling box around the editor.
function windowOf(editor: Element): Box {
  const view = editor.ownerDocument.defaultView;
  let limits: Box = { x: 0, y: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  for (let at: Element | undefined = editor; at && view; at = parentOf(at)) {
    if (!isField(at) && !/auto|scroll|hidden|clip/u.test(view.getComputedStyle(at).overflowY)) continue;
    limits = cut(boxOf(at), limits) ?? { ...limits, width: 0, height: 0 };
  }
  return limits;
}

function cut(box: Box, limits: Box): Box | undefined {
  const x = Math.max(box.x, limits.x);
  const y = Math.max(box.y, limits.y);
  const width = Math.min(box.x + box.width, limits.x + limits.width) - x;
  const height = Math.min(box.y + box.height, limits.y + limits.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function boxed({ x, y, width, height }: DOMRect): Box {
  return { x, y, width, height };
}
