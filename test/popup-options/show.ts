import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** A component on a page of its own, and what a person finds and does there. */
export interface Shown {
  readonly root: HTMLElement;
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly one: (selector: string) => HTMLElement;
  /** The one control whose label or text is this. */
  readonly named: (name: string) => HTMLElement;
  readonly click: (element: HTMLElement) => Promise<void>;
  readonly enter: (field: HTMLElement, value: string) => Promise<void>;
  readonly again: (vnode: VNode) => Promise<void>;
}

/** Puts a component on a fresh page. */
export async function show(vnode: VNode): Promise<Shown> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const again = (next: VNode): Promise<void> => act(() => render(next, root));
  await again(vnode);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const only = (found: readonly HTMLElement[], what: string): HTMLElement => {
    const [first] = found;
    if (!first || found.length > 1) throw new Error(`${found.length} of ${what}`);
    return first;
  };
  return {
    root,
    all,
    again,
    one: (selector) => only(all(selector), selector),
    named: (name) =>
      only(
        all('button, input, select, textarea, a').filter((control) => nameOf(control) === name),
        name,
      ),
    click: (element) =>
      act(async () => {
        element.click();
        // What a press sets off, such as a copy, answers in a later turn.
        await new Promise((turn) => setImmediate(turn));
      }),
    enter: (field, value) =>
      act(() => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  };
}

function nameOf(control: HTMLElement): string {
  const label =
    control.closest('label') ?? (control.id && document.querySelector(`label[for="${control.id}"]`));
  const words = label ? [...label.childNodes].filter((node) => node !== control) : [...control.childNodes];
  return words
    .map((node) => node.textContent)
    .join('')
    .trim();
}
