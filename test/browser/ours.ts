import type { Page } from 'puppeteer-core';
import { type Part, partsOf } from './inside.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What a page of the extension may do with the storage. */
export interface Api {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        readonly get: () => Promise<object>;
        readonly set: (values: object) => Promise<void>;
      };
    };
  };
}

/** Does something in the options, in a tab of their own, and comes back. */
export async function inOptions(
  { driven, page }: Session,
  work: (options: Page) => Promise<void>,
): Promise<void> {
  const options = await driven.openOwn('options.html#ways');
  try {
    await work(options);
  } finally {
    await options.close();
    await page.bringToFront();
  }
}

/** A part of ours by its role and its name. */
export async function part(
  { driven, page }: Session,
  role: string,
  name: string | RegExp,
): Promise<Part | undefined> {
  const fits = (one: string) => (typeof name === 'string' ? one === name : name.test(one));
  return (await partsOf(driven, page)).find((each) => each.role === role && fits(each.name));
}

/** The card of a warning, where one is open. */
export async function card(session: Session): Promise<Part | undefined> {
  return await part(session, 'dialog', 'Worth a look');
}

/** Presses a button of ours with the mouse, once it is there. */
export async function pressPart(session: Session, name: string | RegExp): Promise<void> {
  const found = await until(`there is ${name}`, () => part(session, 'button', name));
  await session.page.mouse.click(found.x, found.y);
}
