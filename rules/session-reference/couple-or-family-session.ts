import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'couple-or-family-session',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  sure: true,
  title: 'A couple or a family',
  why: '“{quote}” tells of one couple or family. Each of them could recognise the others, and none agreed to be here.',
  instead: 'Write about couples or families in general.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'AAMFT-2.2'],
  looks: [
    {
      family: 'phrase',
      any: [
        'family session',
        '(wife|husband|partner) ..2 (told|said|asked) (him|her|me) ..5 (in front of me|today)',
        '(dad|mum|mom|mam) (walked out|stormed out|left) ..1 (mum|mom|mam|dad|kid)',
        '(couple|pair|newlyweds|family) (that|who|whom)? ..1 (on my couch|in session|in my office|came in|walked in|i (see|saw|have been seeing)|turned up to|today|tonight)',
        '(couple|family|pair) (that|who|whom)? i (have been|see|saw|am seeing|work|worked|had|adore)',
        '(they|couple|you two) (came in not|walked in|sat at opposite|landed on|held hands|left my)',
        '(couples|family) (session|hour) (today|tonight|yesterday|this|last|where|with)',
        '(mam|mum|mom|dad|parents) (turned up|came|arrived|showed up) (to|at) (the)? (family meeting|session|review|meeting)',
        '^ ..2 (married|new) (pair|couple)',
        'had (a|this) family ..4 (last|this|who|today)',
        '(one|two) of my couples',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: ['(restaurant|church|neighbour|neighbor|film|movie|book|wedding)'],
    },
  ],
  flags: [
    'A ⟦couple I see⟧ laughed at the same time on Tuesday, for the first time in a year.',
    'The ⟦couple in my office⟧ today argued about gravel.',
    '⟦Family session this⟧ afternoon with a grandmother who ran the whole thing.',
    '⟦Had a family last⟧ month who all spoke at once in two languages.',
    'The ⟦parents turned up to the review⟧ with a cake and a lawyer.',
    'A ⟦family I work⟧ with has moved house to be nearer the school.',
    {
      text: '⟦couples session last⟧ night, forty minutes on a spoon',
      surface: 'comment',
    },
    '⟦married pair⟧, 10am, both with clipboards',
  ],
  passes: [
    'Couples often argue about dishes when they mean time.',
    'We are a couple of therapists with a podcast and a spaniel.',
    'I offer couples sessions on Saturday mornings.',
    'My parents turned up with a cake and no warning.',
    'A couple at the next table broke up over the bread.',
    'The family support hub opens on Monday at ten.',
    'How do you set the fee for a couple?',
    'The couple in that film need a good counsellor and a better kitchen.',
  ],
};
