import { beforeEach, describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, goTo, press } from './composers.ts';
import { posted, pressKeys, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import type { Composer } from './places/place.ts';
import { wentOut } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const home = 'https://www.facebook.com/';
const by = chosenBrowser().name;

describe(`a post that is edited in ${by}`, () => {
  const place: Composer = { ...composer('facebook-post'), ...at('facebook-edit-post') };

  test('is held at Save for what was added, and for what stood there', async () => {
    await session.page.goto(home);
    await goTo(session.page, place);
    await writeAnew(session.page, telling);
    await pressPost(session.page, place);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOut(session, [telling]);
  });

  test('is saved as it is without a word', async () => {
    await session.page.goto(home);
    await goTo(session.page, place);
    await pressPost(session.page, place);
    await wentOut(session, ['New rooms, the same tea.']);
    expect((await posted(session.page))[0]?.trusted).toBe(true);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

describe(`a comment that is edited in ${by}`, () => {
  const place: Composer = { ...composer('facebook-comment'), ...at('facebook-edit-comment') };

  beforeEach(async () => {
    await session.page.goto(home);
    await goTo(session.page, place);
  });

  test('is saved by Enter where it is clean', async () => {
    await writeAnew(session.page, clean);
    await pressKeys(session.page, 'Enter');
    await wentOut(session, [clean]);
    expect((await posted(session.page))[0]?.trusted).toBe(true);
  });

  test('is held at Enter, and as nothing can be pressed for it, goes out by the next Enter', async () => {
    await writeAnew(session.page, telling);
    await pressKeys(session.page, 'Enter');
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await waitForWords(session, /^Press Post again, it will go through\.$/);
    expect(await posted(session.page)).toEqual([]);
    await session.page.focus(place.editor);
    await pressKeys(session.page, 'Enter');
    await wentOut(session, [telling]);
    expect((await posted(session.page))[0]?.trusted).toBe(true);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test('is left by Escape after ours was closed, and nothing is saved', async () => {
    await writeAnew(session.page, telling);
    await pressKeys(session.page, 'Enter');
    await waitForHold(session);
    await session.page.keyboard.press('Escape');
    await waitForNoHold(session);
    await session.page.focus(place.editor);
    await session.page.keyboard.press('Escape');
    await until('the box is gone', async () => (await session.page.$(place.editor)) === null);
    expect(await posted(session.page)).toEqual([]);
  });
});

describe(`an item for sale in ${by}`, () => {
  test.each([
    [telling, clean],
    [clean, telling],
  ])('is held for its title as for its description', async (title, description) => {
    const place = composer('facebook-marketplace');
    await session.page.goto(place.address);
    await press(session.page, '[data-practice-field="title"]');
    await write(session.page, title);
    await press(session.page, place.editor);
    await write(session.page, description);
    await pressPost(session.page, place);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await wentOut(session, [`${title}\n\n${description}`]);
  });
});

describe(`the composer for pages in ${by}`, () => {
  const place = composer('facebook-business');

  beforeEach(async () => {
    await session.page.goto(place.address);
    await goTo(session.page, place);
    await write(session.page, telling);
  });

  test('saves a draft without being held', async () => {
    await press(session.page, '[data-practice-post="draft"]');
    await session.page.waitForSelector('[data-practice-saved]');
    expect(await holdDialog(session)).toBeUndefined();
    expect(await posted(session.page)).toEqual([]);
  });

  test('is held when a post is planned, as when it is published', async () => {
    const later: Composer = { ...place, post: '[data-practice-post="schedule"]' };
    await pressPost(session.page, later);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await wentOut(session, [telling]);
  });
});

const session = startSession();

function at(name: string): Pick<Composer, 'name' | 'opens' | 'editor' | 'post'> {
  return {
    name,
    opens: [`[data-practice-open="${name}"]`],
    editor: `[data-practice-editor="${name}"]`,
    post: `[data-practice-post="${name}"]`,
  };
}
