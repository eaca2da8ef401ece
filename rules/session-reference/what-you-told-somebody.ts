import type { Rule } from '../../src/engine/rule.ts';
import { atWork, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'what-you-told-somebody',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'What you told somebody',
  why: '“{quote}” repeats what you said to one person. They were there, so they will know it was them.',
  instead: 'Say it to your readers as your own thought, without “I told somebody today”.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'NASW-1.07'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(safeguarding|mandated) ..1 report ..4 (today|this|month|week|filed)',
        'filed (the|a) ..2 report',
        '(explain|explained|apologise|apologised|apologize|apologized) to (a|my|this|one of my) ..2 #client-noun ..2 (#today|#recent|on #weekday)',
        '(told|asked|said to|reminded|gave|thanked|texted|emailed|warned) (a|an|some|my|this|one) ..3 (#client-noun|#person-noun|#job|sister|fella) ..3 (today|tonight|yesterday|this (morning|afternoon)|on #weekday|in session|last #weekday|in (my|the|group)|once)',
        '(told|asked|reminded|sent|gave) (a|my|one of my|this) ..2 #client-noun',
        '^ ..3 (told|asked|said to) (someone|somebody|a person|a small person|a lad|a woman|a man|a girl|a couple|a kid|a sister|a brother) ..2 (#today|#recent|on #weekday|in|at)',
        '(said|told) to me ..4 by (a|an|someone|somebody|one|my)',
        '(last|on|this) (#weekday|morning|week) i (told|asked|said to) (a|an|someone|somebody)',
        'had to tell (a|my|someone|somebody|this) ..2 (client|man|woman|couple|patient|mum|dad|lad|girl)',
        'what i told (him|her|a client|my client|the client|one of my)',
        'let me do for you what i did for (him|her)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        '(friend|mate|colleague|my (mum|mom|dad|husband|wife|son|daughter|kid)|plumber|builder|barista|waiter|taxi|uber|tell one|hairdresser|accountant|receptionist|supervisor|boss|tutor|council)',
      ],
    },
    {
      family: 'phrase',
      any: ['i (told|asked|reminded) (him|her) (to|about|what|how|if|whether|why|the|that|who|i)'],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: {
        has: atWork,
        not: ownLife,
      },
      unless: ['you'],
    },
  ],
  flags: [
    'I ⟦told a client today⟧ that anger is not a fault in the wiring.',
    '⟦told somebody today⟧ that they were allowed to leave the party early',
    '⟦Last Tuesday I told a⟧ nurse to put the phone in a drawer.',
    '⟦Asked a woman in session⟧ what her hands wanted to say.',
    '⟦Had to tell a man⟧ this morning that his wife had rung me.',
    {
      text: 'I ⟦told a patient⟧ last week the same thing, almost word for word',
      surface: 'comment',
    },
    '⟦Reminded a teenager yesterday⟧ that being dull is a right.',
    '⟦I told him that⟧ I did not know either, and he thanked me. Best hour on the ward this year.',
  ],
  passes: [
    'I told my husband that I am not his therapist.',
    'I told a friend yesterday that I would bring the salad.',
    'I always tell new clients where the loo is.',
    'What would you tell a client who is thinking of stopping?',
    'I told the receptionist I would be back by two.',
    'Asked my accountant today whether biscuits are an expense.',
    'I tell trainees to write their notes before lunch.',
    'I told a taxi driver what I do and we talked about his knees.',
  ],
};
