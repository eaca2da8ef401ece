import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { americanRules } from '../../src/spelling.ts';
import { optionsWords } from '../../src/words.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`the pages of the extension, in ${chosenBrowser().name}`, () => {
  test('the toolbar tells the light of each tab, and forgets it when the tab goes elsewhere', async () => {
    const options = await own('options.html#sites');
    await session.page.bringToFront();
    await lightBecomes(options, 'Soundproof: watching');
    await session.page.goto('about:blank');
    await lightBecomes(options, 'Soundproof: not attached');
    await session.page.goto('https://x.com/home');
    await lightBecomes(options, 'Soundproof: watching');
  });

  test('a site that is switched off is off in the open tab at once, and on again', async () => {
    const options = await own('options.html#sites');
    await lightBecomes(options, 'Soundproof: watching');
    await press(options, 'Check what I write on X');
    await lightBecomes(options, 'Soundproof: off here');
    await press(options, 'Check what I write on X');
    await lightBecomes(options, 'Soundproof: watching');
  });

  test('the popup tells the state of the tab in front, and follows its switch', async () => {
    const popup = await own('popup.html');
    await until('it says that it sees no composer in itself', async () =>
      (await words(popup)).includes("I can't see a composer here, so I'm not checking it."),
    );
    await session.page.bringToFront();
    // Firefox never tells the driver that a page of an extension has loaded anew.
    await popup.evaluate(() => setTimeout(() => location.reload()));
    await says(popup, 'Watching');
    await press(popup, 'Check what I write on X');
    await says(popup, 'Off here');
    await press(popup, 'Check what I write on X');
    await says(popup, 'Watching');
  });

  test('a rule that is switched off is quiet in the box next door', async () => {
    const options = await own('options.html#try');
    await press(options, 'Put in a made-up draft');
    const before = await until('there are findings', () => findings(options));
    // In whatever English this browser speaks.
    const speaking = [...rules, ...americanRules(rules)].find(({ instead }) => before.includes(instead));
    const name = optionsWords.rules.switch(speaking?.title ?? 'no rule');
    await goTo(options, '#rules');
    await press(options, name);
    await goTo(options, '#try');
    await until('less is found', async () => (await findings(options)) !== before);
    await goTo(options, '#rules');
    await press(options, name);
    await goTo(options, '#try');
    await until('all is found again', async () => (await findings(options)) === before);
  });

  test('damaged settings fall back one by one, say so, and are whole after one press', async () => {
    const options = await own('options.html#data');
    await store(options, { version: 1, sites: { facebook: 'broken', x: true, linkedin: false }, rules: {} });
    await says(options, 'Facebook: it is on');
    await press(options, 'All right, keep it so');
    await until('it is mended', async () => !(await words(options)).includes('damaged'));
    expect(await stored(options)).toEqual({
      version: 1,
      sites: { facebook: true, x: true, linkedin: false },
      rules: {},
    });
  });

  test.each(['popup.html', 'welcome.html'])('axe finds nothing on %s', async (file) => {
    expect(await axe(await own(file))).toEqual([]);
  });

  test('axe finds nothing on any section of the options, nor on a rule that is open', async () => {
    const options = await own('options.html');
    for (const section of Object.keys(optionsWords.sections)) {
      await goTo(options, `#${section}`);
      await options.evaluate(() => document.querySelector<HTMLElement>('.row-head button')?.click());
      expect(await axe(options), section).toEqual([]);
    }
  });
});

const session = startSession();
const opened: Page[] = [];

afterEach(async () => {
  const [last] = opened.slice(-1);
  if (last) await last.evaluate(() => (globalThis as unknown as Api).chrome.storage.local.remove('settings'));
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await session.page.bringToFront();
});

async function own(file: string): Promise<Page> {
  const page = await session.driven.openOwn(file);
  opened.push(page);
  return page;
}

interface Api {
  readonly chrome: {
    readonly action: { readonly getTitle: (of: { tabId: number }) => Promise<string> };
    readonly tabs: { readonly query: (all: object) => Promise<readonly { id: number; url?: string }[]> };
    readonly storage: {
      readonly local: {
        readonly get: (key: string) => Promise<{ readonly [key: string]: unknown }>;
        readonly set: (values: object) => Promise<void>;
        readonly remove: (key: string) => Promise<void>;
      };
    };
  };
}

/** The titles of the toolbar's icon on all tabs that are not ours: without the permission `tabs`, theirs have no address. */
function titles(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as Api).chrome;
    const strangers = (await tabs.query({})).filter(({ url }) => !url?.includes('-extension:'));
    return (await Promise.all(strangers.map(({ id }) => action.getTitle({ tabId: id })))).join();
  });
}

async function lightBecomes(page: Page, title: string): Promise<void> {
  await until(`the light is ${title}`, async () => {
    const all = await titles(page);
    return title === 'Soundproof: not attached' ? !/watching|off/.test(all) : all.includes(title);
  });
}

function words(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent);
}

async function says(page: Page, text: string): Promise<void> {
  // While a page loads anew it has no words.
  await until(`it says ${text}`, async () => (await words(page).catch(() => '')).includes(text));
}

/** Presses the control with this name; by script, because a page behind another takes no mouse. */
async function press(page: Page, name: string): Promise<void> {
  await until(`${name} is pressed`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
      const found = controls.find((control) => control.textContent.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );
}

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.waitForSelector(`a[href="${fragment}"][aria-current]`);
}

async function axe(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('h1');
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string }[] }> };
    };
    return (await run.run()).violations.map(({ id }) => id);
  });
}

function findings(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.finding')].map(({ textContent }) => textContent).join('\n') ||
      undefined,
  );
}

function store(page: Page, settings: object): Promise<void> {
  return page.evaluate(
    (set) => (globalThis as unknown as Api).chrome.storage.local.set({ settings: set }),
    settings,
  );
}

function stored(page: Page): Promise<unknown> {
  return page.evaluate(
    async () => (await (globalThis as unknown as Api).chrome.storage.local.get('settings')).settings,
  );
}
