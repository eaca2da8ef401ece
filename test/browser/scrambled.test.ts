import { beforeEach, describe, expect, test } from 'vitest';
import { telling } from '../pages/drafts.ts';
import { goTo, press } from './composers.ts';
import { posted, write } from './hand.ts';
import { waitForWords } from './hold.ts';
import { threePhases } from './phases.ts';
import { facebookScrambled } from './places/facebook.ts';
import { linkedinScrambled } from './places/linkedin.ts';
import { xScrambled } from './places/x.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const session = startSession();
const scrambled = [...xScrambled, ...facebookScrambled, ...linkedinScrambled];

describe.each(scrambled)(`$name with every mark scrambled in ${chosenBrowser().name}`, (place) => {
  beforeEach(async () => {
    await session.page.goto('about:blank');
    await session.page.goto(place.address);
    await goTo(session.page, place);
  });

  threePhases(session, place, `${place.name}, scrambled`);
});

describe(`a box whose control cannot be told in ${chosenBrowser().name}`, () => {
  test('is read and said to be unsure, and nothing of it is held', async () => {
    await session.page.goto('https://x.com/practice/hostile?unknown');
    await press(session.page, '[data-practice-hook="editor"]');
    await write(session.page, telling);
    await waitForWords(session, /^Soundproof: not sure this box is watched · \d+ things? to look at$/);
    await press(session.page, '[data-practice-hook="post"]');
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect((await posted(session.page)).map(({ text, trusted }) => ({ text, trusted }))).toEqual([
      { text: telling, trusted: true },
    ]);
    await waitForWords(session, /^Worth a look before this goes out\./);
  });
});
