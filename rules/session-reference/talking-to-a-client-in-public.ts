import type { Rule } from '../../src/engine/rule.ts';
import { atWork } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'talking-to-a-client-in-public',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'Talking to a client in public',
  why: '“{quote}” speaks to somebody in public as the one who cared for them. Everybody who reads it now knows.',
  instead: 'Answer as anybody would, or say it in the room.',
  standards: ['BACP-SM', 'HIPAA-PHI', 'ACA-B1c'],
  looks: [
    {
      family: 'phrase',
      any: [
        'you (attended|missed|cancelled|canceled) ..6 (appointments|sessions|meetings)',
        'tell your (mum|mam|mom|dad|brother|sister|nan|son|daughter|wife|husband|lad) ..1 (i|miss|mr|ms)',
        'your sessions (with|ended|at|together)',
        'i remember (the|that|our) (session|hour|day) ..3 you',
        'about #cap (#weekday|#clock) (slot|session|appointment)',
        '(same|usual) (couch|chair|room|time|slot|link) ..2 (#weekday|thurs|tues|weds|same time|next week|on #weekday)',
        'you can (come|ring|call|text|see me|have) (#weekday|on #weekday)',
        'on the usual link',
        '(since|from|after|before|in) (our|your) ..1 (first|last|next)? (session|sessions|appointment) !(will|with|is|starts|begins)',
        'remember (what|when) (we|i|you) (said|talked|agreed|worked|practised|practiced|discussed|told|first)',
        'remember (these|those|my|the) (chairs|chair|room|couch|sofa|tissues)',
        'as we (said|discussed|agreed|talked|planned) (on|in|last|at|this) (#weekday|session|week|our|the)',
        '(when|where) you (first)? (came|sat|walked|arrived|crawled) ..3 (my|to me|to our|in)',
        'you (sat|cried|came|walked|stood|lay) ..2 (in|on|into|up|to) #here-place',
        'you walking into',
        '(i was|i am|been|was) ..4 your (counselor|counsellor|therapist|caseworker|psychologist|social worker)',
        '(all that|the|all the) work (we|you) did',
        'all those (#weekday|#weekdays|sessions|hours|mornings|evenings)',
        '(your|same) (slot|spot) is (yours|here|waiting|still|there)',
        '(keeping|holding|kept) your (spot|slot|hour)',
        'you used to (come|say|sit|hide|tell|bring)',
        'we spent ..6 on (your|that)',
        'i (see|saw|have|had) your (mum|mam|mom|dad|son|daughter|brother|sister|lad|wee one|boy|girl|husband|wife|aunt|nan|cousin)',
        'you were (so|very|incredibly)? ..1 (brave|strong|amazing) (on|in|last|today|#weekday|this)',
        '(further|furthest|farthest) you have (ever)?',
        'you (said|told me) in (#month|your|our|session)',
        '(good|lovely|great|nice) to (meet|see) ..1 (with)? you ..4 (on #weekday|in session|in clinic)',
        'you were (seen|in with|with) (by)? (me|us)',
        'when you (and your ..2)? came in',
        'ended your (sessions|treatment|therapy)',
        'your (sons|daughters)? ..1 (chart|file|notes|scores) (shows|says|say|on the)',
        '(was|were) (my|our) (patient|client) (in|from|on|for|until|back|when|at|#digits)',
        '(your|you) ..2 telehealth link',
        'the lady you cry with',
        '(i know|know) you follow this page',
        'still remember you',
        '[ remember your ] ..2 (from|when|in)',
        '(i|we) worked with (him|her|your ..1) (when|at|in|back)',
        'you let me sit',
        'i know (exactly)? who (you are|it is)',
        'come back when you are ready',
        '(move|moved|booked|put|have|got|popped|pop) you (down|in)? (for|to|at|on)? ..1 (#weekday|#clock)',
        'you will (remember|recall) (we|you|that)',
        'you were invited',
        'tell (mom|mum|mam|dad) (hey|hi|i said)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        '(book|booking|website|link in bio|nervous|your first session with|cohort|workshop|supervision|lecture|placement|conference)',
        'my (chair|seat) at the',
        '(minutes|agenda|committee|rota)',
      ],
    },
    {
      family: 'phrase',
      any: ['you (told|said to|promised|handed) me'],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: {
        has: [...atWork, '(proud|brave|sober|clean|birthday|congratulations|happy)'],
        not: ['(recipe|bakery|restaurant|supervisor|trainee|colleague|placement|conference|paper|book)'],
      },
    },
    {
      family: 'phrase',
      any: [
        'see you (on)? (next)? (#weekday|week) ..1 (at)? (#clock|#hour-word|#digits|half)?',
        'see you (at the same time|same time|in session)',
      ],
      elsewhere: {
        has: [
          '(remember what|session|our work|interviews|what we|keep going|to the person|to whoever|voicemail|under my door|all that work|your slot|your spot|we agreed|we said|sponsor|chart|your homework|proud of)',
        ],
        not: ['(workshop|training|conference|webinar|class|ticket|tickets)'],
      },
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
    },
    {
      family: 'phrase',
      any: [
        '^ to (the|whoever|my|a certain) ..10 (who|that|whoever)? ..3 (left|slid|sat|told|came|sent|handed|drew|gave|brought|messaged|rang|said|cried)',
      ],
      elsewhere: {
        has: [
          '(see you|you said|you have ever|you can not|same time|next week|been so brave|not allowed to|my door|my room|your (session|hour))',
        ],
      },
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
    },
  ],
  flags: [
    {
      text: 'Congratulations you two, what a road ⟦since our first session⟧!',
      surface: 'comment',
    },
    {
      text: '⟦remember what we said⟧ on Monday, shoulders down',
      surface: 'comment',
    },
    'Happy 50th Marguerite, ⟦you told me⟧ in May you would never dance again.',
    {
      text: 'I was so proud to have ⟦been your counselor⟧ back then',
      surface: 'comment',
    },
    '⟦To whoever left⟧ me a voicemail about the bins: you have come such a long way. ⟦See you next week⟧.',
    {
      text: '⟦See you Wednesday at 4⟧, and keep going with the homework',
      surface: 'reply',
    },
    {
      text: '⟦I had your mum⟧ with me for years, she never missed',
      surface: 'comment',
    },
    {
      text: '⟦when you first came to my⟧ door you could not say your name',
      surface: 'comment',
    },
  ],
  passes: [
    {
      text: 'Congratulations to you both, what a day!',
      surface: 'comment',
    },
    'See you at the workshop on Saturday, doors at nine.',
    {
      text: 'You told me about this bakery and you were right.',
      surface: 'comment',
    },
    'To the person who left a scone on the office printer: thank you.',
    {
      text: 'Remember to send the minutes to Anna.',
      surface: 'comment',
    },
    'Your first session is free and you can bring a friend.',
    {
      text: 'I was your lab partner in 1999, how are you?',
      surface: 'comment',
    },
    {
      text: 'See you Friday, I will bring the projector',
      surface: 'reply',
    },
  ],
};
