import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'self-care-order',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'note',
  title: 'Gentle orders to everyone',
  why: '“{quote}” is kindly meant. To somebody in a bad place even a small order can feel like one more thing to fail at.',
  instead: 'Offer it as a thing that helps some: “Some people like to …”.',
  standards: ['BACP-EF-competence', 'APA-5.04'],
  looks: [
    {
      family: 'phrase',
      any: [
        '#clause-start&#soft-order',
        '(and|then|just|please) [#soft-order]',
        '[might be worth (* * * *|* * *|* *|*)?]',
        '[maybe ..1 (put|try|ask|see|take|text|start|have) (* * * *|* * *|* *|*)?]',
        '[could try (* * * *|* * *|* *|*)?]',
      ],
      unless: ['(i|we|to|my) #soft-order'],
    },
  ],
  flags: [
    'Monday again. ⟦Drop your shoulders⟧ and ⟦unclench your jaw⟧',
    '⟦Be gentle with yourself⟧ this weekend',
    '⟦Drink some water⟧, then answer the email',
    "It's a grey one. ⟦Go for a walk⟧ before it rains",
    { text: '⟦maybe put the phone in a⟧ drawer for an hour?', surface: 'reply' },
    '⟦Take a breath⟧ before you open the post',
    '⟦Put the kettle on⟧. The rest can wait',
    { text: '⟦Might be worth telling one person how⟧ tired you are x', surface: 'comment' },
  ],
  passes: [
    'Some people find that a slow breath before a meeting helps',
    'I put the kettle on and let the phone ring out',
    'Rest is a right, and most shift rotas forget it',
    'We take a breath at the start of each group',
    'A short history of the breathing exercise',
    'My watch has opinions about my breathing on the school run',
    'The kettle in our staff room has retired',
    'Sleep and mood: what three large studies found',
  ],
};
