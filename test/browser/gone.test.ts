import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reviewWords } from '../../src/words.ts';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { insideOf, posted, pressPost, write } from './hand.ts';
import { choose, holdDialog, somethingFound, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import { inFirefoxTab } from './privileged.ts';
import { chosenBrowser, startSession } from './session.ts';
import { giveBack, renewInFirefox, takeAway } from './take-away.ts';
import { until } from './until.ts';

const told = reviewWords.pill['not-attached'];

describe(`an extension that is taken away under an open draft, in ${chosenBrowser().name}`, () => {
  test('leaves the draft alone, says at the box that nobody watches, and lets the press through once', async () => {
    const before = await insideOf(session.page, place);
    await takeAway(session.driven);
    away = true;
    expect(await insideOf(session.page, place)).toBe(before);
    await saysThatItIsGone();
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: telling, trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
  });

  (chosenBrowser().name === 'firefox' ? inFirefoxAlone : inChromiumAlone)();
});

// Here our script outlives its extension, and speaks.
function inChromiumAlone(): void {
  test('says after the press, too, that nobody looked', async () => {
    await takeAway(session.driven);
    away = true;
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    await session.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await waitForWords(session, exactly(reviewWords.notice.gone));
    expect(await posted(session.page)).toHaveLength(1);
  });
}

// Here our script is stopped together with its extension, and the sheet speaks; a new one starts on the same page.
function inFirefoxAlone(): void {
  test('takes nothing back while somebody is there', async () => {
    for (const _ of [1, 2, 3]) {
      await endTime();
      await waitForWords(session, somethingFound);
      await until('the layer is at rest', async () => (await layerSays()) === undefined);
    }
  });

  test.each(['Keep editing', 'Post anyway', 'Escape'] as const)(
    'closes an open dialog by %s, and posts nothing by itself',
    async (way) => {
      const before = await insideOf(session.page, place);
      await pressPost(session.page, place);
      await waitForHold(session);
      await takeAway(session.driven);
      away = true;
      if (way === 'Escape') await session.page.keyboard.press('Escape');
      else await choose(session, way);
      await waitForNoHold(session);
      expect(await insideOf(session.page, place)).toBe(before);
      expect(await posted(session.page)).toEqual([]);
      await endTime();
      expect(await layerSays()).toBe(told);
      await pressPost(session.page, place);
      await until('it is posted', async () => (await posted(session.page)).length > 0);
      expect(await posted(session.page)).toHaveLength(1);
    },
  );

  test('that is renewed clears away what was left, and watches the same draft again', async () => {
    const before = await insideOf(session.page, place);
    await session.page.$eval('html > div', (host) => host.setAttribute('id', 'left'));
    await renewInFirefox(session.driven);
    await until('what was left is gone', async () => (await session.page.$('#left')) === null);
    await waitForWords(session, somethingFound);
    expect(await session.page.$$eval('html > div', (hosts) => hosts.length)).toBe(1);
    expect(await insideOf(session.page, place)).toBe(before);
    await pressPost(session.page, place);
    await waitForHold(session);
    expect(await posted(session.page)).toEqual([]);
  });
}

const place = composer('x-home');
const session = startSession();
let away = false;

beforeEach(async () => {
  await session.page.goto(place.address);
  await goTo(session.page, place);
  await write(session.page, telling);
  await waitForWords(session, somethingFound);
});

afterEach(async () => {
  if (away) await giveBack(session.driven);
  away = false;
  await session.page.bringToFront();
});

async function saysThatItIsGone(): Promise<void> {
  if (session.driven.name === 'firefox') {
    await endTime();
    expect(await layerSays()).toBe(told);
    const parts = await partsOf(session.driven, session.page);
    expect(parts.map(({ text }) => text).filter(Boolean)).toEqual([]);
    return;
  }
  // On the way to Post, before any press.
  await session.page.mouse.move(5, 5);
  await session.page.mouse.move(400, 300);
  await waitForWords(session, exactly(told));
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words}$`);
}

/** Lets the time pass at once in which a living script would have begun it anew. */
async function endTime(): Promise<void> {
  const ended = await inFirefoxTab(
    session.page,
    `${ourLayer} const all = layer.getAnimations(); for (const one of all) one.finish(); return all.length;`,
  );
  expect(ended).toBe(2);
}

/** What the layer says by itself, if it does. */
async function layerSays(): Promise<unknown> {
  const said = await inFirefoxTab(
    session.page,
    `${ourLayer} const { visibility } = content.getComputedStyle(layer, '::after');
    return visibility === 'visible' ? layer.dataset.alone : null;`,
  );
  return said ?? undefined;
}

const ourLayer = `
  const host = [...content.document.querySelectorAll('html > div')].find((one) => one.openOrClosedShadowRoot);
  const layer = host.openOrClosedShadowRoot.querySelector('.layer');`;
