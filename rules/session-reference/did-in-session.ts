import type { Rule } from '../../src/engine/rule.ts';
import { business } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'did-in-session',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'What a client did',
  why: '“{quote}” tells of something one client did. Whoever it was will know that this is about them.',
  instead: 'Keep the thought it left you with and leave the person out.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'NASW-1.07'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: business },
      any: [
        '^ ..1 (client|pt|patient) (who|today|just|has just) ..6 (asked|told|said|swore|brought|cried|has|did|came|left|wore|just)',
      ],
      unless: ['(should|must|may|can) ', '(what|how|when|if|why)'],
    },
    {
      family: 'phrase',
      elsewhere: { not: business },
      any: [
        '(this|my|that) (client|patient|pt) (thinks|keeps|wants|says|calls|drains|brings|asks|always|never|rocks|has|still|just|called|dissociated)',
        '^ ..1 (client|patient|pt) (thinks|keeps|wants|says|calls|brings|asks)',
        "(client's|patient's|pt's) (in the|under|on|late|asleep|early|back|here)",
        '(client|patient|pt) (left|dissociated|cried|sobbed|laughed|screamed|slept|came|managed|refused)',
        '(about|with|for|from|of) (a|my|this|another) (client|patient|pt) (today|this (morning|afternoon|evening|week)|tonight|yesterday|right now|and)',
        "(a|my) new (client|patient)'s (notes|file|letter|referral)",
        "(a|my|one) (client|patient)'s (affair|divorce|husband|wife|sourdough|dog|cat|mum|mom|house|wedding|job|ex|trauma|story|face|voice|name)",
        '(have|had|got|has) (a|one|two|three|another) ..1 client !(list|base|portal|meeting)',
        'in front of (a|my|the) client',
        'complaint from (a|an|my) ..2 (client|patient)',
        '^ ..3 (client|patient|pt) (in|at|today|this|yesterday|on|#digits)',
        '(^|the|had|saw) (pt|patient) (at|today|tonight)',
        'for a client (today|this|i)',
        '(a|one) client ..1 (finish|leave|cancel|cry|tell|ask|call|text|email)',
        '(a|an|my|this|another|our|teen|new|had) ..3 #client-noun ..3 (#did-past|#PastTense|just|has)',
        '^ ..1 #client-noun !(work|portal|care|notes|base|list|side|group|safety) ..4 (#did-past|#PastTense|just)',
        '(had|saw|got|met) (a|an|my|this|one|two|three) ..3 #client-noun',
        'my #client-noun ..6 (came in|walked in|turned up|showed up|sat down)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: [
        '(demo|fictional|imaginary|made up|software|email|marketing|advertising|design|accountant) (client|patient)',
        '(what|how) to',
        '(if|when|whenever|why do) (a|one more|another|your|the)? (client|clients|patient|pt)',
        'my (client|patient) (is|was) (a|the|me)',
        'client was me',
        '(as|being) a (client|patient)',
      ],
    },
  ],
  flags: [
    '⟦A client brought⟧ me a jar of plum jam this afternoon and I am not sure what my policy says about plums.',
    '⟦my client finally⟧ drove over the bridge',
    '⟦Had a client this⟧ week who only ever sits on the floor.',
    '⟦Patient fell⟧ asleep halfway through the body scan lol',
    'One of those days: ⟦my patient walked in⟧, looked at my new haircut and walked out again.',
    {
      text: 'I ⟦had a client⟧ do exactly this!!',
      surface: 'comment',
    },
    {
      text: '@tess_lmft ⟦my last client lit⟧ a cigarette on zoom. camera on. no shame',
      surface: 'reply',
    },
    '⟦Client in⟧ his fifties, first time anywhere near a counsellor, shook my hand twice.',
  ],
  passes: [
    'A good therapy room needs a clock, a plant and a client who can see the door.',
    'I have two spaces for new clients from the middle of May.',
    'How do you tell a client that your fees are going up?',
    'My email client deleted the whole of March and I feel lighter.',
    'Every client deserves a therapist who has slept.',
    'Being patient with yourself is a skill, and I am still on page one.',
    'We asked a panel of former service users what a waiting room should feel like.',
    'Client work is the easy bit. Then there is the spreadsheet.',
  ],
};
