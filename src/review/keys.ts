import type { Ear } from './ear.ts';
import type { KeyNames } from './states.ts';

/** What the keyboard can ask of the review. */
export interface KeyAsks {
  readonly owns: (event: Event) => boolean;
  readonly holding: () => boolean;
  readonly cardOpen: () => boolean;
  /** Whether there is a finding to look at. */
  readonly anyFound: () => boolean;
  readonly keepEditing: () => void;
  readonly closeCard: () => void;
  readonly keys: () => KeyNames;
  readonly next: () => void;
  /** Opens the finding that the keyboard stands at. */
  readonly open: () => void;
}

/**
 * Our keys: one letter with Alt+Shift goes to the next finding, one opens it; Esc closes the card or keeps editing.
 * They are heard at `window` in the capture phase and go no further: on a site, Esc may throw the draft away
 * and single letters are shortcuts. Enter, Space and Tab still do their work in our dialog, since browsers act
 * on them after all listeners.
 */
export function listenForKeys(window: Window, ear: Ear, asks: KeyAsks, signal: AbortSignal): void {
  const pressedHere = new Set<string>();
  const onKeydown = (event: KeyboardEvent): void => {
    const ask = asked(event, asks);
    if (ask && ear.hears(event)) {
      swallow(event);
      if (!event.repeat) ask();
      return;
    }
    if (!asks.owns(event)) return;
    if (asks.holding() && pressesButton(event)) {
      // A key held down since the press must not reach the button that now has the focus.
      if (event.repeat || ear.resting()) event.preventDefault();
      else pressedHere.add(event.key);
    }
    event.stopImmediatePropagation();
  };
  const onKeyup = (event: KeyboardEvent): void => {
    const began = pressedHere.delete(event.key);
    if (!asks.owns(event)) return;
    // Firefox presses a button when Space comes up, wherever it went down.
    if (asks.holding() && pressesButton(event) && !began) event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeypress = (event: Event): void => {
    if (asks.owns(event)) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKeydown, { capture: true, signal });
  window.addEventListener('keyup', onKeyup, { capture: true, signal });
  window.addEventListener('keypress', onKeypress, { capture: true, signal });
}

function asked(event: KeyboardEvent, asks: KeyAsks): (() => void) | undefined {
  if (event.isComposing) return undefined;
  if (event.key === 'Escape' && asks.holding()) return asks.keepEditing;
  if (event.key === 'Escape' && asks.cardOpen()) return asks.closeCard;
  const ours = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
  if (!ours || !asks.anyFound() || asks.holding()) return undefined;
  const { next, open } = asks.keys();
  if (isKey(event, next)) return asks.next;
  return isKey(event, open) ? asks.open : undefined;
}

// By the key's place: on a Mac, Option and Shift type another letter.
function isKey({ code }: KeyboardEvent, name: string): boolean {
  return code === `Key${name}` || code === `Digit${name}`;
}

function pressesButton(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
