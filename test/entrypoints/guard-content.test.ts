// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://x.com/home" }
import { afterEach, expect, test, vi } from 'vitest';
import guard from '../../entrypoints/guard.content/index.ts';
import { clean, telling } from '../pages/drafts.ts';

const storage = vi.hoisted(() => ({ asked: 0, settings: undefined as unknown, broken: true }));

vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const get = async (key: string) => {
    storage.asked += 1;
    if (storage.broken) throw new Error('storage is switched off');
    return { [key]: storage.settings };
  };
  return {
    default: {
      runtime: { id: 'soundproof', sendMessage: async () => undefined, onMessage: event },
      storage: { local: { get, onChanged: event }, onChanged: event },
    },
  };
});

afterEach(() => {
  document.dispatchEvent(new Event('contentarrival'));
});

test('where storage is switched off, drafts are held all the same, by the rules as they come', async () => {
  guard.main(undefined as never);
  expect(await pressOn(telling)).toBe('held');
  expect(await pressOn(clean)).toBe('let go');
  expect(storage.asked).toBeGreaterThan(0);
}, 60_000);

test('a page that the browser brings back asks for the settings again', async () => {
  storage.broken = false;
  storage.settings = { version: 1, sites: { facebook: true, x: false, linkedin: true }, rules: {} };
  const before = storage.asked;
  const event = new Event('pageshow');
  Object.assign(event, { persisted: true });
  window.dispatchEvent(event);
  await vi.waitFor(() => expect(storage.asked).toBeGreaterThan(before));
  expect(await pressOn(telling)).toBe('let go');
}, 60_000);

/** Presses Post under a draft; a press before the engine is awake waits for it. */
async function pressOn(text: string): Promise<'held' | 'let go'> {
  document.body.innerHTML = `<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0"><p>${text}</p></div><button data-testid="tweetButtonInline">Post</button></div>`;
  document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  const press = () => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector('button')?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  // As the guard does when the box gets the focus; from then on it answers at once.
  await Promise.all([import('../../src/engine/check.ts'), import('../../rules/index.ts')]);
  await new Promise((next) => setTimeout(next, 1500));
  return press() ? 'held' : 'let go';
}
