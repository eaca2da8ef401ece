// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { button, type Stage, stage, state } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});
afterEach(() => on.end());

test('three ways to see it differently; the third asks how far', async () => {
  on.review.show(state('card of a stop'));
  button(on.root, 'Not this time').click();
  button(on.root, 'Never for these words').click();
  button(on.root, 'Quieter …').click();
  const softer = await vi.waitFor(() => button(on.root, 'This rule: only a small thought'));
  softer.click();
  button(on.root, 'This rule: off').click();
  expect(on.actions.passOver.mock.calls).toEqual([
    [0, 'now'],
    [0, 'words'],
    [0, 'softer'],
    [0, 'off'],
  ]);
});

test('a rule that gives only small thoughts can only be switched off', async () => {
  on.review.show(state('card alone'));
  button(on.root, 'Quieter …').click();
  await vi.waitFor(() => button(on.root, 'This rule: off'));
  expect(() => button(on.root, 'This rule: only a small thought')).toThrow();
});

test('where nobody could make the pill small, nothing offers it', () => {
  const { pill, ...others } = state('many found');
  const { tucked: _, ...bare } = pill ?? {
    says: { kind: 'watching' as const },
    at: { x: 0, y: 0, width: 1, height: 1 },
  };
  on.review.show({ ...others, pill: bare });
  expect(() => button(on.root, 'Make this small')).toThrow();
});

test('what was passed over can be taken back', () => {
  on.review.show(state('passed over for good'));
  expect(on.root.querySelector('.passed [role=status]')?.textContent).toBe(
    'I will not speak of these words again.',
  );
  button(on.root, 'Undo').click();
  expect(on.actions.takeBack).toHaveBeenCalledOnce();
});

test('the pill is made small and whole again, and says its words to someone who listens either way', () => {
  on.review.show(state('many found'));
  button(on.root, 'Make this small').click();
  expect(on.actions.tuck.mock.calls).toEqual([[true]]);
  on.review.show(state('tucked'));
  button(on.root, 'Soundproof: 4 things to look at. Show what I say').click();
  expect(on.actions.tuck.mock.calls[1]).toEqual([false]);
});

test('a rule that was heard twice this week says it shorter, and why when asked', () => {
  on.review.show(state('card of a rule that is known'));
  expect(on.root.querySelector('.why')).toBeNull();
  const brief = on.root.querySelector('details.brief');
  expect(brief?.querySelector('summary')?.textContent).toBe('A client by their hour. Why?');
  expect(brief?.textContent).toContain('tells today’s client');
});

test('a card says what it rests on: the policy’s line, and the body’s with a link that tells nobody where from', () => {
  on.review.show(state('card of a stop'));
  const text = on.root.querySelector('.basis')?.textContent;
  expect(text).toContain('Your policy: “I do not post about particular sessions');
  const link = on.root.querySelector<HTMLAnchorElement>('.basis a');
  expect([link?.textContent, link?.rel, link?.target]).toEqual([
    'British Association for Counselling and Psychotherapy, Ethical Framework',
    'noreferrer',
    '_blank',
  ]);
});
