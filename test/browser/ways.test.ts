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
import { type Part, partsOf } from './inside.ts';
import { begin, wentOut } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const one = "My 4 o'clock cried today.";
const stop = 'My client Sarah Jenkins moved house.';
const nothing = /^Soundproof: nothing to look at$/;

describe(`seeing it differently, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    await begin(session, home, one);
    await waitForWords(session, found);
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the card has the focus', async () => (await card())?.focused);
  });

  test('not this time: it goes out by the own event of the person, and the next draft is found again', async () => {
    await pressPart('Not this time');
    await waitForWords(session, nothing);
    await pressPost(session.page, home);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: 'x-home', text: one, trusted: true }]);
    await press(session.page, home.editor);
    await write(session.page, one);
    await waitForWords(session, found);
  });

  test('undone at once, it is found again and holds', async () => {
    await pressPart('Not this time');
    await waitForWords(session, nothing);
    await pressPart('Undo');
    await waitForWords(session, found);
    await pressPost(session.page, home);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });

  test('never for these words: also after a reload, until it is taken back in the options; the words are nowhere', async () => {
    await pressPart('Never for these words');
    await waitForWords(session, /^I will not speak of these words again\.$/);
    await begin(session, home, one);
    await waitForWords(session, nothing);
    const options = await session.driven.openOwn('options.html#ways');
    try {
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
    } finally {
      await options.close();
      await session.page.bringToFront();
    }
    await waitForWords(session, found);
  });

  test('its rule turned off is quiet, and speaks again when that is undone', async () => {
    const before = (await card())?.text;
    await pressPart('Quieter …');
    await pressPart('This rule: off');
    await waitForWords(session, /^This rule is off now\.$/);
    await pressPart('Undo');
    await waitForWords(session, found);
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the same card is there', async () => (await card())?.text === before);
  });

  test('all by keys: the way there and back ends at the very caret', async () => {
    const { keyboard } = session.page;
    await keyboard.press('Escape');
    await until('the card is closed', async () => (await card()) === undefined);
    await keyboard.press('ArrowLeft');
    await chord(session.page, ['Alt', 'Shift'], 's');
    await waitForWords(
      session,
      /^1 of \d\. Worth a look: “My 4 o'clock cried today”\. Alt\+Shift\+O opens it\.$/,
    );
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the card has the focus', async () => (await card())?.focused);
    await keyboard.press('Escape');
    await until('the card is closed', async () => (await card()) === undefined);
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
    await until('it asks', async () => (await part('button', 'It is already public')) !== undefined);
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

describe(`the pill, in ${chosenBrowser().name}`, () => {
  test('made small, it stays small over a reload and still tells; and is whole again', async () => {
    await begin(session, home, one);
    await waitForWords(session, found);
    await pressPart('Make this small');
    const small = /^Soundproof: \d things? to look at\. Show what I say$/;
    await until('it is small', async () => ((await like(small))?.width ?? 99) < 64);
    await begin(session, home, one);
    await until('it is small again', async () => (await like(small)) !== undefined);
    const { x, y } = await until('it can be pressed', () => like(small));
    await session.page.mouse.click(x, y);
    await waitForWords(session, found);
  });

  test('dragged aside it stays there, and the end of the drag presses nothing', async () => {
    await begin(session, home, one);
    const { x, y } = await waitForWords(session, found);
    const { mouse, keyboard } = session.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x - 60, y + 90, { steps: 5 });
    await mouse.up();
    const there = async () => {
      const now = await waitForWords(session, found);
      return Math.abs(now.x - (x - 60)) < 3 && Math.abs(now.y - (y + 90)) < 3;
    };
    await until('it is where it was dragged', there);
    expect(await card()).toBeUndefined();
    await press(session.page, home.editor);
    await keyboard.type(' Yes.');
    await until('it is there still', there);
  });
});

const home = composer('x-home');
const session = startSession();

afterEach(async () => {
  await session.page.keyboard.press('Escape');
});

interface Api {
  readonly chrome: { readonly storage: { readonly local: { readonly get: () => Promise<object> } } };
}

async function part(role: string, name: string): Promise<Part | undefined> {
  return (await partsOf(session.driven, session.page)).find(
    (each) => each.role === role && each.name === name,
  );
}

async function like(name: RegExp): Promise<Part | undefined> {
  return (await partsOf(session.driven, session.page)).find(
    (each) => each.role === 'button' && name.test(each.name),
  );
}

async function card(): Promise<Part | undefined> {
  const all = await partsOf(session.driven, session.page);
  return all.find(({ role, name }) => role === 'dialog' && name === 'Worth a look');
}

async function pressPart(name: string): Promise<void> {
  const found = await until(`there is ${name}`, () => part('button', name));
  await session.page.mouse.click(found.x, found.y);
}
