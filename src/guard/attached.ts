import { hasStep } from '../composer/control.ts';
import type { Composer } from '../composer/find.ts';
import { controlsFor } from '../composer/guess.ts';
import type { PillSays } from '../review/states.ts';
import type { Site } from '../sites/site.ts';

/** Whether a press that publishes would be seen. Without a control that we know, one by mouse would pass us, and that must not look like safety. */
export function canBePressed(composer: Composer, site: Site): boolean {
  const { root, entry, unsure } = composer;
  if (unsure) return false;
  return (
    entry.keeps === true ||
    entry.keys.enter ||
    hasStep(root, entry.publish) ||
    controlsFor(composer, site).length > 0
  );
}

/** The same, said of a box that may not be watched. */
export function unsureOf(says: PillSays): PillSays {
  if (says.kind === 'found') return { kind: 'unsure', things: says.things };
  return says.kind === 'clear' ? { kind: 'unsure', things: 0 } : says;
}
