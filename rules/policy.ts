/** One promise of the practice's posting policy. Every rule serves one, and every clause is served by a rule. */
export interface Clause {
  readonly id: string;
  /** A few words, as a heading. */
  readonly title: string;
  /** The line as it stands in the policy, in the practice's own voice. */
  readonly line: string;
  /** Why the practice keeps to it. */
  readonly because: string;
}

/** The posting clauses, in the order in which they matter to a client. */
export const clauses: readonly Clause[] = [
  {
    id: 'nobody-recognised',
    title: 'Nobody is recognised',
    line: 'I do not post anything by which a client, or someone close to them, could be recognised.',
    because:
      'A few small facts together can point to one person, and clients look for themselves in what we write.',
  },
  {
    id: 'records-stay-closed',
    title: 'Records stay closed',
    line: 'Notes, numbers, messages, pictures and contact details of clients never go online, with or without a name.',
    because:
      'What is written down about a client belongs to the record, and a record that got out cannot be called back.',
  },
  {
    id: 'the-room-stays-closed',
    title: 'The room stays closed',
    line: 'I do not post about particular sessions: not what was said, not how it went, not who came or did not come.',
    because:
      'Everyone I see should be able to read my page and know that they will never find their hour on it.',
  },
  {
    id: 'no-advice-to-strangers',
    title: 'No advice to strangers',
    line: 'I do not tell people I have not met what to do about their own lives, in posts, comments or messages.',
    because:
      'Without time, questions and follow-up, even good advice can harm, and it can look like the start of therapy.',
  },
  {
    id: 'no-diagnosis-from-afar',
    title: 'No diagnosis from afar',
    line: 'I do not put a diagnosis on a reader, on somebody they describe, or on a person in the news.',
    because:
      'A label given without meeting someone can frighten, mislead or shame, and it is hard to take back.',
  },
  {
    id: 'medicine-and-danger',
    title: 'Medicine and danger go to those who can help',
    line: 'Questions about medicine, symptoms or danger go to a prescriber, a doctor or a crisis line, not to my comments.',
    because: 'A post is slow, public and seen by nobody in the moment when it matters.',
  },
  {
    id: 'honest-promises',
    title: 'Honest promises',
    line: 'I do not promise results, and I do not put down the help that others give.',
    because: 'People who suffer pay for hope. They should get an honest picture of what therapy can do.',
  },
  {
    id: 'one-kind-of-tie',
    title: 'A therapist and nothing else',
    line: 'To the people I see I am a therapist and nothing else: no business, no favours, no friendship, no romance.',
    because:
      'Someone who is also my customer, my friend or my builder can no longer say everything, and cannot easily say no.',
  },
  {
    id: 'no-friending',
    title: 'No friending, following or searching',
    line: 'I do not befriend, follow or look up the people I see, and I do no therapy by messages on social sites.',
    because:
      'A link between us can show others that somebody comes to me, and a life online is theirs to tell.',
  },
  {
    id: 'no-reviews',
    title: 'No reviews asked for or answered',
    line: 'I ask no client for a review, I do not advertise with their words, and I do not answer reviews or complaints online.',
    because:
      'A client can hardly refuse me, and even a thank-you would tell everyone that they have been here.',
  },
  {
    id: 'respect-for-all',
    title: 'Respect, also on bad days',
    line: 'I do not mock, blame or label the people who come to me, or the colleagues who work in another way.',
    because: 'Whoever is thinking of asking for help reads how I speak of those who did.',
  },
  {
    id: 'nothing-live',
    title: 'Nothing live',
    line: 'I do not post from the room, from the waiting room or from a visit, and not where I am while I am there.',
    because: 'A time and a place point to the person who is with me, and to me when I am alone there.',
  },
];
