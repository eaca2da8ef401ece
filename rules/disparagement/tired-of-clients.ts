import type { Rule } from '../../src/engine/rule.ts';
import { neverOrByPolicy, otherTrades, someClient } from '../lexicon/boundary-cues.ts';
import { asPatient } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'tired-of-clients',
  category: 'disparagement',
  clause: 'respect-for-all',
  level: 'warn',
  title: 'Tiredness laid on clients',
  why: 'You may be worn out, and saying so is fine. But after “{quote}” the people you see will wonder whether they are too much for you.',
  instead: '“This work asks a lot, and I love it. Today I rest.” Who wore you out is for supervision.',
  standards: ['BACP-EF-supervision', 'BACP-EF-respect', 'NASW-1.12', 'APA-PrinE'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(exhausted by|drained by|worn out by|bored of|bored by|sick to death of|sick of|fed up with|fed up of|tired of|done with|so over|over|had enough of|had it with|can not stand|hate|hating|despise|dread|dreading|can not bear) ..3 (#clients-noun|people|couples|my #clock|ones) (who|that)? ..4 #client-fault]',
        `[(dread|dreading|can not stand|cannot stand|hate|hating|despise|detest|loathe) (seeing|sitting with|working with)? ..1 (my|this|that|one of my|some of my) ..2 (#client-noun|#clients-noun)]`,
        `[${someClient} ..3 (drain|drains|drained|exhausts|exhaust|exhausted|broke|broken|bore|bores|bored|wear|wears) ..2 (me|us|the life|the soul)]`,
        `[${someClient} ..3 (driving|drives|drive|doing|does) (me|my) ..2 (mad|nuts|insane|crazy|up the wall|head in|bonkers)]`,
        `[${someClient} ..3 (is|are|was|were|have been|has been|being) (so|such|really|all|just|absolutely|bloody|particularly|very|incredibly|pretty|beyond|utterly)? (so|such|really|very)? #tiresome ..1]`,
        '[(this|my|that|a|one) ..2 #client-noun (is|was) (so|such|the most|just|really|absolutely|bloody)? ..1 (needy|draining|exhausting|boring|hard work|insufferable|annoying|a nightmare|unbearable|tedious|clingy|a pain|unlikeable|irritating|demanding)]',
        '[(my|the) (#clock|#digits pm|#weekday #clock) (is|was) ..2 (needy|draining|exhausting|boring|annoying|insufferable|hard work|a nightmare|tedious)]',
        '[if ..2 (one more|another|i hear one more|i hear another|a single other) ..1 (client|patient|person in session|childhood story|childhood|couple|teen) ..4]',
        "[(listening to|carry|carrying|hearing|holding|sitting through|absorbing) ..4 (moaning|whingeing|whining|whinging|sob stories|(peoples|people's|their|everyones|everyone's|everybody's) (crap|rubbish|shit|nonsense|drama|moaning|whining|whinging))]",
        '[another (one|client|couple) who ..8 (nothing|never|will not|does not|not bothered) ..4]',
        '[how #tiresome (#clients-noun|my clients|some clients) (are|can be)]',
        '[most (difficult|annoying|boring|exhausting|draining) (woman|man|couple|teen|client|patient|family) ..2 (in today|today|this morning|all week|ever)]',
      ],
      unless: [
        ...neverOrByPolicy,
        '((clients|patients|they|people|nobody) ..1 (are|is|am) not|do not (drain|hate|think)|never too much|not too much|nobody is|clients are people)',
        '(system|failed|let down|waiting lists|insurers|insurance|discrimination|dismissed|turned away|told they)',
        'i ..1 (dread|hate|dreaded|hated) ..3 (telling|losing|charging|invoicing|ending|leaving|cancelling|letting|disappointing|keeping|making)',
      ],
      elsewhere: {
        has: [
          '(#clients-noun|#client-noun|session|sessions|therapist|counsellor|counselor|#therapist-noun|therapistlife|caseload|clinic|my #clock|therapy|pts)',
        ],
        not: [
          ...otherTrades,
          ...asPatient,
          '(wedding|weddings|salon|photography|on weekends i|side job|second job)',
        ],
      },
    },
  ],
  flags: [
    '⟦Sick of clients who won’t do⟧ their homework and then say that therapy is slow',
    '⟦This client drains the life⟧ out of me every Thursday',
    '⟦My clients broke me⟧ this week 😩',
    '⟦If one more client says⟧ “it is what it is” I’ll scream',
    'Eight hours of ⟦listening to other people’s drama⟧ #therapistlife',
    '⟦my 4pm is so needy⟧ I can’t even',
    '⟦Dreading my last client⟧ of the day, always have',
    'Had the ⟦most difficult couple in today⟧, six sessions to go',
    { text: 'honestly ⟦my client is driving me up the wall⟧ too, you’re not alone', surface: 'comment' },
  ],
  passes: [
    'Important things often come in the last minutes, and there is a reason',
    'My own therapist must be so sick of me saying that it is what it is',
    'My printer drains the life out of me',
    'Sick of clients being failed by waiting lists',
    'Clients are never too much. Systems are.',
    'Therapists need rest as well, so I’m taking August off',
    'Vicarious trauma: the signs, and help for practitioners',
    'Long week, grateful for this job, off to the sea',
    'I hate telling clients that my fee is going up',
  ],
};
