import { beforeEach, describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { press } from './composers.ts';
import { modifier, posted, pressKeys, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`a page that moves under the press, in ${chosenBrowser().name}`, () => {
  test.each(['flicker', 'swap', 'slow'])('%s: a story is held and goes out once', async (what) => {
    await open(what);
    await write(session.page, telling);
    await pressUntil(async () => (await holdDialog(session)) !== undefined);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(telling);
    await nothingMore(what === 'flicker');
  });

  test.each(['flicker', 'swap', 'slow'])('%s: a clean draft goes out untouched', async (what) => {
    await open(what);
    await write(session.page, clean);
    await pressUntil(async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page))[0]).toEqual({ composer: 'hostile', text: clean, trusted: true });
    expect(await holdDialog(session)).toBeUndefined();
  });

  test.each(['remount', 'reparent'])('%s while it is held: it goes out once, as it was', async (what) => {
    await open();
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    await does(what);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await isPosted(telling);
    await nothingMore();
  });

  test.each(['remount', 'reparent'])('%s while it is held: Keep editing leads back', async (what) => {
    await open();
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    await does(what);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await text()).toBe(telling);
    expect(await posted(session.page)).toEqual([]);
    await press(session.page, post);
    await waitForHold(session);
  });

  test('a change of the route while it is held publishes nothing, and the draft is guarded when it comes back', async () => {
    await open();
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    await does('leave');
    await waitForNoHold(session);
    await session.page.evaluate(() => history.back());
    await session.page.waitForSelector(editor, { visible: true });
    expect(await posted(session.page)).toEqual([]);
    expect(await text()).toBe(telling);
    await press(session.page, post);
    await waitForHold(session);
  });
});

describe(`presses that come thick, in ${chosenBrowser().name}`, () => {
  test('a double press on Post is held as one', async () => {
    await open();
    await write(session.page, telling);
    const { x, y } = await middleOf(post);
    await session.page.mouse.click(x, y, { count: 2 });
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(telling);
    await nothingMore();
  });

  test('a double press on Post anyway publishes once, also where the page is slow', async () => {
    await open('slow');
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    const opened = performance.now();
    await until('the dialog hears clicks', async () => performance.now() - opened > 320);
    const anyway = (await partsOf(session.driven, session.page)).find((part) => part.name === 'Post anyway');
    await session.page.mouse.click(anyway?.x ?? 0, anyway?.y ?? 0, { count: 2 });
    await isPosted(telling);
    await press(session.page, post);
    await until('the page has emptied its box', async () => (await text()) === '');
    expect((await posted(session.page)).map((item) => item.text)).toEqual([telling]);
  });

  test('a key that stays down is one press', async () => {
    await open();
    await write(session.page, telling);
    await session.page.keyboard.down(modifier);
    for (let turn = 0; turn < 6; turn += 1) await session.page.keyboard.down('Enter');
    await session.page.keyboard.up('Enter');
    await session.page.keyboard.up(modifier);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });

  test('a text that was put in a moment before the press is held', async () => {
    await open();
    await write(session.page, 'x');
    const { x, y } = await middleOf(post);
    await session.page.evaluate((words) => document.execCommand('insertText', false, words), ` ${telling}`);
    await session.page.mouse.click(x, y);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
  });

  test('a press on a page that has just come, before anything was read, is held', async () => {
    await open(`text=${encodeURIComponent(telling)}`);
    await press(session.page, post);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(telling);
    await nothingMore();
  });
});

