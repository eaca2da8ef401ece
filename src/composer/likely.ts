import type { Publish } from '../sites/site.ts';
import { isDisabled, isTextOnly } from './button.ts';
import { nameOf, textOf } from './name.ts';

/**
 * The one control of a box that is likely to publish, by its name, by what it does while a person writes, and by where
 * it stands; none where two are as likely or no one is likely enough.
 */
export function likeliest(root: Element, buttons: readonly Element[], publish: Publish): Element | undefined {
  const last = buttons.filter(isTextOnly).at(-1);
  const right = rightmost(buttons);
  const [best, next] = buttons
    .map((control) => ({ control, points: pointsOf(control, { root, last, right }, publish) }))
    .sort((one, other) => other.points - one.points);
  return best && best.points >= enough && best.points > (next?.points ?? 0) ? best.control : undefined;
}

/** Remembers which buttons were on while nothing was written in these boxes: none of those waits for a text. */
export function rememberAwake(boxes: readonly Element[], buttons: readonly Element[]): void {
  const awake = new WeakSet(buttons.filter((button) => !isDisabled(button)));
  for (const box of boxes) manners.set(box, awake);
}

const enough = 4;

// Buttons that were on while the box was empty, by box.
const manners = new WeakMap<Element, WeakSet<Element>>();

interface Place {
  readonly root: Element;
  readonly last: Element | undefined;
  readonly right: Element | undefined;
}

function pointsOf(control: Element, { root, last, right }: Place, publish: Publish): number {
  const name = nameOf(control);
  if (publish.steps?.includes(name)) return -enough;
  const so = [
    [publish.names?.includes(name) === true, 3],
    [wokeUp(control, root), 3],
    [control === last, 2],
    [control.getAttribute('type') === 'submit', 1],
    [control === right, 1],
    [hasState(control) || isCount(control) || textOf(control) === '', -3],
  ] as const;
  return so.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
}

// Off or not there while the box was empty, and on now: holds in every language, on every build.
function wokeUp(control: Element, root: Element): boolean {
  const awake = manners.get(root);
  return awake !== undefined && !awake.has(control) && !isDisabled(control);
}

function hasState(control: Element): boolean {
  return ['aria-haspopup', 'aria-pressed', 'aria-expanded'].some((name) => control.hasAttribute(name));
}

function isCount(control: Element): boolean {
  return /^[\d.,\s]+[km]?$/u.test(textOf(control));
}

function rightmost(buttons: readonly Element[]): Element | undefined {
  const edges = buttons.map((button) => button.getBoundingClientRect().right);
  const most = Math.max(...edges);
  return most > 0 ? buttons[edges.lastIndexOf(most)] : undefined;
}
