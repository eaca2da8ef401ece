// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { button, editor, press, type Stage, stage, state } from './stage.ts';

let on: Stage;
beforeEach(() => {
  document.body.innerHTML = '<div id="editor" tabindex="0">words</div>';
  on = stage();
});
afterEach(() => on.end());

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

test('a wording that could not be put in is copied by the press of a person, and not before', async () => {
  const copied = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  on.review.show(state('a wording to copy'));
  const card = on.root.querySelector('.card');
  expect(on.root.activeElement).toBe(card);
  expect(card?.textContent).toContain("I couldn't change the words here");
  expect(copied).not.toHaveBeenCalled();
  button(on.root, 'Copy').click();
  await vi.waitFor(() => expect(card?.querySelector('[role="status"]')?.textContent).toBe('Copied.'));
  expect(copied.mock.calls).toEqual([['was very upset']]);
  expect(press(editor(), 'Escape').defaultPrevented).toBe(true);
  expect(on.actions.closeCard).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test.each([
  [true, 'Copied.'],
  [false, 'The browser did not let me copy. Select the words above and copy them yourself.'],
])('where the clipboard is shut, what is selected is copied: %s', async (takes, says) => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('shut')) } });
  const seen: unknown[] = [];
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: (name: string) => {
      seen.push([name, on.root.querySelector('textarea')?.value]);
      return takes;
    },
  });
  on.review.show(state('a wording to copy'));
  button(on.root, 'Copy').click();
  await vi.waitFor(() => expect(on.root.querySelector('.card [role="status"]')?.textContent).toBe(says));
  expect(seen).toEqual([['copy', 'was very upset']]);
  expect(on.root.querySelector('textarea')).toBeNull();
  Reflect.deleteProperty(document, 'execCommand');
  vi.unstubAllGlobals();
});

test('the two choices of the hold dialog', () => {
  on.review.show(state('hold many'));
  on.pass(400);
  button(on.root, 'Keep editing').click();
  expect(on.actions.keepEditing).toHaveBeenCalledOnce();
  expect(on.actions.postAnyway).not.toHaveBeenCalled();
  on.review.show(state('hold one'));
  on.pass(400);
  button(on.root, 'Post anyway').click();
  expect(on.actions.postAnyway.mock.calls).toEqual([[]]);
});

test('past a stop, posting asks for a reason, and the press that asked gives none', async () => {
  on.review.show(state('hold many'));
  on.pass(400);
  button(on.root, 'Post anyway').click();
  const reason = await vi.waitFor(() => button(on.root, 'It is already public'));
  reason.click();
  expect(on.actions.postAnyway).not.toHaveBeenCalled();
  expect(on.root.activeElement?.textContent).toBe('What makes it all right?');
  on.pass(400);
  reason.click();
  expect(on.actions.postAnyway.mock.calls).toEqual([['public']]);
});

test('what is taken to supervision is copied without the telling words, and the draft stays held', async () => {
  const copied = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  on.review.show(state('hold many'));
  on.pass(400);
  button(on.root, 'Take it to supervision').click();
  await vi.waitFor(() => expect(on.root.querySelector('.further')?.textContent).toContain('Copied'));
  expect(copied.mock.calls[0]?.[0]).toMatch(
    /^Long day\. Someone I worked with was very upset because .* \[…\] and everyone/,
  );
  expect(on.actions.keepEditing).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
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
  const copied = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  on.review.show(state('a wording to copy'));
  for (const each of on.root.querySelectorAll('button')) each.click();
  expect(copied).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
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
  on.review.show({ ...state('hold one') });
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

test('the editor has the focus again once words are to be swapped and the card is closed for it, and not before', () => {
  editor().focus();
  on.review.show(state('many found'));
  on.root.querySelector<HTMLElement>('.mark')?.click();
  on.review.show(state('card of a stop'));
  on.actions.useSwap.mockImplementation(() => {
    expect(document.activeElement).not.toBe(editor());
    on.review.show(state('many found'));
    expect(document.activeElement).toBe(editor());
  });
  button(on.root, 'Use “Someone I worked with”').click();
  expect(on.actions.useSwap).toHaveBeenCalledOnce();
});

function lift(target: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keyup', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}
