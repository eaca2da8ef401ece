import { beforeEach, describe, expect, test } from 'vitest';
import { clean, edited, telling, told } from '../pages/drafts.ts';
import { composers, goTo, press } from './composers.ts';
import { insideOf, posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import { saw } from './outcomes.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe.each(composers)(`$name in ${chosenBrowser().name}`, (place) => {
  beforeEach(async () => {
    await session.page.goto(place.address);
    await goTo(session.page, place);
  });

  test('a clean draft goes out untouched, by the own event of the person', async () => {
    await write(session.page, clean);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: clean, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
    saw(place.name, 'clean');
  });

  test('a client story is held, comes back untouched, and goes out once it is edited', async () => {
    await write(session.page, telling);
    const before = await insideOf(session.page, place);
    await pressPost(session.page, place);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Keep editing');
    await waitForNoHold(session);
    if (place.back) await press(session.page, place.back);
    expect(await insideOf(session.page, place)).toBe(before);
    // Not by a press into its middle: a mark may stand there, and would open its card.
    if (place.back) await session.page.focus(place.editor);
    await writeAnew(session.page, edited);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: edited, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
    saw(place.name, 'held', 'edited');
  });

  test('a held draft goes out exactly once when the person chooses so', async () => {
    await write(session.page, telling);
    await pressPost(session.page, place);
    await waitForHold(session);
    await choose(session, 'Post anyway');
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    await waitForNoHold(session);
    // The next draft goes its own way; by then a second publish of the first would have come.
    await goTo(session.page, place);
    await write(session.page, clean);
    await pressPost(session.page, place);
    await until('the next one is posted', async () => (await posted(session.page)).at(-1)?.text === clean);
    expect((await posted(session.page)).map((item) => item.text)).toEqual([telling, clean]);
    saw(place.name, 'once');
  });
});

const session = startSession();
