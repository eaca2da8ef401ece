import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'count-of-clients',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  sure: true,
  title: 'Counting this week’s clients',
  why: '“{quote}” counts the people of one week, and each of them can count too.',
  instead: 'Say “lately” or “over the years” and leave out the number and the week.',
  standards: ['HIPAA-DI', 'BACP-EF-conf', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(#count-word|#digits) out of (#count-word|#digits) (today|this|cried|came|cancelled)',
        'all my (#weekday|morning|afternoon) clients',
        '(#count-word|#number|#digits) (calls|students|pupils|kids|founders|men|women|mums|teachers|nurses|people) ..3 (this week|today|in #digits days|in eight days|in a week) ..4 (told|said|asked|cried|have told|all|crying|from)',
        "(#count-word|#digits|#number) of? (my|(today's|todays)|our|the|this (week's|weeks)|separate|different|new|executive|of my|of (today's|todays)|last)? ..1 (clients|patients|couples|teens|callers|referrals|intakes|regulars|afternoons|mornings) ..4 (#today|this week|this month|since #month|said|told|cried|brought|cancelled|yesterday|came|have said|have told|have cancelled|went|got)",
        '(today|this week|this month|tonight|yesterday|this morning) ..6 (#count-word|#digits) ..1 of? my ..1 (clients|patients|couples|teens|families)',
        '(every|every single) (client|patient|person|session) ..4 (on my|today|this week)',
        '#count-word out of #count-word (today|this week|yesterday)',
        '#digits of #digits (turned|came|showed)',
        '(#count-word|#digits) ..4 in my office (this week|today)',
        'i am seeing (#count-word|#digits) of (the|my)',
        '(happen|happened) (to|with) (#count-word|#digits) (clients|patients|of my)',
        '(all|both|most) (#count-word)? ..1 of my (clients|couples|patients|teens) ..3 (today|came|this week|tonight)',
        'today (#count-word) ..2 (clients|sessions|patients)',
        '(#count-word|#digits) sessions ..4 with (blokes|men|women|lads|kids|couples|people)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        '(web|design|designer|freelance|bookkeeping)',
        '(study|survey|trial|participants|research|interviewed|waiting list|waitlist|spaces|space for|openings|caseload cap|per week|a week|max|maximum|fellow|accountant)',
      ],
    },
  ],
  flags: [
    '⟦Three clients this week⟧ have said they dream about trains.',
    '⟦Two of my clients cried⟧ today and neither was the one I expected.',
    '⟦five couples this month⟧ brought up the dishwasher',
    '⟦Six out of seven today⟧ were about the election.',
    '⟦Every client today⟧ mentioned the heat.',
    '⟦All five of my clients came⟧ today, in that storm!',
    {
      text: '⟦four patients said⟧ this to me, in one afternoon clinic, yesterday',
      surface: 'comment',
    },
    '⟦Today alone two of my clients⟧ got the keys to a flat.',
  ],
  passes: [
    'I see eighteen clients a week and that is my limit.',
    'We interviewed three clients of each service for the study.',
    'Two new clients can start in June, daytime only.',
    'In one survey seven out of ten clients preferred mornings.',
    'A caseload of twenty-five clients is too many.',
    'Three people came to the coffee morning and two were my cousins.',
    'Every client gets the same contract.',
    'Half of my week is emails.',
  ],
};
