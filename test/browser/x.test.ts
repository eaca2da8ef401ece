import { beforeEach, describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, goTo, press } from './composers.ts';
import { type Posted, posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, somethingFound, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import type { Composer } from './places/place.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

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
      await wentOutOnce([[name, telling]]);
    },
  );

  test.each([
    ['x-intent', '/intent/post?text='],
    ['x-edit', '/compose/post/edit/1?text='],
  ])('%s: a clean one goes out by the own event of the person', async (name, address) => {
    await arrive(`${address}${encodeURIComponent(clean)}`);
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
    await begin({ ...modal, address: 'https://x.com/home?numbers-alike' }, first);
    await addPart(1, second);
    await pressPost(session.page, modal);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOutOnce([
      ['x-thread', first],
      ['x-thread', second],
    ]);
  });
});

describe(`a thread in the page of X, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => await begin(home, clean));

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
    await begin(modal, telling);
    await press(session.page, '[data-testid="scheduleOption"]');
    await press(session.page, '[data-testid="scheduledConfirmationPrimaryAction"]');
    await session.page.waitForSelector(modal.post, { visible: true });
    expect(await session.page.$eval(modal.post, (button) => button.textContent)).toBe('Schedule');
    expect(await holdDialog(session)).toBeUndefined();
    await press(session.page, modal.post);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOutOnce([['x-scheduled', telling]]);
  });
});

describe.each([composer('x-home'), composer('x-modal')])(
  `a poll of $name in ${chosenBrowser().name}`,
  (place) => {
    beforeEach(async () => {
      await begin(place, clean);
      await press(session.page, '[data-testid="createPollButton"]');
      await fill('[name="Choice1"]', 'Yes');
    });

    test('goes out untouched where every choice is clean', async () => {
      await fill('[name="Choice2"]', 'No');
      await pressPost(session.page, place);
      await until('both are posted', async () => (await posted(session.page)).length > 1);
      expect(await posted(session.page)).toEqual([
        { composer: place.name, text: clean, trusted: true },
        { composer: 'x-choices', text: 'Yes / No', trusted: true },
      ]);
    });

    test('is held for one of its choices, and goes out once that is edited', async () => {
      await fill('[name="Choice2"]', choice);
      await pressPost(session.page, place);
      expect((await waitForHold(session)).text).toContain(choice);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Keep editing');
      await waitForNoHold(session);
      await press(session.page, '[name="Choice2"]');
      await writeAnew(session.page, 'No');
      await pressPost(session.page, place);
      await wentOutOnce([
        [place.name, clean],
        ['x-choices', 'Yes / No'],
      ]);
    });

    test('goes out once where the person chooses so', async () => {
      await fill('[name="Choice2"]', choice);
      await pressPost(session.page, place);
      await waitForHold(session);
      await choose(session, 'Post anyway');
      await wentOutOnce([
        [place.name, clean],
        ['x-choices', `Yes / ${choice}`],
      ]);
    });
  },
);

describe.each([composer('x-home'), composer('x-modal')])(
  `the description of a picture in $name, in ${chosenBrowser().name}`,
  (place) => {
    test('is held with the clean post that it goes out with, and goes out once', async () => {
      await begin(place, clean);
      await describePicture(telling);
      expect(await holdDialog(session)).toBeUndefined();
      await pressPost(session.page, place);
      expect((await waitForHold(session)).text).toMatch(told);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Post anyway');
      await wentOutOnce([
        [place.name, clean],
        ['x-description', telling],
      ]);
    });

    test('is forgotten once it has been written anew', async () => {
      await begin(place, clean);
      await describePicture(telling);
      await press(session.page, '[data-testid="altTextLabel"]');
      await press(session.page, '[data-testid="altTextInput"]');
      await writeAnew(session.page, 'A lamp beside a chair.');
      await press(session.page, '[data-testid="endEditingButton"]');
      await pressPost(session.page, place);
      await until('both are posted', async () => (await posted(session.page)).length > 1);
      expect(await posted(session.page)).toEqual([
        { composer: place.name, text: clean, trusted: true },
        { composer: 'x-description', text: 'A lamp beside a chair.', trusted: true },
      ]);
      expect(await holdDialog(session)).toBeUndefined();
    });
  },
);

describe(`the title of an article on X, in ${chosenBrowser().name}`, () => {
  test('is held at the Publish that publishes, not at the one that asks, and goes out once', async () => {
    await begin(article, clean);
    await fill('main textarea', telling);
    await press(session.page, 'main button.act');
    await session.page.waitForSelector(article.post, { visible: true });
    expect(await holdDialog(session)).toBeUndefined();
    await press(session.page, article.post);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await until('both are posted', async () => (await posted(session.page)).length > 1);
    expect(textsOf(await posted(session.page))).toEqual([
      ['x-article-title', telling],
      ['x-article', clean],
    ]);
  });
});

const session = startSession();
const home = composer('x-home');
const modal = composer('x-modal');
const article = composer('x-article');
// A choice has room for 25 letters.
const choice = 'My client cried today';

async function arrive(address: string): Promise<void> {
  await session.page.goto(`https://x.com${address}`);
}

async function begin(place: Composer, text: string): Promise<void> {
  await session.page.goto(place.address);
  await goTo(session.page, place);
  await write(session.page, text);
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

async function fill(field: string, text: string): Promise<void> {
  await press(session.page, field);
  await write(session.page, text);
}

async function describePicture(text: string): Promise<void> {
  await press(session.page, '[data-testid="gifSearchButton"]');
  await press(session.page, '[data-testid="altTextLabel"]');
  await fill('[data-testid="altTextInput"]', text);
  await press(session.page, '[data-testid="endEditingButton"]');
}

/** Waits for these posts, and then for one of the next draft: by then a second publish of the first would have come. */
async function wentOutOnce(expected: readonly (readonly [string, string])[]): Promise<void> {
  await until('all are posted', async () => (await posted(session.page)).length >= expected.length);
  await waitForNoHold(session);
  await goTo(session.page, modal);
  await write(session.page, 'The last one.');
  await pressPost(session.page, modal);
  await until(
    'the next one is posted',
    async () => (await posted(session.page)).at(-1)?.text === 'The last one.',
  );
  expect(textsOf(await posted(session.page))).toEqual([...expected, ['x-modal', 'The last one.']]);
}

function textsOf(list: readonly Posted[]): readonly (readonly [string, string])[] {
  return list.map(({ composer: name, text }) => [name, text]);
}
