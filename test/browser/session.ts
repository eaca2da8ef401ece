import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Driven, drive } from './driver.ts';
import { type FoundBrowser, findBrowsers } from './find-browser.ts';

/** The browser of one test file, and the tab in front. */
export interface Session {
  readonly driven: Driven;
  readonly page: Page;
}

/** The browser that this run of the suite is for. */
export function chosenBrowser(): FoundBrowser {
  const found = findBrowsers()[0];
  if (found === undefined) throw new Error('no browser found; set BROWSER_PATH');
  return found;
}

/**
 * Starts the browser before a file's tests and closes it after them; each test must leave the page without an error of
 * its scripts, and the file the browser without a request to a stranger.
 */
export function startSession(): Session {
  let driven: Driven | undefined;
  let page: Page | undefined;
  const errors: string[] = [];
  beforeAll(async () => {
    driven = await drive(chosenBrowser());
    page = await driven.open('https://x.com/home');
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(() => expect(errors.splice(0), 'errors on the page').toEqual([]));
  afterAll(async () => {
    const strangers = driven?.strangers();
    await driven?.close();
    expect(strangers, 'requests to strangers').toEqual([]);
  });
  return {
    get driven() {
      if (driven === undefined) throw new Error('the browser is not there yet');
      return driven;
    },
    get page() {
      if (page === undefined) throw new Error('the page is not there yet');
      return page;
    },
  };
}
