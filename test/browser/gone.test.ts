import { beforeEach, describe, expect, test } from 'vitest';
import { reviewWords } from '../../src/words.ts';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { insideOf, posted, pressPost, write } from './hand.ts';
import { holdDialog, somethingFound, waitForHold, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import { inFirefoxTab } from './privileged.ts';
import { chosenBrowser, startSession } from './session.ts';
import { renew, switchInFirefox } from './take-away.ts';
import { until } from './until.ts';

const firefox = chosenBrowser().name === 'firefox';
const told = reviewWords.pill['not-attached'];

describe.runIf(!firefox)('an extension that is renewed under an open draft, in chromium', () => {
  test('leaves the draft alone, says so at the box, and lets the press through once', async () => {
    const before = await insideOf(session.page, place);
    await renew(session.driven);
    expect(await insideOf(session.page, place)).toBe(before);
    // On the way to Post, before the press.
    await session.page.mouse.move(5, 5);
    await session.page.mouse.move(400, 300);
    await waitForWords(session, new RegExp(`^${told}$`));
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: telling, trusted: true }]);
    await waitForWords(session, /Reload (?:it|this page) to be watched again\.$/);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test('says after the box, too, that what was posted from it was not looked at', async () => {
    await renew(session.driven);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    await session.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await waitForWords(session, new RegExp(`^${reviewWords.notice.gone}$`));
    expect(await posted(session.page)).toHaveLength(1);
  });
});

// Firefox stops our script together with the extension, so nobody of ours is left to speak.
describe.runIf(firefox)('an extension under an open draft, in firefox', () => {
  test('that is switched off takes its words back by itself, says so, and lets the press through once', async () => {
    const before = await insideOf(session.page, place);
    await endTime();
    await waitForWords(session, somethingFound);
    expect(await alone()).toBe('hidden');
    await switchInFirefox(session.driven, false);
    try {
      expect(await insideOf(session.page, place)).toBe(before);
      await endTime();
      expect(await saidParts()).toEqual([]);
      expect(await alone()).toBe(`visible "${told}"`);
      await pressPost(session.page, place);
      await until('it is posted', async () => (await posted(session.page)).length > 0);
      expect(await posted(session.page)).toEqual([{ composer: place.name, text: telling, trusted: true }]);
    } finally {
      await switchInFirefox(session.driven, true);
    }
  });

  test('that is renewed clears away what was left, and watches the same draft again', async () => {
    const before = await insideOf(session.page, place);
    await renew(session.driven);
    await until('the new script is at the box', async () => {
      const pills = (await partsOf(session.driven, session.page)).filter(({ name }) =>
        somethingFound.test(name),
      );
      return pills.filter(({ role }) => role === 'button').length === 1;
    });
    expect(await session.page.$$eval('html > div', (hosts) => hosts.length)).toBe(1);
    expect(await insideOf(session.page, place)).toBe(before);
    await pressPost(session.page, place);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });
});

const place = composer('x-home');
const session = startSession();

beforeEach(async () => {
  await session.page.goto(place.address);
  await goTo(session.page, place);
  await write(session.page, telling);
  await waitForWords(session, somethingFound);
});

async function saidParts(): Promise<readonly string[]> {
  return (await partsOf(session.driven, session.page)).map(({ text }) => text).filter(Boolean);
}

/** Lets the time pass at once in which a living script would have begun it anew. */
async function endTime(): Promise<void> {
  await inFirefoxTab(
    session.page,
    `${ourLayer} for (const one of layer.getAnimations()) one.finish(); return layer.getAnimations().length;`,
  );
}

/** Whether the layer says by itself that nobody is there, and its words. */
async function alone(): Promise<unknown> {
  return await inFirefoxTab(
    session.page,
    `${ourLayer} const style = content.getComputedStyle(layer, '::after');
    return style.visibility === 'hidden' ? 'hidden' : style.visibility + ' ' + style.content;`,
  );
}

const ourLayer = `
  const host = [...content.document.querySelectorAll('html > div')].find((one) => one.openOrClosedShadowRoot);
  const layer = host.openOrClosedShadowRoot.querySelector('.layer');`;
