import type { Rule } from '../../src/engine/rule.ts';
import { notAtMyWork, otherTrades } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'where-you-are-now',
  category: 'live-posting',
  clause: 'nothing-live',
  level: 'warn',
  title: 'Where you are right now',
  why: '“{quote}” shows where you are at this hour. It can give away whom you are with, or tell a stranger that you are alone there.',
  instead:
    'Post it when you have left, without the place. Tell your lone-working buddy instead, not the internet.',
  standards: ['HIPAA-DI', 'BACP-SM', 'GMC-SM', 'BACP-EF-conf'],
  on: { article: 'note' },
  looks: [
    {
      family: 'near',
      one: [
        '[(just|only just|have just) ..1 (got|arrived|landed|parked|pulled up|opened up|unlocked|walked in) ..1 (to|at|into|in|up|outside)? ..3 (clinic|office|practice|surgery|centre|center|rooms|therapy room|counselling room|building|house|court|street|road|lane|avenue)]',
        '[(in|at) (the|our|my) (clinic|office|practice|surgery|therapy room|counselling room|rooms|centre|center|building)]',
        '[(here|still|currently|right now|tonight) ..1 (in|at) (the|our|my) ..1 (clinic|office|practice|building|rooms|centre)]',
      ],
      other: [
        '(all alone|on my own|all by myself|by myself|only (one|person|me) (in|here|left|on|till|until)|just me (in|here|till|until|and the)|nobody else (here|in)|no one else (here|in)|alone (here|in|till|until|tonight|with))',
        '(last one|last client|last patient|last couple) (leaves|goes|is at|finishes|out)',
        '(everyone|everybody) ..1 (has|is)? ..1 (gone|left) (home)?',
        'only me ..3 (building|till|until|tonight)',
        '$ alone',
      ],
      within: { sentences: 1 },
      quote: 'one',
      unless: [
        '(lone working|policy|never|do not|should|would|used to|how do|years|weekend|saturday morning)',
      ],
      elsewhere: {
        has: [
          '(tonight|right now|now|today|this evening|till|until|leaves|late|just (got|arrived|landed|parked))',
        ],
        not: [...otherTrades, '(lone working policy|novel|moving out|last day|farewell)'],
      },
    },
    {
      family: 'phrase',
      any: [
        '[(off to|on my way to|on the way to|heading to|heading out to|about to do|en route to|driving to|off on) (a|my|another|todays|this mornings)? ..1 home visit ..6]',
        "[(parked|sat|sitting|standing|waiting|here|currently|stuck|hiding) ..4 outside ..1 (a|my|the|one of my) ..1 (client's|clients|patient's|patients) ..3]",
        '[(parked|sat|sitting|standing|waiting) outside ..5 (for|before) my (next|#clock|first|last) ..1 (client|kiddo|one|visit|family|patient|appointment)]',
        '[home visit (time|day|number|in|at|on)? ..1 #cap #cap ..2]',
        '[(at|on my way to|off to|outside|in|heading to|on the way to) ..4 to (see|visit) (one|two|three|some|a few|a couple|another) of (my|mine) ..2]',
        '[(at|on my way to|off to) (hmp|the prison|hm prison) ..3 (for|to see|seeing) ..1 (one|some|two|a|my) ..3]',
        '[(checking in|checked in|check in) ..5 (before|for|ahead of) my ..1 (#clock|first|next|client|session|patient) ..1]',
        '[(check in|tag us|tag me|tag yourself|geotag us|tag the clinic) ..6 (you come|you arrive|your session|your appointment|you visit|you are here) ..3]',
        '[(only|last) (soul|one|person|human|light) (left|here|in|on) ..4 (building|floor|clinic|office|corridor|centre|practice|house) ..3]',
        '[(outside|at) (number|no|flat) #digits ..6 (waiting|visit|lanyard|door|buzzer|bell) ..2]',
        '[(on my way|off|heading|driving|en route|walking) to (see|visit|meet) (a|one of my|two|three|another|my first|my last|my next) ..2 (family|client|patient|kiddo|young person|families|clients|patients|one of mine) ..4]',
        '[doing exposure on ..4 (bus|tube|train|bridge|lift) ..2 with ..3]',
      ],
      unless: [
        ...notAtMyWork.slice(0, 1),
        '(policy|lone working|how do|how to|tips|never|do not|should|if|training|talk|team|wellbeing|nan|mum|midwife|health visitor|vet|estate agent|switch off|used to)',
      ],
      elsewhere: { not: otherTrades },
    },
  ],
  flags: [
    '⟦Just got to the clinic on Fore Street⟧. Last one leaves at nine, alone here.',
    '⟦Still at the office⟧, only me till ten tonight, and the lift is making noises',
    '⟦Off to a home visit on the Ashby estate⟧, wish me luck',
    '⟦parked outside a client’s house⟧, dog is massive',
    '⟦On my way to St Jude’s to see two of my kiddos⟧',
    '⟦Waiting outside Oak Primary for my next kiddo⟧, raining',
    '📍 Oak House, ⟦checking in before my 9am⟧',
    '⟦Tag us when you come for your session⟧, we love it!',
    { text: 'same! ⟦in the building⟧ all by myself right now, doors open, kettle on', surface: 'comment' },
  ],
  passes: [
    'Come and say hi at the conference in London',
    'Our new address is Oak House, Mill Lane, with a ramp',
    'Walking the dog on Box Hill, no signal, bliss',
    'Please switch off location sharing when you visit us',
    'Giving a talk at St Jude’s school tonight',
    'Home visits: a lone working policy for small practices',
    'Parked outside the conference centre, anyone for coffee?',
    'I’m in the office on Mondays and Thursdays',
    'Off to visit my nan on the ward with grapes',
  ],
};
