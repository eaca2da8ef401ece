import { describe, expect, test } from 'vitest';
import { clean, telling } from '../pages/drafts.ts';
import { composers, goTo } from './composers.ts';
import { posted, pressKeys, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import type { Composer } from './places/place.ts';
import { chosenBrowser, type Session, startSession } from './session.ts';
import { until } from './until.ts';

const thorough = composers.filter((place) => place.thorough);
const byKey = thorough.flatMap((place) => place.keys.map((keys) => ({ place, keys, name: place.name })));

describe.each(byKey)(`$name by $keys in ${chosenBrowser().name}`, ({ place, keys }) => {
  test('a clean draft goes out at once', async () => {
    await begin(place, clean);
    await pressKeys(session.page, keys);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: clean, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test('a client story is held and goes out once when the person chooses so', async () => {
    await begin(place, telling);
    await pressKeys(session.page, keys);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await wentOutOnce(session, place);
  });

  test('Escape leads back to the draft', async () => {
    await begin(place, telling);
    await pressKeys(session.page, keys);
    await waitForHold(session);
    await session.page.keyboard.press('Escape');
    await waitForNoHold(session);
    await session.page.keyboard.type(' More.');
    await pressKeys(session.page, keys);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    expect(await session.page.$eval(place.editor, (editor) => editor.textContent)).toBe(`${telling} More.`);
  });
});

// A native button turns both keys into a click; a div has to be stood before at each.
const byButton = thorough.flatMap((place) =>
  (['Enter', ' '] as const)
    .filter((key) => key === 'Enter' || place.divButton || place.name === 'x-home')
    .map((key) => ({ place, key, name: place.name, said: key === ' ' ? 'Space' : key })),
);

describe.each(byButton)(`$name by $said on Post in ${chosenBrowser().name}`, ({ place, key }) => {
  test('a client story is held and goes out once when the person chooses so', async () => {
    await begin(place, telling);
    await session.page.$eval(place.post, (control) => (control as HTMLElement).focus());
    await session.page.keyboard.press(key);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await wentOutOnce(session, place);
  });
});

const session = startSession();

async function begin(place: Composer, text: string): Promise<void> {
  await session.page.goto(place.address);
  await goTo(session.page, place);
  await write(session.page, text);
}

// The next draft goes its own way; by then a second publish of the first would have come.
async function wentOutOnce({ page }: Session, place: Composer): Promise<void> {
  await until('it is posted', async () => (await posted(page)).length > 0);
  await waitForNoHold(session);
  await goTo(page, place);
  await write(page, clean);
  await pressKeys(page, place.keys[0] ?? 'ModEnter');
  await until('the next one is posted', async () => (await posted(page)).at(-1)?.text === clean);
  expect((await posted(page)).map((item) => item.text)).toEqual([telling, clean]);
}
