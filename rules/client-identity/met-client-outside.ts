import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'met-client-outside',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Meeting a client out and about',
  why: '“{quote}” puts your client in a place, with people who were there too.',
  instead: 'Leave the meeting out. If it is about boundaries, ask the question without the scene.',
  standards: ['BACP-EF-conf', 'NASW-1.06', 'ACA-H6d', 'HCPC-SM'],
  looks: [
    {
      family: 'near',
      one: [
        '(bumped into|ran into|met|saw|spotted|stopped me|came up to me|walked past|sat next to|served me|recognised me|recognized me|waved at me|crossed the road|hid from|hid in|at the same|behind me in)',
        '(wedding|funeral|gig|school play|restaurant|cafe|gym|yoga class|supermarket|pub)',
      ],
      other: [
        '(a|my|one of my|an old|a former|old|an ex) ..2 (#client-noun|#clients-noun)',
        'someone (i see|who sees me|i work with)',
        '@client',
        '(a|my) client ..2 #kin',
        'client wedding',
      ],
      within: { words: 12 },
      when: { time: ['episode', 'unclear'] },
      unless: [
        '^ (if|when|what if|whenever)',
        '(do you|would you|how do you|what do you) ',
        '(in session|on zoom|in my (office|room)|in clinic|for the first time)',
        '(should|could|might|may) (we|you|i)',
      ],
      elsewhere: { not: ['(if we meet|if i see you|my policy|social media policy|hypothetical)'] },
    },
  ],
  flags: [
    '⟦Bumped into a client⟧ in Tesco today, me in pyjamas',
    "A ⟦client's mum stopped me⟧ in Morrisons to say thank you",
    'I ⟦ran into one of my clients⟧ at the gym and hid in the sauna',
    '⟦Saw an old client⟧ on the train and we both looked at our shoes',
    'At ⟦a wedding and one of my clients⟧ is the best man, help',
    '⟦Met a former client⟧ at the interval last night',
    'My client ⟦served me⟧ at the pub and winked',
    'One of my ⟦patients sat next to⟧ me at the school play, three hours',
  ],
  passes: [
    'If we meet in town I will not say hello first',
    'What do you do when you bump into a client?',
    'Ran into my old supervisor at the gym',
    'I met my wife at a funeral, ask me about it',
    'Whenever clients see me in Tesco they look at my basket',
    'We met our funding target today',
    'I saw a lovely film at the weekend',
    'Bumped into my neighbour and talked about bins',
  ],
};
