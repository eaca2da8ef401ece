import type { Rule } from '../../src/engine/rule.ts';
import { notAtMyWork, otherTrades } from '../lexicon/boundary-cues.ts';
import { asPatient } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'the-day-as-it-happens',
  category: 'live-posting',
  clause: 'nothing-live',
  level: 'note',
  title: 'The day as it happens',
  why: 'Posted on the day, “{quote}” points at the few people you see today: the one who has just left, or the one who is about to come.',
  instead:
    'Keep it as a draft until the evening, or next month. What still matters then can go out without the hour.',
  standards: ['HIPAA-DI', 'BACP-SM', 'GMC-SM'],
  on: { article: 'off' },
  looks: [
    {
      family: 'phrase',
      any: [
        "[(just|literally|straight) ..2 (finished|wrapped up|come out of|came out of|came off|out of|done|got off|closed the door on|said goodbye to|seen|saw) ..3 (my|a|the|that|last|with)? ..2 (!client's #client-noun|session|last one|last couple|#clock|intake|zoom session|#clients-noun)]",
        '[(sat|sitting|hiding|crying|standing|breather|scrolling|gap|five minutes|ten minutes|#digits minutes|#digits mins|cuppa) ..5 between (clients|sessions|patients|visits|appointments|home visits) !(should|is|are|can|matters|help*)]',
        '[^ ..1 between (clients|sessions|patients|appointments) (and|right now|now|rn|so|today|$|#clause-start)]',
        '[(#digits|five|ten|two|fifteen) (mins|minutes|min) (before|until|to go before|till) my (next|#clock|#digits|first|last) ..1 (client|one|session|patient|couple)?]',
        '[(waved off|said bye to|seen off|saw off|survived|got through|shut the door on|closed the door on) ..1 (my|the|that) ..2 (client|patient|couple|last one|clients|patients) ..3]',
        '[(got|have|only|just) ..1 (#digits|five|ten|two|fifteen|twenty) (mins|minutes|min) before my (next|first|last) (client|one|session|patient|couple) ..3]',
        '[(quick|tiny|little) (gap|break|breather|coffee|cuppa|scroll) before my (next (one|client|session|patient|couple)|#clock)]',
        '[that was (a|an) ..1 (hard|heavy|long|brutal|rough|intense|tough) ..1 (fifty minutes|50 minutes|session with) ..2]',
        '[after (two|three|four|#digits) ..1 (heavy|hard|tough|rough|intense) ones ..2]',
        '[(theme|themes|word) ..3 (in|of|from) my ..2 (room|sessions|clients|clinic|practice) ..2 (today|this week|tonight|this morning) ..2]',
        '[(came up|coming up|come up) in (#digits|two|three|four|five|every|all my|most) (sessions|session) ..2 (today|this week|this morning) ..2]',
        "[(today's|this week's|this morning's) (sessions|clients|session) ..1 (have|has|were|was|all|taught|are) ..4]",
        '[that session (just now|today) ..3]',
        '[(after|fresh from|straight from) (that|todays) (session|client|couple|intake) ..3]',
      ],
      unless: [
        ...notAtMyWork,
        '(should|tips|how do|how to|always|policy|what do you|usually|often|every|years|supervisor|first ever|my therapist|own)',
      ],
      elsewhere: { not: [...asPatient, ...otherTrades] },
      when: { room: ['therapist', 'unknown', 'private'] },
    },
  ],
  flags: [
    '⟦Just finished with my last client⟧ and I need to sit in the dark',
    '⟦Straight out of a session⟧ and wow. Just wow.',
    '⟦Literally just closed the door on my last one⟧ 😭',
    'Having a cry, ⟦five minutes between clients⟧, carry on',
    '⟦5 mins before my next one⟧ and I’m still thinking of the last',
    '⟦Quick break before my 3pm⟧: do people ever really change?',
    '⟦Between clients and⟧ already out of tissues',
    { text: '⟦that session just now⟧ is why I do this job', surface: 'comment' },
  ],
  passes: [
    'Just finished the level 7 supervision diploma!',
    'Just came out of my own therapy, processing over cake',
    'Just came out of a brilliant CPD session on menopause',
    'How do you reset between clients? Tips for new therapists',
    'Ten minutes between sessions should be the norm everywhere',
    'Just finished my tax return, may it rest',
    'Lunch break, walk by the canal, two herons',
    'Just out of the gym and walking like a newborn calf',
    'Quick gap in the webinar timetable, questions welcome',
  ],
};
