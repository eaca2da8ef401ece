import type { Rule } from '../../src/engine/rule.ts';
import { declines, otherTrades, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'time-with-clients',
  category: 'boundary',
  clause: 'one-kind-of-tie',
  level: 'warn',
  title: 'Free time with a client',
  why: '“{quote}” makes a friend of somebody who came for therapy, and says so where others can work out who it was.',
  instead:
    'Leave it out. For your policy: “If we meet by chance, I won’t greet you first. If you greet me, I’ll say hello, and no more.”',
  standards: ['AAMFT-1.3', 'APA-3.05', 'BACP-EF33', 'NASW-1.06'],
  looks: [
    {
      family: 'phrase',
      any: [
        `[(coffee|lunch|dinner|breakfast|brunch|drinks|drink|pint|pints|cuppa|tea|wine|cocktails|walk|hike|run|weekend|holiday|shopping|karaoke|golf|cinema|night out|catch up) (tonight|today|yesterday|this morning|last night|on #weekday)? with ..2 ${someClient}]`,
        `[(went|gone|going|been|off) ..4 with ${someClient} (to (the|a) (pub|cinema|gig|match|beach|theatre|festival|races|football|rugby|cricket|game|concert|spa|sauna|park|zoo|opera|ballet|quiz)|for (a|some) ..1 (drink|pint|coffee|walk|curry|meal))]`,
        `[(went|gone|going|been|off) to (the|a) (pub|cinema|gig|match|beach|theatre|festival|races|football|rugby|cricket|game|concert|spa|sauna|zoo|opera|ballet|quiz) with ${someClient}]`,
        `[(bumped into|ran into|met|saw|spotted|run into|bump into) ..2 ${someClient} ..16 (table|bottle|cider|beer|beers|round|dance|sat together|sat with|coffee|chat|chatted|chatting|natter|nattered|pint|drink|hug|hugged|catch up|lunch|cuppa|gossip)]`,
        `[${someClient} ..4 (came|came round|came over|is coming|are coming|comes round|joined us) ..2 (to|for) (my|our|dinner|tea|drinks|lunch|a bbq|a barbecue) ..3]`,
        `[(went|going|off|been|at) (to)? (my|a|one of my) ..1 (client's|clients|patient's) ..1 (wedding|birthday|party|funeral|gig|baby shower|christening|house|barbecue|bbq)]`,
        '[(such good|such great|such close|good|great|best) (friends|mates|pals) since (they|she|he|we) (finished|ended|stopped|left) ..3]',
        `[(good|close|best|great|proper|real|firm) ..1 (friends|mates|pals) with ..2 ${someClient}]`,
        `[${someClient} ..3 (is|are|has become|have become|became) ..2 (friend|friends|mates|my mate|family) (now)? ]`,
      ],
      unless: [
        ...declines,
        '(walk and talk|exposure|session|appointment|therapy walk|mat|hospital|ward|community visit|support worker|tea (break|round)|group trip|memory|between)',
        'my (friends|friend) ..3 client',
      ],
      elsewhere: { not: [...otherTrades, '(walk and talk|walking therapy|outdoor therapy)'] },
    },
  ],
  flags: [
    'Lovely ⟦coffee with a former client⟧ this morning, we put the world to rights',
    '⟦Bumped into one of my clients in Aldi and we had a good chat⟧ by the yoghurts',
    '⟦Dinner with a client⟧ to mark the end of our work, she chose the place',
    '⟦Off to a client’s wedding⟧ on Saturday, hat and all',
    'I’m ⟦good friends with several old clients⟧ and nobody has died',
    'One of ⟦my clients came round for dinner⟧ and met the dog',
    '⟦Pints with one of my regulars⟧ after the match, cracking lad',
    { text: 'I ⟦ran into my client at the park and she gave me a hug⟧, it was so sweet', surface: 'comment' },
    '⟦Weekend with one of my patients⟧ at the festival, our secret',
  ],
  passes: [
    'Coffee with a colleague and three hours of gossip about notes',
    'Walk-and-talk sessions are back from April, meet me at the gate',
    'I don’t go to clients’ weddings, and I say so kindly',
    'What do you do when a client invites you for a drink?',
    'Bumped into my old tutor and we had a good chat',
    'Dinner with my wife, no phones, one candle',
    'Lunch with the team to say goodbye to our receptionist',
    'If we meet by chance I let you decide whether we know each other',
  ],
};
