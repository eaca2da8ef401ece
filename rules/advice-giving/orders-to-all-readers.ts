import type { Rule } from '../../src/engine/rule.ts';
import { ownCare } from '../lexicon/advice-cues.ts';

export const rule: Rule = {
  id: 'orders-to-all-readers',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'warn',
  title: 'Clinical orders to all readers',
  why: '“{quote}” will be read by people for whom it is exactly wrong. They will follow it because you wrote it.',
  instead:
    'Turn the order into information: what helps some people, for whom it is not meant, and who to ask.',
  standards: ['APA-5.04', 'ACA-C6c', 'AAMFT-3.11', 'HCPC-LIMITS'],
  on: { comment: 'off', reply: 'off' },
  looks: [
    {
      family: 'near',
      one: [
        '!#quoted (#clause-start&#order-verb|~#teller do not !(get me|know|believe|have|want|need|tell me|think|even|really) ..1 #order-verb|you are going to|#clause-start&stop #Gerund|(and|then) #order-verb ..1 (the|his|her|their|your|him)|#clause-start&you (#order-verb|do not let) ..1 (the|his|her|their|your|him|them)) !(me|us|you|i|we|they) (* * * *|* * *|* *|*)?',
      ],
      other: [
        'if ..1 (he|she|you|your ..2|they) ..10 (is|are|have|has|was|you|it|that)',
        '(you have|you are|he is|she is|it is|that is) ..3 (#label-thing|#label-being|#label-person)',
        'it is (abuse|over|cheating|a racket)',
        '(all|every) ..2 (#trouble|#label-thing|#body-sign) (is|are|comes)',
        'you (are not|were never|do not have) ..4 you',
        'if your (#kin|#person-noun)',
        '(the|from the) (minute|moment|second|day) ..1 (he|she|they|your) (* *|*)?',
        '^ (your|ur) (#kin|teenager|teen|toddler|partner|child|kid) (is|are) ..1 (not|never)? ..2',
        'here is what (you|to|i)',
        '^ (dear|to the|to) ..4 (man|woman|person|lady|mum|mom|dad|reader|girl|follower|one|mother|father|wife|husband) (who|that|in)',
        '^ ..1 (women|men|parents|couples|mothers|fathers|carers|husbands|wives|partners|girls|mums|mamas|moms|dads) (with|of|who|in) ..5 (#clause-start&#order-verb|#clause-start&do not)',
        '(step|night|day|week|stage) (one|two|three|1|2|3)',
        '^ ..1 (ladies|mums|mamas|moms|widows|girls|leaders|dads)',
      ],
      within: { sentences: 3 },
      quote: 'one',
      unless: [
        '(register|book|cancel|arrive|park|push|join|apply|email|subscribe|download|sign up)',
        '(visit|click|follow|share|save|tag|dm|call|ring|text|contact|reach out|listen|read|come|bring) ..4 (website|link|page|bio|us|our|me|this|gp|samaritans|999|988|line|friend|post|form)',
        '#hedge',
        '(end of story|wait for it|back (in|then)|call me|do not get me)',
        '#soft-order',
      ],
      elsewhere: {
        has: [
          '(said|say|tell you|telling you|told) ..4 (with love|what i|the same|as a)',
          '(if|when) ..2 (he|she|your (#kin|#person-noun))',
          'you (have|are|were) ..3 (#label-thing|#label-being|#trouble)',
          '(the|from the) (minute|moment|second) ..1 (he|she|they)',
          '^ (dear|to the|to) ..4 (man|woman|person|lady|mum|mom|dad|reader|girl|follower|one|mother|father|wife|husband) (who|that|in)',
          '(she|he|they) is ..1 (#label-being|#label-thing|depressed|anxious|testing|grieving|abusive)',
          '^ ..1 (women|men|parents|mothers|fathers|couples) (with|of) ..1 (#label-thing|#label-being|#trouble|anxious|autistic) ..3 #clause-start',
          '(all|every) ..2 (#trouble|#label-thing|#body-sign) (is|are|comes)',
          '^ ..1 (ladies|mums|mamas|moms|widows|girls|leaders|parents|dads)',
        ],
        not: ['#no-advice', ...ownCare, '#screen-story', '#trade-word', '(helpline|samaritans|988|999|911)'],
      },
    },
  ],
  flags: [
    "If he goes through your phone, it's abuse. ⟦Pack a bag and go⟧ to your sister's",
    'Ladies, he is not confused. ⟦Stop waiting for him and⟧ take your weekend back',
    "If your teenager hasn't spoken since Sunday, ⟦go in and take the⟧ door off",
    "You have a mother wound. ⟦Don't visit her until⟧ the spring, and tell nobody why",
    {
      text: "If your partner sulks for days he's abusive. ⟦Put your wages in your⟧ own account, ⟦don't tell him where⟧",
      surface: 'thread',
    },
    'Girls, you are anxiously attached. ⟦Mute him until Friday and⟧ go dancing',
    "If your child lies, it's fear. ⟦Take away the punishments and⟧ sit on the floor with her",
    "Mums, your toddler isn't naughty. She is dysregulated. ⟦Throw out the reward chart⟧",
  ],
  passes: [
    'If you are struggling, please contact your GP or ring Samaritans on 116 123',
    "If you'd like to come along, book on the website and bring a mug",
    'When clients cancel late, I charge half. Put it in your contract early',
    'Therapists, stop apologising for your fees. Publish them and move on',
    'If your partner is coming too, park behind the library and ring the bell',
    'If your dog hates fireworks, close the curtains and put the radio on',
    'Ladies who lunch and talk about attachment: our group meets on the first Friday',
    'If you know, you know. Happy half term to those who celebrate',
  ],
};
