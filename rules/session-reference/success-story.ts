import type { Rule } from '../../src/engine/rule.ts';
import { atWork, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'success-story',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  sure: true,
  title: 'One person’s success',
  why: '“{quote}” tells one person’s success. It is theirs to celebrate in public, and it tells readers that they came to you.',
  instead: 'Say what helps people in general, or simply that you love your work.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'HIPAA-PHI'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(#digits|#count-word) sessions and (@served|@stranger) (is|was|can|walked|slept|went)',
        'huge win',
        '(proud|proudest|prouder) (of|to) (my|this|that|one of|a|our) ..2 (client|patient|kiddo|couple|#client-noun|clients)',
        '(#count-word|#digits|a) (weeks|months|years|year|month) ago ..1 (@served|@stranger|they|this (man|woman|boy|girl|kid|couple|client)|a client|my client) ..8 (could not|can not|would not|was|were|had|sat|walked|told|never)',
        '(saved|rebuilt) (their|his|her) (marriage|life|mornings|sobriety)',
        '(my client|a client|my #clock|#clock|@client) ..5 (got the job|passed|got in|graduated|won|is sober|finally|qualified|got (his|her|their))',
        'the bravest (person|man|woman|kid|girl|boy) i',
        'we (rebuilt|built it up|got it sorted|built it|got there|got him|got her)',
        'watching (you|them) ..3 (find|grow|heal|walk|stand|come|learn)',
        'how far (you|he|she|they) ..2 (have|has) come',
        '(@served|@stranger|they) (could not|would not) ..8 (without|leave|eat|sleep|look) ..12 (now|today)',
        '(got|had) (him|her) through (his|her|the)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: ['(i was|my son|my daughter|trainee|supervisee|students|team|colleague|graduates)'],
      elsewhere: {
        has: atWork,
        not: ownLife,
      },
    },
  ],
  flags: [
    'So ⟦proud of my client⟧ for ringing the bank by herself.',
    '⟦Two years ago she could not⟧ open the post. Now look. This is what therapy is for.',
    '⟦My 11am got the job⟧!!!',
    '⟦How far they have come⟧ since January. Couples therapy is worth it.',
    'He is ⟦the bravest man I⟧ have ever sat with in this office.',
    '⟦A year ago this man was⟧ sleeping in a van outside our clinic.',
    '⟦We rebuilt⟧ it one stair at a time, and now the counselling is done and she is on a mountain.',
    {
      text: 'so ⟦proud of this client⟧, eight weeks sober and a new coat',
      surface: 'comment',
    },
  ],
  passes: [
    'So proud of our students, who all passed their diploma.',
    'Two years ago I could not say my fee out loud.',
    'My daughter got the job and the whole street knows.',
    'How far this profession has come since the nineties.',
    'Proud of the team for winning the award on Friday.',
    'A year ago this building was a carpet shop.',
    'Therapy helps many people sleep, work and love a little better.',
    'My brother won the raffle and will not stop talking about ham.',
  ],
};
