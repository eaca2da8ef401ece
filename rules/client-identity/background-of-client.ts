import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { traitWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'background-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Origin, faith, body or sexuality',
  why: '“{quote}” narrows it down to very few people where you work, and it is private.',
  instead: 'Leave it out, unless the thought is about exactly this, and then write about many people.',
  standards: ['UKGDPR-9', 'HIPAA-DI', 'BACP-EF-respect', 'APA-PrinE'],
  looks: [
    {
      family: 'phrase',
      any: traitWords,
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
