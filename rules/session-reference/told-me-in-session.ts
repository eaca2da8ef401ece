import type { Rule } from '../../src/engine/rule.ts';
import { anchored, business, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'told-me-in-session',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  sure: true,
  title: 'What somebody told you',
  why: '“{quote}” passes on what one person told you. They could recognise it, and so could those who know them.',
  instead: 'Write about the theme, not the telling: “Something I often think about is …”.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'NASW-1.07'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: business },
      any: [
        '(somebody|someone) (who|that) (told|asked|said|once told)',
        '(said|told|asked) (me)? ..8 in (session|group)',
        '!you @client ..3 #say-past !by',
        '(a|an|my|the|this|that|one|another|our|teen|had) ..3 #client-noun ..5 (#say-past|tell|ask|say)',
        '^ ..1 #client-noun ..5 (#say-past)',
        '(said|told|whispered|confessed|admitted) to me ..2 (#today|#recent|at #clock|by)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: [
        '(demo|fictional|imaginary|made up) (client|patient)',
        'patient of the (day|week)',
        '^ ..2 (dad|mum|mom|mam)',
      ],
    },
    {
      family: 'phrase',
      any: [
        '(@someone|couple|man|woman|girl|boy|lad|kid|he|she|they) ..2 (told|asked|informed|reminded) me ..6 (on #weekday|in (session|our|the first|group)|last (#weekday|week)|yesterday|this morning|this afternoon)',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: { has: anchored, not: ownLife },
    },
    {
      family: 'phrase',
      any: [
        '!you @served ..2 (just|finally|once|also|then|actually|today|literally|both|all)? #said-past !(by|that you)',
        '(@served|@stranger|they|who|one|!you #cap) ..1 (told|asked|informed|reminded) me (#today|#recent|on #weekday|in (session|our|my|#month)|last|this|that|about|to|if|why|when)',
      ],
      unless: [
        '(what|that|if|when|whatever) (he|she|they) ..1 (said|told|says)',
        'to you',
        '(told|asks|told) you',
        '(someone|somebody|nobody|everyone) ..1 #said-past',
        'not (asked|told|said|mentioned)',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: { has: anchored, not: ownLife },
    },
    {
      family: 'phrase',
      any: [
        '(@served|@stranger) ..2 (told|asked|handed|gave|brought|thanked|hugged|promised) me',
        '(a|an|one|the) ..2 (#person-noun|#job) ..1 (told|asked|handed|gave|showed) me',
        '(told|asked|said to|tell) me (today|tonight|yesterday|last night|this morning|this afternoon|on #weekday|last #weekday|#count-word #weekdays ago)',
        'let me know that',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: { has: anchored, not: ownLife },
      unless: [
        '(nobody|someone|people|everyone|nurse|consultant|gp) ..3 (told|asked|gave)',
        '(what|that|if|when|whatever) (he|she|they) ..1 (said|told|says)',
        '(told|asks|told|tell) you',
        '(#service-person|#colleague-noun|judge|solicitor|prosecutor|dean) ..3 (told|asked|said)',
      ],
    },
  ],
  flags: [
    '⟦My client told me on Friday⟧ that she has stopped hiding the post.',
    'a client ⟦asked me this morning⟧ if I ever get bored of rain',
    '⟦Patient admitted⟧ she only comes for the heating, and honestly fair enough 😂',
    'In clinic all week. ⟦A retired bus driver told me yesterday⟧ he still wakes up for the first run.',
    'Week nine. ⟦She told me last Thursday⟧ that the baby had smiled at her, and then she smiled too.',
    {
      text: 'Same! ⟦one client whispered⟧ “is it allowed to be this quiet in here” and I nearly lost it',
      surface: 'comment',
    },
    {
      text: '@moorlandcbt ⟦my patient said⟧ almost exactly that on monday',
      surface: 'reply',
    },
    '“I think I came here to be told off,” was ⟦said to me today⟧ by somebody twice my age.',
  ],
  passes: [
    'Clients often tell me that the waiting is worse than the talking.',
    'My own therapist told me years ago that rest is not a reward, and I have quoted her ever since.',
    'My dad told me yesterday he has finally bought a smoke alarm.',
    'If a client asks what you did at the weekend, what do you say?',
    'The narrator of that novel tells her analyst everything except the truth.',
    'A colleague told me the new portal goes live on Monday.',
    'Nobody told me that private practice is forty per cent laminating.',
    'Our estate agent said the building has “character”. It has damp.',
  ],
};
