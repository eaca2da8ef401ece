import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'missed-or-unpaid',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'No-shows and unpaid fees',
  why: '“{quote}” is about somebody who did not come, came late or did not pay. They will know the day and the hour.',
  instead: 'Ask about policies and reminders, not about today’s empty chair.',
  standards: ['HIPAA-PHI', 'BACP-EF-conf', 'APA-4.01'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(@served|@stranger|they) (cancelled|canceled) (#digits|#count-word|ten|an hour|last minute|again|by|twice)',
        '(stood me up|no showed me|ghosted me) (today|this|again|yesterday|last|for)',
        '(guy|lady|woman|man|client|couple|one) who (stood me up|ghosted|never showed|did not show|no showed)',
        'missed calls from (the|my|a) ..2 (pt|client|patient)',
        'waiting (for|on) (someone|somebody|a man|a woman|a couple|a lad|a girl) who (did not|never|has not|had not)',
        'first (ever)? (dna|no show|cancellation) (on|of|today|this)',
        '^ #digits (min|mins|minutes) late and',
        'you (were not|missed|did not) ..2 (there|turn up|show|at #digits|your slot)',
        'not turned up again',
        '(forgot|missed|skipped) (his|her|their) (appointment|session|slot)',
        '(no show|no shows|no showed|dna|dnas|dnad|did not attend) ..3 (today|again|this week|tonight|this morning|of the day|yesterday|all|three)',
        "(#count-word|#digits|second|third|another|my|(today's|todays)|had a|had two|had three|double|back to back) ..1 (no show|no shows|dna|dnas|late cancel|late cancels|cancellations|late cancellation) ..5 (today|this|client|month|week|from|in a row|already|and|$)",
        '^ (no show|dna) !(test|tests|testing|rate|rates|policy|fee|fees)',
        '(#client-noun|clients|appointment|#clock|afternoons|mornings|my #weekday) ..5 (cancelled|canceled|cancels|no showed|ghosted|stood me up|rescheduled|chargeback|bailed|forgot (her|his|their|our))',
        '^ ..2 session (cancelled|canceled)',
        '(a|my|this|^) ..1 #client-noun ..8 (owes|owed|refused to pay|did not pay|has not paid|have not paid|bounced|disputed|chargeback|late again|card declined)',
        'chair (is|was|stayed|s) empty',
        '(third|second|fourth) (no show|cancellation|late cancel)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: [
        '(design|logo|side hustle|freelance)',
        '(policy|fee is|rate|percent|reminder|reminders|test|plumber|builder|vendor|train|flight|flights|show me|concert for|strike|nap|haircut|hair|boiler|british gas|electrician|engineer|parcel|dentist|webinar|workshop|lecture|rugby|match)',
      ],
      elsewhere: {
        not: [
          '(nap|nativity|casting|rehearsal|auditions|choir|match|viewing|open day|blind date|dinner party)',
          ...otherTrade,
        ],
      },
    },
  ],
  flags: [
    '⟦Three no-shows today⟧. THREE. The biscuits are mine now.',
    '⟦No show⟧, no show, late cancel. Happy Monday.',
    'My ⟦client cancelled⟧ ten minutes before, again.',
    '⟦A client has not paid⟧ since August and I hate sending the email.',
    'My ⟦9am ghosted⟧ me and then liked my story.',
    '⟦Session cancelled⟧ because her cat had kittens.',
    '⟦first dna of⟧ the placement, i read the fire notice nine times',
    {
      text: 'Another ⟦no show from this week⟧, third in a row',
      surface: 'comment',
    },
  ],
  passes: [
    'Our cancellation policy is 48 hours and it is in the contract.',
    'The plumber no-showed again and I have feelings about it.',
    'Text reminders cut our no-show rate by half.',
    'My train was cancelled and I read a whole novel on the platform.',
    'Do you charge for a late cancellation if somebody is ill?',
    'They cancelled the webinar because the speaker had lost her voice.',
    'I cancelled the gym after paying for it for two years.',
    'DNA tests are not a good Christmas present.',
  ],
};
