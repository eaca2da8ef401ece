import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'mine-did-that-too',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: '“Mine did that too”',
  why: '“{quote}” is about one of your clients, even without the word. In a thread it is easy to forget that anybody can read it.',
  instead: 'Answer without an example: “I have met this too, supervision helped me.”',
  standards: ['BACP-SM', 'APA-4.01', 'ACA-H6c'],
  looks: [
    {
      family: 'phrase',
      any: [
        '^ ..5 mine ..1 (asked|asks|told|said|brought|brings|sent|ended|rang|called|texted|messaged|no showed|cancelled|canceled|turned up|showed up|ghosted|keeps (asking|telling|bringing|saying|cancelling)|came (twice|every|six|yesterday|today|last)|was (the same way|in the|crying|like that|on)|come six|did (that|this|the same|it)|quit|wrote) !(for|me at school)',
        '^ ..8 mine come (#count-word|every)',
        '^ ..3 mine ..5 me',
        '(had|got|saw|seen) (a|another)? one ..1 (who|yesterday|today|tell|ask|say|tonight|last|this|do|like|just|come|on|#weekday|once|cry|bring)',
        '(i|we) (had|would|have|saw) one (sat|sitting|stood|standing|crying|in floods|in tears|in here)',
        '(i|we) (have|had|got) one (who|that|like that|right now)',
        '(i had|had|have had) (a|one) ..1 do (that|this|the same)',
      ],
      unless: [
        '(dog|cat|kitchen|car|laptop|printer|kettle|supervisor|accountant|one of those|plant|colleague|house|kid|son|daughter|husband|wife|puppy|therapist)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
    },
    {
      family: 'phrase',
      any: ['one of (mine|ours) (#PastTense|has|just|is|was|said|told)', '(client|patient) of (mine|ours)'],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
    },
  ],
  flags: [
    {
      text: '⟦Mine cancelled⟧ by carrier pigeon, more or less. A letter. In 2026.',
      surface: 'comment',
    },
    {
      text: '⟦ha, mine asked me⟧ last week if I was real',
      surface: 'comment',
    },
    {
      text: '⟦@sundaytherapist mine brought⟧ a parrot every week and it learned my hmm',
      surface: 'reply',
    },
    {
      text: 'I ⟦had one yesterday⟧ who wrote me a four-page letter about why talking is pointless',
      surface: 'comment',
    },
    {
      text: '⟦Had one tell⟧ me today that I blink too much',
      surface: 'comment',
    },
    {
      text: '⟦same here, mine fell asleep on me⟧. mid sentence.',
      surface: 'comment',
    },
    {
      text: 'Oh bless. A ⟦client of mine⟧ used to count the ceiling tiles out loud.',
      surface: 'comment',
    },
    '⟦One of mine said⟧ the funniest thing about the moon.',
  ],
  passes: [
    {
      text: 'Mine is a Labrador and he has opinions too.',
      surface: 'comment',
    },
    {
      text: 'My supervisor had one of those standing desks. It fell.',
      surface: 'comment',
    },
    {
      text: 'Mine took ten minutes to set up and the support was great.',
      surface: 'comment',
    },
    {
      text: 'Same, mine went to school in wellies until June.',
      surface: 'comment',
    },
    {
      text: 'I had one of those planners and never opened it.',
      surface: 'comment',
    },
    {
      text: 'Mine is two pages and my executor has a copy.',
      surface: 'comment',
    },
    {
      text: '@novapsych have you got one with a lid?',
      surface: 'reply',
    },
    {
      text: 'Mine came in a box with no instructions.',
      surface: 'comment',
    },
  ],
};
