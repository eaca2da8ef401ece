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
import { sensesAdvice } from './senses-advice.ts';
import { sensesEvents } from './senses-events.ts';
import { sensesLife } from './senses-life.ts';
import { sensesOther } from './senses-other.ts';
import { sensesRemedies } from './senses-remedies.ts';
import { sensesRoom } from './senses-room.ts';
import { sensesVoice } from './senses-voice.ts';
import { sensesWho } from './senses-who.ts';
import { sensesWork } from './senses-work.ts';
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
    ...sensesAdvice,
    ...sensesEvents,
    ...sensesLife,
    ...sensesOther,
    ...sensesRemedies,
    ...sensesRoom,
    ...sensesVoice,
    ...sensesWho,
    ...sensesWork,
    ...boundary,
  },
  spellings,
  signs,
};
