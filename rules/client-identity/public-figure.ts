import type { Rule } from '../../src/engine/rule.ts';
import { inCare, notOurs } from '../lexicon/care.ts';

export const rule: Rule = {
  id: 'public-figure',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'stop',
  title: 'Somebody people know',
  why: 'There are very few people who fit “{quote}”, and readers will try names until one fits.',
  instead: 'Leave out what they are known for. Say nothing about having met anybody known.',
  standards: ['HIPAA-DI', 'UKGDPR-9', 'GMC-SM', 'APA-4.01'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(@client|#client-noun|patient|one of mine) ..5 (on air|on the telly|off the telly|on tv|from the telly|famous|celebrity|footballer|mp|councillor|mayor|premier league|the beeb|the bbc|newsreader|presenter|influencer|youtuber|rapper|olympian|olympics|chart|number one|novelist|actor|actress|quarterback|senator)',
        '(treated|counselled|saw|see|seeing|worked with) ..4 (a|the|that|one of the) ..2 (premier league|famous|celebrity|mp|councillor|senator|pop star|rock star|footballer|newsreader|olympian|influencer|tv presenter|actor|singer)',
        '(my|our) ..3 (client|patient) ..4 (won|wins|winning|collected|scored|played for|captained) ..4 (award|medal|final|cup|brits|oscar|grammy|championship)',
        '(the (lad|girl|guy|woman|man|one)) ..4 (best new artist|on love island|on bake off|on strictly|weather slot|the forecast|the news) ..8',
      ],
      when: { time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: { has: inCare, not: notOurs },
    },
  ],
  flags: [
    '⟦Client of mine on the telly⟧ every morning told me she is sick before the show',
    'One of my patients is ⟦a footballer⟧ and he told me the crowd is the easy part',
    'I am ⟦seeing a Premier League⟧ player and he cried on my sofa',
    '⟦My client won an award⟧ last night and told me she felt nothing',
    'I ⟦treated a senator⟧ once, in my practice, and he never sat down',
    'my ⟦client is an MP⟧ and told me he votes with a stone in his belly',
    'my ⟦patient, a newsreader⟧, told me today she reads it all with her toes clenched',
    'One of mine is ⟦famous⟧, came to see me in a hat, and told me he hates hats',
  ],
  passes: [
    'Great to hear a footballer talk about therapy on the radio',
    'I wrote to my MP about waiting lists',
    'The actor was brilliant as the therapist',
    'My MP replied, with a form letter',
    'Celebrity diets are bad for you',
    'Our mayor opened the new clinic',
    'I do not comment on people in the news',
    'My favourite presenter has a new podcast about grief',
  ],
};
