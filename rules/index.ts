import type { Rule } from '../src/engine/rule.ts';
import { rule as antiTreatmentClaim } from './advice-giving/anti-treatment-claim.ts';
import { rule as crisisInComments } from './advice-giving/crisis-in-comments.ts';
import { rule as diagnosePublicFigure } from './advice-giving/diagnose-public-figure.ts';
import { rule as diagnoseTheReader } from './advice-giving/diagnose-the-reader.ts';
import { rule as diagnoseThirdParty } from './advice-giving/diagnose-third-party.ts';
import { rule as directiveToOneReader } from './advice-giving/directive-to-one-reader.ts';
import { rule as dmMeForHelp } from './advice-giving/dm-me-for-help.ts';
import { rule as guaranteeOrCure } from './advice-giving/guarantee-or-cure.ts';
import { rule as howToLiveInAComment } from './advice-giving/how-to-live-in-a-comment.ts';
import { rule as medicationInstruction } from './advice-giving/medication-instruction.ts';
import { rule as myWayForYou } from './advice-giving/my-way-for-you.ts';
import { rule as ordersInComments } from './advice-giving/orders-in-comments.ts';
import { rule as ordersToAllReaders } from './advice-giving/orders-to-all-readers.ts';
import { rule as planForAStranger } from './advice-giving/plan-for-a-stranger.ts';
import { rule as promisedByWhen } from './advice-giving/promised-by-when.ts';
import { rule as readBetweenTheLines } from './advice-giving/read-between-the-lines.ts';
import { rule as readsLikeAdvice } from './advice-giving/reads-like-advice.ts';
import { rule as relationshipDirective } from './advice-giving/relationship-directive.ts';
import { rule as sameAsITellClients } from './advice-giving/same-as-i-tell-clients.ts';
import { rule as selfCareOrder } from './advice-giving/self-care-order.ts';
import { rule as steerAwayFromCare } from './advice-giving/steer-away-from-care.ts';
import { rule as substanceWithdrawal } from './advice-giving/substance-withdrawal.ts';
import { rule as suggestionInAComment } from './advice-giving/suggestion-in-a-comment.ts';
import { rule as symptomDismissal } from './advice-giving/symptom-dismissal.ts';
import { rule as traumaWorkAlone } from './advice-giving/trauma-work-alone.ts';
import { rule as attractionToAClient } from './boundary/attraction-to-a-client.ts';
import { rule as clientsAskedToConnect } from './boundary/clients-asked-to-connect.ts';
import { rule as friendsWithClients } from './boundary/friends-with-clients.ts';
import { rule as giftFromAClient } from './boundary/gift-from-a-client.ts';
import { rule as helloInTheStreet } from './boundary/hello-in-the-street.ts';
import { rule as lookedClientUp } from './boundary/looked-client-up.ts';
import { rule as therapyByMessage } from './boundary/therapy-by-message.ts';
import { rule as timeWithClients } from './boundary/time-with-clients.ts';
import { rule as twoRolesAtOnce } from './boundary/two-roles-at-once.ts';
import { rule as ageOfClient } from './client-identity/age-of-client.ts';
import { rule as backgroundOfClient } from './client-identity/background-of-client.ts';
import { rule as contactDetailsOfClient } from './client-identity/contact-details-of-client.ts';
import { rule as couldBeRecognised } from './client-identity/could-be-recognised.ts';
import { rule as detailsAddUp } from './client-identity/details-add-up.ts';
import { rule as familyOfClient } from './client-identity/family-of-client.ts';
import { rule as healthOfClient } from './client-identity/health-of-client.ts';
import { rule as initialsOrStandIn } from './client-identity/initials-or-stand-in.ts';
import { rule as metClientOutside } from './client-identity/met-client-outside.ts';
import { rule as nameAndAge } from './client-identity/name-and-age.ts';
import { rule as nameOfClient } from './client-identity/name-of-client.ts';
import { rule as pictureOrMessage } from './client-identity/picture-or-message.ts';
import { rule as placeOfClient } from './client-identity/place-of-client.ts';
import { rule as publicFigure } from './client-identity/public-figure.ts';
import { rule as readsLikeSomeoneKnown } from './client-identity/reads-like-someone-known.ts';
import { rule as recordNumber } from './client-identity/record-number.ts';
import { rule as referralWithProfile } from './client-identity/referral-with-profile.ts';
import { rule as storyOfClient } from './client-identity/story-of-client.ts';
import { rule as tagOfClient } from './client-identity/tag-of-client.ts';
import { rule as workOfClient } from './client-identity/work-of-client.ts';
import { rule as hardNamesForPeople } from './disparagement/hard-names-for-people.ts';
import { rule as mockingClients } from './disparagement/mocking-clients.ts';
import { rule as peopleByDiagnosis } from './disparagement/people-by-diagnosis.ts';
import { rule as puttingDownColleagues } from './disparagement/putting-down-colleagues.ts';
import { rule as tiredOfClients } from './disparagement/tired-of-clients.ts';
import { rule as duringASession } from './live-posting/during-a-session.ts';
import { rule as peopleInTheWaitingRoom } from './live-posting/people-in-the-waiting-room.ts';
import { rule as theDayAsItHappens } from './live-posting/the-day-as-it-happens.ts';
import { rule as whereYouAreNow } from './live-posting/where-you-are-now.ts';
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
import { rule as hintAtWho } from './session-reference/hint-at-who.ts';
import { rule as inYourRoom } from './session-reference/in-your-room.ts';
import { rule as leftInYourRoom } from './session-reference/left-in-your-room.ts';
import { rule as mineDidThatToo } from './session-reference/mine-did-that-too.ts';
import { rule as missedOrUnpaid } from './session-reference/missed-or-unpaid.ts';
import { rule as notesScoresReports } from './session-reference/notes-scores-reports.ts';
import { rule as oneOfMyClients } from './session-reference/one-of-my-clients.ts';
import { rule as readsLikeYourRoom } from './session-reference/reads-like-your-room.ts';
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
import { rule as answeringAComplaint } from './testimonial/answering-a-complaint.ts';
import { rule as asksForReviews } from './testimonial/asks-for-reviews.ts';
import { rule as myOwnSuccessRate } from './testimonial/my-own-success-rate.ts';
import { rule as praiseFromAClient } from './testimonial/praise-from-a-client.ts';
import { rule as replyToAReview } from './testimonial/reply-to-a-review.ts';

