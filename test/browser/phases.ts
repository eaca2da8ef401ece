import { expect, test } from 'vitest';
import { clean, edited, telling, told } from '../pages/drafts.ts';
import { goTo, press } from './composers.ts';
import { insideOf, posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import { saw } from './outcomes.ts';
import type { Composer } from './places/place.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What must be true of every composer; `row` is its name in the table that the suite prints. */
export function threePhases(session: Session, place: Composer, row: string): void {
  test('a clean draft goes out untouched, by the own event of the person', async () => {
    await write(session.page, clean);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await sent(session, place)).toEqual([{ text: clean, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
    saw(row, 'clean');
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
    expect(await sent(session, place)).toEqual([{ text: edited, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
    saw(row, 'held', 'edited');
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
    saw(row, 'once');
  });
}

// Of a page whose names are scrambled nobody can tell which composer it was.
async function sent({ page }: Session, { name, address }: Composer) {
  return (await posted(page)).map(({ composer, text, trusted }) => {
    if (!address.includes('scrambled')) expect(composer).toBe(name);
    return { text, trusted };
  });
}
