import { describe, expect, test } from 'vitest';
import { telling } from '../pages/drafts.ts';
import { composer } from './composers.ts';
import { somethingFound, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import type { Composer } from './places/place.ts';
import { begin } from './placing.ts';
import type { Box } from './probe/marks.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const posts = ['x-home', 'x-modal', 'x-mobile', 'facebook-post', 'linkedin-share'];
// In a narrow window the practice pages' chats lie over the comments.
const comments = ['facebook-comment', 'linkedin-comment'];
const cases = [
  ...posts.flatMap((name) => [1280, 600, 420].map((width) => ({ name, width }))),
  ...comments.map((name) => ({ name, width: 1280 })),
];

describe(`the pill in ${chosenBrowser().name}`, () => {
  test.each(cases)(
    'leaves the publish control of $name free in a window $width wide',
    async ({ name, width }) => {
      const place = composer(name);
      await session.page.setViewport({ width, height: 900 });
      await begin(session, place, telling);
      const pill = await waitForWords(session, somethingFound);
      await until('it lies over no control', async () => {
        const [now] = (await partsOf(session.driven, session.page)).filter(({ text }) =>
          somethingFound.test(text),
        );
        return now && (await controlsOf(place)).every((box) => !meets(box, now));
      });
      expect(pill.width).toBeGreaterThan(0);
    },
  );
});

const session = startSession();

async function controlsOf({ post }: Composer): Promise<readonly Box[]> {
  return await session.page.$$eval(post, (controls) =>
    controls.map((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

// A part of ours is told by its middle.
function meets(box: Box, part: Box): boolean {
  const apart = {
    x: Math.abs(box.x + box.width / 2 - part.x) - (box.width + part.width) / 2,
    y: Math.abs(box.y + box.height / 2 - part.y) - (box.height + part.height) / 2,
  };
  return apart.x < 0 && apart.y < 0;
}
