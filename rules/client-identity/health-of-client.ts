import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { healthWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'health-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'What a client lives with',
  why: '“{quote}” is something one person lives with, and it is theirs to tell.',
  instead: 'Write about it in general, without anyone in it.',
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
      unless: [
        '(awareness|charity|conference|webinar|training)',
        '(my|our) ..1 #kin',
        '(my|our) ..1 #colleague-noun',
        '(called|named) #cap',
      ],
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
  flags: [
    'My client told me today that her ⟦OCD⟧ is louder at night',
    'my ⟦bipolar⟧ client rang three times before breakfast',
    'My client is on ⟦sertraline⟧ and told me she can taste colours again',
    'Saw my client with ⟦ADHD⟧ today and we built a list out of Lego',
    'one of my patients told me the ⟦panic attacks⟧ are back',
    'My client told me he is ⟦sober⟧ two years this week',
    'I worked with her through ⟦anorexia⟧ and today she sent me a menu',
    'A client with ⟦agoraphobia⟧ came to my office on the bus today',
  ],
  passes: [
    'I work with OCD, trauma and grief',
    'Panic can feel like a heart attack. If in doubt get it checked',
    'My own depression taught me to rest',
    'Training on bipolar disorder was excellent today',
    'People with ADHD often lose their keys and find their people',
    'Autism is not a phase, it is a way to be',
    'My dad has dementia and we laugh when we can',
    'New blog: what helps with insomnia',
  ],
};
