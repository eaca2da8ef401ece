import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { insideOf, modifier, write } from './hand.ts';
import { waitForWords } from './hold.ts';
import { begin, fields, gone, heighten } from './marking.ts';
import type { Composer } from './places/place.ts';
import { fieldWordsAt } from './probe/field-words.ts';
import { amiss, marksOf, wordsAt } from './probe/marks.ts';
import { setSettings } from './probe/settings.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const size = { width: 1280, height: 900 };

const places = ['x-home', 'x-modal', 'facebook-post', 'linkedin-share', 'linkedin-quill', ...fields];

// In a plain field each word is looked for in a picture of the page, and a busy machine takes pictures slowly.
const patience = (place: Composer) =>
  fields.includes(place.name) ? { test: 120_000, look: 20_000 } : { test: 30_000, look: 5000 };

describe.each(places.map(composer))(`the marks in $name in ${chosenBrowser().name}`, (place) => {
  const timeout = patience(place).test;
  beforeEach(async () => {
    await session.page.setViewport(size);
    await begin(session, place);
    await sit(place, 'when they are drawn');
  });

  test('go with the words: more text before them, other lines, another script', { timeout }, async () => {
    await toStart(session.page);
    await session.page.keyboard.type('Well, so it is. ');
    await sit(place, 'after text before them');
    await toStart(session.page);
    await session.page.keyboard.type('שלום לכולם, ');
    await sit(place, 'after text from right to left before them');
    await toStart(session.page);
    await session.page.keyboard.press('Enter');
    await sit(place, 'a paragraph further down');
    await narrow(place, '150px');
    await sit(place, 'over several lines', (strokes) => strokes > 3);
  });

  test('go with the page: scrolled, a box within it scrolled, the window made small', {
    timeout,
  }, async () => {
    await session.page.evaluate(() => {
      document.body.style.height = '1400px';
    });
    for (const y of [120, 37]) {
      await session.page.evaluate((to) => scrollTo(0, to), y);
      expect(await session.page.evaluate(() => scrollY)).toBe(y);
      await sit(place, `with the page scrolled to ${y}`);
    }
    await session.page.evaluate(() => scrollTo(0, 0));
    await session.page.setViewport({ width: 760, height: 620 });
    await sit(place, 'in a small window');
    await session.page.setViewport(size);
    await sit(place, 'in a large window again');
    await scrollWithin(place);
    await sit(place, 'with a box scrolled', () => true);
  });

  test.each([0.8, 1.25, 2])('sit at a zoom of %d, of the page and of its root', { timeout }, async (zoom) => {
    // What a browser's own zoom does to a page: fewer CSS pixels, each of them larger.
    await session.page.setViewport({
      width: Math.round(size.width / zoom),
      height: Math.round(size.height / zoom),
      deviceScaleFactor: zoom,
    });
    await sit(place, 'with the page zoomed');
    await session.page.setViewport({ ...size, deviceScaleFactor: 1 });
    await session.page.evaluate((by) => {
      document.documentElement.style.zoom = String(by);
    }, zoom);
    await session.page.evaluate(() => dispatchEvent(new Event('resize')));
    await sit(place, 'with the root zoomed');
  });

  test('leave the inside of the editor as it is', { timeout }, async () => {
    const marked = bare(await insideOf(session.page, place));
    const options = await session.driven.openOwn('options.html');
    try {
      await setSettings(options, {
        ...defaultSettings,
        sites: { x: false, facebook: false, linkedin: false },
      });
      await session.page.bringToFront();
      await gone(session, 'the site is switched off');
      expect(bare(await insideOf(session.page, place))).toBe(marked);
      await session.page.goto(place.address);
      await goTo(session.page, place);
      await write(session.page, telling);
      await waitForWords(session, /^Soundproof: switched off on this site$/);
      expect(await marksOf(session.driven, session.page)).toEqual([]);
      expect(bare(await insideOf(session.page, place))).toBe(marked);
    } finally {
      await setSettings(options, defaultSettings);
      await options.close();
      await session.page.bringToFront();
    }
  });
});

describe.each(fields.map(composer))(`the marks in $name in ${chosenBrowser().name}`, (place) => {
  test('go with the lines of a field that scrolls', { timeout: patience(place).test }, async () => {
    await session.page.setViewport(size);
    await begin(session, place);
    await heighten(session, place, '70px');
    await toStart(session.page);
    for (let line = 0; line < 9; line += 1) await session.page.keyboard.press('Enter');
    await session.page.$eval(place.editor, (field) => field.scrollTo(0, field.scrollHeight));
    expect(await session.page.$eval(place.editor, (field) => field.scrollTop)).toBeGreaterThan(100);
    await sit(place, 'under the last lines');
    await session.page.$eval(place.editor, (field) => {
      // Firefox may still be about to scroll to where the caret was put.
      (field as HTMLTextAreaElement).setSelectionRange(0, 0);
      field.scrollTo(0, 0);
    });
    await gone(session, 'the words are out of sight', false);
  });
});

const session = startSession();

/** Waits until every mark is under its words, with so many strokes in all; says how far they are off if that does not come. */
async function sit(place: Composer, when: string, enough = (strokes: number) => strokes > 0): Promise<void> {
  let last = '';
  const sits = async () => {
    // What was drawn before a change may still fit: it must after the next frame.
    await session.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const marks = await marksOf(session.driven, session.page);
    const wordsOn = fields.includes(place.name) ? fieldWordsAt : wordsAt;
    const off: string[] = [];
    for (const { quote, strokes } of marks) {
      const why = amiss(strokes, await wordsOn(session.page, place.editor, quote));
      if (why) off.push(`“${quote}” ${why}`);
    }
    const strokes = marks.flatMap((mark) => mark.strokes).length;
    last = off.join('; ') || `${strokes} strokes`;
    return off.length === 0 && enough(strokes);
  };
  await until(`the marks sit ${when}`, sits, patience(place).look).catch((error) => {
    throw new Error(`${error.message}: ${last}`);
  });
}

async function toStart(page: Page): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press('Home');
  await page.keyboard.up(modifier);
}

async function narrow(place: Composer, width: string): Promise<void> {
  await session.page.$eval(
    place.editor,
    (editor, wide) => {
      const around = editor.closest<HTMLElement>('.part') ?? editor.closest<HTMLElement>('.window, .column');
      if (around) around.style.width = wide;
    },
    width,
  );
}

// Makes the box around the editor a low one that scrolls, and scrolls the words half out of it.
async function scrollWithin(place: Composer): Promise<void> {
  await session.page.$eval(place.editor, (editor) => {
    const around = editor.closest<HTMLElement>('.window, .site');
    if (!around) throw new Error('nothing to scroll');
    around.style.maxHeight = `${editor.getBoundingClientRect().top - around.getBoundingClientRect().top + 40}px`;
    around.style.overflow = 'auto';
    const spacer = document.createElement('div');
    spacer.style.height = '900px';
    around.append(spacer);
    around.scrollTop = 45;
  });
}

// Keys that the editors draw by lot, and names of what they were made after.
function bare(inside: string): string {
  return inside.replace(/(data-offset-key|data-editor|aria-describedby|id)="[^"]*"/g, '$1=""');
}
