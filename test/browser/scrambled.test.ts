import { beforeEach, describe, expect, test } from 'vitest';
import { clean, edited, telling, told } from '../pages/drafts.ts';
import { goTo, press } from './composers.ts';
import { insideOf, posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import { saw } from './outcomes.ts';
import { facebookScrambled } from './places/facebook.ts';
import { linkedinScrambled } from './places/linkedin.ts';
import { xScrambled } from './places/x.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const scrambled = [...xScrambled, ...facebookScrambled, ...linkedinScrambled];

describe.each(scrambled)(`$name with every mark scrambled in ${chosenBrowser().name}`, (place) => {
  beforeEach(async () => {
    await session.page.goto('about:blank');
    await session.page.goto(place.address);
    await goTo(session.page, place);
  });

  test('a clean draft goes out untouched', async () => {
    await write(session.page, clean);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page)).map(({ text, trusted }) => ({ text, trusted }))).toEqual([
      { text: clean, trusted: true },
    ]);
    expect(await holdDialog(session)).toBeUndefined();
    saw(`${place.name}, scrambled`, 'clean');
  });

  test('a client story is held, comes back untouched, and goes out once it is edited', async () => {
    await write(session.page, telling);
    const before = await insideOf(session.page, place);
    await pressPost(session.page, place);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await insideOf(session.page, place)).toBe(before);
    await writeAnew(session.page, edited);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page)).map(({ text }) => text)).toEqual([edited]);
    saw(`${place.name}, scrambled`, 'held', 'edited');
  });

  test('a held draft goes out exactly once when the person chooses so', async () => {
    await write(session.page, telling);
    await pressPost(session.page, place);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    await waitForNoHold(session);
    await goTo(session.page, place);
    await write(session.page, clean);
    await pressPost(session.page, place);
    await until('the next one is posted', async () => (await posted(session.page)).at(-1)?.text === clean);
    expect((await posted(session.page)).map((item) => item.text)).toEqual([telling, clean]);
    saw(`${place.name}, scrambled`, 'once');
  });
});

describe(`a box whose control cannot be told in ${chosenBrowser().name}`, () => {
  test('is read and said to be unsure, and nothing of it is held', async () => {
    await session.page.goto('https://x.com/practice/hostile?unknown');
    await press(session.page, '[data-practice-hook="editor"]');
    await write(session.page, telling);
    await waitForWords(session, /^Soundproof: not sure this box is watched · \d+ things? to look at$/);
    await press(session.page, '[data-practice-hook="post"]');
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page)).map(({ text, trusted }) => ({ text, trusted }))).toEqual([
      { text: telling, trusted: true },
    ]);
    await waitForWords(session, /^Worth a look before this goes out\./);
  });
});

const session = startSession();
