import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { posted, pressPost, write } from './hand.ts';
import { choose, holdDialog, somethingFound, waitForHold, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import { setSettings } from './probe/settings.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`settings that change while a draft stands in an open tab, in ${chosenBrowser().name}`, () => {
  beforeEach(async () => {
    options = await session.driven.openOwn('options.html');
    await session.page.bringToFront();
    await session.page.goto(place.address);
    await goTo(session.page, place);
    await write(session.page, telling);
    await waitForWords(session, somethingFound);
  });
  afterEach(async () => {
    await set(defaultSettings);
    await options.close();
  });

  test('a site that is switched off lets everything go, and on again holds', async () => {
    await set({ ...defaultSettings, sites: { ...defaultSettings.sites, x: false } });
    await waitForWords(session, /^Soundproof: switched off on this site$/);
    const parts = await partsOf(session.driven, session.page);
    expect(parts.filter(({ text }) => /to look at/.test(text))).toEqual([]);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: place.name, text: telling, trusted: true }]);
    await set(defaultSettings);
    await goTo(session.page, place);
    await write(session.page, telling);
    await waitForWords(session, somethingFound);
    await pressPost(session.page, place);
    await waitForHold(session);
    expect(await posted(session.page)).toHaveLength(1);
  });

  test('rules that are switched off are silent at once', async () => {
    await pressPost(session.page, place);
    await waitForHold(session);
    await choose(session, 'Keep editing');
    await set({ ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, { on: false }])) });
    await waitForWords(session, /^Soundproof: nothing to look at$/);
    await pressPost(session.page, place);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

const place = composer('x-home');
const session = startSession();
let options: Page;

async function set(settings: Settings): Promise<void> {
  await setSettings(options, settings);
}
