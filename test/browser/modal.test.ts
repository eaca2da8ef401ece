import { beforeEach, describe, expect, test } from 'vitest';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { posted, pressPost, write } from './hand.ts';
import { choose, somethingFound, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import { chosenBrowser, startSession } from './session.ts';

describe(`a modal dialog of the site in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    await session.page.goto(place.address);
    await goTo(session.page, place);
    await write(session.page, telling);
  });

  test('does not shut the hold dialog out, and stays open behind it', async () => {
    await pressPost(session.page, place);
    const dialog = await waitForHold(session);
    await session.page.mouse.click(dialog.x, dialog.y - dialog.height / 2 + 8);
    expect(await siteDialogOpen()).toBe(true);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await siteDialogOpen()).toBe(true);
    expect(await session.page.$eval(place.editor, (editor) => editor.textContent)).toBe(telling);
    expect(await posted(session.page)).toEqual([]);
  });

  test('stays open when Escape closes ours', async () => {
    await pressPost(session.page, place);
    await waitForHold(session);
    await session.page.keyboard.press('Escape');
    await waitForNoHold(session);
    expect(await siteDialogOpen()).toBe(true);
    expect(await session.page.$eval(place.editor, (editor) => editor.textContent)).toBe(telling);
  });

  test('lets the pill be pressed', async () => {
    const pill = await waitForWords(session, somethingFound);
    await session.page.mouse.click(pill.x, pill.y);
    await waitForWords(session, /^Instead/);
    expect(await siteDialogOpen()).toBe(true);
  });
});

const place = composer('linkedin-share');
const session = startSession();

async function siteDialogOpen(): Promise<boolean> {
  return await session.page.$$eval('dialog[data-testid="dialog"]', (dialogs) =>
    dialogs.some((dialog) => (dialog as HTMLDialogElement).open),
  );
}
