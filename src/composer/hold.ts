import type { Site } from '../sites/site.ts';
import { isHeldDown, isPressKey, type Press, pressOf } from './press.ts';

/** What becomes of a press. */
export type Answer = 'let-go' | 'hold';

/** Asked at every press, synchronously. */
export interface HoldParts {
  readonly site: Site;
  readonly window: Window;
  /** Whether an event belongs to our own interface. */
  readonly ours: (event: Event) => boolean;
  readonly decide: (press: Press) => Answer;
  readonly signal: AbortSignal;
}

/** What stands at the press. */
export interface Held {
  /** Whether an event that nobody made comes to us as a press would, before anything of the page could take it away. */
  readonly hears: () => boolean;
}

/** Stands before the page's own listeners and asks about every press. What is let go is not touched at all. */
export function holdPresses(parts: HoldParts): Held {
  const { site, window, signal } = parts;
  let heldKey: string | undefined;
  let held = false;

  const onPress = (event: Event) => {
    const press = pressOf(event, site);
    if (!press) return;
    // A key that is kept down says the same thing again and again. It is never a second decision.
    if ((event as KeyboardEvent).repeat === true) return stop(event);
    if (parts.decide(press) === 'let-go') return;
    stop(event);
    held = true;
    if (event.type === 'keydown') heldKey = (event as KeyboardEvent).key;
  };
  const onKeydown = (event: KeyboardEvent) => {
    // The key that was held may still be down when our dialog takes the focus; it must not press our buttons either.
    if (held && event.repeat && isPressKey(event)) return stop(event);
    if (!event.repeat) held = false;
    if (parts.ours(event)) return;
    if (isHeldDown(event, site)) return stop(event);
    onPress(event);
  };
  const onKeyup = (event: KeyboardEvent) => {
    if (isPressKey(event)) held = false;
    if (heldKey !== event.key) return;
    heldKey = undefined;
    stop(event);
  };
  const onOther = (event: Event) => {
    if (!parts.ours(event)) onPress(event);
  };

  let probe: Event | undefined;
  let heard = false;
  const listen = <Name extends keyof WindowEventMap>(
    type: Name,
    hear: (event: WindowEventMap[Name]) => void,
  ) => {
    const on = (event: WindowEventMap[Name]) => {
      if (event !== probe) return hear(event);
      heard = true;
      stop(event);
    };
    window.addEventListener(type, on, { capture: true, signal });
  };
  listen('keydown', onKeydown);
  listen('keyup', onKeyup);
  listen('click', onOther);
  listen('submit', onOther);

  const comes = (type: string) => {
    heard = false;
    // At the window, past every node of the page, and stopped by us before its listeners there.
    probe = new Event(type, { cancelable: true });
    window.dispatchEvent(probe);
    probe = undefined;
    return heard;
  };
  return { hears: () => ['click', 'keydown', 'submit'].every(comes) };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
