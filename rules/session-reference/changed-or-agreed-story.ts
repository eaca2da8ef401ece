import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'changed-or-agreed-story',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'note',
  title: 'A changed or agreed story',
  why: '“{quote}” is a good thought. Still, the person may recognise the rest, and other clients cannot see what was agreed.',
  instead: 'Ask yourself whether the point stands without the story. If it does, leave the story out.',
  standards: ['APA-4.07', 'BACP-EF-conf', 'AAMFT-2.4'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(with|posted with|shared with|her|his|their|given|full|written) ..1 (permission|consent) !(from the|form|forms)',
        '(composite|amalgam) of',
        '(is|as|made) a composite',
        '(anonymised|anonymized|fictionalised|fictionalized) ..1 (obviously|of course|but|and|case|story)',
        '(details|names) ..4 (changed|altered|removed)',
        'changed ..1 (everything|enough|details|names|her|his|their|what i can)',
        'not (his|her|their) real (name|job|age)',
        '(@served|@stranger|they) ..2 (said|says|say) ..2 i (can|could|may) (share|post|tell|say)',
      ],
      unless: ['(landlord|cookie|privacy notice)'],
    },
  ],
  flags: [
    '⟦Shared with permission⟧: the letter that ended six years of not opening letters.',
    '⟦Details changed⟧, but it happened in November and I still think of it.',
    'This ⟦is a composite⟧ of several people I have met.',
    '⟦Not his real name⟧, of course.',
    '⟦Posted with her consent⟧: the drawing of the river.',
    'I have ⟦changed her⟧ job, her town and the dog.',
    '⟦Names and details have been altered⟧.',
    {
      text: '⟦anonymised obviously⟧, but you know the type',
      surface: 'comment',
    },
  ],
  passes: [
    'I need permission from the landlord to paint the stairs.',
    'My opening times have changed, see the website.',
    'Consent forms: paper or online?',
    'The name of the practice has not changed.',
    'We changed the carpet and everything sounds different.',
    'What do you put in your consent form about recordings?',
    'I agreed to run a marathon and I blame the group chat.',
    'My surname has changed and so has my email.',
  ],
};
