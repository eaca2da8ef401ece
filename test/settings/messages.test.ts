// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { answerTabState, askTabState, hear, sayLight, type TabState } from '../../src/messages.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const page = vi.hoisted(() => ({ listeners: new Set<Listener>(), alive: true }));

vi.mock('webextension-polyfill', () => {
  const deliver = async (message: unknown, sender: object) => {
    if (!page.alive) throw new Error('Extension context invalidated.');
    for (const listener of page.listeners) {
      const answer = listener(structuredClone(message), sender);
      if (answer) return answer;
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  return {
    default: {
      runtime: {
        onMessage: {
          addListener: (listener: Listener) => page.listeners.add(listener),
          removeListener: (listener: Listener) => page.listeners.delete(listener),
        },
        sendMessage: (message: unknown) => deliver(message, { tab: { id: 7 } }),
      },
      tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message, {}) },
    },
  };
});

const watching: TabState = { site: 'x', light: 'watching' };

beforeEach(() => {
  page.listeners.clear();
  page.alive = true;
});

test('a tab that answers is what it says it is', async () => {
  answerTabState(() => watching, new AbortController().signal);
  expect(await askTabState(1)).toEqual(watching);
});

test('no answer is not attached', async () => {
  expect(await askTabState(1)).toEqual({ site: 'unknown', light: 'not-attached' });
});

test('a page that was stopped answers no more', async () => {
  const stopped = new AbortController();
  answerTabState(() => watching, stopped.signal);
  stopped.abort();
  expect((await askTabState(1)).light).toBe('not-attached');
});

test('an answer of another shape is no answer', async () => {
  page.listeners.add(async () => ({ something: 'else' }));
  expect((await askTabState(1)).light).toBe('not-attached');
});

test('a frame inside that watches is heard where the page itself is not attached', async () => {
  answerTabState(() => ({ site: 'linkedin', light: 'not-attached' }), new AbortController().signal);
  const top = vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window);
  answerTabState(() => ({ site: 'linkedin', light: 'watching' }), new AbortController().signal);
  top.mockRestore();
  expect(await askTabState(1)).toEqual({ site: 'linkedin', light: 'watching' });
});

test('a light is heard with its tab, and only from a tab', async () => {
  const heard = vi.fn(async () => undefined);
  hear(heard);
  await sayLight('off');
  expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'light-changed', light: 'off' }, 7);
  for (const listener of page.listeners) listener({ kind: 'light-changed', light: 'off' }, {});
  expect(heard).toHaveBeenCalledOnce();
});

test('saying something after an update of the extension does not throw into the page', async () => {
  page.alive = false;
  await expect(sayLight('watching')).resolves.toBeUndefined();
});
