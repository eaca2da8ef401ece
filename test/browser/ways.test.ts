import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clean } from '../pages/drafts.ts';
import { composer, press } from './composers.ts';
import { chord, modifier, posted, pressPost, write, writeAnew } from './hand.ts';
import {
  choose,
  somethingFound as found,
  holdDialog,
  pressInHold,
  waitForHold,
  waitForNoHold,
  waitForWords,
} from './hold.ts';
import { partsOf } from './inside.ts';
import { type Api, card, inOptions, part, pressPart } from './ours.ts';
import { begin, wentOut } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const one = "My 4 o'clock cried today.";
const stop = 'My client Sarah Jenkins moved house.';
const nothing = /^Soundproof: nothing to look at$/;

describe(`the first draft of all, in ${chosenBrowser().name}`, () => {
  test('its first mark is explained, once', async () => {
    await begin(session, home, one);
    await waitForWords(session, /^I marked something\. Press the mark, and I say why\.$/);
    await begin(session, home, one);
    await waitForWords(session, found);
    const all = await partsOf(session.driven, session.page);
    expect(all.filter(({ text }) => text.includes('I marked something'))).toEqual([]);
  });
});

describe(`seeing it differently, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    await begin(session, home, one);
    await waitForWords(session, found);
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the card has the focus', async () => (await card(session))?.focused);
  });

  test('not this time: it goes out by the own event of the person, and the next draft is found again', async () => {
    await pressPart(session, 'Not this time');
    await waitForWords(session, nothing);
    await pressPost(session.page, home);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: 'x-home', text: one, trusted: true }]);
    await press(session.page, home.editor);
    await write(session.page, one);
    await waitForWords(session, found);
  });

  test('undone at once, it is found again and holds', async () => {
    await pressPart(session, 'Not this time');
    await waitForWords(session, nothing);
    await pressPart(session, 'Undo');
    await waitForWords(session, found);
    await pressPost(session.page, home);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });

  test('never for these words: also after a reload, until it is taken back in the options; the words are nowhere', async () => {
    await pressPart(session, 'Never for these words');
    await waitForWords(session, /^I will not speak of these words again\.$/);
    await begin(session, home, one);
    await waitForWords(session, nothing);
    await inOptions(session, async (options) => {
      const kept = await options.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as Api).chrome.storage.local.get()),
      );
      expect(JSON.parse(kept).settings.passes).toEqual([
        { rule: expect.any(String), mark: expect.stringMatching(/^[0-9a-f]{32}$/), day: expect.any(String) },
      ]);
      expect(kept).not.toMatch(/clock|cried/i);
      await options.waitForSelector('.pass button');
      await options.$eval('.pass button', (button) => (button as HTMLElement).click());
      await options.waitForSelector('.empty');
    });
    await waitForWords(session, found);
  });

  test('its rule turned off is quiet, and speaks again when that is undone', async () => {
    const before = (await card(session))?.text;
    await pressPart(session, 'Quieter …');
    await pressPart(session, 'This rule: off');
    await waitForWords(session, /^This rule is off now\.$/);
    await pressPart(session, 'Undo');
    await waitForWords(session, found);
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the same card is there', async () => (await card(session))?.text === before);
  });

  test('all by keys: the way there and back ends at the very caret', async () => {
    const { keyboard } = session.page;
    await keyboard.press('Escape');
    await until('the card is closed', async () => (await card(session)) === undefined);
    await keyboard.press('ArrowLeft');
    await chord(session.page, ['Alt', 'Shift'], 's');
    await waitForWords(
      session,
      /^1 of \d\. Worth a look: “My 4 o'clock cried today”\. Alt\+Shift\+O opens it\.$/,
    );
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the card has the focus', async () => (await card(session))?.focused);
    await keyboard.press('Escape');
    await until('the card is closed', async () => (await card(session)) === undefined);
    await keyboard.type(' so much');
    expect(await session.page.$eval(home.editor, (box) => box.textContent)).toBe(
      "My 4 o'clock cried today so much.",
    );
  });
});

describe(`past a stop, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    await begin(session, home, stop);
    await waitForWords(session, found);
    await pressPost(session.page, home);
    await waitForHold(session);
  });

  test('a reason is asked; a double press gives none; the reason posts once', async () => {
    await pressInHold(session, 'Post anyway');
    await until('it asks', async () => (await part(session, 'button', 'It is already public')) !== undefined);
    // What opened has the second press of a double press land on nothing.
    expect(await posted(session.page)).toEqual([]);
    await session.page.keyboard.press('Enter');
    expect(await posted(session.page)).toEqual([]);
    await pressInHold(session, 'It is already public');
    await wentOut(session, [stop]);
  });

  test('asked for a reason, keeping on editing is still the way back', async () => {
    await pressInHold(session, 'Post anyway');
    await pressInHold(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await posted(session.page)).toEqual([]);
    await writeAnew(session.page, clean);
    await waitForWords(session, /^Thank you, clear now\.$/);
  });

  test('what is taken to supervision lacks the name, and the draft is as it was', async () => {
    await pressInHold(session, 'Take it to supervision');
    await waitForWords(session, /^Copied, with the telling words left out\. Your draft is as it was\.$/);
    expect(await holdDialog(session)).toBeDefined();
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    expect(await session.page.$eval(home.editor, (box) => box.textContent)).toBe(stop);
    await chord(session.page, [modifier], 'a');
    await chord(session.page, [modifier], 'v');
    await until('the copy is there', async () => {
      const text = await session.page.$eval(home.editor, (box) => box.textContent);
      return text !== stop && !text.includes('Jenkins') && text.includes('moved house');
    });
  });
});

const home = composer('x-home');
const session = startSession();

afterEach(async () => {
  await session.page.keyboard.press('Escape');
});
