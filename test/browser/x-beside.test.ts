import { beforeEach, describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, press } from './composers.ts';
import { posted, pressPost, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import type { Composer } from './places/place.ts';
import { begin } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';
import { fill, wentOutOnce } from './x-hand.ts';

describe.each([composer('x-home'), composer('x-modal')])(
  `a poll of $name in ${chosenBrowser().name}`,
  (place) => {
    beforeEach(async () => {
      await begin(session, place, clean);
      await press(session.page, toolOf(place, 'createPollButton'));
      await fill(session, '[name="Choice1"]', 'Yes');
    });

    test('goes out untouched where every choice is clean', async () => {
      await fill(session, '[name="Choice2"]', 'No');
      await pressPost(session.page, place);
      await until('both are posted', async () => (await posted(session.page)).length > 1);
      expect(await posted(session.page)).toEqual([
        { composer: place.name, text: clean, trusted: true },
        { composer: 'x-choices', text: 'Yes / No', trusted: true },
      ]);
    });

    test('is held for one of its choices, and goes out once that is edited', async () => {
      await fill(session, '[name="Choice2"]', choice);
      await pressPost(session.page, place);
      expect((await waitForHold(session)).text).toContain(choice);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Keep editing');
      await waitForNoHold(session);
      await press(session.page, '[name="Choice2"]');
      await writeAnew(session.page, 'No');
      await pressPost(session.page, place);
      await wentOutOnce(session, [
        [place.name, clean],
        ['x-choices', 'Yes / No'],
      ]);
    });

    test('goes out once where the person chooses so', async () => {
      await fill(session, '[name="Choice2"]', choice);
      await pressPost(session.page, place);
      await waitForHold(session);
      await choose(session, 'Post anyway');
      await wentOutOnce(session, [
        [place.name, clean],
        ['x-choices', `Yes / ${choice}`],
      ]);
    });
  },
);

describe.each([composer('x-home'), composer('x-modal')])(
  `the description of a picture in $name, in ${chosenBrowser().name}`,
  (place) => {
    test('is held with the clean post that it goes out with, and goes out once', async () => {
      await begin(session, place, clean);
      await describePicture(place, telling);
      expect(await holdDialog(session)).toBeUndefined();
      await pressPost(session.page, place);
      expect((await waitForHold(session)).text).toMatch(told);
      expect(await posted(session.page)).toEqual([]);
      await choose(session, 'Post anyway');
      await wentOutOnce(session, [
        [place.name, clean],
        ['x-description', telling],
      ]);
    });

    test('is forgotten once it has been written anew', async () => {
      await begin(session, place, clean);
      await describePicture(place, telling);
      await press(session.page, '[data-testid="altTextLabel"]');
      await press(session.page, '[data-testid="altTextInput"]');
      await writeAnew(session.page, 'A lamp beside a chair.');
      await press(session.page, '[data-testid="endEditingButton"]');
      await pressPost(session.page, place);
      await until('both are posted', async () => (await posted(session.page)).length > 1);
      expect(await posted(session.page)).toEqual([
        { composer: place.name, text: clean, trusted: true },
        { composer: 'x-description', text: 'A lamp beside a chair.', trusted: true },
      ]);
      expect(await holdDialog(session)).toBeUndefined();
    });
  },
);

const session = startSession();
// A choice has room for 25 letters.
const choice = 'My client cried today';

// The page beneath a window has the same buttons.
function toolOf(place: Composer, testId: string): string {
  return `${place.opens.length > 0 ? '[role="dialog"]' : 'main'} [data-testid="${testId}"]`;
}

async function describePicture(place: Composer, text: string): Promise<void> {
  await press(session.page, toolOf(place, 'gifSearchButton'));
  await press(session.page, '[data-testid="altTextLabel"]');
  await fill(session, '[data-testid="altTextInput"]', text);
  await press(session.page, '[data-testid="endEditingButton"]');
}
