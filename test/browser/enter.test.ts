import { beforeEach, describe, expect, test } from 'vitest';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { modifier, posted, pressKeys, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import { composeWord } from './ime.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`Enter that is no publish, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    await session.page.goto(comment().address);
    await goTo(session.page, comment());
  });

  test.each(['さようなら', '안녕히'])(
    'Enter that takes %s from an input method is not held',
    async (word) => {
      await write(session.page, `${telling} `);
      await session.page.evaluate(noteEnters);
      await composeWord(session, word);
      expect(await session.page.evaluate(() => document.body.dataset.enters)).toBe('composing ');
      expect(await holdDialog(session)).toBeUndefined();
      expect(await posted(session.page)).toEqual([]);
      await pressKeys(session.page, 'Enter');
      await waitForHold(session);
      expect(await text()).toBe(`${telling} ${word}`);
    },
  );

  test('Enter that takes a name from the open list is not held', async () => {
    await write(session.page, `${telling} @`);
    await session.page.waitForSelector('[role="listbox"]');
    await pressKeys(session.page, 'Enter');
    await until('the name is taken', async () => (await text())?.includes('Ada Example'));
    expect(await holdDialog(session)).toBeUndefined();
    expect(await posted(session.page)).toEqual([]);
    await pressKeys(session.page, 'Enter');
    await waitForHold(session);
  });

  test('Shift and Enter begins a line and is not held', async () => {
    await write(session.page, telling);
    await session.page.keyboard.down('Shift');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.up('Shift');
    await write(session.page, 'More.');
    expect(await holdDialog(session)).toBeUndefined();
    await pressKeys(session.page, 'Enter');
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page)).map((item) => item.text)).toEqual([`${telling}\nMore.`]);
  });
});

describe.each([comment(), composer('x-home'), composer('linkedin-share')])(
  `a key that is held down in $name in ${chosenBrowser().name}`,
  (place) => {
    test('does not publish by its repeats', async () => {
      await session.page.goto(place.address);
      await goTo(session.page, place);
      await write(session.page, telling);
      if (place.keys[0] === 'ModEnter') await session.page.keyboard.down(modifier);
      await session.page.keyboard.down('Enter');
      const opened = performance.now();
      await waitForHold(session);
      // Held down for longer than the dialog rests, as a keyboard repeats a key.
      while (performance.now() - opened < 700) {
        await session.page.keyboard.down('Enter');
        expect(await holdDialog(session)).toBeDefined();
      }
      await session.page.keyboard.up('Enter');
      if (place.keys[0] === 'ModEnter') await session.page.keyboard.up(modifier);
      await waitForHold(session);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Keep editing');
      await waitForNoHold(session);
      expect(await session.page.$eval(place.editor, (editor) => editor.textContent)).toBe(telling);
      expect(await posted(session.page)).toEqual([]);
    });
  },
);

const session = startSession();

async function text(): Promise<string | null> {
  return await session.page.$eval(comment().editor, (editor) => editor.textContent);
}

function comment() {
  return composer('facebook-comment');
}

function noteEnters(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') document.body.dataset.enters = `${event.isComposing ? 'composing' : 'plain'} `;
  });
}
