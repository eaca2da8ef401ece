import { ukStandards } from './standards-uk.ts';
import { usStandards } from './standards-us.ts';
import { usSocialStandards } from './standards-us-social.ts';

/** Where a clause comes from: a passage of a professional code, a law, or a body's guidance. */
export interface Standard {
  readonly body: string;
  /** The passage as the body names it; a number stands here only where we have read it. */
  readonly section: string;
  /** What it asks for, in our own words. */
  readonly gist: string;
  readonly link?: string;
  /** Whether the passage was read for this work. Otherwise it is only known, and wants a look before it is relied on. */
  readonly read: boolean;
}

/** The passages that stand behind the rules; a rule names them by key. */
export const standards: Readonly<Record<string, Standard>> = {
  ...usStandards,
  ...usSocialStandards,
  ...ukStandards,
};
