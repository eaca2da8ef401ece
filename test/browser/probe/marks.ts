import type { Page } from 'puppeteer-core';
import type { Driven } from '../driver.ts';
import { listed } from '../inside.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The strokes under one finding's words, one for each line of them. */
export interface Mark {
  readonly quote: string;
  readonly strokes: readonly Box[];
}

/** The marks that are drawn on the page in front. */
export async function marksOf(driven: Driven, page: Page): Promise<readonly Mark[]> {
  const lines = await listed<Box & { readonly name: string | null }>(driven, page, listStrokes);
  const marks: { quote: string; strokes: Box[] }[] = [];
  for (const { name, ...stroke } of lines) {
    if (name !== null) marks.push({ quote: /“([^”]*)”/.exec(name)?.[1] ?? name, strokes: [] });
    marks.at(-1)?.strokes.push(stroke);
  }
  return marks;
}

// Runs in the browser, in the closed root. Only a finding's first line has a name.
const listStrokes = `(root) => [...root.querySelectorAll('button.mark')].map((mark) => {
  const { x, y, width, height } = mark.querySelector('svg').getBoundingClientRect();
  return { name: mark.getAttribute('aria-label'), x, y, width, height };
})`;

/** Where the page itself says that words of an editor are; what a scrolling box hides of them is cut away. */
export async function wordsAt(page: Page, editor: string, quote: string): Promise<readonly Box[]> {
  return await page.$eval(
    editor,
    (box, words) => {
      const document = box.ownerDocument;
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let text = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        nodes.push({ node, start: text.length });
        text += node.data.replaceAll('\u00a0', ' ');
      }
      const start = text.indexOf(words);
      if (start < 0) return [];
      const end = start + words.length;
      const rects = nodes.flatMap(({ node, start: at }) => {
        const from = Math.max(start - at, 0);
        const to = Math.min(end - at, node.length);
        if (from >= to) return [];
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return [...range.getClientRects()];
      });
      let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
      for (let at: Element | null = box; at; at = at.parentElement) {
        if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) continue;
        const limits = at.getBoundingClientRect();
        left = Math.max(left, limits.left);
        top = Math.max(top, limits.top);
        right = Math.min(right, limits.right);
        bottom = Math.min(bottom, limits.bottom);
      }
      return rects.flatMap((rect) => {
        const x = Math.max(rect.left, left);
        const y = Math.max(rect.top, top);
        const width = Math.min(rect.right, right) - x;
        const height = Math.min(rect.bottom, bottom) - y;
        return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
      });
    },
    quote,
  );
}

/** How far strokes are from the feet of their words, in words; nothing where all are within two pixels. */
export function amiss(strokes: readonly Box[], words: readonly Box[]): string | undefined {
  if (strokes.length !== words.length) return `${strokes.length} strokes under ${words.length} lines`;
  for (const [line, word] of words.entries()) {
    const stroke = strokes[line] as Box;
    const off = {
      left: stroke.x - word.x,
      right: stroke.x + stroke.width - word.x - word.width,
      foot: stroke.y - word.y - word.height,
    };
    if (Object.values(off).some((by) => Math.abs(by) > 2)) return `line ${line}: ${JSON.stringify(off)}`;
  }
  return undefined;
}
