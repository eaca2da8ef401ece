import { vi } from 'vitest';
import type { Person } from '../../src/review/ear.ts';
import { mountReview } from '../../src/review/mount.ts';
import type { Rect, Review, ReviewActions, ReviewState } from '../../src/review/states.ts';
import { examples, type Page } from './examples.ts';

/** A review on the test's document, with what the page cannot have: a look into its closed root. */
export interface Stage {
  readonly review: Review;
  readonly root: ShadowRoot;
  readonly actions: { readonly [A in keyof ReviewActions]: ReturnType<typeof vi.fn> };
  /** Moves the clock on. */
  readonly pass: (ms: number) => void;
  readonly end: () => void;
}

/** Mounts a review; every event counts as a person's unless `did` says otherwise. */
export function stage(did: Person['did'] = () => true): Stage {
  const actions = {
    openCard: vi.fn(),
    closeCard: vi.fn(),
    useSwap: vi.fn(),
    keepEditing: vi.fn(),
    passOver: vi.fn(),
    takeBack: vi.fn(),
    postAnyway: vi.fn(),
    lookLater: vi.fn(),
    tuck: vi.fn(),
  };
  let time = 0;
  const end = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const review = mountReview(document, actions, end.signal, { did, now: () => time });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  attach.mockRestore();
  return {
    review,
    root,
    actions,
    pass: (ms) => {
      time += ms;
    },
    end: () => end.abort(),
  };
}

/** A page without layout: the editor and every stretch of the draft have some rectangle. */
export const flat: Page = {
  editor: { x: 100, y: 100, width: 400, height: 80 },
  rects: (start): readonly Rect[] => [{ x: 100 + start, y: 110, width: 60, height: 18 }],
};

/** Presses a key on an element. */
export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}

/** The button with this accessible name. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const one = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!one) throw new Error(`no button "${name}" among ${all.map((each) => each.textContent).join(', ')}`);
  return one;
}

/** A named example state, its text set flat. */
export function state(name: string): ReviewState {
  const example = examples[name];
  if (!example) throw new Error(`no example "${name}"`);
  return example.state(flat);
}

/** The editor on the page. */
export function editor(): HTMLElement {
  return document.getElementById('editor') ?? document.body;
}

/** Our host on the page, where there is one. */
export function host(): Element | undefined {
  return [...document.querySelectorAll('div')].find((one) => one.style.zIndex === '2147483647');
}
