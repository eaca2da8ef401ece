import type { Composer } from '../composer/find.ts';
import { controlsFor } from '../composer/guess.ts';
import { type Fate, fateOf, saidBy } from '../composer/outcome.ts';
import { read } from '../composer/read.ts';
import { blur, controlFor, findAgain, traceOf } from '../composer/release.ts';
import type { Site } from '../sites/site.ts';
import type { Session } from './session.ts';

/** How a draft that was let go fared. `changed`: the text was no longer the one decided on; nothing was pressed. */
export type Ending = Fate | 'changed' | 'gone';

/** Milliseconds in which a page takes a draft that was let go. */
export const patience = 4000;

/** Presses the publish control for exactly this text, once, and watches what becomes of it. */
export async function letGo(
  session: Session,
  text: string,
  site: Site,
  press: (composer: Composer, control: Element) => void,
  signal: AbortSignal,
): Promise<Ending> {
  const first = findAgain(session.trace, site, text);
  if (!first) return 'gone';
  if (blur(first)) await pause(handing, signal);
  for (let waited = 0; !signal.aborted; waited += beat) {
    // Whatever was known before the wait may have been replaced.
    const composer = findAgain(session.trace, site, text);
    if (!composer) return 'gone';
    if (read(composer).text !== text) return 'changed';
    const control = controlFor(composer, session.trace, site);
    if (control) {
      const before = saidBy(site, session.trace.document);
      press(composer, control);
      return await fateOf(traceOf(composer), site, text, patience, signal, before);
    }
    if (waited >= wakingUp || controlsFor(composer, site).length === 0) return 'still';
    await pause(beat, signal);
  }
  return 'gone';
}

// An editor that hands its text over when it loses the focus was seen to need about a quarter of a second (2026-09-25).
const handing = 250;

// A control may be off for a moment while the page draws itself anew; looked for so often, and for so long, in milliseconds.
const beat = 30;
const wakingUp = 1200;

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
