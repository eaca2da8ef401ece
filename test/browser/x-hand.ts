import { expect } from 'vitest';
import { composer, goTo, press } from './composers.ts';
import { posted, pressPost, write } from './hand.ts';
import { waitForNoHold } from './hold.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What was posted, as the place's name and the text. */
type Out = readonly (readonly [string, string])[];

/** Writes into a field of the browser. */
export async function fill({ page }: Session, field: string, text: string): Promise<void> {
  await press(page, field);
  await write(page, text);
}

/** What was posted so far. */
export async function textsOf({ page }: Session): Promise<Out> {
  return (await posted(page)).map(({ composer: name, text }) => [name, text]);
}

/** Waits for these posts, and then for one of the next draft: by then a second publish of the first would have come. */
export async function wentOutOnce(session: Session, expected: Out): Promise<void> {
  const { page } = session;
  const modal = composer('x-modal');
  const last = 'The last one.';
  await until('all are posted', async () => (await posted(page)).length >= expected.length);
  await waitForNoHold(session);
  await goTo(page, modal);
  await write(page, last);
  await pressPost(page, modal);
  await until('the next one is posted', async () => (await posted(page)).at(-1)?.text === last);
  expect(await textsOf(session)).toEqual([...expected, ['x-modal', last]]);
}
