import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { employerWords, workWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'work-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'A client’s job or employer',
  why: 'With “{quote}”, the people who work there, and the client, can tell who this is.',
  instead: 'Widen it: “somebody in a caring job”, “somebody who works with their hands”.',
  standards: ['HIPAA-DI', 'GMC-SM', 'ICO-ANON', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      any: [...workWords, ...employerWords],
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
        '(@client|@clients|#client-noun) ..1 (a|an|the|who is a|clause-start)? [..2 #job]',
        '(treated|assessed|saw|seeing|see|supported|counselled|working with|worked with) (a|an|this|the|one) [..3 #job]',
        '(my|our) (#weekday|#clock|last|first|next|lovely|wee|little|favourite) ..3 (from|at|in) [(the|a)? (#employer|#cap)]',
      ],
      when: { time: ['episode', 'unclear'] },
    },
  ],
  flags: [],
  passes: [],
};
