import { describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { press } from './composers.ts';
import { modifier, posted, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import {
  does,
  editor,
  isPosted,
  middleOf,
  nothingMore,
  open,
  openHeld,
  post,
  pressUntil,
  text,
} from './hostile.ts';
import { partsOf } from './inside.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`a page that moves under the press, in ${chosenBrowser().name}`, () => {
  test.each(['flicker', 'swap', 'slow'])('%s: a story is held and goes out once', async (what) => {
    await open(session, what);
    await write(session.page, telling);
    await pressUntil(session, async () => (await holdDialog(session)) !== undefined);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(session, telling);
    await nothingMore(session, what === 'flicker');
  });

  test.each(['flicker', 'swap', 'slow'])('%s: a clean draft goes out untouched', async (what) => {
    await open(session, what);
    await write(session.page, clean);
    await pressUntil(session, async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page))[0]).toEqual({ composer: 'hostile', text: clean, trusted: true });
    expect(await holdDialog(session)).toBeUndefined();
  });

  test.each(['remount', 'reparent'])('%s while it is held: it goes out once, as it was', async (what) => {
    await openHeld(session);
    await does(session, what);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await isPosted(session, telling);
    await nothingMore(session);
  });

  test.each(['remount', 'reparent'])('%s while it is held: Keep editing leads back', async (what) => {
    await openHeld(session);
    await does(session, what);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await text(session)).toBe(telling);
    expect(await posted(session.page)).toEqual([]);
    await press(session.page, post);
    await waitForHold(session);
  });

  test('a change of the route while it is held publishes nothing, and the draft is guarded when it comes back', async () => {
    await openHeld(session);
    await does(session, 'leave');
    await waitForNoHold(session);
    await session.page.evaluate(() => history.back());
    await session.page.waitForSelector(editor, { visible: true });
    expect(await posted(session.page)).toEqual([]);
    expect(await text(session)).toBe(telling);
    await press(session.page, post);
    await waitForHold(session);
  });
});

describe(`presses that come thick, in ${chosenBrowser().name}`, () => {
  test('a double press on Post is held as one', async () => {
    await open(session);
    await write(session.page, telling);
    const { x, y } = await middleOf(session.page, post);
    await session.page.mouse.click(x, y, { count: 2 });
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(session, telling);
    await nothingMore(session);
  });

  test('a double press on Post anyway publishes once, also where the page is slow', async () => {
    await openHeld(session, 'slow');
    const opened = performance.now();
    await until('the dialog hears clicks', async () => performance.now() - opened > 320);
    const anyway = (await partsOf(session.driven, session.page)).find((part) => part.name === 'Post anyway');
    await session.page.mouse.click(anyway?.x ?? 0, anyway?.y ?? 0, { count: 2 });
    await isPosted(session, telling);
    await press(session.page, post);
    await until('the page has emptied its box', async () => (await text(session)) === '');
    expect((await posted(session.page)).map((item) => item.text)).toEqual([telling]);
  });

  test('a key that stays down is one press', async () => {
    await open(session);
    await write(session.page, telling);
    await session.page.keyboard.down(modifier);
    for (let turn = 0; turn < 6; turn += 1) await session.page.keyboard.down('Enter');
    await session.page.keyboard.up('Enter');
    await session.page.keyboard.up(modifier);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });

  test('a text that was put in a moment before the press is held', async () => {
    await open(session);
    await write(session.page, 'x');
    const { x, y } = await middleOf(session.page, post);
    await session.page.evaluate((words) => document.execCommand('insertText', false, words), ` ${telling}`);
    await session.page.mouse.click(x, y);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
  });

  test('a press on a page that has just come, before anything was read, is held', async () => {
    await open(session, `text=${encodeURIComponent(telling)}`);
    await press(session.page, post);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(session, telling);
    await nothingMore(session);
  });
});

const session = startSession();
