import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ear } from './ear.ts';

/** Lets a person drag a floating piece aside; gives what its handles do when pressed. It stays so far from its place until the page goes. */
export function useDrag(box: RefObject<HTMLElement | null>, ear: Ear): (event: PointerEvent) => void {
  const away = useRef<Point>({ x: 0, y: 0 });
  useLayoutEffect(() => {
    if (away.current.x === 0 && away.current.y === 0) return undefined;
    // Its place is known a moment after it was drawn.
    const frame = requestAnimationFrame(() => moveTo(box.current, away, away.current));
    return () => cancelAnimationFrame(frame);
  });
  return (down) => {
    const element = box.current;
    if (!element || down.button !== 0 || !ear.hears(down)) return;
    const from = { x: down.clientX - away.current.x, y: down.clientY - away.current.y };
    const done = new AbortController();
    const handle = down.currentTarget as Element;
    handle.setPointerCapture(down.pointerId);
    let dragged = false;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      dragged ||= Math.hypot(clientX - down.clientX, clientY - down.clientY) > slack;
      if (dragged) moveTo(element, away, { x: clientX - from.x, y: clientY - from.y });
    };
    const onEnd = () => {
      done.abort();
      if (dragged) swallowClick(element);
    };
    const { signal } = done;
    handle.addEventListener('pointermove', onMove as EventListener, { signal });
    handle.addEventListener('pointerup', onEnd, { signal });
    handle.addEventListener('pointercancel', onEnd, { signal });
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a hand moves without meaning to. */
const slack = 4;

/** Pixels kept between the piece and the edge of the window. */
const edge = 8;

function moveTo(element: HTMLElement | null, away: { current: Point }, wanted: Point): void {
  if (!element) return;
  const box = element.getBoundingClientRect();
  const { documentElement } = element.ownerDocument;
  const home = { x: box.x - away.current.x, y: box.y - away.current.y };
  const within = (at: number, size: number, room: number) => Math.max(edge, Math.min(at, room - size - edge));
  const x = within(home.x + wanted.x, box.width, documentElement.clientWidth) - home.x;
  const y = within(home.y + wanted.y, box.height, documentElement.clientHeight) - home.y;
  away.current = { x, y };
  element.style.translate = `${x}px ${y}px`;
}

// The press that ends a drag is no press of the button under the hand.
function swallowClick(element: HTMLElement): void {
  const end = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  element.addEventListener('click', swallow, { capture: true, once: true, signal: end.signal });
  setTimeout(() => end.abort());
}
