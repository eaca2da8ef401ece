import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, telling } from '../pages/drafts.ts';
import { composer, composers, goTo } from './composers.ts';
import { drive } from './driver.ts';
import { posted, pressPost, write } from './hand.ts';
import { choose, waitForHold } from './hold.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`what leaves the machine, in ${chosenBrowser().name}`, () => {
  test('a request of an extension would be seen', async () => {
    const leaky = await drive(chosenBrowser(), { extension: resolve(import.meta.dirname, 'leaky') });
    try {
      await leaky.open('https://x.com/home');
      const seen = (host: string) => leaky.strangers().some((asked) => asked.includes(host));
      await until('all three are seen', async () =>
        ['from-the-background', 'from-the-page', 'from-an-image'].every(seen),
      );
    } finally {
      await leaky.close();
    }
  });

  test('nothing does while drafts are held and posted on every site', async () => {
    for (const place of composers.filter((one) => /x-home|facebook-post|linkedin-share/.test(one.name))) {
      await session.page.goto(place.address);
      await goTo(session.page, place);
      await write(session.page, telling);
      await pressPost(session.page, place);
      await waitForHold(session);
      await choose(session, 'Post anyway');
      await until('it is posted', async () => (await posted(session.page)).length > 0);
      await goTo(session.page, place);
      await write(session.page, clean);
      await pressPost(session.page, place);
      await until('it is posted', async () => (await posted(session.page)).length > 1);
    }
    expect(session.driven.strangers()).toEqual([]);
  });
});

describe(`what stays, in ${chosenBrowser().name}`, () => {
  test('no storage area holds a word of a draft', async () => {
    const place = composer('x-home');
    await session.page.goto(place.address);
    await goTo(session.page, place);
    await write(session.page, telling);
    await pressPost(session.page, place);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    const own = await session.driven.openOwn('options.html');
    const kept = await own.evaluate(everythingStored);
    // The record of this very decision is there, so the areas were really read.
    expect(kept).toContain('posted');
    for (const text of [
      kept,
      await session.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    ]) {
      expect(text).not.toMatch(/divorce|clock|cried|website|Thursday/);
    }
    await own.close();
  });

  test('a page cannot reach a file of the extension', async () => {
    const page = await session.driven.open('https://x.com/home');
    for (const file of [
      'manifest.json',
      'popup.html',
      'options.html',
      'content-scripts/guard.js',
      'icon/128.png',
    ]) {
      const reached = await page.evaluate(
        async (address) =>
          await fetch(address).then(
            () => true,
            () => false,
          ),
        `${session.driven.own}/${file}`,
      );
      expect(reached, file).toBe(false);
    }
    await page.close();
  });
});

const session = startSession();

async function everythingStored(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
  const areas = await Promise.all(
    [storage.local, storage.sync, storage.session].map((area) => area?.get(null)),
  );
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return JSON.stringify({ areas, databases, page: { ...localStorage, ...sessionStorage } });
}

interface Areas {
  readonly [name: string]: { readonly get: (all: null) => Promise<object> } | undefined;
}
