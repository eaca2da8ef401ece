import type { Rule } from '../../src/engine/rule.ts';
import { givesVerdict, speaksAsHelper } from '../lexicon/advice-cues.ts';

export const rule: Rule = {
  id: 'orders-in-comments',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'warn',
  title: 'Orders in a comment',
  why: '“{quote}” tells somebody you have not met what to do. You cannot ask, follow up, or see how it lands.',
  instead:
    'Say what you feel for them, then where they could be heard: “That sounds hard. A GP or a therapist near you could look at it with you properly.”',
  standards: ['APA-5.04', 'ACA-C6c', 'BACP-EF-competence'],
  on: { post: 'off', thread: 'off', article: 'off' },
  looks: [
    {
      family: 'near',
      one: [
        '!(do (you|not you|it yourself first|them yourself)|come on) !((#clause-start&#lead-in)? (see|ring|call|ask|tell|contact|talk to|speak to|speak with|talk with|go to|book|phone|text|show|visit|check|mention|try) ..4 (#prescriber|#helper-noun|samaritans|union|citizens advice|directory|line|senco|school)) !#quoted (#clause-start&#order-verb|#clause-start&#lead-in #order-verb|~#teller (do not|never) ..1 #order-verb) !(me|us|is|a look|lets|therapy) (* * * *|* * *|* *|*)?',
      ],
      other: [...givesVerdict],
      within: { sentences: 8 },
      quote: 'one',
      unless: [
        '^ (thank|rest|look|happy|good)',
        '^ ..3 do (you|i|we|they|he|she|not you|not we)',
        '^ ..3 do (you|i|we|they|he|she|not you|not we)',
        '(look|looks) at',
        '(tell|give|send|say) ..3 (hi|hey|hello|love|my best|a squeeze|a hug|a kiss|best wishes)',
        '(tell|give) ..1 (him|her|them|your ..1 #kin) (miss|i|we|that i|from)',
        '(tell|ask) (them|him|her) ..3 (i|sent you|said)',
        '(do not) ..1 (worry|be worrying|panic|thank|apologise|apologize|reply)',
      ],
      elsewhere: {
        not: [
          '#no-advice',
          '#screen-story',
          '#animal',
          '(clinical will|landlord|lease|filing cabinet|headline)',
          '(congrats|congratulations|happy birthday|rest easy|rip)',
        ],
      },
    },
    {
      family: 'phrase',
      any: [
        '[!(do (you|not you|it yourself first|them yourself)|come on) !((#clause-start&#lead-in)? (see|ring|call|ask|tell|contact|talk to|speak to|speak with|talk with|go to|book|phone|text|show|visit|check|mention|try) ..4 (#prescriber|#helper-noun|samaritans|union|citizens advice|directory|line|senco|school)) !#quoted (#clause-start&#order-verb|#clause-start&#lead-in #order-verb|~#teller (do not|never) ..1 #order-verb) !(me|us|is|a look|lets|therapy) ..4 (him|her|his|their|#kin) (* * * *|* * *|* *|*)?]',
      ],
      unless: [
        '^ ..3 do (you|i|we|they|he|she|not you|not we)',
        '(look|looks) at',
        '(tell|give|send|say|ask|bring) ..4 (hi|hey|hello|love|my best|a squeeze|a hug|a kiss|best wishes|sent you|from me|says hi)',
        '(tell|give) ..1 (him|her|them|your ..1 #kin) (miss|i|we|mr|mrs)',
        '#hedge',
      ],
      elsewhere: {
        not: [
          '#no-advice',
          '#screen-story',
          '#animal',
          '#desk-word',
          '#trade-word',
          '(congrats|congratulations|happy birthday|rip|rest in peace|rest easy|well done|so proud|proud of you|see you)',
        ],
      },
    },
    {
      family: 'near',
      one: [
        '!(do (you|not you|it yourself first|them yourself)|come on) !((#clause-start&#lead-in)? (see|ring|call|ask|tell|contact|talk to|speak to|speak with|talk with|go to|book|phone|text|show|visit|check|mention|try) ..4 (#prescriber|#helper-noun|samaritans|union|citizens advice|directory|line|senco|school)) !#quoted (#clause-start&#order-verb|#clause-start&#lead-in #order-verb|~#teller (do not|never) ..1 #order-verb) !(me|us|is|a look|lets|therapy) (* * * *|* * *|* *|*)?',
      ],
      other: [
        '#regimen',
        'for ..2 (days|weeks|months|nights|minutes|mins)',
        '(days|weeks|months|nights|minutes|mins|hours) (a|each|every|of|before|then)',
        'until (he|she|it|you|they)',
      ],
      within: { words: 14 },
      quote: 'one',
      unless: ['^ ..3 do (you|i|we|they|he|she|not you|not we)'],
      elsewhere: {
        has: ['#trouble', '#label-thing', '#label-being', '(your|ur) ..1 #kin'],
        not: ['#no-advice', '#screen-story', '#animal', '#desk-word', '#trade-word'],
      },
    },
    {
      family: 'phrase',
      any: [
        '[!#quoted #clause-start&#order-verb ..1 (it|your|him|her|them|no|the|going|up|down) (* * * *|* * *|* *|*)?]',
      ],
      unless: ['#hedge', '(see|give|tell|bring) ..1 (you|me)'],
      elsewhere: {
        has: ['remember what (we|i)', '(as|like) we (said|agreed|discussed|talked about)'],
        not: ['#no-advice', '#screen-story', '#animal', '#desk-word'],
      },
    },
    {
      family: 'near',
      one: [
        '!(do (you|not you|it yourself first|them yourself)|come on) !((#clause-start&#lead-in)? (see|ring|call|ask|tell|contact|talk to|speak to|speak with|talk with|go to|book|phone|text|show|visit|check|mention|try) ..4 (#prescriber|#helper-noun|samaritans|union|citizens advice|directory|line|senco|school)) !#quoted (#clause-start&#order-verb|#clause-start&#lead-in #order-verb|~#teller (do not|never) ..1 #order-verb) !(me|us|is|a look|lets|therapy) (* *|*)?',
      ],
      other: [
        '#trouble',
        '#label-thing',
        '#label-being',
        '(him|her|his|them|he|she)',
        '(your|ur) ..2 #kin',
        '#regimen',
        '#medicine',
      ],
      within: { sentences: 2 },
      quote: 'one',
      unless: [
        '#hedge',
        '^ ..1 (thank|rest|look|happy|good|have|let me)',
        '(tell|give|send|say) ..3 (hi|hey|hello|love|my best|a squeeze|a hug|a kiss|best wishes)',
        '(do not) ..1 (worry|reply|forget)',
        '(call|ring|text|phone) ..2 (#Value|samaritans|lifeline)',
      ],
      elsewhere: {
        has: [...speaksAsHelper],
        not: [
          '#no-advice',
          '#screen-story',
          '#animal',
          '#desk-word',
          '#trade-word',
          '(congrats|congratulations|happy birthday|rest easy|rip|see you|samaritans|988|911|999|116|helpline|lifeline)',
        ],
      },
    },
  ],
  flags: [
    {
      text: 'Counsellor here 👋 this is burnout, plain as day. ⟦Hand your notice in and⟧ sleep for a week',
      surface: 'comment',
    },
    {
      text: "That's not stubbornness, that's school anxiety. ⟦Take him out for a fortnight⟧ and let him choose when he goes back x",
      surface: 'comment',
    },
    {
      text: "@sal_writes ⟦ring her tonight and tell her⟧ you're not coming. therapist of 12 yrs",
      surface: 'reply',
    },
    {
      text: "Oh Bernie. ⟦Don't answer his calls for a month⟧ and you'll see what he's made of",
      surface: 'comment',
    },
    {
      text: '⟦Lock his tablet in the car⟧ every night for two weeks. The tantrums are only about control.',
      surface: 'comment',
    },
    {
      text: 'psych nurse here, that sounds like a panic attack to me. ⟦Sit on the floor, hold⟧ your ankles and stop googling it',
      surface: 'reply',
    },
    {
      text: "As a couples therapist I'd say he's testing you. ⟦Book the hotel, leave the kids with him and see⟧ how he copes.",
      surface: 'comment',
    },
    {
      text: "Hi hun, play therapist and mum of two. ⟦Put her mattress in your room⟧ and stay with her until she's asleep, she's grieving",
      surface: 'comment',
    },
    { text: "he's punishing you. delete the photos, ⟦then tell your sister everything⟧", surface: 'reply' },
  ],
  passes: [
    {
      text: "Bring a hard copy of your certificate and ask for Lorraine at the desk, she'll let you park behind the church",
      surface: 'comment',
    },
    {
      text: "That sounds so hard, Jo. I can't say what to do from a comment, but your GP is a good first door.",
      surface: 'comment',
    },
    {
      text: "@newly_qualified_kim don't sign the lease until you've seen the fire certificate, and get the notice period in writing",
      surface: 'reply',
    },
    {
      text: "Keep the lid on, don't stir, and leave it ten minutes. My nan would haunt me otherwise",
      surface: 'comment',
    },
    { text: 'Congratulations!! Give him a hug from all of us at the office', surface: 'reply' },
    { text: 'Maybe ask his keyworker for a meeting? No pressure, just a thought x', surface: 'comment' },
    { text: 'Thank you for writing this, Ana. I sent it to my whole cohort.', surface: 'comment' },
    {
      text: 'If it gets too much tonight, ring Samaritans on 116 123, they pick up at any hour.',
      surface: 'comment',
    },
    { text: 'Take the dog to the vet, love, mine had the same limp and it was a thorn', surface: 'comment' },
  ],
};
