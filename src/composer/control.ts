import type { Publish } from '../sites/site.ts';
import { isTextOnly, pressable } from './button.ts';
import { likeliest } from './likely.ts';
import { nameOf, textOf } from './name.ts';
import { allIn, parentOf } from './tree.ts';
import { isVisible } from './visible.ts';

/** The visible controls that publish from this root, the likeliest first; empty where none is known. */
export function controlsOf(root: Element, publish: Publish): readonly Element[] {
  if (publish.guess) return [likeliest(root, buttonsIn(root), publish)].filter((one) => one !== undefined);
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

/** Whether a press on one of these elements leads on to a further step. */
export function isStep(path: readonly Element[], publish: Publish): boolean {
  const steps = publish.steps ?? [];
  return path.some((element) => element.matches(pressable) && steps.includes(nameOf(element)));
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

/** Everything visible in a box that can be pressed. */
export function buttonsIn(root: Element): readonly Element[] {
  return allIn(root, pressable).filter(isVisible);
}

function called(buttons: readonly Element[], names: readonly string[], say: (button: Element) => string) {
  return names.flatMap((name) => buttons.filter((button) => say(button) === name));
}

function follows(root: Element, control: Element): boolean {
  return (root.compareDocumentPosition(control) & 4) !== 0;
}
