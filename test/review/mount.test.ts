// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReviewState } from '../../src/review/states.ts';
import { quiet } from '../../src/review/states.ts';
import { examples } from './examples.ts';
import { button, flat, press, type Stage, stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  document.body.innerHTML = '<div id="editor" tabindex="0">words</div>';
  on = stage();
});
afterEach(() => on.end());

test('nothing is added to a page before there is something to show', () => {
  on.review.show(quiet);
  expect(document.documentElement.children).toHaveLength(2);
  on.review.show(state('clear'));
  expect(document.documentElement.children).toHaveLength(3);
});

test('a person opens a card from the pill and from a mark', () => {
  on.review.show(state('many found'));
  on.root.querySelector<HTMLElement>('.pill')?.click();
  on.root.querySelectorAll<HTMLElement>('.mark')[2]?.click();
  expect(on.actions.openCard.mock.calls).toEqual([[0], [2]]);
});

test('a card offers the swap, the next finding, and to be closed', () => {
  on.review.show(state('card of a stop'));
  button(on.root, 'Use “Someone I worked with”').click();
  button(on.root, 'Next').click();
  button(on.root, 'Close').click();
  expect(on.actions.useSwap.mock.calls).toEqual([[0]]);
  expect(on.actions.openCard.mock.calls).toEqual([[1]]);
  expect(on.actions.closeCard).toHaveBeenCalledOnce();
  on.review.show(state('card without swap'));
  expect(on.root.querySelector('.swap')).toBeNull();
});

test('the two choices of the hold dialog', () => {
  on.review.show(state('hold many'));
  on.pass(400);
  button(on.root, 'Keep editing').click();
  expect(on.actions.keepEditing).toHaveBeenCalledOnce();
  expect(on.actions.postAnyway).not.toHaveBeenCalled();
  button(on.root, 'Post anyway').click();
  expect(on.actions.postAnyway).toHaveBeenCalledOnce();
});

test('a state shown while the dialog closes does not lose the next dialog', () => {
  on.review.show(state('hold many'));
  const dialog = on.root.querySelector('dialog');
  if (dialog) dialog.close = () => on.review.show(state('clear'));
  on.review.show(state('many found'));
  on.review.show(state('hold many'));
  expect(on.root.querySelectorAll('dialog')).toHaveLength(1);
  expect(on.root.querySelectorAll('.layer')).toHaveLength(1);
});

test('scripts move nothing', () => {
  on.end();
  on = stage((event) => event.isTrusted);
  on.review.show({ ...state('card of a stop') });
  for (const each of on.root.querySelectorAll('button')) each.click();
  on.review.show(state('hold many'));
  on.pass(400);
  for (const each of on.root.querySelectorAll('button')) each.click();
  on.root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  press(document.body, 'Escape');
  press(document.body, 'S', { code: 'KeyS', altKey: true, shiftKey: true });
  for (const action of Object.values(on.actions)) expect(action).not.toHaveBeenCalled();
});

test('the tail of the press does not reach a button of the dialog that it opened', () => {
  on.review.show(state('hold many'));
  on.pass(200);
  button(on.root, 'Post anyway').click();
  expect(press(button(on.root, 'Keep editing'), 'Enter').defaultPrevented).toBe(true);
  on.pass(200);
  expect(press(button(on.root, 'Keep editing'), 'Enter', { repeat: true }).defaultPrevented).toBe(true);
  expect(on.actions.postAnyway).not.toHaveBeenCalled();
  expect(press(button(on.root, 'Keep editing'), 'Enter').defaultPrevented).toBe(false);
  // A state drawn again over the open dialog does not start the wait anew.
  on.review.show({ ...state('hold many') });
  button(on.root, 'Post anyway').click();
  expect(on.actions.postAnyway).toHaveBeenCalledOnce();
});

test('a Space that went down before the dialog opened presses nothing when it comes up', () => {
  on.review.show(state('hold many'));
  on.pass(400);
  expect(lift(button(on.root, 'Keep editing'), ' ').defaultPrevented).toBe(true);
  press(button(on.root, 'Keep editing'), ' ');
  expect(lift(button(on.root, 'Keep editing'), ' ').defaultPrevented).toBe(false);
});

test('Esc in the dialog keeps editing, at any time, and the site does not hear of it', () => {
  const site = vi.fn();
  document.addEventListener('keydown', site, true);
  on.review.show(state('hold many'));
  press(button(on.root, 'Post anyway'), 'Escape');
  expect(on.actions.keepEditing).toHaveBeenCalledOnce();
  press(document.body, 'Escape');
  expect(on.actions.keepEditing).toHaveBeenCalledTimes(2);
  expect(site).not.toHaveBeenCalled();
  document.removeEventListener('keydown', site, true);
});

