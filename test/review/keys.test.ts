// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editor, press, type Stage, stage, state } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});
afterEach(() => on.end());

const with2 = { altKey: true, shiftKey: true };
const goOn = () => press(editor(), 'Í', { code: 'KeyS', ...with2 });
const openIt = () => press(editor(), 'Ø', { code: 'KeyO', ...with2 });
const told = () => on.root.querySelector('.corner > .heard-only[role=status]')?.textContent;

test('one key goes from finding to finding without the focus, one opens it', () => {
  on.review.show(state('many found'));
  const before = document.activeElement;
  expect(goOn().defaultPrevented).toBe(true);
  goOn();
  expect(told()).toBe('2 of 4. A small thought: “cried for an hour”. Alt+Shift+O opens it.');
  expect(on.root.querySelectorAll('.mark.here')).toHaveLength(1);
  expect(document.activeElement).toBe(before);
  expect(on.actions.openCard).not.toHaveBeenCalled();
  expect(openIt().defaultPrevented).toBe(true);
  expect(on.actions.openCard.mock.calls).toEqual([[1]]);
});

test('with a card open, the key goes on to the next card, round and round', () => {
  on.review.show(state('card without swap'));
  goOn();
  on.review.show(state('card of a stop'));
  goOn();
  expect(on.actions.openCard.mock.calls).toEqual([[0], [1]]);
});

test('the keys are the site’s where nothing is found, and others where the person chose others', () => {
  on.review.show(state('clear'));
  expect(goOn().defaultPrevented).toBe(false);
  expect(openIt().defaultPrevented).toBe(false);
  on.review.show({ ...state('many found'), keys: { next: 'J', open: '7' } });
  expect(goOn().defaultPrevented).toBe(false);
  expect(press(editor(), 'J', { code: 'KeyJ', ...with2 }).defaultPrevented).toBe(true);
  expect(press(editor(), '/', { code: 'Digit7', ...with2 }).defaultPrevented).toBe(true);
  expect(on.actions.openCard).toHaveBeenCalledOnce();
});

test('over the hold dialog they do nothing', () => {
  on.review.show(state('hold many'));
  expect(goOn().defaultPrevented).toBe(false);
  expect(openIt().defaultPrevented).toBe(false);
  expect(on.actions.openCard).not.toHaveBeenCalled();
});

test('when there are fewer findings than where the keyboard stood, it begins anew', () => {
  on.review.show(state('many found'));
  for (let times = 0; times < 4; times += 1) goOn();
  on.review.show(state('one found'));
  expect(on.root.querySelector('.mark.here')).toBeNull();
  openIt();
  expect(on.actions.openCard.mock.calls).toEqual([[0]]);
});
