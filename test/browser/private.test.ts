import { describe, expect, test } from 'vitest';
import { telling } from '../pages/drafts.ts';
import { press, privatePlaces } from './composers.ts';
import { sent, write } from './hand.ts';
import { partsOf } from './inside.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe.each(privatePlaces)(`$name at $address in ${chosenBrowser().name}`, (place) => {
  test('is left alone', async () => {
    await session.page.goto(place.address);
    for (const opener of place.opens ?? []) await press(session.page, opener);
    await press(session.page, place.editor);
    await write(session.page, telling);
    expect(await partsOf(session.driven, session.page)).toEqual([]);
    await press(session.page, place.send);
    await until('it is sent', async () => (await sent(session.page)).length > 0);
    expect(await sent(session.page)).toEqual([telling]);
    expect(await partsOf(session.driven, session.page)).toEqual([]);
  });
});

const session = startSession();
