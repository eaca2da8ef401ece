import { describe, expect, test } from 'vitest';
import { clean, telling, told } from '../pages/drafts.ts';
import { composer, press } from './composers.ts';
import { posted, pressPost, write } from './hand.ts';
import { choose, holdDialog, waitForHold } from './hold.ts';
import type { Composer } from './places/place.ts';
import { begin, byText, wentOut } from './placing.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const site = 'https://www.linkedin.com';
const inUrl = encodeURIComponent;

describe(`a draft that LinkedIn brings along in ${chosenBrowser().name}`, () => {
  const brought = [
    { where: 'a share link', path: '/feed/?shareActive=true&text=', opens: [], post: 'dialog button.act' },
    {
      where: 'a share button of another site',
      path: '/sharing/share-offsite/?url=https%3A%2F%2Fpractice.example&text=',
      opens: [],
      post: '.share-actions__primary-action',
    },
    {
      where: 'a post that is changed',
      path: '/feed/?text=',
      opens: ['[aria-label="Edit a post"]'],
      post: 'dialog button.act',
    },
  ] as const;

  test.each(brought)('from $where is held though nobody touched it', async ({ path, opens, post }) => {
    await session.page.goto(`${site}${path}${inUrl(telling)}`);
    for (const opener of opens) await press(session.page, opener);
    await press(session.page, post);
    expect((await waitForHold(session)).text).toMatch(told);
    await choose(session, 'Post anyway');
    await wentOut(session, [telling]);
  });

  test.each(brought)('from $where goes out where it is clean', async ({ path, opens, post }) => {
    await session.page.goto(`${site}${path}${inUrl(clean)}`);
    for (const opener of opens) await press(session.page, opener);
    await press(session.page, post);
    await wentOut(session, [clean]);
    expect(await holdDialog(session)).toBeUndefined();
  });
});

describe(`buttons that publish nothing of one's own on LinkedIn in ${chosenBrowser().name}`, () => {
  test('a plain repost passes, though a story stands in the comment box below', async () => {
    await begin(session, composer('linkedin-comment'), telling);
    await press(session.page, 'button.repost');
    await until('it is reposted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: 'linkedin-repost', text: '', trusted: true }]);
    expect(await holdDialog(session)).toBeUndefined();
  });

  test.each(['linkedin-share', 'linkedin-share-open', 'linkedin-company', 'linkedin-group'])(
    'a date is chosen unhindered, and the draft is held at Schedule: %s',
    async (name) => {
      const place = composer(name);
      await begin(session, place, telling);
      await press(session.page, '[aria-label="Schedule post"]');
      await press(session.page, byText('Next'));
      await until('the button reads Schedule', async () => (await saysOf(place.post)) === 'Schedule');
      expect(await posted(session.page)).toEqual([]);
      expect(await holdDialog(session)).toBeUndefined();
      await press(session.page, place.post);
      expect((await waitForHold(session)).text).toMatch(told);
      await choose(session, 'Post anyway');
      await wentOut(session, [telling]);
    },
  );
});

describe(`two boxes under one post on LinkedIn in ${chosenBrowser().name}`, () => {
  test.each([
    ['linkedin-comment', 'linkedin-reply'],
    ['linkedin-reply', 'linkedin-comment'],
    ['linkedin-comment', 'linkedin-comment-edit'],
    ['linkedin-comment-edit', 'linkedin-reply'],
    ['linkedin-comment-older', 'linkedin-reply-older'],
    ['linkedin-reply-older', 'linkedin-comment-older'],
  ])('a story in %s does not hold a clean text in %s, and is held itself', async (story, other) => {
    const [telltale, harmless] = [onOnePage(story), onOnePage(other)];
    await begin(session, telltale, telling);
    await press(session.page, harmless.editor);
    await write(session.page, clean);
    await pressPost(session.page, harmless);
    await wentOut(session, [clean]);
    await pressPost(session.page, telltale);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toHaveLength(1);
  });
});

describe(`soft lines of an older comment on LinkedIn in ${chosenBrowser().name}`, () => {
  const place = composer('linkedin-comment-older');

  test('go out as they were written', async () => {
    await begin(session, place, `${clean}\nAnd a second line.\nAnd a third.`);
    expect(await session.page.$$(`${place.editor} p`)).toHaveLength(1);
    await pressPost(session.page, place);
    await wentOut(session, [`${clean}\nAnd a second line.\nAnd a third.`]);
  });

  test('are held for a story in the second of them', async () => {
    await begin(session, place, `${clean}\n${telling}`);
    await pressPost(session.page, place);
    expect((await waitForHold(session)).text).toMatch(told);
    expect(await posted(session.page)).toEqual([]);
  });
});

const session = startSession();

// The boxes of one thread stand on one page; the feed has the first of them, too.
function onOnePage(name: string): Composer {
  const place = composer(name);
  return name === 'linkedin-comment' ? { ...place, address: composer('linkedin-reply').address } : place;
}

async function saysOf(selector: string): Promise<string> {
  return await session.page.$eval(selector, (control) => control.textContent ?? '');
}
