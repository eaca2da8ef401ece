import type { Rule } from '../../src/engine/rule.ts';
import { business } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'death-of-a-client',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  sure: true,
  title: 'The death of a client',
  why: '“{quote}” tells of somebody’s death and that you cared for them. Confidentiality stays, and a family may be reading.',
  instead: 'Grieve with your supervisor and your team. Here, speak of loss in this work without a person.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'GMC-SM'],
  looks: [
    {
      family: 'phrase',
      any: [
        'lost a (client|patient) ..2 (to|this|last|today|yesterday|on|in|over)',
        '(since|when|the day) i lost #cap',
        'left us on #weekday',
        '(one of (mine|ours|my ..3|our ..2)|a ..1 #client-noun|my ..2 #client-noun|@client) ..5 (died|passed|passed away|took (his|her|their) (own)? life|was buried|was found)',
        '(we|i) ..1 (lost|buried) (one|a client|a patient|one of (my|our) ..2|a kid) (of mine|today|this|last|on|yesterday|to|in)',
        '(family|funeral|widow|prayers) ..8 (@served|@stranger) never missed',
        'i (keep|kept) going over (the plan|every word|it|my notes|our last)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        '(plant|fern|orchid|dog|cat|mum|mom|dad|grandfather|grandmother|retainer|firm|pitch|hen|chicken|sourdough|supervisor|mentor)',
      ],
      elsewhere: {
        not: ['(fern|orchid|houseplant|retainer|succulent|sourdough)', ...business],
      },
    },
  ],
  flags: [
    '⟦One of mine died⟧ on Sunday and I keep hearing his ringtone.',
    '⟦My client passed⟧ away last night. She was funny to the end.',
    '⟦We lost one today⟧ on the ward. Hug somebody.',
    '⟦I lost a client on⟧ Saturday and there is nobody to send a card to.',
    '⟦A former patient took his own life⟧ in spring and I still set the chair out.',
    '⟦I keep going over the plan⟧ we wrote together.',
    '⟦One of our residents died⟧ this morning with the radio on.',
    {
      text: '⟦I lost a patient last⟧ week, so I am reading this in bits',
      surface: 'comment',
    },
  ],
  passes: [
    'My grandmother died last spring and I am only now sorting her buttons.',
    'I lost both my gloves and the will to queue.',
    'Our supervisor died in May and the group still keeps her seat.',
    'I lost my fern. We had been together since the diploma.',
    'Grief after the death of a patient is rarely taught on any course.',
    'The old dog died on Sunday and the house is too tidy.',
    'The author died before the second edition was printed.',
    'My mentor passed away and left me her books.',
  ],
};
