import type { Finding } from '../engine/rule.ts';
import type { Basis, KeyNames, Passing } from '../review/states.ts';

/** How the person wants to be met on a page, and what they can change there for good. */
export interface Preferences {
  readonly keys: () => KeyNames;
  /** Whether the pill shows only its emblem. */
  readonly tucked: () => boolean;
  readonly tuck: (tucked: boolean) => void;
  /** Seconds after which they may want to look again at what was held; nothing where they asked for no reminder. */
  readonly coolingOff: () => number | undefined;
  /** Takes note that this site's draft wants another look after those seconds. */
  readonly remind: () => void;
  /** Whether a first mark was explained to them; to be told so. */
  readonly met: () => boolean;
  readonly meet: () => void;
  /** What stands behind a rule; nothing while the engine sleeps. */
  readonly basisOf: (rule: string) => Basis | undefined;
  /** Has a rule speak softer, no more, or never again of these words. Gives a way to take that back. */
  readonly adjust: (finding: Finding, how: Exclude<Passing, 'now'>) => () => void;
}
