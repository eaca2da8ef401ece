import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { placeWords, schoolWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'place-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Where a client lives or goes',
  why: '“{quote}” is small enough for somebody there to work out who you mean.',
  instead: 'Leave the place out, or say “in a small town”.',
  standards: ['HIPAA-DI', 'ICO-ANON', 'BACP-SM', 'UKGDPR-4'],
  looks: [
    {
      family: 'phrase',
      any: [...placeWords, ...schoolWords],
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
        '(@client|@clients|#client-noun) (at|in|from|near|outside) (the|a)? [#cap #cap?]',
        '(one|two|some) of my ..3 (at|in|from) [#cap #cap?]',
      ],
      when: { time: ['episode', 'unclear'] },
    },
  ],
  flags: [],
  passes: [],
};
