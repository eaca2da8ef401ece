import type { Lexicon } from '../../src/engine/lexicon.ts';
import { people } from './people.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signs } from './signs.ts';
import { spellings } from './spellings.ts';
import { time } from './time.ts';

/** What the words of therapy mean, for the reading and the rules. */
export const lexicon: Lexicon = {
  lists: { ...people, ...time, ...sessions, ...settings },
  spellings,
  signs,
};
