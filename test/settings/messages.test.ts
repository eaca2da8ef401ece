// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  answerSelfTest,
  answerTabState,
  askSelfTest,
  askTabState,
  hear,
  type SelfTest,
  sayLight,
  type TabState,
} from '../../src/messages.ts';

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

/** Another listener, in a frame inside the page. */
function inside(state: TabState, test?: SelfTest): void {
  const { signal } = new AbortController();
  const top = vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window);
  answerTabState(() => state, signal);
  if (test)
    answerSelfTest(
      () => state,
      async () => test,
      signal,
    );
  top.mockRestore();
}

function tested(box: SelfTest['box']): SelfTest {
  return { light: 'watching', box, steps: [{ step: 'attached', came: 'well' }] };
}

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

test('a frame inside in which somebody writes speaks for the tab, unless somebody writes in the page itself', async () => {
  let page: TabState = watching;
  answerTabState(() => page, new AbortController().signal);
  inside({ site: 'x', light: 'unsure', inUse: true });
  expect((await askTabState(1)).light).toBe('unsure');
  page = { ...watching, inUse: true };
  expect((await askTabState(1)).light).toBe('watching');
});

test('a frame inside in which nobody writes does not speak for the page', async () => {
  answerTabState(() => ({ site: 'x', light: 'paused' }), new AbortController().signal);
  inside({ site: 'x', light: 'not-attached', inUse: false });
  expect((await askTabState(1)).light).toBe('paused');
});

test('the self-test is answered, by the frame in which somebody writes', async () => {
  const { signal } = new AbortController();
  answerTabState(() => watching, signal);
  answerSelfTest(
    () => watching,
    async () => tested('none'),
    signal,
  );
  expect(await askSelfTest(1)).toEqual(tested('none'));
  inside({ site: 'x', light: 'watching', inUse: true }, tested('watched'));
  expect(await askSelfTest(1)).toEqual(tested('watched'));
});

test('a self-test that is not answered, or not in three seconds, is nothing', async () => {
  vi.useFakeTimers();
  expect(await askSelfTest(1)).toBeUndefined();
  let said: unknown = 'nothing yet';
  answerSelfTest(
    () => watching,
    () => new Promise(() => undefined),
    new AbortController().signal,
  );
  const asked = askSelfTest(1).then((answer) => {
    said = answer;
  });
  await vi.advanceTimersByTimeAsync(2900);
  expect(said).toBe('nothing yet');
  await vi.advanceTimersByTimeAsync(200);
  await asked;
  vi.useRealTimers();
  expect(said).toBeUndefined();
});

test('what is asked of a page is never taken for what a page says', async () => {
  const heard = vi.fn(async () => undefined);
  hear(heard);
  for (const kind of ['ask-self-test', 'ask-tab-state']) {
    for (const listener of page.listeners) listener({ kind, of: 'page' }, { tab: { id: 7 } });
  }
  expect(heard).not.toHaveBeenCalled();
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
