import type { Lexicon } from '../../src/engine/lexicon.ts';
import { advice } from './advice.ts';
import { boundary } from './boundary.ts';
import { care } from './care.ts';
import { conditions } from './conditions.ts';
import { medicines } from './medicines.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { problems } from './problems.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signs } from './signs.ts';
import { spellings } from './spellings.ts';
import { time } from './time.ts';
import { traits } from './traits.ts';
import { work } from './work.ts';

/** What the words of therapy mean, for the reading and the rules. */
export const lexicon: Lexicon = {
  lists: {
    ...people,
    ...time,
    ...sessions,
    ...settings,
    ...medicines,
    ...problems,
    ...advice,
    ...care,
    ...conditions,
    ...names,
    ...places,
    ...traits,
    ...work,
    ...boundary,
  },
  spellings,
  signs,
};
