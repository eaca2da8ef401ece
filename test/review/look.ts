import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findBrowsers, howToGet } from '../browser/find-browser.ts';
import { examples } from './examples.ts';
import { axeOn, openGallery, views } from './gallery-browser.ts';
import { galleryFolder, writeGallery } from './gallery-file.ts';

/**
 * Takes a picture of every state of the review and of our own pages into `.output/gallery/`, in each browser, and lets axe read each.
 * `npm run gallery -- [part of a state's name]`; `.output/gallery/index.html` shows all states in a browser of one's own.
 */
async function look(only: string): Promise<void> {
  await rm(galleryFolder, { recursive: true, force: true });
  const files = [await writeGallery('review'), await writeGallery('pages')];
  let complaints = 0;
  for (const name of ['chromium', 'firefox'] as const) {
    const found = findBrowsers().find((browser) => browser.name === name);
    if (!found) {
      console.log(`No ${name}: its pictures are left out. To take them, ${howToGet(name)}.`);
      continue;
    }
    for (const file of files) {
      const { page, see, show, close } = await openGallery(found, file);
      try {
        const states = file === files[0] ? Object.keys(examples) : await listedIn(page, file);
        for (const view of views.filter(({ forced }) => name === 'chromium' || !forced)) {
          await see(view);
          for (const state of states.filter((one) => one.includes(only))) {
            await show(state, 'closed');
            await page.screenshot({ path: resolve(galleryFolder, `${name} ${view.name} ${state}.png`) });
            await show(state, 'open');
            for (const complaint of await axeOn(page)) {
              complaints += 1;
              console.log(`${name}, ${view.name}, ${state}: ${complaint}`);
            }
          }
        }
      } finally {
        await close();
      }
    }
  }
  console.log(`${complaints} complaints of axe; pictures in .output/gallery`);
  process.exitCode = complaints ? 1 : 0;
}

async function listedIn(page: Page, file: string): Promise<readonly string[]> {
  await page.goto(String(pathToFileURL(file)));
  return page.$$eval('a', (links) => links.map(({ textContent }) => textContent));
}

await look(process.argv[2] ?? '');
