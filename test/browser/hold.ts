import { type Part, partsOf } from './inside.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The hold dialog as it stands, or undefined where none is open. */
export async function holdDialog({ driven, page }: Session): Promise<Part | undefined> {
  return named(await partsOf(driven, page), 'dialog', 'Before you post');
}

/** Waits until a press is held and the dialog has come to rest with "Keep editing" under the hand. */
export async function waitForHold(session: Session): Promise<Part> {
  return await until('the hold dialog is open and rests', async () => {
    const before = await partsOf(session.driven, session.page);
    const after = await partsOf(session.driven, session.page);
    const dialog = named(after, 'dialog', 'Before you post');
    const keep = named(after, 'button', 'Keep editing');
    const still = JSON.stringify(before) === JSON.stringify(after);
    return still && keep?.focused === true ? dialog : undefined;
  });
}

/** Presses a button of the open hold dialog with the mouse, as late as a person would, and gives a reason where one is asked. */
export async function choose(session: Session, button: 'Keep editing' | 'Post anyway'): Promise<void> {
  const stops = button === 'Post anyway' && (await hasStop(session));
  await pressInHold(session, button);
  if (stops) await pressInHold(session, 'It is not about a client');
}

/** Presses one button of the open hold dialog with the mouse. */
export async function pressInHold(session: Session, button: string): Promise<void> {
  const part = await until(`the hold dialog has the button ${button}`, async () =>
    named(await partsOf(session.driven, session.page), 'button', button),
  );
  const seen = performance.now();
  // Clicks do not count in the first 300 ms of what a press has opened, so that a double click on Post cannot publish.
  await until('a person could have read the first words', async () => performance.now() - seen > 320);
  await session.page.mouse.click(part.x, part.y);
}

async function hasStop({ driven, page }: Session): Promise<boolean> {
  return (await partsOf(driven, page)).some(({ text }) => text === 'Please stop here a moment');
}

/** Waits until the dialog is gone. */
export async function waitForNoHold(session: Session): Promise<void> {
  await until('the hold dialog is closed', async () => (await holdDialog(session)) === undefined);
}

/** What the pill says where something was found. */
export const somethingFound = /^Soundproof: \d+ things? to look at$/;

/** Waits until a part of ours, such as the pill, says this and no more. */
export async function waitForWords(session: Session, says: RegExp): Promise<Part> {
  return await until(`something says ${says}`, async () =>
    (await partsOf(session.driven, session.page)).find((part) => says.test(part.text)),
  );
}

function named(parts: readonly Part[], role: string, name: string): Part | undefined {
  return parts.find((part) => part.role === role && part.name === name);
}
