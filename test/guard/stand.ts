import { afterEach, beforeEach, vi } from 'vitest';
import { type Guard, type GuardParts, startGuard } from '../../src/guard/guard.ts';
import type { Preferences } from '../../src/guard/preferences.ts';
import type { Light } from '../../src/messages.ts';
import type { Decided } from '../../src/record/tally.ts';
import { quiet, type ReviewActions, type ReviewState } from '../../src/review/states.ts';
import { invented, page } from '../composer/invented.ts';
import { engine } from './findings.ts';

/** A guard on an invented page, and everything that can be seen of it from outside. */
export interface Stand {
  readonly guard: Guard;
  readonly $: (selector: string) => HTMLElement;
  readonly actions: () => ReviewActions;
  /** What the person sees now. */
  readonly sees: () => ReviewState;
  readonly parent: () => Element | undefined;
  /** What the page was asked to publish. */
  readonly posted: readonly string[];
  readonly decided: readonly Decided[];
  readonly lights: readonly Light[];
  readonly end: () => void;
}

/** A draft that is held, and one that is not. */
export const telling = 'my client cried';
export const clean = 'two spaces open';

/** What of a stand can be another. `deaf`: the page does not empty its editor. */
export type StandParts = Partial<GuardParts> & {
  readonly deaf?: boolean;
  /** Where the focus is when the guard begins. */
  readonly focused?: string;
};

/** Gives each test of a file a way to begin a stand, under a clock that the test moves. */
export function stands(): (markup: string, changed?: StandParts) => Stand {
  let open: Stand | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, '', '/');
  });
  afterEach(() => {
    open?.end();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return (markup, changed) => {
    open = stand(markup, changed);
    return open;
  };
}

/** Starts a guard on a page; the page publishes and empties its editor when its control is pressed, unless it is `deaf`. */
export function stand(markup: string, changed: StandParts = {}): Stand {
  const $ = page(markup);
  const { deaf, focused, ...parts } = changed;
  if (focused) $(focused).focus();
  const life = new AbortController();
  const posted: string[] = [];
  const decided: Decided[] = [];
  const lights: Light[] = [];
  let state = quiet;
  let parent: Element | undefined;
  let actions: ReviewActions | undefined;
  const publish = (event: Event) => {
    const target = event.target as Element;
    const control = target.closest('.publish, .send');
    const typed = target.closest('.comment');
    if (event.type === 'click' ? !control : !typed || (event as KeyboardEvent).key !== 'Enter') return;
    const editor = target.closest('.box, .comments')?.querySelector('.editor, .comment');
    posted.push(editor?.textContent ?? '');
    if (!deaf) editor?.replaceChildren();
  };
  document.addEventListener('click', publish, { signal: life.signal });
  document.addEventListener('keydown', publish, { signal: life.signal });
  const guard = startGuard({
    site: invented,
    document,
    warm: async () => engine({ client: 'warn', today: 'note' }),
    review: (given) => {
      actions = given;
      return {
        show: (next) => {
          state = next;
        },
        moveTo: (next) => {
          parent = next;
        },
        owns: () => false,
      };
    },
    record: (one) => decided.push(one),
    preferences: plainPreferences,
    report: (light) => lights.push(light),
    alive: () => true,
    gone: () => undefined,
    signal: life.signal,
    ...parts,
  });
  return {
    guard,
    $,
    actions: () => actions as ReviewActions,
    sees: () => state,
    parent: () => parent,
    posted,
    decided,
    lights,
    end: () => life.abort(),
  };
}

/** Preferences as they come, which keep nothing. */
export const plainPreferences: Preferences = {
  keys: () => quiet.keys,
  tucked: () => false,
  tuck: () => undefined,
  coolingOff: () => undefined,
  remind: () => undefined,
  met: () => true,
  meet: () => undefined,
  basisOf: () => undefined,
  adjust: () => () => undefined,
};

/** Lets so much time pass, and all that is due in it. */
export async function pass(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A person's click. */
export function click(target: Element): MouseEvent {
  const event = genuine(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  target.dispatchEvent(event);
  return event;
}

/** A person's key. */
export function key(target: Element, more: KeyboardEventInit = {}): KeyboardEvent {
  const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...more };
  const event = genuine(new KeyboardEvent('keydown', init));
  target.dispatchEvent(event);
  return event;
}

/** Puts the focus where a person would, and waits until the engine is awake. */
export async function focus(target: HTMLElement): Promise<void> {
  target.focus();
  target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await pass();
}

/** Writes into an editor as the page's own script would. */
export async function write(editor: HTMLElement, text: string, wait = 1000): Promise<void> {
  editor.innerHTML = text === '' ? '<p><br></p>' : `<p>${text}</p>`;
  editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await pass(wait);
}

function genuine<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
