import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { clean, edited, telling } from '../pages/drafts.ts';
import { composer, composers, goTo, press } from './composers.ts';
import { drive } from './driver.ts';
import type { FoundBrowser } from './find-browser.ts';
import { addPart, posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, somethingFound, waitForHold, waitForNoHold, waitForWords } from './hold.ts';
import type { Composer } from './places/place.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Takes every composer through a telling and a clean draft, prints what happened, and says whether all went as it should. */
export async function tour(found: FoundBrowser, screenshots: string): Promise<boolean> {
  mkdirSync(screenshots, { recursive: true });
  console.log(`Telling draft: “${telling}”`);
  console.log(`Clean draft:   “${clean}”`);
  const driven = await drive(found);
  const session = { driven, page: await driven.open('https://x.com/home') };
  let well = true;
  for (const [site, visits] of Object.entries(visitsBySite)) {
    console.log(site);
    for (const { name, visit } of visits) {
      const shoot = async (moment: string) => {
        await session.page.screenshot({
          path: resolve(screenshots, `${name}-${moment}.png`) as `${string}.png`,
        });
      };
      const said = await visit(session, shoot).catch(async (error) => {
        well = false;
        await shoot('wrong');
        return `WRONG: ${error instanceof Error ? error.message : error}`;
      });
      console.log(`  ${name.slice(name.indexOf('-') + 1).padEnd(14)}${said}`);
    }
  }
  const strangers = driven.strangers();
  if (strangers.length > 0) well = false;
  console.log(`Requests to strangers: ${strangers.length === 0 ? 'none' : strangers.join(', ')}`);
  console.log(`Screenshots: ${screenshots}`);
  await driven.close();
  console.log(well ? 'All went as it should.' : 'Something went otherwise; see above.');
  return well;
}

type Visit = (session: Session, shoot: (moment: string) => Promise<void>) => Promise<string>;

const visits = [
  ...composers.map((place) => ({ name: place.name, visit: visitComposer(place) })),
  { name: 'x-thread', visit: visitThread },
];

const visitsBySite = {
  X: visits.filter(({ name }) => name.startsWith('x-')),
  Facebook: visits.filter(({ name }) => name.startsWith('facebook-')),
  LinkedIn: visits.filter(({ name }) => name.startsWith('linkedin-')),
};

function visitComposer(place: Composer): Visit {
  return async (session, shoot) => {
    const { page } = session;
    await page.goto(place.address);
    await goTo(page, place);
    await write(page, telling);
    const seen = await holdAndReturn(session, place, shoot);
    await writeAnew(page, clean);
    await pressPost(page, place);
    return await letGo(session, [clean], seen, shoot);
  };
}

async function visitThread(session: Session, shoot: (moment: string) => Promise<void>): Promise<string> {
  const { page } = session;
  const place = composer('x-modal');
  await page.goto(place.address);
  await goTo(page, place);
  await write(page, clean);
  await addPart(page, 1);
  await write(page, telling);
  const seen = await holdAndReturn(session, place, shoot);
  await writeAnew(page, edited);
  await pressPost(page, place);
  return await letGo(session, [clean, edited], seen, shoot);
}

/** Presses Post on the telling draft and comes back to it; answers what the pill said. */
async function holdAndReturn(
  session: Session,
  place: Composer,
  shoot: (moment: string) => Promise<void>,
): Promise<string> {
  const pill = await waitForWords(session, somethingFound);
  await shoot('writing');
  await pressPost(session.page, place);
  await waitForHold(session);
  await shoot('held');
  if ((await posted(session.page)).length > 0) throw new Error('the telling draft was posted');
  await choose(session, 'Keep editing');
  await waitForNoHold(session);
  if (place.back) {
    await press(session.page, place.back);
    await press(session.page, place.editor);
  }
  return pill.text.replace('Soundproof: ', '');
}

async function letGo(
  session: Session,
  expected: readonly string[],
  seen: string,
  shoot: (moment: string) => Promise<void>,
): Promise<string> {
  const { page } = session;
  await until('the clean draft is posted', async () => (await posted(page)).length >= expected.length);
  const texts = (await posted(page)).map((item) => item.text);
  if (texts.join('\n') !== expected.join('\n')) throw new Error(`posted: ${texts.join(' | ')}`);
  if ((await holdDialog(session)) !== undefined) throw new Error('the clean draft was held');
  await shoot('let-go');
  return `found: ${seen} · held the telling one · let the clean one go`;
}
