import { beforeEach, describe, expect, test } from 'vitest';
import { clean, edited, telling, told } from '../pages/drafts.ts';
import { languages } from '../pages/facebook/languages.ts';
import { composer, goTo, press } from './composers.ts';
import { posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import type { Composer } from './places/place.ts';
import { wentOut } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const home = 'https://www.facebook.com/';
const by = chosenBrowser().name;

describe.each(languages)(`the interface in %s in ${by}`, (language) => {
  test('changes nothing about what is held, in one step or two', async () => {
    for (const name of ['facebook-post', 'facebook-page', 'facebook-page-replaced', 'facebook-comment']) {
      const place = composer(name);
      await session.page.goto(`${home}?lang=${language}`);
      await goTo(session.page, place);
      await write(session.page, telling);
      await pressPost(session.page, place);
      expect((await waitForHold(session)).text).toMatch(told);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Post anyway');
      await wentOut(session, [telling]);
      await waitForNoHold(session);
    }
    const direction = await session.page.evaluate(() => document.documentElement.dir);
    expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});

describe(`a post of a page in two steps in ${by}`, () => {
  test.each([clean, telling])('leaves the offer that follows alone: %s', async (text) => {
    const place: Composer = { ...composer('facebook-page'), ...at('facebook-page-upsell') };
    await session.page.goto(home);
    await goTo(session.page, place);
    await write(session.page, text);
    await pressPost(session.page, {
      ...place,
      leads: ['[data-practice-next="facebook-page-upsell"]'],
    });
    if (text === telling) {
      await waitForHold(session);
      await choose(session, 'Post anyway');
    }
    await press(session.page, '[data-practice-later]');
    await until('the offer is gone', async () => (await session.page.$('[data-practice-later]')) === null);
    expect(await holdDialog(session)).toBeUndefined();
    await wentOut(session, [text]);
  });

  test('that was given up does not come back with the next one', async () => {
    const place = composer('facebook-page');
    await session.page.goto(home);
    await goTo(session.page, place);
    await write(session.page, telling);
    await pressPost(session.page, place);
    await waitForHold(session);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    await press(session.page, place.back ?? '');
    await session.page.focus(place.editor);
    await writeAnew(session.page, clean);
    await pressPost(session.page, place);
    await wentOut(session, [clean]);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

describe(`who may see a post in ${by}`, () => {
  test('is chosen in the place of the text, and no choice is held', async () => {
    const place = composer('facebook-post');
    await session.page.goto(home);
    await goTo(session.page, place);
    await write(session.page, telling);
    await press(session.page, '[data-practice-audience]');
    await press(session.page, '[data-practice-done]');
    await session.page.waitForSelector(place.editor, { visible: true });
    expect(await holdDialog(session)).toBeUndefined();
    await pressPost(session.page, place);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOut(session, [telling]);
  });
});

describe(`what is said of a photo in ${by}`, () => {
  beforeEach(async () => {
    await session.page.goto(home);
    await goTo(session.page, post());
    await write(session.page, clean);
    await press(session.page, '[data-practice-photo]');
  });

  test.each(['alt', 'caption'])(
    'is read with the post, though its %s is written in another dialog',
    async (which) => {
      await describePhoto(which, telling);
      expect(await holdDialog(session)).toBeUndefined();
      await pressPost(session.page, post());
      expect((await waitForHold(session)).text).toMatch(told);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Post anyway');
      await wentOut(session, [`${clean}\n\n${telling}`]);
      await waitForNoHold(session);
      // What went out is not held against the next post.
      await goTo(session.page, post());
      await write(session.page, edited);
      await pressPost(session.page, post());
      await wentOut(session, [`${clean}\n\n${telling}`, edited]);
      expect(await holdDialog(session)).toBeUndefined();
    },
  );

  test('goes out untouched where it is clean', async () => {
    await describePhoto('alt', 'A lamp on a desk.');
    await pressPost(session.page, post());
    await wentOut(session, [`${clean}\n\nA lamp on a desk.`]);
    expect((await posted(session.page))[0]?.trusted).toBe(true);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test('goes out once it is written anew', async () => {
    await describePhoto('alt', telling);
    await pressPost(session.page, post());
    await waitForHold(session);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    await describePhoto('alt', 'A lamp on a desk.');
    await pressPost(session.page, post());
    await wentOut(session, [`${clean}\n\nA lamp on a desk.`]);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

const session = startSession();

function post(): Composer {
  return composer('facebook-post');
}

function at(name: string): Pick<Composer, 'name' | 'opens' | 'editor' | 'post'> {
  return {
    name,
    opens: [`[data-practice-open="${name}"]`],
    editor: `[data-practice-editor="${name}"]`,
    post: `[data-practice-post="${name}"]`,
  };
}

async function describePhoto(which: string, words: string): Promise<void> {
  await press(session.page, '[data-practice-edit-photo]');
  const field = `[data-practice-editor="facebook-photo-${which}"]`;
  // Not by a press into its middle: a mark may stand there, and would open its card.
  await session.page.waitForSelector(field, { visible: true });
  await session.page.focus(field);
  await writeAnew(session.page, words);
  await press(session.page, '[data-practice-save]');
  await until('the photo is described', async () => (await session.page.$('[data-practice-save]')) === null);
}
