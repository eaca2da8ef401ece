import { describe, expect, test } from 'vitest';
import { reviewWords } from '../../src/words.ts';
import { clean, telling } from '../pages/drafts.ts';
import { press } from './composers.ts';
import { posted, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForWords } from './hold.ts';
import { address, editor, isPosted, nothingMore, open, openHeld, post, text } from './hostile.ts';
import { partsOf } from './inside.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`a page that does not do as it is told, in ${chosenBrowser().name}`, () => {
  test('one that ignores what no person pressed: the person presses again, and it goes through', async () => {
    await openHeld(session, 'real');
    await choose(session, 'Post anyway');
    await waitForWords(session, /^Press Post again, it will go through\.$/);
    expect(await posted(session.page)).toEqual([]);
    await press(session.page, post);
    await isPosted(session, telling);
    expect((await posted(session.page))[0]?.trusted).toBe(true);
    await nothingMore(session);
  });

  test('one that fails to publish: nothing is lost, and the next press goes through', async () => {
    await openHeld(session, 'failing');
    await choose(session, 'Post anyway');
    await waitForWords(session, /^The site has answered\. If your post isn't out, press Post again/);
    expect(await text(session)).toBe(telling);
    expect(await posted(session.page)).toEqual([]);
    await press(session.page, post);
    await isPosted(session, telling);
    await nothingMore(session);
  });

  test('one on a slow line: nobody is asked to press a second time', async () => {
    await openHeld(session, 'taking');
    await choose(session, 'Post anyway');
    const said = new Set<string>();
    await until('it is posted', async () => {
      for (const { text } of await partsOf(session.driven, session.page)) said.add(text);
      return (await posted(session.page)).length > 0;
    });
    expect([...said]).not.toContain(reviewWords.notice['press-again']);
    await isPosted(session, telling);
    await nothingMore(session);
  });

  test('one that publishes before the press is over is noticed and told', async () => {
    await open(session, 'early');
    await write(session.page, telling);
    await press(session.page, post);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    await waitForWords(session, /^This site's layout may have changed: a post went out/);
  });
});

describe(`a draft in more than one place, in ${chosenBrowser().name}`, () => {
  test('two tabs: each holds its own', async () => {
    await openHeld(session);
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
    await isPosted(session, telling);
    await nothingMore(session);
  });

  test('away and back: what the browser brings back is guarded', async () => {
    await openHeld(session);
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
      if ((await text(session)) === '') {
        await press(session.page, editor);
        await write(session.page, telling);
      }
      await press(session.page, post);
    }
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await isPosted(session, telling);
    await nothingMore(session);
  });
});

const session = startSession();
