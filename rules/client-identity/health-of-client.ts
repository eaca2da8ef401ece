import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { healthWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'health-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'What a client lives with',
  why: '“{quote}” makes somebody’s health public, and it is theirs to tell.',
  instead: 'Write about the condition in general, without anyone in it.',
  standards: ['UKGDPR-9', 'HIPAA-DI', 'APA-4.01', 'BACP-EF-conf'],
  looks: [
    {
      family: 'phrase',
      any: healthWords,
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
        '(my|this|that) [(#condition|#medicine|#rare-condition)] (client|patient|lady|guy|girl|boy|lad|kid|woman|man|couple)',
        '(a client|my client|a patient|my patient|pt|one of my clients|one of my patients) ..2 with [#condition]',
      ],
      when: { time: ['episode', 'unclear'] },
    },
  ],
  flags: [],
  passes: [],
};
