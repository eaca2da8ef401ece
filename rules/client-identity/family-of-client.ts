import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { familyWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'family-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'A client’s family',
  why: '“{quote}” draws a family that neighbours, school and relatives would know at once.',
  instead:
    'Leave the family out unless the thought needs it, and then keep it plain: “a parent”, “a relative”.',
  standards: ['HIPAA-DI', 'GMC-SM', 'BACP-EF-conf', 'UKGDPR-4'],
  looks: [
    {
      family: 'phrase',
      any: familyWords,
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