/** Every rule, in the order in which a person should meet them. */
export const rules: readonly Rule[] = [
  nameOfClient,
  nameAndAge,
  initialsOrStandIn,
  tagOfClient,
  publicFigure,
  couldBeRecognised,
  detailsAddUp,
  ageOfClient,
  placeOfClient,
  workOfClient,
  familyOfClient,
  storyOfClient,
  healthOfClient,
  backgroundOfClient,
  readsLikeSomeoneKnown,
  metClientOutside,
  referralWithProfile,
  pictureOrMessage,
  contactDetailsOfClient,
  recordNumber,
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
  readsLikeYourRoom,
  oneOfMyClients,
  hintAtWho,
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
  medicationInstruction,
  substanceWithdrawal,
  steerAwayFromCare,
  crisisInComments,
  symptomDismissal,
  ordersInComments,
  directiveToOneReader,
  relationshipDirective,
  planForAStranger,
  suggestionInAComment,
  howToLiveInAComment,
  traumaWorkAlone,
  ordersToAllReaders,
  sameAsITellClients,
  myWayForYou,
  dmMeForHelp,
  diagnoseTheReader,
  diagnoseThirdParty,
  diagnosePublicFigure,
  readBetweenTheLines,
  guaranteeOrCure,
  promisedByWhen,
  antiTreatmentClaim,
  readsLikeAdvice,
  selfCareOrder,
  friendsWithClients,
  clientsAskedToConnect,
  lookedClientUp,
  therapyByMessage,
  twoRolesAtOnce,
  timeWithClients,
  helloInTheStreet,
  giftFromAClient,
  attractionToAClient,
  asksForReviews,
  praiseFromAClient,
  replyToAReview,
  answeringAComplaint,
  myOwnSuccessRate,
  mockingClients,
  hardNamesForPeople,
  tiredOfClients,
  peopleByDiagnosis,
  puttingDownColleagues,
  duringASession,
  theDayAsItHappens,
  whereYouAreNow,
  peopleInTheWaitingRoom,
];
