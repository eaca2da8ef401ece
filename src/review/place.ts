import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Rect } from './states.ts';

/** Where a floating piece would like to be beside the rectangle it belongs to. */
export interface Wish {
  readonly prefers: Placement;
  readonly orElse: Placement;
  /** Pixels between the two. */
  readonly gap: number;
  /** Whether the piece may be made lower to fit; it must scroll. */
  readonly shrinks?: boolean;
  /** What the piece should not lie over, besides its own rectangle. */
  readonly clear?: readonly Rect[];
}

/** Keeps an element beside a rectangle of the viewport and inside the viewport; without one, its own CSS places it. */
export function usePlaceBeside(ref: RefObject<HTMLElement | null>, at: Rect | undefined, wish: Wish): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    if (!at) {
      element.style.removeProperty('left');
      element.style.removeProperty('top');
      return undefined;
    }
    let current = true;
    const put = () => {
      const placed = wish.clear ? placeClear(element, at, wish, wish.clear) : place(element, at, wish);
      placed.then(({ x, y }) => {
        if (!current) return;
        element.style.left = `${Math.round(x)}px`;
        element.style.top = `${Math.round(y)}px`;
      });
    };
    put();
    // What opens within it makes it larger.
    const grown = wish.shrinks ? new ResizeObserver(put) : undefined;
    grown?.observe(element);
    return () => {
      current = false;
      grown?.disconnect();
    };
  });
}

function place(element: HTMLElement, at: Rect, wish: Wish) {
  const edge = { padding: 8, boundary: [] };
  return computePosition({ getBoundingClientRect: () => sides(at) }, element, {
    placement: wish.prefers,
    strategy: 'absolute',
    middleware: [
      offset(wish.gap),
      flip({ ...edge, fallbackPlacements: [wish.orElse] }),
      shift({ ...edge, crossAxis: true }),
      wish.shrinks &&
        size({
          ...edge,
          apply: ({ availableHeight }) => {
            element.style.maxHeight = `${Math.max(leastHeight, Math.floor(availableHeight))}px`;
          },
        }),
    ],
  });
}

const leastHeight = 160;

// The first of the sides where it lies over nothing, or else the one where it lies over least.
async function placeClear(element: HTMLElement, at: Rect, wish: Wish, clear: readonly Rect[]) {
  const order = [wish.prefers, wish.orElse, 'top-start', 'bottom-end', 'top', 'bottom'] as const;
  let best = { x: 0, y: 0, over: Number.POSITIVE_INFINITY };
  for (const side of order) {
    const { x, y } = await placeAt(element, at, side, wish.gap);
    const { width, height } = element.getBoundingClientRect();
    const over = [at, ...clear].reduce((sum, rect) => sum + shared(rect, { x, y, width, height }), 0);
    if (over < best.over) best = { x, y, over };
    if (over === 0) break;
  }
  return best;
}

function placeAt(element: HTMLElement, at: Rect, placement: Placement, gap: number) {
  return computePosition({ getBoundingClientRect: () => sides(at) }, element, {
    placement,
    strategy: 'absolute',
    middleware: [offset(gap), shift({ padding: 8, boundary: [], crossAxis: true })],
  });
}

/** The area that two rectangles share, in square pixels. */
export function shared(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function sides({ x, y, width, height }: Rect) {
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}
