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
  flags: [
    'My client was in the ⟦coach crash⟧ in May and told me she still smells the petrol',
    'He ⟦won the lottery⟧ and my client told me it ruined his marriage',
    'my client told me she ⟦was fired⟧ by text on her wedding day',
    'One of my patients told me about the ⟦stabbing⟧ outside the school',
    'My client ⟦lost her husband⟧ in the flood and told me she talks to his coat',
    'I worked with him after the ⟦house fire⟧ and today he lit a candle',
    'My client told me she has not slept since the ⟦inquest⟧',
    'one of my lads ⟦got into⟧ university, told me by running into my office',
  ],
  passes: [
    'The flood in our town has closed the clinic until Monday',
    'House fires leave more than ash, says a new study',
    'I was made redundant at forty and became a counsellor',
    'My sister gave birth last night and I am an auntie',
    'After the storm many of us feel on edge',
    'I am a witness to how hard carers work',
    'The inquest rules changed this year, see the link',
    'Our team won a medal at the village sports day',
  ],
};
