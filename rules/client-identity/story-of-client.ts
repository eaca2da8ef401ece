import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { eventWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'story-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'An event others know of',
  why: '“{quote}” is the kind of thing people hear about. Anybody who did could put a name to this story.',
  instead: 'Leave the event out and keep what you thought about it.',
  standards: ['HIPAA-DI', 'ICO-ANON', 'GMC-SM', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      any: eventWords,
      when: { about: ['served'], time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: ['(my|our) ..1 #kin', '(my|our) ..1 #colleague-noun', '(called|named) #cap'],
    },
  ],
  flags: [],
  passes: [],
};
