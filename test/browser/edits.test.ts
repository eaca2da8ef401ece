import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { composers, goTo } from './composers.ts';
import { posted, pressPost } from './hand.ts';
import { somethingFound, waitForWords } from './hold.ts';
import type { Composer } from './places/place.ts';
import { edit } from './probe/edits.ts';
import { marksOf } from './probe/marks.ts';
import { setSettings } from './probe/settings.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

// One of each editor: Draft.js, Lexical, TipTap, Quill, a plain field.
const names = ['x-home', 'facebook-post', 'linkedin-share', 'linkedin-quill', 'x-mobile'];
const places = composers.filter(({ name }) => names.includes(name));

const rounds = 4;
// By default a few seconds for each editor; `EDITS=10000` takes half a minute for each.
const inRound = Number(env.EDITS ?? 2000) / rounds;

describe.each(places)(`thousands of edits in $name in ${chosenBrowser().name}`, (place) => {
  beforeAll(async () => {
    options = await session.driven.openOwn('options.html');
  });
  afterAll(async () => {
    await set(true);
    await options.close();
  });

  test('make the same text with us as without us', async () => {
    const without = await written(place, false);
    const withUs = await written(place, true);
    const parted = without.steps.findIndex((step, i) => step !== withUs.steps[i]);
    expect(withUs.steps.slice(Math.max(0, parted - 3), parted + 1), `parted at edit ${parted}`).toEqual(
      without.steps.slice(Math.max(0, parted - 3), parted + 1),
    );
    expect(withUs).toEqual(without);
  }, 180_000);
});

const session = startSession();
let options: Awaited<ReturnType<typeof session.driven.openOwn>>;

interface Written {
  /** A line for each edit. */
  readonly steps: readonly string[];
  /** The text after each round. */
  readonly texts: readonly string[];
  /** What the site was asked to publish at the end. */
  readonly posted: string;
}

async function written(place: Composer, on: boolean): Promise<Written> {
  await set(on);
  await session.page.goto(place.address);
  await goTo(session.page, place);
  const texts: string[] = [];
  const steps: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const edits = { number: inRound, seed: round };
    steps.push(...(await session.page.$eval(place.editor, edit as () => Promise<string[]>, edits)));
    // What tells is written by hand, so that every round ends with marks on the page.
    const before = told(await inside(place));
    await session.page.keyboard.type(' My client cried today about her divorce. ');
    // The last keys may still be under way.
    await until('what was typed stands there', async () => told(await inside(place)) > before);
    if (on) await waitForMarks();
    else expect(await marksOf(session.driven, session.page)).toEqual([]);
    texts.push(await inside(place));
  }
  // The editor's own text, which need not be what the page shows.
  if (on) await set(false);
  await session.page.bringToFront();
  await pressPost(session.page, place);
  await until('it is posted', async () => (await posted(session.page)).length > 0);
  return { steps, texts: texts.map(plain), posted: (await posted(session.page))[0]?.text ?? '' };
}

async function inside(place: Composer): Promise<string> {
  return await session.page.$eval(
    place.editor,
    (editor) => (editor as HTMLTextAreaElement).value ?? editor.innerHTML,
  );
}

async function waitForMarks(): Promise<void> {
  await waitForWords(session, somethingFound);
  await until('marks are drawn', async () => (await marksOf(session.driven, session.page)).length > 0);
}

async function set(on: boolean): Promise<void> {
  const sites = { x: on, facebook: on, linkedin: on };
  await setSettings(options, { ...defaultSettings, sites });
  await session.page.bringToFront();
}

function told(inside: string): number {
  return inside.split(/divorce\.(?:\s|&nbsp;)/).length;
}

// Keys that the editors draw by lot.
function plain(inside: string): string {
  return inside.replace(/(data-offset-key|data-editor|id)="[^"]*"/g, '');
}