describe(`a page that does not do as it is told, in ${chosenBrowser().name}`, () => {
  test('one that ignores what no person pressed: the person presses again, and it goes through', async () => {
    await open('real');
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await waitForWords(session, /^Press Post again, it will go through\.$/);
    expect(await posted(session.page)).toEqual([]);
    await press(session.page, post);
    await isPosted(telling);
    expect((await posted(session.page))[0]?.trusted).toBe(true);
    await nothingMore();
  });

  test('one that fails to publish: nothing is lost, and the next press goes through', async () => {
    await open('failing');
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await waitForWords(session, /^Press Post again, it will go through\.$/);
    expect(await text()).toBe(telling);
    expect(await posted(session.page)).toEqual([]);
    await press(session.page, post);
    await isPosted(telling);
    await nothingMore();
  });

  test('one that publishes before the press is over is noticed and told', async () => {
    await open('early');
    await write(session.page, telling);
    await press(session.page, post);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    await waitForWords(session, /^This site's layout may have changed: a post went out/);
  });
});

describe(`a draft in more than one place, in ${chosenBrowser().name}`, () => {
  test('two tabs: each holds its own', async () => {
    await open();
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    const other = await session.driven.open(address());
    await press(other, editor);
    await write(other, clean);
    await press(other, post);
    await until('the other is posted', async () => (await posted(other)).length > 0);
    expect((await posted(other)).map((item) => item.text)).toEqual([clean]);
    await other.close();
    await session.page.bringToFront();
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await isPosted(telling);
    await nothingMore();
  });

  test('away and back: what the browser brings back is guarded', async () => {
    await open();
    await write(session.page, telling);
    await press(session.page, post);
    await waitForHold(session);
    await session.page.goto('https://x.com/home');
    // Not the driver's own way back, which waits for a load that a page kept by the browser does not have.
    await session.page.evaluate(() => setTimeout(() => history.back()));
    await until('the page is back', async () => {
      const at = await session.page.evaluate(() => location.pathname).catch(() => '');
      return at === '/practice/hostile';
    });
    await session.page.waitForSelector(editor, { visible: true });
    expect(await posted(session.page)).toEqual([]);
    if ((await holdDialog(session)) === undefined) {
      if ((await text()) === '') {
        await press(session.page, editor);
        await write(session.page, telling);
      }
      await press(session.page, post);
    }
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await isPosted(telling);
    await nothingMore();
  });
});

const session = startSession();
const editor = '[data-testid="tweetTextarea_0"]';
const post = '[data-testid="tweetButtonInline"]';

beforeEach(() => session.page.goto('about:blank'));

function address(what = ''): string {
  return `https://x.com/practice/hostile?${what}`;
}

async function open(what = ''): Promise<void> {
  await session.page.goto(address(what));
  await press(session.page, editor);
}

async function does(what: string): Promise<void> {
  await session.page.evaluate((name) => {
    (window as unknown as { hostile: { readonly [name: string]: () => void } }).hostile[name]?.();
  }, what);
}

async function text(): Promise<string> {
  return await session.page.$eval(editor, (box) => box.textContent ?? '');
}

async function middleOf(selector: string): Promise<{ readonly x: number; readonly y: number }> {
  return await session.page.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

// A button that goes off by itself is pressed in vain now and then, by a person too.
async function pressUntil(done: () => Promise<boolean>): Promise<void> {
  await until('the press was heard', async () => {
    if (await done()) return true;
    const { x, y } = await middleOf(post);
    await session.page.mouse.click(x, y);
    return await done();
  });
}

async function isPosted(words: string): Promise<void> {
  await until('it is posted', async () => (await posted(session.page)).length > 0);
  await waitForNoHold(session);
  expect((await posted(session.page)).map((item) => item.text)).toEqual([words]);
}

// The next draft goes its own way; by then a second publish of the first would have come.
async function nothingMore(flickers = false): Promise<void> {
  await until('the page has emptied its box', async () => (await text()) === '');
  const before = await posted(session.page);
  await press(session.page, editor);
  await write(session.page, clean);
  if (flickers) await pressUntil(async () => (await posted(session.page)).length > before.length);
  else await pressKeys(session.page, 'ModEnter');
  await until('the next one is posted', async () => (await posted(session.page)).at(-1)?.text === clean);
  expect((await posted(session.page)).map((item) => item.text)).toEqual([
    ...before.map((item) => item.text),
    clean,
  ]);
}
