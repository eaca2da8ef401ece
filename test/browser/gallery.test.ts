import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageStates } from '../popup-options/page-states.tsx';
import { examples } from '../review/examples.ts';
import { axeOn, type GalleryBrowser, openGallery, views } from '../review/gallery-browser.ts';
import { writeGallery } from '../review/gallery-file.ts';
import { chosenBrowser } from './session.ts';
import { spoken } from './spoken.ts';

const { name: browser } = chosenBrowser();
const seen = views.filter(({ forced }) => browser === 'chromium' || !forced);

describe.each(seen)(`every state of the review, $name, in ${browser}`, (view) => {
  beforeAll(async () => await gallery.see(view));

  test('axe finds nothing, and nothing is cut off', { timeout: 180_000 }, async () => {
    const wrong: string[] = [];
    for (const state of Object.keys(examples)) {
      await gallery.show(state, 'open');
      for (const complaint of await axeOn(gallery.page)) wrong.push(`${state}: ${complaint}`);
      for (const part of await cutOff()) wrong.push(`${state}: ${part} is cut off`);
    }
    expect(wrong).toEqual([]);
  });
});

describe(`every state of our own pages, in ${browser}`, () => {
  let pages: GalleryBrowser;
  beforeAll(async () => {
    pages = await openGallery(chosenBrowser(), await writeGallery('pages'));
  });
  afterAll(async () => await pages.close());

  test.each(seen)(
    '$name: axe finds nothing, and nothing is wider than the window',
    { timeout: 120_000 },
    async (view) => {
      await pages.see(view);
      const wrong: string[] = [];
      for (const state of Object.keys(pageStates)) {
        await pages.show(state, 'open');
        for (const complaint of await axeOn(pages.page)) wrong.push(`${state}: ${complaint}`);
        const wider = await pages.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        // The popup has a width of its own, which its window takes.
        if (wider && !state.startsWith('popup')) wrong.push(`${state} is wider than the window`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe(`what a screen reader is told, in ${browser}`, () => {
  beforeAll(async () => await gallery.see(views[0] as (typeof views)[0]));

  test('of the hold dialog: its name, what it says, and its buttons in order', async () => {
    const [dialog, ...inside] = await spokenIn('hold many', 'dialog');
    expect(dialog).toEqual({
      role: 'dialog',
      name: 'Before you post',
      description: '4 things are worth a look. Nothing has gone out yet.',
    });
    expect(inside.filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual([
      'Use “Someone I worked with”',
      'Use “was very upset”',
      'Keep editing',
      'Post anyway',
      'Take it to supervision',
      'Remind me in 10 minutes',
    ]);
  });

  test('of a card: its level as the name, and its words as the description', async () => {
    const [card, ...inside] = await spokenIn('card of a stop', '.card');
    expect(card).toMatchObject({ role: 'dialog', name: 'Please stop here a moment' });
    expect(card?.description).toMatch(/^“My 4 o’clock” .* Instead Write of someone/);
    expect(inside.filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual([
      'Close',
      'Use “Someone I worked with”',
      'Not this time',
      'Never for these words',
      'Quieter …',
      'Next',
    ]);
  });

  test('of marks and pill: a name each, with what is meant', async () => {
    const parts = await spokenIn('many found', '.layer');
    expect(parts.filter(({ role }) => role === 'button').map(({ name }) => name)).toEqual([
      'Please stop here a moment: “My 4 o’clock”',
      'A small thought: “cried for an hour”',
      'Worth a look: “She teaches Year 2 in Hexham”',
      'Worth a look: “stop taking the sertraline”',
      'Soundproof: 4 things to look at',
      'Make this small',
    ]);
  });
});

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await openGallery(chosenBrowser(), await writeGallery('review'));
});
afterAll(async () => await gallery.close());

async function spokenIn(state: string, part: string) {
  await gallery.show(state, 'open');
  return await spoken(gallery.page, browser, part);
}

/** Parts of ours that reach out of the window, or whose words reach out of them; what scrolls may. */
function cutOff(): Promise<readonly string[]> {
  return gallery.page.evaluate(() => {
    const host = [...document.documentElement.children].find((one) => one.shadowRoot);
    const wrong: string[] = [];
    for (const part of host?.shadowRoot?.querySelectorAll<HTMLElement>(
      'dialog, .card, .pill, .notice, button',
    ) ?? []) {
      const box = part.getBoundingClientRect();
      if (box.width === 0 || part.matches('.mark, .heard-only')) continue;
      const scrolled = part.closest('.hold-body, .hold-foot, .card') !== null && !part.matches('.card');
      const out = !scrolled && (box.x < 0 || box.y < 0 || box.right > innerWidth || box.bottom > innerHeight);
      if (out || part.scrollWidth > part.clientWidth + 1) wrong.push(part.className || part.localName);
    }
    return wrong;
  });
}
