import type { Rule } from '../../src/engine/rule.ts';
import { otherTrades } from '../lexicon/boundary-cues.ts';
import { asPatient } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'people-in-the-waiting-room',
  category: 'live-posting',
  clause: 'nothing-live',
  level: 'warn',
  title: 'People in the waiting room',
  why: '“{quote}” is about people who came for help, in a place and at an hour that others can work out.',
  instead: 'Post the plants, not the people. A picture goes up only when the room was empty.',
  standards: ['HIPAA-DI', 'BACP-EF-conf', 'HCPC-SM', 'NMC'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(overheard|heard) ..4 (in|at|from|outside) (our|my|the) ..1 (waiting room|reception|corridor|car park|waiting area|clinic)]',
        '[(there is|there was|saw|see|seen|got|spotted|met|have) ..1 (a|an|some|two|three|my|one|this) ..6 (in|at) (our|my) ..1 (waiting room|reception|waiting area|corridor)]',
        '[(#person-noun|#people-noun|teacher|exes|somebody|someone|#job|neighbour|neighbor|mum|dad) ..4 (in|at) (our|my|the clinics) ..1 (waiting room|reception|waiting area|corridor)]',
        '[(#person-noun|#people-noun|someone|somebody|#job) ..2 in the waiting room ..4 (today|tonight|right now|rn|this morning|just|is|are|has|named|crying|sobbing|singing|asleep|won)]',
        '[(photo|pic|picture|selfie|video|snap|reel|live) ..4 (of|from|in) ..3 (waiting room|reception|corridor) ..4 (full|packed|heaving|busy|this morning|right now|rammed)]',
        '[someone ..3 (fainted|collapsed|kicked off|cried|screamed) ..3 (outside|in|at) (the|our|my)? (clinic|practice|waiting room|reception|office) ..2]',
      ],
      unless: [
        '(fish|plant|plants|chair|chairs|poster|posters|magazine|magazines|radio|sign|paint|painted|kettle|tank|cushion|cushions|beanbag|toys|wifi|music|clock|lego|hamster wheel) (in|for|on)',
        '(gp|dentist|vet|hospital|physio|doctors|doctor) (waiting room|s waiting room)',
        "(my|the|our) (gp's|dentist's|vet's|doctor's|own therapist's)",
        '(never|do not|please|etiquette|policy|if|should|scene|director|film|series|dog|cat|hens|pigeon|wasp|spider|mouse)',
        'i (was|sat|am|sit) ..4 waiting room',
      ],
      elsewhere: { not: [...asPatient, ...otherTrades, '#screen-story'] },
    },
    {
      family: 'phrase',
      any: [
        '[(#person-noun|#people-noun|teacher|exes|somebody|someone|#job) ..5 (in|at) (reception|the waiting room|the waiting area) ..2]',
      ],
      unless: [
        '(hotel|gym|spa|surgery|dentist|vet|hospital|gp|physio|school|office block|wedding|interview|i was|i sat|i am|own)',
        '(never|please|etiquette|policy|if|should|scene|director|film|series|painted|poster|designed|named the plant|offer|leave|wait in)',
      ],
      elsewhere: {
        has: [
          '(our clinic|my clinic|the practice|my next|my (#clock|client|patient)|before mine|client|clients|session|my kids school|nobody looks up|therapy today)',
        ],
        not: [...asPatient, ...otherTrades, '#screen-story'],
      },
    },
  ],
  flags: [
    '⟦Overheard in our waiting room⟧: “is she the good one?”',
    '⟦There’s a man in our reception⟧ who has brought his own chair',
    '⟦Saw a teacher from my kids’ school in our waiting room⟧ 👀',
    '⟦two exes just met in our corridor⟧, popcorn',
    '⟦Someone fainted outside the clinic⟧ today, everyone very kind',
    '⟦Kid in the waiting room named⟧ every dinosaur, hero',
    '⟦Selfie from the waiting room, packed⟧ this morning!',
    { text: 'we had ⟦a groom in our waiting room⟧ once, confetti and all', surface: 'comment' },
  ],
  passes: [
    'New plants in our waiting room, please admire them',
    'Waiting room etiquette: the signs we put up',
    'My GP’s waiting room has a fish tank older than me',
    'In the waiting room scene the director uses silence well',
    'Overheard at the conference: “supervision is love”',
    'We have moved reception to the ground floor',
    'There’s a pigeon in our waiting room and it will not leave',
    'Photo of our new waiting room, finally painted',
    'Sitting in the waiting room for my own therapist with a wet umbrella',
  ],
};
