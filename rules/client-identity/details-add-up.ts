import type { Rule } from '../../src/engine/rule.ts';
import { inCare, knownFromWork, notOurs } from '../lexicon/care.ts';
import {
  ageWords,
  employerWords,
  eventWords,
  familyWords,
  healthWords,
  personWords,
  placeWords,
  schoolWords,
  traitWords,
  workWords,
  yearWords,
} from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'details-add-up',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Small details that add up',
  why: 'Each of these is small, but together ({details}) they could point to one person. A neighbour needs only one more.',
  instead:
    'Keep one of them at most, and make it vaguer: “someone in a caring job” instead of job, age and town.',
  standards: ['HIPAA-DI', 'GMC-SM', 'ICO-ANON', 'BACP-SM', 'UKGDPR-4'],
  looks: [
    {
      family: 'details',
      // Meeting somebody through work counts ten: without it no sum of details speaks.
      from: 12.5,
      full: 14,
      unless: ['(my|our) ..1 (#kin|#colleague-noun|#therapist-noun)'],
      elsewhere: { not: notOurs },
      kinds: [
        { kind: 'someone you work with', points: 10, any: inCare },
        { kind: 'age', points: 2, any: [...ageWords, ...yearWords] },
        { kind: 'work', points: 2, any: workWords },
        { kind: 'employer', points: 2, any: [...employerWords, ...schoolWords] },
        { kind: 'place', points: 2, any: placeWords },
        { kind: 'family', points: 1.5, any: familyWords },
        { kind: 'health', points: 1.5, any: healthWords },
        { kind: 'what happened', points: 2, any: eventWords },
        { kind: 'background', points: 1.5, any: traitWords },
        { kind: 'name', points: 3, any: ['@named&#cap', '@served&#given-name', '(called|named) #cap'] },
        {
          kind: 'time',
          points: 0.5,
          any: ['#year', '(since|in|last) #month', '#weekday', '#clock', '#today', '#recent'],
        },
      ],
    },
    {
      family: 'near',
      one: personWords,
      other: [
        ...placeWords,
        ...schoolWords,
        ...employerWords,
        ...familyWords,
        ...eventWords,
        ...healthWords,
        ...traitWords,
        ...ageWords,
        ...yearWords,
      ],
      within: { words: 10 },
      when: {
        about: ['served', 'unknown', 'author'],
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown'],
      },
      elsewhere: { has: inCare, not: notOurs },
      unless: [
        '(my|our) ..2 (#kin|#colleague-noun|#therapist-noun)',
        '(i|we) (am|are|was|were) (a|an|the|all|both)',
      ],
    },
    {
      family: 'near',
      one: [
        '@client',
        'one of (my|our) ..3 (#school-year|#job|#person-noun|#people-noun|#clients-noun)',
        ...knownFromWork,
      ],
      other: [
        ...workWords,
        ...placeWords,
        ...schoolWords,
        ...employerWords,
        ...familyWords,
        ...eventWords,
        ...traitWords,
        ...ageWords,
        ...yearWords,
      ],
      within: { words: 12 },
      when: {
        room: ['therapist', 'unknown'],
        about: ['served', 'unknown', 'author', 'colleague', 'family', 'public'],
      },
      elsewhere: { not: notOurs },
      unless: [
        '^ (if|when a|when your|imagine|suppose|say a)',
        '(any|every|each|no) #client-noun',
        '(my|our) ..2 (supervisor|boss|#therapist-noun|husband|wife|son|daughter|dog|cat|colleague)',
        '(i|we) (am|are|was|were) (a|an|the|all|both)',
      ],
    },
  ],
  flags: [],
  passes: [],
};
