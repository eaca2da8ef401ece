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
    place(element, at, wish).then(({ x, y }) => {
      if (!current) return;
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    });
    return () => {
      current = false;
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

function sides({ x, y, width, height }: Rect) {
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}
