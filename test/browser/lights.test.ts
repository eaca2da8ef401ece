import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, pauseLength, type Settings } from '../../src/settings/settings.ts';
import { popupWords } from '../../src/words.ts';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { insideOf, posted, pressPost, write } from './hand.ts';
import { holdDialog, somethingFound, waitForHold, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const { test: words } = popupWords;

describe(`a pause, in ${chosenBrowser().name}`, () => {
  test('is asked for in the popup, is said at the box, lets everything go, and is ended in the popup', async () => {
    await press(popup, popupWords.pause);
    await waitForWords(session, /^Soundproof: paused$/);
    await says(popup, /Paused until \d\d?:\d\d(?:\s[AP]M)?\./);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: telling, trusted: true }]);
    await press(popup, popupWords.resume);
    await says(popup, /Watching/);
    await holdsOnceMore();
  });

  test('ends by itself, with the box in use, and holds again', async () => {
    await set({ ...defaultSettings, pausedUntil: Date.now() + 2500 });
    await waitForWords(session, /^Soundproof: paused$/);
    await waitForWords(session, somethingFound);
    await pressPost(session.page, place);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });

  test('that a wrong clock has put far away is none', async () => {
    await set({ ...defaultSettings, pausedUntil: Date.now() + 10 * pauseLength });
    await pressPost(session.page, place);
    await waitForHold(session);
  });
});

describe(`a site that is off, in ${chosenBrowser().name}`, () => {
  test('says so at the box in use, and nowhere else', async () => {
    await set({ ...defaultSettings, sites: { ...defaultSettings.sites, x: false } });
    await waitForWords(session, /^Soundproof: switched off on this site$/);
    await session.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await until('the pill is gone', nothingIsSaid);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

describe(`the self-test, in ${chosenBrowser().name}`, () => {
  test('goes the whole way beside an open draft, and neither draft nor page notices', async () => {
    const before = await insideOf(session.page, place);
    await session.page.evaluate(listenToAll);
    await press(popup, words.ask);
    await says(popup, words.sum.watched);
    expect(await steps(popup)).toEqual(Object.values(words.steps).map(({ well }) => well));
    expect(await session.page.evaluate(heardByAll)).toEqual([]);
    expect(await insideOf(session.page, place)).toBe(before);
    expect(await posted(session.page)).toEqual([]);
  });

  test('says that no box is in use where nobody writes', async () => {
    await session.page.goto(place.address);
    await press(popup, words.ask);
    await says(popup, words.sum.none);
  });

  test('says honestly that the rules which would hold are turned down', async () => {
    const { rules } = await import('../../rules/index.ts');
    await set({ ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, { on: false }])) });
    await press(popup, words.ask);
    await says(popup, words.sum['switched-off']);
    expect(await steps(popup)).toContain(words.steps.noticed['switched-off']);
  });

  test('says that presses are not heard where the page has thrown every listener away', async () => {
    // What `document.open` does to a page, and to whoever listens on it.
    await session.page.evaluate(() => {
      document.open();
      document.close();
    });
    await press(popup, words.ask);
    await says(popup, words.sum.badly);
    expect(await steps(popup)).toContain(words.steps.presses.badly);
  });
});

const place = composer('x-home');
const session = startSession();
let popup: Page;

beforeEach(async () => {
  popup = await session.driven.openOwn('popup.html');
  await session.page.bringToFront();
  await session.page.goto(place.address);
  // The popup asks for the tab in front when it is opened; Firefox never tells the driver that it has loaded anew.
  await popup.evaluate(() => setTimeout(() => location.reload()));
  await says(popup, /Watching/);
  await goTo(session.page, place);
  await write(session.page, telling);
  await waitForWords(session, somethingFound);
});

afterEach(async () => {
  await set(defaultSettings);
  await popup.close();
});

async function holdsOnceMore(): Promise<void> {
  await session.page.goto(place.address);
  await goTo(session.page, place);
  await write(session.page, telling);
  await waitForWords(session, somethingFound);
  await pressPost(session.page, place);
  await waitForHold(session);
}

async function nothingIsSaid(): Promise<boolean> {
  return (await partsOf(session.driven, session.page)).every(({ text }) => text === '');
}

async function says(page: Page, what: string | RegExp): Promise<void> {
  await until(`it says ${what}`, async () => {
    const all = await page.evaluate(() => document.body.textContent).catch(() => '');
    return typeof what === 'string' ? all.includes(what) : what.test(all);
  });
}

async function steps(page: Page): Promise<readonly string[]> {
  return await page.$$eval('.test-steps li', (items) => items.map((item) => item.textContent ?? ''));
}

/** Presses a button of the popup; by script, because a page behind another takes no mouse. */
async function press(page: Page, name: string): Promise<void> {
  await until(`${name} is pressed`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === wanted,
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}

async function set(settings: Settings): Promise<void> {
  await popup.evaluate(async (now) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
    await storage.local.set({ settings: now });
  }, settings);
}

interface Storage {
  readonly local: { readonly set: (values: object) => Promise<void> };
}

// Run on the page: every event and change that its scripts could notice.
function listenToAll(): void {
  const heard: string[] = [];
  for (const type of ['click', 'keydown', 'keyup', 'submit', 'focusin', 'focusout', 'input', 'beforeinput']) {
    for (const capture of [true, false]) addEventListener(type, () => heard.push(type), capture);
  }
  const observer = new MutationObserver((changes) => heard.push(...changes.map(({ type }) => type)));
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  (globalThis as unknown as { heard: string[] }).heard = heard;
}

function heardByAll(): readonly string[] {
  return (globalThis as unknown as { heard: string[] }).heard;
}
