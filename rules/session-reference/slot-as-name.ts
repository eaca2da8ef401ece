import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'slot-as-name',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'A time slot as a name',
  why: '“{quote}” stands for one person. Whoever sits in that hour will know, and so may those who know when they come.',
  instead: 'Leave out the hour and the day: “some days” or “this work” says as much.',
  standards: ['HIPAA-DI', 'BACP-EF-conf', 'APA-4.01'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: otherTrade },
      any: [
        "(tonight's|today's|yesterday's|this morning's|this afternoon's) ..1 (#clock|#hour-word|#digits (am|pm|oclock))",
        '#weekday (#clock|#digits (am|pm)) if you are reading',
        '(#clock|#digits (am|pm)) #weekday (guy|lady|man|woman|girl|boy|couple|client|lad)',
        'all my #weekday (clients|couples|lot)',
        'my last (appointment|pt|one) (had|was|has|made|today|just|told|asked)',
        'my ..1 (#weekday|#weekdays|early|late|next|last|first)? (#clock|#hour-word|#digits (am|pm|oclock)) (am|pm)? (today|online|tonight)? !#not-a-person !(is a|was a|was #employer|was four|was #number|came in|is an|is my|was an)',
        'my ..1 #weekday (am|pm|morning|afternoon|evening|night|lunchtime)? (client|one|lady|guy|fella|man|woman|girl|boy|couple|lad|gent|gentleman|regular|patient|kid|teen|#clock|#hour-word|#digits (am|pm|oclock))',
        'my ..2 (#weekday|#weekdays) ..1 (fella|lady|guy|girl|boy|man|woman|lad|gent|gentleman|couple|kid|patient|client|family|afternoons|mornings|evenings) (#PastTense|has|have|is|who|with|in|just|#did-past|and)',
        'my (early|late) (afternoon|morning|evening)? (client|one|couple|lady|guy)',
        '(#weekday|#weekdays|^) (#clock|#digits (am|pm)) (has|is|just|brought|told|said|came|she|he|they|always|never|cried|cancelled)',
        '^ #weekday (#clock|#digits (am|pm)) $',
        'the (#clock|#hour-word|#digits (am|pm|oclock)) (client|patient|has|is|was|just|cancelled|canceled|cried|brought|no showed|couple|one)',
        '(his|her|a) (#clock|#digits (am|pm)) with me',
        '#digits (oclock|o clock) clients',
        'my half (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
        '(in|during|at) (my|the) (#clock|lunchtime|early|late) (session|slot|appointment)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        '(nap|#employer|last name|surname|flat white|coffee|cuppa|tea|latte|espresso|biscuit|lunch|massage|dentist|smear|gutters|delivery|parcel|run|swim|walk) ',
        'my ..4 (on|for) (the|our) ..2 (rota|shift)',
        'cover my',
      ],
    },
  ],
  flags: [
    "⟦My 2 o'clock⟧ has started bringing her own biscuits.",
    'my ⟦tuesday 10am just⟧ quit his job!!',
    '⟦My noon⟧ is the reason I keep two boxes of tissues.',
    '⟦the 9:05 is⟧ early again and so am I, we are both pretending not to be',
    '⟦My Friday lady has⟧ bought a kayak at 71.',
    {
      text: '@counsellor_jo ⟦my 7.30pm⟧ does this every single week 😅',
      surface: 'reply',
    },
    '⟦My early client⟧ saw me eating a pasty in the car.',
    {
      text: '⟦Thursday 3pm told⟧ me the same joke last week',
      surface: 'comment',
    },
  ],
  passes: [
    'My 6am run was mostly a walk with complaints.',
    'My 3pm slot on Wednesdays is free from next month.',
    'My 11am meeting could have been a text.',
    'I have one opening, Tuesdays at 10am, online or in person.',
    'The 9:15 train was cancelled and so was my patience.',
    'My 4 year old thinks I am a talking doctor.',
    'My Monday evening class on attachment still has two places.',
    'The 12 o’clock news can wait until I have eaten.',
  ],
};
