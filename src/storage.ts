import browser from 'webextension-polyfill';

/** One key of storage.local: read it, change it without losing another tab's change, hear of changes. */
export interface Stored<T> {
  readonly read: () => Promise<T>;
  readonly change: (change: (now: T) => unknown) => Promise<void>;
  /** Calls back after every change, also those made elsewhere. Call what it returns to stop. */
  readonly watch: (changed: (now: T) => void) => () => void;
}

/** Opens one key; `parse` makes sense of whatever is found there, and of `undefined` where nothing is. */
export function stored<T>(key: string, parse: (raw: unknown) => T): Stored<T> {
  const read = async (): Promise<T> => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    change: (change) =>
      inTurn(key, async () => {
        await browser.storage.local.set({ [key]: change(await read()) });
      }),
    watch(changed) {
      const listen = (changes: { readonly [key: string]: { readonly newValue?: unknown } }): void => {
        const change = changes[key];
        if (change) changed(parse(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listen);
      return () => browser.storage.local.onChanged.removeListener(listen);
    },
  };
}

let last: Promise<unknown> = Promise.resolve();

// A change is read, made and written with nobody in between. Locks reach across our own pages. On a site's page they
// would be that site's locks, which its scripts can see and withhold, so there we only wait for ourselves.
function inTurn(key: string, work: () => Promise<void>): Promise<void> {
  const ours = location.href.startsWith(browser.runtime.getURL(''));
  if (ours && navigator.locks) return navigator.locks.request(`soundproof:${key}`, work);
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
