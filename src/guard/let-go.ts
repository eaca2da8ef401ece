import type { Composer } from '../composer/find.ts';
import { wentOut } from '../composer/outcome.ts';
import { read } from '../composer/read.ts';
import { blur, controlFor, findAgain, traceOf } from '../composer/release.ts';
import type { Site } from '../sites/site.ts';
import type { Session } from './session.ts';

/** How a draft that was let go fared. `changed`: the text was no longer the one decided on; nothing was pressed. */
export type Fate = 'went-out' | 'stuck' | 'changed' | 'gone';

/** Milliseconds in which a page takes a draft that was let go. */
export const patience = 4000;

/** Presses the publish control for exactly this text, once, and watches what becomes of it. */
export async function letGo(
  session: Session,
  text: string,
  site: Site,
  press: (composer: Composer, control: Element) => void,
  signal: AbortSignal,
): Promise<Fate> {
  const first = findAgain(session.trace, site, text);
  if (!first) return 'gone';
  if (blur(first)) await settled(signal);
  // Whatever was known before the wait may have been replaced.
  const composer = findAgain(session.trace, site, text);
  if (!composer || signal.aborted) return 'gone';
  if (read(composer).text !== text) return 'changed';
  const control = controlFor(composer, session.trace, site);
  if (!control) return 'stuck';
  press(composer, control);
  return (await wentOut(traceOf(composer), site, text, patience, signal)) ? 'went-out' : 'stuck';
}

// An editor that hands its text over when it loses the focus was seen to need about a quarter of a second (2026-09-25).
function settled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 250);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
