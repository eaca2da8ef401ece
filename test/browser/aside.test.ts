import { describe, expect, test } from 'vitest';
import { composer, press } from './composers.ts';
import { posted, pressPost } from './hand.ts';
import { somethingFound as found, pressInHold, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import { type Api, card, inOptions, part, pressPart } from './ours.ts';
import { begin } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const one = "My 4 o'clock cried today.";

describe(`who will see it, in ${chosenBrowser().name}`, () => {
  test.each([
    ['facebook-post', 'Friends'],
    ['linkedin-share', 'Anyone'],
  ])('%s: the dialog says it as the site does', async (name, who) => {
    const place = composer(name);
    await begin(session, place, one);
    await pressPost(session.page, place);
    await waitForHold(session);
    await waitForWords(session, new RegExp(`^Who will see it: ${who}$`));
    await session.page.keyboard.press('Escape');
    await waitForNoHold(session);
  });
});

describe(`a reminder, in ${chosenBrowser().name}`, () => {
  test('is offered where the person asked for it, comes after its time, also on a page loaded anew, and posts nothing', async () => {
    await inOptions(session, async (options) => {
      const settings = {
        version: 1,
        sites: { facebook: true, x: true, linkedin: true },
        rules: {},
        coolingOff: 10,
      };
      await options.evaluate(
        (set) => (globalThis as unknown as Api).chrome.storage.local.set({ settings: set }),
        settings,
      );
    });
    await begin(session, home, one);
    await waitForWords(session, found);
    await pressPost(session.page, home);
    await waitForHold(session);
    await pressInHold(session, 'Remind me in 10 seconds');
    await waitForNoHold(session);
    await waitForWords(session, /^All right\. I come back to you about this draft\.$/);
    await session.page.goto(home.address);
    const back = async () =>
      (await partsOf(session.driven, session.page)).find(({ text }) =>
        text.startsWith('You wanted to look at'),
      );
    await until('it comes back', back, 14_000);
    expect(await posted(session.page)).toEqual([]);
  });
});

describe(`the pill, in ${chosenBrowser().name}`, () => {
  test('made small, it stays small over a reload and still tells; and is whole again', async () => {
    await begin(session, home, one);
    await waitForWords(session, found);
    await pressPart(session, 'Make this small');
    const small = /^Soundproof: \d things? to look at\. Show what I say$/;
    await until('it is small', async () => ((await part(session, 'button', small))?.width ?? 99) < 64);
    await begin(session, home, one);
    await until('it is small again', async () => (await part(session, 'button', small)) !== undefined);
    const { x, y } = await until('it can be pressed', () => part(session, 'button', small));
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
    expect(await card(session)).toBeUndefined();
    await press(session.page, home.editor);
    await keyboard.type(' Yes.');
    await until('it is there still', there);
  });
});

const home = composer('x-home');
const session = startSession();
