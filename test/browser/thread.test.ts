import { beforeEach, describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { addPart, posted, pressPost, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`a thread on X in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    await session.page.goto(modal.address);
    await goTo(session.page, modal);
  });

  test('goes out untouched where every part is clean', async () => {
    await writeParts(clean, 'The waiting room has a new lamp.');
    await pressPost(session.page, modal);
    await until('both are posted', async () => (await posted(session.page)).length > 1);
    expect(await posted(session.page)).toEqual([
      { composer: 'x-thread', text: clean, trusted: true },
      { composer: 'x-thread', text: 'The waiting room has a new lamp.', trusted: true },
    ]);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test.each([
    [telling, clean],
    [clean, telling],
  ])('is held for one part of two, and each part goes out once', async (first, second) => {
    await writeParts(first, second);
    await pressPost(session.page, modal);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await until('both are posted', async () => (await posted(session.page)).length > 1);
    await waitForNoHold(session);
    await goTo(session.page, modal);
    await write(session.page, 'The last one.');
    await pressPost(session.page, modal);
    await until(
      'the next one is posted',
      async () => (await posted(session.page)).at(-1)?.text === 'The last one.',
    );
    expect((await posted(session.page)).map((item) => item.text)).toEqual([first, second, 'The last one.']);
  });
});

const modal = composer('x-modal');
const session = startSession();

async function writeParts(first: string, second: string): Promise<void> {
  await write(session.page, first);
  await addPart(session.page, 1);
  await write(session.page, second);
}
