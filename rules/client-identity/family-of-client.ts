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
  flags: [
    'My client told me about her ⟦twin girls⟧ and the silence after',
    '⟦Her brother drowned⟧ and my client told me today she can look at the sea again',
    'My client, a ⟦mum of three⟧, told me she danced in the kitchen',
    'One of my patients told me ⟦his wife left⟧ with the caravan',
    'My client is the ⟦youngest of⟧ eleven and told me she never had a chair',
    'my client told me her ⟦ex husband⟧ turned up at the school gate',
    'I worked with him for a year and today he told me about ⟦the triplets⟧',
    'My client told me ⟦her mum died⟧ on the ferry home',
  ],
  passes: [
    'I am a mum of two and a therapist, in that order',
    'My twins start school today and I am a puddle',
    'Single parents, I see how hard you work',
    'My husband and I had a row about the dishwasher',
    'Families are like bicycles, they need oil',
    'Two mums walk into a bookshop, and that is the whole joke',
    'My mother in law thinks I read minds',
    'Step families often take years to find their feet',
  ],
};
