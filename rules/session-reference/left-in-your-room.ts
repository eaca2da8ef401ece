import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'left-in-your-room',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'Things left in your room',
  why: '“{quote}” is about something a person left with you. They will know it, and others may know the thing.',
  instead: 'Send a private message, or wait until they ask.',
  standards: ['HIPAA-DI', 'BACP-EF-conf', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: otherTrade },
      any: [
        '(@served|@stranger|they|client|patient|@served) ..2 left ..5 (in|on|under|at|behind|outside|down) ..1 (#here-place|the sofa|the couch|purpose|my pigeonhole)',
        '(left|forgot|found) ..4 (on|in|under|behind|down the side of) (my|the) (sofa|couch|chair|therapy room|playroom)',
        'if you were in with me',
        'one of my (#count-word|#digits) (before|after) lunch',
        'left (it|her|his|the|their) ..5 (on purpose)',
        '(mug|scarf|glove|jacket|coat|umbrella|inhaler|drawing|bottle) ..6 (home in somebodys|left behind|on my (radiator|sofa|couch|hook))',
        '(blue chair|same chair and|their chair|her chair|his chair)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
    },
  ],
  flags: [
    '⟦She left her scarf on my chair⟧ and I have watered it by mistake.',
    '⟦Found down the side of the sofa⟧: nothing. ⟦Left on the sofa⟧: one crutch.',
    '⟦If you were in with me⟧ on Wednesday, your bottle is behind the door.',
    '⟦he left his cap in my room⟧ and came back for it in the rain',
    '⟦One of my three before lunch⟧ has lost a glove.',
    'The mug went home in somebody’s handbag after nine months, and I let it. The ⟦blue chair⟧ is lighter now.',
    '⟦she left the picture behind on purpose⟧, they always do',
    {
      text: '⟦somebody left a trombone in my waiting room⟧ once',
      surface: 'comment',
    },
  ],
  passes: [
    'I left my lunch on the bus and a stranger ate it.',
    'My husband left his boots in the hall again.',
    'Found: one lanyard, Great Western conference centre.',
    'I left the radiator on in the office all weekend.',
    'My scarf is on the radiator and smells of soup.',
    'The builders left a ladder in the corridor.',
    'Somebody left the window open and now we have a wasp.',
    'The cat was left with my sister and has not forgiven us.',
  ],
};
