import { beforeEach, describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, press } from './composers.ts';
import { posted, pressPost, write } from './hand.ts';
import { choose, holdDialog, somethingFound, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import { xScrambled } from './places/x.ts';
import { begin } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';
import { fill, textsOf, wentOutOnce } from './x-hand.ts';

describe(`a draft on X that arrives written, in ${chosenBrowser().name}`, () => {
  test.each([
    ['x-intent', '/intent/post?text='],
    ['x-edit', '/compose/post/edit/1?text='],
  ])(
    '%s: a client story is held although nobody wrote a letter, and goes out once',
    async (name, address) => {
      await arrive(`${address}${encodeURIComponent(telling)}`);
      await press(session.page, modal.post);
      expect((await waitForHold(session)).text).toMatch(told);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Post anyway');
      await wentOutOnce(session, [[name, telling]]);
    },
  );

  test.each([
    ['x-intent', '/intent/post?text='],
    ['x-edit', '/compose/post/edit/1?text='],
  ])('%s: a clean one goes out by the own event of the person', async (name, address) => {
    await arrive(`${address}${encodeURIComponent(clean)}`);
    // The site puts the caret into it, which is all that happens before the press.
    await waitForWords(session, /^Soundproof: nothing to look at$/);
    await press(session.page, modal.post);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: name, text: clean, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

describe(`a thread on X whose parts are all numbered 0, in ${chosenBrowser().name}`, () => {
  test.each([
    [telling, clean],
    [clean, telling],
  ])('is held for one part of two, and each part goes out once', async (first, second) => {
    await begin(session, { ...modal, address: 'https://x.com/home?numbers-alike' }, first);
    await addPart(1, second);
    await pressPost(session.page, modal);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOutOnce(session, [
      ['x-thread', first],
      ['x-thread', second],
    ]);
  });
});

describe(`a thread in the page of X, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => await begin(session, home, clean));

  test('is held by its button wherever that has moved to', async () => {
    await addPart(1, telling);
    await press(session.page, editorNumber(0));
    await waitForButtonIn(0);
    await pressPost(session.page, home);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await posted(session.page)).toEqual([]);
  });

  test('goes out untouched once the part that told of somebody is taken away', async () => {
    await addPart(1, telling);
    await waitForWords(session, somethingFound);
    await press(session.page, '[data-testid="removeButton"]');
    await waitForButtonIn(0);
    await pressPost(session.page, home);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: 'x-home', text: clean, trusted: true }]);
  });
});

describe(`a time for a post on X, in ${chosenBrowser().name}`, () => {
  test('is attached without a word from us, and the post is held at Schedule', async () => {
    await begin(session, modal, telling);
    await press(session.page, '[role="dialog"] [data-testid="scheduleOption"]');
    await press(session.page, '[data-testid="scheduledConfirmationPrimaryAction"]');
    await session.page.waitForSelector(modal.post, { visible: true });
    expect(await session.page.$eval(modal.post, (button) => button.textContent)).toBe('Schedule');
    expect(await holdDialog(session)).toBeUndefined();
    await press(session.page, modal.post);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOutOnce(session, [['x-scheduled', telling]]);
  });
});

describe(`the title of an article on X, in ${chosenBrowser().name}`, () => {
  test('is held at the Publish that publishes, not at the one that asks, and goes out once', async () => {
    await begin(session, article, clean);
    await fill(session, 'main textarea', telling);
    await press(session.page, 'main button.act');
    await session.page.waitForSelector(article.post, { visible: true });
    expect(await holdDialog(session)).toBeUndefined();
    await press(session.page, article.post);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await until('both are posted', async () => (await posted(session.page)).length > 1);
    expect(await textsOf(session)).toEqual([
      ['x-article-title', telling],
      ['x-article', clean],
    ]);
  });
});

describe.each(xScrambled)(`$name with every mark scrambled, in ${chosenBrowser().name}`, (place) => {
  test('keeps none of the marks of the site', async () => {
    await begin(session, place, clean);
    const marks = await session.page.evaluate(() => {
      for (const hook of document.querySelectorAll('[data-practice-hook]')) {
        hook.removeAttribute('data-practice-hook');
      }
      return document.querySelector('nav')?.parentElement?.outerHTML ?? '';
    });
    expect(marks).toContain(clean);
    expect(marks).not.toMatch(/tweet|Column|DraftEditor|SideNav|toolBar|>(?:Post|Reply)</);
    expect(marks).not.toMatch(/aria-label="(?:Post|Compose|Home)/);
  });

  test('lets a clean draft out untouched', async () => {
    await begin(session, place, clean);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: clean, trusted: true }]);
  });
});

const session = startSession();
const home = composer('x-home');
const modal = composer('x-modal');
const article = composer('x-article');

async function arrive(address: string): Promise<void> {
  await session.page.goto(`https://x.com${address}`);
}

async function addPart(place: number, text: string): Promise<void> {
  await press(session.page, '[data-testid="addButton"]');
  await press(session.page, editorNumber(place));
  await write(session.page, text);
}

// Counted by place on the page, as the number in the test id says nothing. The window comes after the page beneath it.
function editorNumber(place: number): string {
  return `.part:nth-of-type(${place + 1}) [data-testid^="tweetTextarea_"][contenteditable="true"]`;
}

async function waitForButtonIn(place: number): Promise<void> {
  await session.page.waitForSelector(`.part:nth-of-type(${place + 1}) [data-testid^="tweetButton"]`);
}
