import type { Rule } from '../../src/engine/rule.ts';
import { atWork } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'hint-at-who',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'A hint at who it was',
  why: '“{quote}” invites readers to guess. Some of them will guess right.',
  instead: 'If nobody should know who it is, leave the story out altogether.',
  standards: ['HIPAA-DI', 'ICO-ANON', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      any: [
        'not naming (names|anyone|anybody|anything|him|her|the)',
        '(naming no|no) names (no faces|but|obviously|and)?',
        'iykyk',
        '(can not|will not|could not) say (who|which one)',
        '[ i am not (saying|telling) (you)? ] (who|which)',
        'you (would|will) (all)? know (him|her|them|exactly who)',
        'would know (him|her|them) to see',
        'a certain ..2 (#job|#person-noun|vicar|presenter|councillor|corner back|striker|minister)',
        '(know|recognise) (him|her) from (the|off)',
        'i (should not|shouldnt) (say|post|share|tell|but)',
      ],
      elsewhere: {
        has: [...atWork, '(with|to) me'],
        not: ['(podcast|novel|film|award|awards|agency|vendor)'],
      },
    },
  ],
  flags: [
    '⟦Not naming names⟧ but my 10am was on breakfast telly again.',
    '⟦No names, no faces⟧: tonight in group somebody finally sang.',
    'The session I had after that episode, ⟦iykyk⟧.',
    'I ⟦can’t say who⟧, only that he sat in my chair and cried about a penalty.',
    '⟦I shouldn’t say⟧, but the new mayor was in with me this week.',
    '⟦A certain vicar⟧ has cancelled his session again.',
    {
      text: 'you ⟦would know her to see⟧, she comes to me on Fridays',
      surface: 'comment',
    },
    '⟦I’m not saying⟧ which one, but one of the finalists was my client.',
  ],
  passes: [
    'Naming no names, but somebody ate my yoghurt.',
    'The raffle winner knows who they are!',
    'A certain dog has eaten the certificate.',
    'I can’t say how excited I am about the new kettle.',
    'You would all know the song if I hummed it.',
    'No names on the mugs please, we share here.',
    'I shouldn’t have had the second scone.',
    'I cannot tell you which printer to buy, they are all evil.',
  ],
};
