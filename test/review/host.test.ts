// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quiet } from '../../src/review/states.ts';
import { button, editor, host, press, type Stage, stage, state } from './stage.ts';

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
