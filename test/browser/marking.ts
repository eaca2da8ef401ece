import { telling } from '../pages/drafts.ts';
import { goTo } from './composers.ts';
import { write } from './hand.ts';
import { somethingFound, waitForWords } from './hold.ts';
import { partsOf } from './inside.ts';
import type { Composer } from './places/place.ts';
import { marksOf } from './probe/marks.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Composers whose editors are plain fields. */
export const fields: readonly string[] = ['x-mobile', 'facebook-marketplace'];

/** Opens a composer and writes what tells, until something was found in it. */
export async function begin(session: Session, place: Composer): Promise<void> {
  await session.page.goto(place.address);
  await goTo(session.page, place);
  // Lines that a field cuts off at its edge would be mistaken for lines that are less high.
  if (fields.includes(place.name)) await heighten(session, place, '300px');
  await write(session.page, telling);
  await waitForWords(session, somethingFound);
}

/** Waits until no mark is drawn, and no pill either unless it may stay. */
export async function gone(session: Session, why: string, pillToo = true): Promise<void> {
  await until(`nothing is drawn: ${why}`, async () => {
    const parts = await partsOf(session.driven, session.page);
    const marks = await marksOf(session.driven, session.page);
    return marks.length === 0 && !(pillToo && parts.some(isPill));
  });
}

// Where a site is switched off, the pill says so and nothing else of ours is there.
function isPill({ text }: { readonly text: string }): boolean {
  return /^Soundproof: (?!switched off)/.test(text);
}

/** Makes an editor as high as this. */
export async function heighten(session: Session, place: Composer, height: string): Promise<void> {
  await session.page.$eval(
    place.editor,
    (editor, high) => {
      (editor as HTMLElement).style.height = high;
    },
    height,
  );
}
