import type { Rule } from '../src/engine/rule.ts';
import { rule as betweenTheTwoOfYou } from './session-reference/between-the-two-of-you.ts';
import { rule as casePutToThePublic } from './session-reference/case-put-to-the-public.ts';
import { rule as changedOrAgreedStory } from './session-reference/changed-or-agreed-story.ts';
import { rule as childOrTeenSession } from './session-reference/child-or-teen-session.ts';
import { rule as clientOfASupervisee } from './session-reference/client-of-a-supervisee.ts';
import { rule as contactBetweenSessions } from './session-reference/contact-between-sessions.ts';
import { rule as countOfClients } from './session-reference/count-of-clients.ts';
import { rule as coupleOrFamilySession } from './session-reference/couple-or-family-session.ts';
import { rule as deathOfAClient } from './session-reference/death-of-a-client.ts';
import { rule as didInSession } from './session-reference/did-in-session.ts';
import { rule as emotionalMoment } from './session-reference/emotional-moment.ts';
import { rule as endingOrDischarge } from './session-reference/ending-or-discharge.ts';
import { rule as firstSessionOrIntake } from './session-reference/first-session-or-intake.ts';
import { rule as groupSession } from './session-reference/group-session.ts';
import { rule as inYourRoom } from './session-reference/in-your-room.ts';
import { rule as leftInYourRoom } from './session-reference/left-in-your-room.ts';
import { rule as mineDidThatToo } from './session-reference/mine-did-that-too.ts';
import { rule as missedOrUnpaid } from './session-reference/missed-or-unpaid.ts';
import { rule as notesScoresReports } from './session-reference/notes-scores-reports.ts';
import { rule as oneOfMyClients } from './session-reference/one-of-my-clients.ts';
import { rule as slotAsName } from './session-reference/slot-as-name.ts';
import { rule as somebodyYouSee } from './session-reference/somebody-you-see.ts';
import { rule as successStory } from './session-reference/success-story.ts';
import { rule as talkingToAClientInPublic } from './session-reference/talking-to-a-client-in-public.ts';
import { rule as toldMeInSession } from './session-reference/told-me-in-session.ts';
import { rule as wardOrVisitScene } from './session-reference/ward-or-visit-scene.ts';
import { rule as weeksOfMeetings } from './session-reference/weeks-of-meetings.ts';
import { rule as whatASessionWasAbout } from './session-reference/what-a-session-was-about.ts';
import { rule as whatYouToldSomebody } from './session-reference/what-you-told-somebody.ts';
import { rule as wordsFromTheRoom } from './session-reference/words-from-the-room.ts';

/** Every rule, in the order in which a person should meet them. */
export const rules: readonly Rule[] = [
  toldMeInSession,
  wordsFromTheRoom,
  didInSession,
  betweenTheTwoOfYou,
  whatYouToldSomebody,
  emotionalMoment,
  whatASessionWasAbout,
  inYourRoom,
  leftInYourRoom,
  slotAsName,
  weeksOfMeetings,
  somebodyYouSee,
  oneOfMyClients,
  countOfClients,
  mineDidThatToo,
  firstSessionOrIntake,
  endingOrDischarge,
  deathOfAClient,
  missedOrUnpaid,
  successStory,
  groupSession,
  coupleOrFamilySession,
  childOrTeenSession,
  wardOrVisitScene,
  contactBetweenSessions,
  notesScoresReports,
  talkingToAClientInPublic,
  casePutToThePublic,
  clientOfASupervisee,
  changedOrAgreedStory,
];