test('the cancel of the dialog keeps editing and leaves the closing to the guard', () => {
  on.review.show(state('hold many'));
  const cancel = new Event('cancel', { cancelable: true });
  on.root.querySelector('dialog')?.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(on.actions.keepEditing).toHaveBeenCalledOnce();
});

test('Esc closes a card, also from the editor; without a card it is the site’s', () => {
  on.review.show(state('card of a stop'));
  expect(press(editor(), 'Escape').defaultPrevented).toBe(true);
  expect(on.actions.closeCard).toHaveBeenCalledOnce();
  on.review.show(state('many found'));
  expect(press(editor(), 'Escape').defaultPrevented).toBe(false);
  expect(on.actions.closeCard).toHaveBeenCalledOnce();
});

test('Alt+Shift+S goes from finding to finding, and is the site’s where nothing is found', () => {
  const next = () => press(editor(), 'Í', { code: 'KeyS', altKey: true, shiftKey: true });
  on.review.show(state('clear'));
  expect(next().defaultPrevented).toBe(false);
  on.review.show(state('many found'));
  expect(next().defaultPrevented).toBe(true);
  on.review.show(state('card without swap'));
  next();
  expect(on.actions.openCard.mock.calls).toEqual([[0], [0]]);
  on.review.show(state('card of a stop'));
  next();
  expect(on.actions.openCard.mock.calls[2]).toEqual([1]);
});

test('a card takes the focus when it was asked for, and gives it back', () => {
  editor().focus();
  on.review.show(state('many found'));
  on.review.show(state('card of a stop'));
  expect(document.activeElement).toBe(editor());
  on.review.show(state('many found'));
  on.root.querySelector<HTMLElement>('.mark')?.click();
  on.review.show(state('card of a stop'));
  expect(on.root.activeElement?.className).toContain('card');
  button(on.root, 'Next').click();
  on.review.show(state('card without swap'));
  on.review.show(state('many found'));
  expect(document.activeElement).toBe(editor());
});

test('the editor has the focus again before words are swapped', () => {
  editor().focus();
  on.review.show(state('many found'));
  on.root.querySelector<HTMLElement>('.mark')?.click();
  on.review.show(state('card of a stop'));
  on.actions.useSwap.mockImplementation(() => expect(document.activeElement).toBe(editor()));
  button(on.root, 'Use “Someone I worked with”').click();
  expect(on.actions.useSwap).toHaveBeenCalledOnce();
});

test('owns() knows our events from the page’s', () => {
  on.review.show(state('hold many'));
  const owned: boolean[] = [];
  const hear = (event: Event) => owned.push(on.review.owns(event));
  window.addEventListener('click', hear, true);
  button(on.root, 'Post anyway').click();
  editor().click();
  window.removeEventListener('click', hear, true);
  expect(owned).toEqual([true, false]);
});

test('the site hears nothing of clicks and keys in our interface', () => {
  const site = vi.fn();
  for (const type of heard) document.addEventListener(type, site);
  on.review.show(state('hold many'));
  for (const type of heard) {
    button(on.root, 'Post anyway').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  expect(site).not.toHaveBeenCalled();
  for (const type of heard) document.removeEventListener(type, site);
});

test('when the page removes our host, the next state puts it back', () => {
  on.review.show(state('hold many'));
  host()?.remove();
  on.review.show(state('hold many'));
  expect(host()?.parentNode).toBe(document.documentElement);
  expect(on.root.querySelector('dialog')?.open).toBe(true);
});

test('the host lives where it is told to, and comes home when that place is gone', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  on.review.moveTo(dialog);
  expect(dialog.children).toHaveLength(0);
  on.review.show(state('many found'));
  expect(host()?.parentNode).toBe(dialog);
  dialog.remove();
  on.review.show(state('many found'));
  expect(host()?.parentNode).toBe(document.documentElement);
});

test('a hold dialog that is moved is a modal dialog again', () => {
  on.review.show(state('hold many'));
  const again = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  on.review.moveTo(document.documentElement);
  expect(again).not.toHaveBeenCalled();
  on.review.moveTo(document.body);
  expect(again).toHaveBeenCalledOnce();
  again.mockRestore();
});

test('the end of the signal takes everything away, keys too', () => {
  on.review.show(state('hold many'));
  on.end();
  on.review.show(state('hold many'));
  press(document.body, 'Escape');
  expect(document.documentElement.children).toHaveLength(2);
  expect(on.actions.keepEditing).not.toHaveBeenCalled();
});

const heard = [
  'click',
  'mousedown',
  'pointerdown',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'touchstart',
  'copy',
];

function state(name: string): ReviewState {
  const example = examples[name];
  if (!example) throw new Error(`no example "${name}"`);
  return example.state(flat);
}

function editor(): HTMLElement {
  return document.getElementById('editor') ?? document.body;
}

function host(): Element | undefined {
  return [...document.querySelectorAll('div')].find((one) => one.style.zIndex === '2147483647');
}

function lift(target: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keyup', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}
