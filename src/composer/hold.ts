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

/** Stands before the page's own listeners and asks about every press. What is let go is not touched at all. */
export function holdPresses(parts: HoldParts): void {
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

  const options = { capture: true, signal };
  window.addEventListener('keydown', onKeydown, options);
  window.addEventListener('keyup', onKeyup, options);
  window.addEventListener('click', onOther, options);
  window.addEventListener('submit', onOther, options);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
