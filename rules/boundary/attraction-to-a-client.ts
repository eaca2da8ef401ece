import type { Rule } from '../../src/engine/rule.ts';
import { otherTrades, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'attraction-to-a-client',
  category: 'boundary',
  clause: 'one-kind-of-tie',
  level: 'stop',
  title: 'Attraction to a client',
  why: 'Even as a joke, “{quote}” can frighten the people who sit alone in a room with you.',
  instead: 'Say it in supervision, today if you can, and nowhere else.',
  standards: ['BACP-EF34', 'APA-10.05', 'NASW-1.09', 'UKCP-7'],
  looks: [
    {
      family: 'phrase',
      any: [
        `[(crush on|crushing on|fancied|flirted with|flirting with|dating|dated|slept with|sleeping with|kissed|married|falling for|fell for|fallen for|in love with|matched with|swiped right on|hooked up with|a date with|snogged|attracted to) ${someClient}]`,
        "[i ..2 fancy (my|one of my|a) ..1 (!client's #client-noun|#clients-noun) !(portal|day|event)]",
        '[(my|our|a|your|this|that|new) ..3 (#client-noun|#clock) ..1 (is|was|are|looks|looked) (so|really|very|seriously|ridiculously|pretty|insanely|really really|just|dangerously|unfairly)? (really|very|so)? #attractive !(and (bothered|well|tired|thirsty|healthy)|in|on|to|for|with|enough|water|flushes|flashes|flush)]',
        '[(all|most|some|half) ..1 (of)? my clients (are)? ..1 #attractive ($|#clause-start|lately|these days|at the moment|recently)]',
        '[why (are|is) ..2 my ..1 (clients|client|patients) (so)? #attractive]',
        '[my (#clock|#weekday #clock|#digits pm|#client-noun) ..1 because (he|she|they) (is|are) ..2 #attractive]',
        '[if (he|she|they) (was|were) not my (client|patient)]',
      ],
      unless: [
        '(therapist|therapists|counsellor|counsellors|psychologist|psychologists|psychiatrist|clinician) who',
        '(never|supervision|transference|countertransference|struck off|tribunal|hearing|suspended|reading|training|research|ethics|how to|what to do|storyline|plot|series|novel|film|melfi|paul weston)',
        '(my|his|her) (friend|sister|brother|cousin|mate) ..3 (is|was)? (dating|married)',
      ],
      elsewhere: { not: otherTrades },
    },
  ],
  flags: [
    '⟦Why are all my clients fit⟧ 🥵',
    '⟦my 5pm is gorgeous⟧ and I forgot my own question',
    '⟦Married my former patient⟧, love wins',
    '⟦crushing on a client⟧, therapist confessions part 4',
    'I ⟦matched with a client⟧ on Hinge, swipe right?',
    '⟦if he wasn’t my client⟧… 👀',
    'That moment when ⟦your new client is really hot⟧ and you have to talk about boundaries',
    { text: 'I went on ⟦a date with an ex client⟧ once, ten out of ten', surface: 'comment' },
  ],
  passes: [
    'Erotic transference: a reading group for clinicians',
    'Met my husband at counselling college, we argued about Klein',
    'Sexual contact with clients is never acceptable, and here is how to report it',
    'My date asked whether I analyse everyone',
    'Is this client fit for discharge? A checklist for wards',
    'What to do when you feel attracted to a client: take it to supervision early',
    'The film in which the therapist falls in love is set in Lisbon',
    'My room is hot today, clients have been warned',
  ],
};
