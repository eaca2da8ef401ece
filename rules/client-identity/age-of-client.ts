import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { ageWords, yearWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'age-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'A client’s age or school year',
  why: '“{quote}” makes a small group out of everyone you see, and the client will know it is them.',
  instead: 'Use a stage of life instead: “a young person”, “somebody later in life”.',
  standards: ['HIPAA-DI', 'GMC-SM', 'HCPC-5', 'UKGDPR-4'],
  looks: [
    {
      family: 'phrase',
      any: [...ageWords, ...yearWords],
      when: { about: ['served'], time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: ['(my|our) ..1 #kin', '(my|our) ..1 #colleague-noun', '(called|named) #cap'],
    },
    {
      family: 'phrase',
      any: [
        '(my|our|one of my) ..2 [#school-year]',
        '^ #client-noun [#digits] (yo|year*|f|m)?',
        '(#client-noun|pt|ct) ..2 [#clause-start&#digits] !(of|am|pm|weeks|months|sessions|days|minutes|years)',
        '[#digits (yo|y o|year old|yr old)] (in|on) (my|our|crisis|the ward|detox|session|group|therapy|clinic)',
        '(have|had|got|saw|seeing) (a|this|my) ..2 [(#digits|#age-mark) (yo|y o|year old|yr old|yrs old)?] ..3 (in|on|for|with|at) ..1 (session|therapy|crisis|detox|clinic|assessment|caseload|my|our|intake|eval|the ward|group)',
      ],
      when: { time: ['episode', 'unclear'] },
    },
  ],
  flags: [],
  passes: [],
};
