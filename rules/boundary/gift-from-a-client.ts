import type { Rule } from '../../src/engine/rule.ts';
import { declines, otherTrades, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'gift-from-a-client',
  category: 'boundary',
  clause: 'one-kind-of-tie',
  level: 'note',
  title: 'Gifts and invitations',
  why: 'The giver will know “{quote}”, and everyone else you see may wonder whether they should bring something.',
  instead:
    'Say it once a year, with no giver: “A kind word is plenty. If you’d like to bring something, let’s talk about it first.”',
  standards: ['UKCP-7', 'ACA-A10', 'AAMFT-3.9', 'BACP-EF33'],
  looks: [
    {
      family: 'phrase',
      any: [
        `[${someClient} ..2 (has given|has bought|has brought|has made|has sent|gave|brought|bought|made|baked|knitted|crocheted|handed|left|got|sent|gifted|treated) (me|us) ..6 #gift-thing]`,
        `[${someClient} ..2 (turned up|came|arrived|came in|showed up|appeared) ..1 with ..5 #gift-thing]`,
        `[#gift-thing ..3 (from|off) ${someClient}]`,
        '[(bought|got|made|wrapped|buying|wrapping) ..4 (#clients-noun|kiddos in therapy|therapy kids|therapy kiddos) ..3 (presents|gifts|present|gift|chocolates|cards)]',
        "[invited to (a|my|one of my) ..1 (client's|clients|patient's) ..1 #own-event]",
        `[${someClient} ..2 (invited|has invited|wants) me (to|at) ..3 #own-event]`,
        "[(client|client's|clients|patient|patients) ..1 (gifts|presents) ..3 (this year|today|haul|on my desk|so far|under my tree)]",
      ],
      unless: declines,
      elsewhere: { not: [...otherTrades, '(my|our) gift policy'] },
    },
  ],
  flags: [
    '⟦A client gave me the sweetest mug⟧ and I’m drinking from it now',
    '⟦My patient baked me a lemon drizzle⟧, perks of the job',
    '⟦Tickets from one of my clients⟧ for the final, get in',
    'So I’ve been ⟦invited to a client’s wedding⟧, which hat?',
    '⟦Bought all my clients little Christmas presents⟧ this year',
    '⟦Client gifts so far⟧: two candles, one goose',
    'One of ⟦my clients left me a bottle of gin⟧ on the step',
    { text: 'same, ⟦a client knitted me a scarf⟧ and I wear it to every session', surface: 'comment' },
  ],
  passes: [
    'Our gift policy: a card is lovely, please nothing more',
    'My supervisees gave me a plant and I have already killed it',
    'Secret Santa in the clinic kitchen, five pounds, no candles',
    'How do you handle presents from clients? Ethics night on Tuesday',
    'My sister invited me to her wedding as officiant',
    'Gift vouchers for the relaxation workshop are on the website',
    'When a client brings a gift, be curious about what it says',
    'My husband bought me flowers, I suspect the car',
  ],
};
