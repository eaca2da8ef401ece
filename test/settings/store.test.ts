import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';

/** storage.local as far as it is used, slow enough for two writers to cross. */
function fakeBrowser() {
  const held = new Map<string, unknown>();
  const listeners = new Set<(changes: object) => void>();
  const later = <T>(give: () => T) => new Promise<T>((done) => setImmediate(() => done(give())));
  return {
    held,
    runtime: { getURL: () => 'chrome-extension://soundproof/' },
    storage: {
      local: {
        get: (key: string) => later(() => structuredClone({ [key]: held.get(key) })),
        set: (values: object) =>
          later(() => {
            for (const [key, newValue] of Object.entries(values)) {
              held.set(key, structuredClone(newValue));
              for (const listener of listeners) listener({ [key]: { newValue } });
            }
          }),
        onChanged: {
          addListener: (listener: (changes: object) => void) => listeners.add(listener),
          removeListener: (listener: (changes: object) => void) => listeners.delete(listener),
        },
      },
    },
  };
}

let browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser, name) }),
}));

beforeEach(() => {
  browser = fakeBrowser();
  vi.resetModules();
  vi.stubGlobal('location', { href: 'chrome-extension://soundproof/options.html' });
});

const openTab = () => {
  vi.resetModules();
  return import('../../src/settings/store.ts');
};

test('two tabs that change different things at the same moment both have their way', async () => {
  const [one, other] = [await openTab(), await openTab()];
  await Promise.all([
    one.writeSettings((now) => ({ ...now, sites: { ...now.sites, x: false } })),
    other.writeSettings((now) => ({ ...now, rules: { 'told-me': { on: false } } })),
  ]);
  expect((await one.readSettings()).settings).toEqual({
    version: 1,
    sites: { facebook: true, x: false, linkedin: true },
    rules: { 'told-me': { on: false } },
  });
});

test('on a page of a site, no lock is asked for, and changes still take turns', async () => {
  vi.stubGlobal('location', { href: 'https://x.com/home' });
  const asked = vi.spyOn(navigator.locks, 'request');
  const { writeSettings, readSettings } = await openTab();
  const off = (site: 'x' | 'facebook') =>
    writeSettings((now) => ({ ...now, sites: { ...now.sites, [site]: false } }));
  await Promise.all([off('x'), off('facebook')]);
  expect((await readSettings()).settings.sites).toEqual({ facebook: false, x: false, linkedin: true });
  expect(asked).not.toHaveBeenCalled();
});

test('a change that throws is told, and the next one is made all the same', async () => {
  vi.stubGlobal('location', { href: 'https://x.com/home' });
  const { writeSettings, readSettings } = await openTab();
  const thrown = writeSettings(() => {
    throw new Error('no');
  });
  const made = writeSettings((now) => ({ ...now, rules: { a: { on: false } } }));
  await expect(thrown).rejects.toThrow('no');
  await made;
  expect((await readSettings()).settings.rules).toEqual({ a: { on: false } });
});

test('a change made in another tab is heard until one stops listening', async () => {
  const [here, there] = [await openTab(), await openTab()];
  const heard = vi.fn();
  const stop = here.watchSettings(heard);
  await there.writeSettings((now) => ({ ...now, rules: { a: { on: false } } }));
  expect(heard).toHaveBeenCalledExactlyOnceWith({
    settings: { ...defaultSettings, rules: { a: { on: false } } },
    problems: [],
  });
  stop();
  await there.writeSettings((now) => now);
  expect(heard).toHaveBeenCalledOnce();
});

test('damaged settings are read with their problem, and the next change mends them', async () => {
  browser.held.set('settings', { version: 1, sites: { facebook: 3, x: false, linkedin: true }, rules: {} });
  const { writeSettings, readSettings } = await openTab();
  expect((await readSettings()).problems).toEqual([{ field: 'site', site: 'facebook' }]);
  await writeSettings((now) => now);
  expect(await readSettings()).toEqual({
    settings: { ...defaultSettings, sites: { facebook: true, x: false, linkedin: true } },
    problems: [],
  });
});

test('decisions from several pages are all counted', async () => {
  const { addDecision, readTally } = await import('../../src/record/store.ts');
  const decided = {
    day: '2026-11-22',
    site: 'x',
    surface: 'post',
    rule: 'a',
    level: 'warn',
    decision: 'left',
  } as const;
  await Promise.all([addDecision(decided), addDecision(decided), addDecision(decided)]);
  expect((await readTally()).counts).toEqual([{ ...decided, times: 3 }]);
});
