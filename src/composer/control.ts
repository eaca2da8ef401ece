import type { Publish } from '../sites/site.ts';
import { nameOf, textOf } from './name.ts';
import { allIn, parentOf } from './tree.ts';
import { isVisible } from './visible.ts';

/** What a person can press. */
export const pressable = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** The visible controls that publish from this root, the likeliest first; empty where none is known. */
export function controlsOf(root: Element, publish: Publish): readonly Element[] {
  const near = controlsIn(root, publish);
  if (near.length > 0 || !publish.climb) return near;
  let at = parentOf(root);
  for (let level = 0; at && level < publish.climb; level += 1, at = parentOf(at)) {
    const beside = controlsIn(at, publish).find((control) => follows(root, control));
    if (beside) return [beside];
  }
  return [];
}

/** Whether the root shows a button that leads on to a further step. */
export function hasStep(root: Element, publish: Publish): boolean {
  const steps = publish.steps ?? [];
  return steps.length > 0 && buttonsIn(root).some((button) => steps.includes(nameOf(button)));
}

/** Whether a control takes no press at present. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** Whether the browser itself turns Enter on this control into a click. */
export function isNative(control: Element): boolean {
  return control.localName === 'button' || control.localName === 'input';
}

function controlsIn(root: Element, publish: Publish): readonly Element[] {
  const { selectors = [], names = [], texts = [] } = publish;
  if (selectors.length > 0) {
    const found = allIn(root, selectors.join(', ')).filter(isVisible);
    if (found.length > 0) return found;
  }
  if (names.length + texts.length === 0 && !publish.lastTextOnly) return [];
  const buttons = buttonsIn(root);
  const named = [...called(buttons, names, nameOf), ...called(buttons, texts, textOf)];
  if (named.length > 0 || !publish.lastTextOnly) return named;
  const last = buttons.filter(isTextOnly).at(-1);
  return last && !(publish.steps ?? []).includes(nameOf(last)) ? [last] : [];
}

function buttonsIn(root: Element): readonly Element[] {
  return allIn(root, pressable).filter(isVisible);
}

function called(buttons: readonly Element[], names: readonly string[], say: (button: Element) => string) {
  return names.flatMap((name) => buttons.filter((button) => say(button) === name));
}

// Attachment shortcuts and audience selectors carry icons; the submit does not. Holds in every language.
function isTextOnly(button: Element): boolean {
  if (button.hasAttribute('aria-haspopup') || button.querySelector('svg, img, i')) return false;
  return textOf(button) !== '';
}

function follows(root: Element, control: Element): boolean {
  return (root.compareDocumentPosition(control) & 4) !== 0;
}
