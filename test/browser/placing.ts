import { expect } from 'vitest';
import { goTo } from './composers.ts';
import { posted, write } from './hand.ts';
import { waitForNoHold } from './hold.ts';
import type { Composer } from './places/place.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Goes to a composer by a fresh page and writes there. */
export async function begin({ page }: Session, place: Composer, text: string): Promise<void> {
  await page.goto(place.address);
  await goTo(page, place);
  await write(page, text);
}

/** Waits until these texts and no others were posted, and our dialog is gone. */
export async function wentOut(session: Session, texts: readonly string[]): Promise<void> {
  await until('it is posted', async () => (await posted(session.page)).length >= texts.length);
  expect((await posted(session.page)).map((item) => item.text)).toEqual(texts);
  await waitForNoHold(session);
}

/** What finds a button or a link by all that it says. */
export function byText(text: string): string {
  return `::-p-xpath(//*[self::button or self::a][normalize-space()="${text}"])`;
}
