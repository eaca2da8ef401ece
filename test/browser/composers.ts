import type { Page } from 'puppeteer-core';
import { facebookComposers, facebookPrivate } from './places/facebook.ts';
import { linkedinComposers, linkedinPrivate } from './places/linkedin.ts';
import type { Composer, PrivatePlace } from './places/place.ts';
import { xComposers, xPrivate } from './places/x.ts';

/** Every composer that is watched. */
export const composers: readonly Composer[] = [...xComposers, ...facebookComposers, ...linkedinComposers];

/** Every private place of the practice web. */
export const privatePlaces: readonly PrivatePlace[] = [...xPrivate, ...facebookPrivate, ...linkedinPrivate];

/** The composer of this name. */
export function composer(name: string): Composer {
  const found = composers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no composer ${name}`);
  return found;
}

/** Goes to a composer by hand and puts the caret into it. */
export async function goTo(page: Page, place: Composer): Promise<void> {
  for (const opener of place.opens) await press(page, opener);
  await press(page, place.editor);
}

/** Presses the middle of an element with the mouse. */
export async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true });
  // Not the driver's own click: in Firefox it does not know a node that was born in another frame (looked at 2026-11).
  const middle = await found?.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (middle === undefined) throw new Error(`nothing to press at ${selector}`);
  await page.mouse.click(middle.x, middle.y);
}
