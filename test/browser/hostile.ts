import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clean, telling } from '../pages/drafts.ts';
import { press } from './composers.ts';
import { posted, pressKeys, write } from './hand.ts';
import { waitForHold, waitForNoHold } from './hold.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The editor of the hostile page. */
export const editor = '[data-testid="tweetTextarea_0"]';

/** Its Post. */
export const post = '[data-testid="tweetButtonInline"]';

/** Where it stands; what it does is named in the query. */
export function address(what = ''): string {
  return `https://x.com/practice/hostile?${what}`;
}

/** Opens it and puts the caret into its editor. */
export async function open({ page }: Session, what = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address(what));
  await press(page, editor);
}

/** Opens it, writes what tells and presses Post, until that is held. */
export async function openHeld(session: Session, what = ''): Promise<void> {
  await open(session, what);
  await write(session.page, telling);
  await press(session.page, post);
  await waitForHold(session);
}

/** Makes something happen on it, such as a remount of its editor. */
export async function does({ page }: Session, what: string): Promise<void> {
  await page.evaluate((name) => {
    (window as unknown as { hostile: { readonly [name: string]: () => void } }).hostile[name]?.();
  }, what);
}

/** What stands in its editor. */
export async function text({ page }: Session): Promise<string> {
  return await page.$eval(editor, (box) => box.textContent ?? '');
}

/** The middle of an element, found now; the press comes a moment later. */
export async function middleOf(
  page: Page,
  selector: string,
): Promise<{ readonly x: number; readonly y: number }> {
  return await page.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** Presses Post until it was heard: a button that goes off by itself is pressed in vain now and then, by a person too. */
export async function pressUntil({ page }: Session, done: () => Promise<boolean>): Promise<void> {
  await until('the press was heard', async () => {
    if (await done()) return true;
    const { x, y } = await middleOf(page, post);
    await page.mouse.click(x, y);
    return await done();
  });
}

/** Waits until exactly this was posted, once, and our dialog is gone. */
export async function isPosted(session: Session, words: string): Promise<void> {
  await until('it is posted', async () => (await posted(session.page)).length > 0);
  await waitForNoHold(session);
  expect((await posted(session.page)).map((item) => item.text)).toEqual([words]);
}

/** The next draft goes its own way; by then a second publish of the first would have come. */
export async function nothingMore(session: Session, flickers = false): Promise<void> {
  const { page } = session;
  await until('the page has emptied its box', async () => (await text(session)) === '');
  const before = await posted(page);
  await press(page, editor);
  await write(page, clean);
  if (flickers) await pressUntil(session, async () => (await posted(page)).length > before.length);
  else await pressKeys(page, 'ModEnter');
  await until('the next one is posted', async () => (await posted(page)).at(-1)?.text === clean);
  expect((await posted(page)).map((item) => item.text)).toEqual([...before.map((item) => item.text), clean]);
}
