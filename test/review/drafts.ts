import type { Finding, Level } from '../../src/engine/rule.ts';
import type { Basis } from '../../src/review/states.ts';

/** A draft with much to look at. */
export const late =
  'Long day. My 4 o’clock cried for an hour because her fiancé left, three weeks before the wedding. ' +
  'She teaches Year 2 in Hexham and everyone at the school knows. If your anxiety feels like this, stop taking the sertraline. ' +
  'Be gentle with each other.';
/** One with nothing. */
export const plain = 'Rest is not a reward for finishing everything. Be gentle with yourselves this week.';
/** One from right to left. */
export const rtl = 'اليوم بكت مريضتي في الجلسة الأخيرة. كونوا لطفاء مع أنفسكم.';
/** One in which a whole long sentence is found. */
export const long = `A client told me ${'that the sea at night sounds like somebody breathing in the next room, and '.repeat(12)}that was all.`;
/** One of 63,000 characters. */
export const huge = `My 4 o’clock ${'said it again and again and '.repeat(2333)}left.`;

/** A stop. */
export const clock = found(late, 'My 4 o’clock', 'stop', {
  message: '“My 4 o’clock” tells today’s client that this is about them.',
  instead: 'Write of someone you worked with, and of another day.',
  swap: 'Someone I worked with',
  clause: 'the-room-stays-closed',
});
/** A warning. */
export const details = found(late, 'She teaches Year 2 in Hexham', 'warn', {
  message: 'A job, a school year and a town together may fit one person.',
  instead: 'Which of them could you drop? “She works with children” may be enough.',
});
/** A warning of another matter. */
export const advice = found(late, 'stop taking the sertraline', 'warn', {
  message: 'This tells one reader what to do about their medicine, and you have not met them.',
  instead: 'You could say who to ask before changing anything.',
  clause: 'medicine-and-danger',
});
/** A note. */
export const thought = found(late, 'cried for an hour', 'note', {
  message: 'How long and how strongly somebody felt can be enough for them to know themselves.',
  instead: 'You could leave out the hour.',
  swap: 'was very upset',
  clause: 'the-room-stays-closed',
});
/** All of them. */
export const many = [clock, thought, details, advice];

/** What stands behind the rules of the examples. */
export const basis: { readonly [rule: string]: Basis } = {
  [clock.rule]: {
    title: 'A client by their hour',
    clause: {
      title: 'The room stays closed',
      line: 'I do not post about particular sessions: not what was said, not how it went, not who came or did not come.',
    },
    standard: {
      name: 'British Association for Counselling and Psychotherapy, Ethical Framework',
      gist: 'Keep what clients tell you private, also online.',
      link: 'https://example.org/framework',
    },
    brief: false,
  },
  [details.rule]: {
    title: 'Details that add up',
    clause: {
      title: 'Nobody is recognised',
      line: 'I do not post anything by which a client, or someone close to them, could be recognised.',
    },
    standard: {
      name: 'Health and Care Professions Council, Standard 5',
      gist: 'Treat what you know as private.',
    },
    brief: false,
  },
  [advice.rule]: {
    title: 'Medicine for a stranger',
    clause: {
      title: 'Medicine and danger go to those who can help',
      line: 'Questions about medicine, symptoms or danger go to a prescriber, a doctor or a crisis line, not to my comments.',
    },
    brief: false,
  },
};
/** The same, of rules that were heard often. */
export const known = Object.fromEntries(
  Object.entries(basis).map(([rule, one]) => [rule, { ...one, brief: true }]),
);

/** A finding on the first place where these words stand in the draft. */
export function found(
  draft: string,
  quote: string,
  level: Level,
  words: Pick<Finding, 'message' | 'instead'> & { readonly swap?: string; readonly clause?: string },
): Finding {
  const start = draft.indexOf(quote);
  return {
    rule: `${level} ${words.instead}`,
    category: 'client-identity',
    clause: words.clause ?? 'nobody-recognised',
    level,
    quote,
    start,
    end: start + quote.length,
    message: words.message,
    instead: words.instead,
    ...(words.swap !== undefined && { swap: words.swap }),
    also: [],
  };
}
