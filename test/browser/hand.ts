import { platform } from 'node:process';
import type { Page } from 'puppeteer-core';
import { press } from './composers.ts';
import type { Composer } from './places/place.ts';

/** One thing that a practice page was asked to publish. */
export interface Posted {
  readonly composer: string;
  readonly text: string;
  readonly trusted: boolean;
}

/** The key that publishes together with Enter on this system. */
export const modifier = platform === 'darwin' ? 'Meta' : 'Control';

/** Writes with real key events where the caret is. */
export async function write(page: Page, text: string): Promise<void> {
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** Adds a part to a thread on X and puts the caret into it; parts are counted from 0. */
export async function addPart(page: Page, number: number): Promise<void> {
  await press(page, '[data-testid="addButton"]');
  await press(page, `[role="dialog"] [data-testid="tweetTextarea_${number}"]`);
}

/** Publishes by a key in the editor. */
export async function pressKeys(page: Page, keys: 'ModEnter' | 'Enter'): Promise<void> {
  if (keys === 'ModEnter') await page.keyboard.down(modifier);
  await page.keyboard.press('Enter');
  if (keys === 'ModEnter') await page.keyboard.up(modifier);
}

/** Presses a key while others are held down. */
export async function chord(
  { keyboard }: Page,
  held: readonly ('Alt' | 'Shift' | typeof modifier)[],
  key: string,
): Promise<void> {
  for (const one of held) await keyboard.down(one);
  await keyboard.press(key as 'a');
  for (const one of held) await keyboard.up(one);
}

/** Puts a new text in the place of what is written in the editor that has the caret. */
export async function writeAnew(page: Page, text: string): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press('a');
  await page.keyboard.up(modifier);
  await write(page, text);
}

/** Presses the site's Post with the mouse, once it is on; where steps lead to it, those first. */
export async function pressPost(page: Page, place: Composer): Promise<void> {
  for (const lead of place.leads ?? []) {
    await page.waitForSelector(`${lead}:not(:disabled):not([aria-disabled="true"])`, { visible: true });
    await press(page, lead);
  }
  await page.waitForSelector(`${place.post}:not(:disabled):not([aria-disabled="true"])`, { visible: true });
  await press(page, place.post);
}

/** What the page was asked to publish so far, in order. */
export async function posted(page: Page): Promise<readonly Posted[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-practice-posted]')].map((item) => ({
      composer: item.dataset.practicePosted ?? '',
      text: item.textContent ?? '',
      trusted: item.dataset.trusted === 'true',
    })),
  );
}

/** What was sent in private so far, in order. */
export async function sent(page: Page): Promise<readonly string[]> {
  return await page.$$eval('[data-practice-sent]', (items) => items.map((item) => item.textContent ?? ''));
}

/** The inside of the composer's editor, as the page has it. */
export async function insideOf(page: Page, place: Composer): Promise<string> {
  return await page.$eval(
    place.editor,
    (editor) => (editor as HTMLTextAreaElement).value ?? editor.innerHTML,
  );
}
