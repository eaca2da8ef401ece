import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { composers, goTo } from './composers.ts';
import { posted, pressPost } from './hand.ts';
import { somethingFound, waitForWords } from './hold.ts';
import { listed } from './inside.ts';
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
    expect(withUs).toEqual(without);
  }, 180_000);
});

const session = startSession();
let options: Awaited<ReturnType<typeof session.driven.openOwn>>;

interface Written {
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
  for (let round = 0; round < rounds; round += 1) {
    const box = await session.page.$(place.editor);
    await box?.evaluate(edit as never, { number: inRound, seed: round });
    // What tells is written by hand, so that every round ends with marks on the page.
    await session.page.keyboard.type(' My client cried today about her divorce. ');
    if (on) await waitForMarks(place);
    else expect(await listed(session.driven, session.page, '() => [1]')).toEqual([]);
    texts.push(
      await session.page.$eval(
        place.editor,
        (editor) => (editor as HTMLTextAreaElement).value ?? editor.innerHTML,
      ),
    );
  }
  // The editor's own text, which need not be what the page shows.
  if (on) await set(false);
  await session.page.bringToFront();
  await pressPost(session.page, place);
  await until('it is posted', async () => (await posted(session.page)).length > 0);
  return { texts: texts.map(plain), posted: (await posted(session.page))[0]?.text ?? '' };
}

async function waitForMarks(place: Composer): Promise<void> {
  await waitForWords(session, somethingFound);
  if (place.name === 'x-mobile') return;
  await until('marks are drawn', async () => (await marksOf(session.driven, session.page)).length > 0);
}

async function set(on: boolean): Promise<void> {
  const sites = { x: on, facebook: on, linkedin: on };
  await setSettings(options, { ...defaultSettings, sites });
  await session.page.bringToFront();
}

// Keys that the editors draw by lot.
function plain(inside: string): string {
  return inside.replace(/(data-offset-key|data-editor|id)="[^"]*"/g, '');
}
