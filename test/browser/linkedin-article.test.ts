import { describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, goTo, press } from './composers.ts';
import { posted, pressPost, write } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold } from './hold.ts';
import { begin, byText, wentOut } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const site = 'https://www.linkedin.com';
const inUrl = encodeURIComponent;

describe(`an article on LinkedIn in ${chosenBrowser().name}`, () => {
  const title = '#article-editor-headline__textarea';
  const { editor: body, leads, post } = composer('linkedin-article');
  const intro = '.share-box .ql-editor';

  test.each([
    { where: 'the title', texts: [telling, clean, clean] },
    { where: 'the body', texts: [clean, telling, clean] },
    { where: 'the words that go with it', texts: [clean, clean, telling] },
  ])('is held at Publish for a story in $where, and goes out once', async ({ texts }) => {
    await session.page.goto(`${site}/article/new/`);
    await fill(texts);
    expect(await holdDialog(session)).toBeUndefined();
    await press(session.page, post);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    const [first, second, third] = texts;
    await wentOut(session, [`${third}\n\n${first}\n\n${second}`]);
    await waitForNoHold(session);
    await fill([clean, clean, clean]);
    await press(session.page, post);
    await until('the next one is posted', async () => (await posted(session.page)).length > 1);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test('that was begun another day is held though nobody touched it', async () => {
    await session.page.goto(`${site}/article/edit/1/?text=${inUrl(telling)}`);
    for (const lead of leads ?? []) await press(session.page, lead);
    await press(session.page, post);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
  });

  async function fill([first = '', second = '', third = '']: readonly string[]): Promise<void> {
    await press(session.page, title);
    await write(session.page, first);
    await press(session.page, body);
    await write(session.page, second);
    for (const lead of leads ?? []) await press(session.page, lead);
    await press(session.page, intro);
    await write(session.page, third);
  }
});

describe(`what goes out with a post on LinkedIn in ${chosenBrowser().name}`, () => {
  const short = "My 4 o'clock cried today";
  const asides = [
    {
      what: "a picture's description",
      name: 'linkedin-share',
      opens: [byLabel('Add media'), byText('Alternative text')],
      field: 'textarea',
      leads: [byText('Add'), byText('Next')],
    },
    {
      what: "a picture's description in a box that is not modal",
      name: 'linkedin-share-open',
      opens: [byLabel('Add media'), byText('Alternative text')],
      field: 'textarea',
      leads: [byText('Add'), byText('Next')],
    },
    {
      what: 'the title of a document',
      name: 'linkedin-share',
      opens: [byLabel('Document')],
      field: 'dialog input',
      leads: [byText('Done')],
    },
    {
      what: 'the question of a poll',
      name: 'linkedin-share',
      opens: [byLabel('Create a poll')],
      field: 'dialog textarea',
      leads: [byText('Done')],
    },
    {
      what: 'a choice of a poll',
      name: 'linkedin-share',
      opens: [byLabel('Create a poll')],
      field: byLabel('Option 2'),
      leads: [byText('Done')],
    },
    {
      what: 'the name of an event',
      name: 'linkedin-share',
      opens: [byLabel('Create an event')],
      field: byLabel('Event name'),
      leads: [byText('Next')],
    },
    {
      what: 'the title of a document in the older box',
      name: 'linkedin-company',
      opens: [byLabel('Add a document')],
      field: '[role="dialog"] input',
      leads: [byText('Done')],
    },
  ] as const;

  test.each(asides)('is held for a story in $what, and goes out once', async ({ name, ...aside }) => {
    const place = composer(name);
    await begin(session, place, clean);
    for (const opener of aside.opens) await press(session.page, opener);
    await press(session.page, aside.field);
    await write(session.page, short);
    for (const lead of aside.leads) await press(session.page, lead);
    await session.page.waitForSelector(place.editor, { visible: true });
    expect(await posted(session.page)).toEqual([]);
    expect(await holdDialog(session)).toBeUndefined();
    await press(session.page, place.post);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
    await choose(session, 'Post anyway');
    await wentOut(session, [`${clean}\n\n${short}`]);
    // What went out is forgotten, and holds nothing any more.
    await goTo(session.page, place);
    await write(session.page, clean);
    await pressPost(session.page, place);
    await until('the next one is posted', async () => (await posted(session.page)).length > 1);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

const session = startSession();

function byLabel(label: string): string {
  return `[aria-label="${label}"]`;
}
