import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'told-me-in-session',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'What somebody said',
  why: '“{quote}” gives away what one person said to you. They could recognise it, and so could those who know them.',
  instead: 'Write about the theme, not the telling: “Something I often think about is …”.',
  standards: ['APA-4.01'],
  looks: [
    { family: 'phrase', any: ['@served ..3 #speech-past ..4'], when: { time: ['episode', 'unclear'] } },
  ],
  flags: ['⟦my client told me⟧ about her divorce'],
  passes: ['clients often say they feel tired'],
};
