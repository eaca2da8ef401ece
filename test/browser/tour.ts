import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clean, telling } from '../pages/drafts.ts';
import { type Composer, composers, goTo } from './composers.ts';
import { type Driven, drive } from './driver.ts';
import type { FoundBrowser } from './find-browser.ts';
import { posted, pressPost, write, writeAnew } from './hand.ts';
import { choose, holdDialog, waitForHold, waitForNoHold, waitForPill } from './hold.ts';
import { until } from './until.ts';

/** Takes every composer through a telling and a clean draft, prints what happened, and says whether all went as it should. */
export async function tour(found: FoundBrowser, screenshots: string): Promise<boolean> {
  mkdirSync(screenshots, { recursive: true });
  console.log(`Telling draft: “${telling}”`);
  console.log(`Clean draft:   “${clean}”`);
  const driven = await drive(found);
  const page = await driven.open('https://x.com/home');
  let well = true;
  for (const place of composers) {
    try {
      const seen = await visit({ driven, page }, place, screenshots);
      console.log(`  ok    ${place.name.padEnd(18)}${seen}`);
    } catch (error) {
      well = false;
      await page.screenshot({ path: resolve(screenshots, `${place.name}-failed.png`) });
      console.log(`  wrong ${place.name.padEnd(18)}${error instanceof Error ? error.message : error}`);
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

async function visit(
  session: { readonly driven: Driven; readonly page: Page },
  place: Composer,
  screenshots: string,
): Promise<string> {
  const { page } = session;
  const shot = (name: string) =>
    page.screenshot({ path: resolve(screenshots, `${place.name}-${name}.png`) as `${string}.png` });
  await page.goto(place.address);
  await goTo(page, place);
  await write(page, telling);
  const pill = await waitForPill(session, 'to look at');
  await shot('writing');
  await pressPost(page, place);
  await waitForHold(session);
  await shot('held');
  if ((await posted(page)).length > 0) throw new Error('the telling draft was posted');
  await choose(session, 'Keep editing');
  await waitForNoHold(session);
  await writeAnew(page, clean);
  await pressPost(page, place);
  await until('the clean draft is posted', async () => (await posted(page)).length > 0);
  const texts = (await posted(page)).map((item) => item.text);
  if (texts.length !== 1 || texts[0] !== clean) throw new Error(`posted: ${texts.join(' | ')}`);
  if ((await holdDialog(session)) !== undefined) throw new Error('the clean draft was held');
  await shot('let-go');
  return `found: ${pill.text.replace('Soundproof: ', '')} · held · let the clean one go`;
}
