import type { Rule } from '../../src/engine/rule.ts';
import { knownFromWork, notOurs, surelyInCare } from '../lexicon/care.ts';

const notAName =
  '!(#month|#weekday|#trait|#region|#town|#employer|#condition|#medicine|#venue|i|mr|mrs|dr|zoom|english|god|lord|jesus|christmas|client|patient|x|tv|uk|us|american|british)';

/** The name belongs to somebody the author knows otherwise: a colleague, a relation, an author of books. */
const knownOtherwise: readonly string[] = [
  '(supervisor|colleague|colleagues|author|professor|lecturer|conference|workshop|keynote|podcast|webinar|book|training|interview|receptionist|hiring|retiring|retirement|team|nurse on our|co host|cohost)',
  '(my|our) ..2 (#kin|#therapist-noun|friend|mate|boss|manager|dog|cat|landlord|supervisee|intern|trainee)',
  '(dr|prof|professor|fr|rev|sister) #cap',
  '(rogers|yalom|freud|jung|winnicott|bowlby|axline|linehan|trained at|trained with|week one|physio|personal trainer|in the kitchen|at reception)',
  '(said it best|quote)',
];

export const rule: Rule = {
  id: 'name-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'stop',
  title: 'A client’s name',
  why: '“{quote}” tells everyone who reads this that this person has been in therapy.',
  instead: 'Take the name out. If the thought needs a person, “somebody I met through my work” is enough.',
  standards: ['HIPAA-DI', 'APA-4.01', 'NASW-1.07', 'ACA-H6d', 'BACP-EF-conf', 'HCPC-5', 'UKGDPR-9'],
  looks: [
    {
      family: 'phrase',
      any: [
        `(my|our|old|former|ex|new|longest|favourite|lovely|little|wee) #client-noun (called|named|is called)? [${notAName} #cap #cap?] ~(@clients)`,
        `(my|our|a) (lovely|little|wee|sweet|favourite|favorite|brave)? (lad|lady|girl|boy|kid|kiddo|guy|man|woman|fella|gent|couple|teen) [#given-name&#cap (and #cap)?]`,
        'one of my ..3 (#clients-noun|#people-noun|couples|families) [#clause-start&#given-name]',
        '[#given-name&#cap (!#clause-start #cap)?] (#clause-start&who|#clause-start&whom|who|whom) (i|we) (see|saw|work|worked|have been|am|treated|met)',
        '[#given-name&#cap ..1 (first|last|next|final|monday|tuesday|wednesday|thursday|friday)? (session|sessions|appointment|intake|assessment|treatment plan|progress notes|notes|chart|discharge)]',
        '[#given-name&#cap (!#clause-start #cap)?] (sat|cried|came) ..2 (in|on|to) (my|me) ..1 (#care-room)?',
        '[(mr|mrs|miss|ms) #cap] ..5 (reports|report|notes|file|files|chart|assessment|referral|discharge) (in|on|from|out|to)',
        '(mr|mrs|miss|ms) [#cap] (has been|was|came|is) ..3 (on|in|to) (my|our|the) ..1 #care-room',
      ],
      unless: [
        '(supervisor|colleague|colleagues|author|professor|lecturer|conference|workshop|keynote|podcast|webinar|book|training day|interview|talk)',
        '(my|our) ..1 (supervisor|colleague|#kin|boss|manager|receptionist|landlord)',
      ],
    },
    {
      family: 'phrase',
      any: ['@served&#given-name', '[@named] (#clause-start&#digits|#clause-start&aged|#clause-start&age)'],
      when: { about: ['served'], time: ['episode', 'unclear'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: [
        '(my|our) ..2 (supervisor|colleague|boss|manager|receptionist|landlord|tutor|#therapist-noun|#kin)',
        '(wrote|writes|author|book|paper|et al|lecture|theory|workshop|reception|front desk|admin|runs|hiring)',
      ],
    },
    {
      family: 'near',
      one: [
        '^ (hi|hey|hello|ah|aw|aww|oh|dear|rip|happy birthday|happy #ordinal|congrats|congratulations|well done|thanks|good luck|best of luck|welcome|bless|rest easy|rest in peace|of course i remember you) ..3 [#cap&#ProperNoun]',
        '(my|our|your|the) (lovely|little|wee|dear|big|old|young|own)? [!(#month|#weekday|#region|#town|#employer|#school|#venue|christmas|zoom) #cap&#ProperNoun]',
        '[#cap #initial] (#clause-start|and|who|$)',
        '(rip|happy birthday|congratulations|congrats|proud of you|rest easy|well done|remember you) [#cap (!#clause-start #cap)?]',
        '[#handle]',
      ],
      other: knownFromWork,
      within: { sentences: 1 },
      quote: 'one',
      elsewhere: { not: notOurs },
      unless: knownOtherwise,
    },
    {
      family: 'near',
      one: [
        '[#given-name&#cap (!#clause-start #cap)?]',
        '[!(the|i|we|in|on|at|my|#month|#weekday|#town|#region|#employer|#venue) #cap&#ProperNoun #initial]',
      ],
      other: knownFromWork,
      within: { words: 10 },
      quote: 'one',
      elsewhere: { not: notOurs },
      unless: knownOtherwise,
    },
  ],
  flags: [
    'So proud of my client ⟦Sarah⟧ today, six months without a drink 🎉',
    'One of my couples, ⟦Tom and Jess⟧, laughed together for the first time since spring',
    "⟦Priya's session⟧ ran over and I have no regrets",
    '⟦Derek⟧, who I see on a Tuesday, has started painting again',
    'RIP ⟦Maureen⟧. I was your counsellor for two winters and you never once let me be late',
    'happy birthday ⟦Keisha⟧!! i still remember you walking into my group with your hood up',
    'My old patient ⟦Gordon Pike⟧ has opened his own barbershop, go and get a fade',
    'my client ⟦Amira⟧ cried today and so did i',
    'Little win: my former client ⟦Callum⟧ got the job',
  ],
  passes: [
    'My supervisor Sarah is running a day on shame in March',
    'Carl Rogers thought the client knows best',
    'Happy birthday to my colleague Tom, best room mate in the building',
    'Sarah Jones will give the keynote at our conference on eating disorders',
    'My daughter Imogen asked me what a session is',
    'Dr Melfi would never have posted that',
    'Thanks to Priya for the workshop on grief, my notebook is full',
    'I will be in Leeds on Tuesday for training',
  ],
};
