import type { Rule } from '../../src/engine/rule.ts';
import { knownFromWork, notOurs, surelyInCare } from '../lexicon/care.ts';
import {
  act,
  doneWith,
  firstName,
  humanAct,
  introduced,
  listedName,
  metAtWork,
  midName,
  name,
  nameOf,
  othersName,
  smallName,
  theirs,
} from '../lexicon/name-cues.ts';

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

/** What may stand before the name that a sentence begins with. */
const opener =
  '(today|tonight|yesterday|this morning|this afternoon|this week|last week|last night|when|and|then|so|on #weekday)?';

/** What makes a place, a firm or a test of the name before it. */
const notAPlace =
  '!(road|street|lane|avenue|hall|house|home|park|design|studio|studios|press|foundation|trust|institute|university|college|school|hospital|clinic|centre|center|church|method|scale|inventory|model|theory|therapy|street)';

/** What a session is called when it is the author's work, and neither sport nor study. */
const theirKind =
  '(^|a|an|my|our|the|this|that|his|her|todays|first|second|third|last|final|next|therapy|counselling|counseling|emdr|cbt|dbt|online|video|zoom|telehealth|phone|evening|morning|afternoon|#weekday|#clock|individual|hard|heavy|tough|long|lovely|beautiful|brilliant|great|good|difficult|intense|big|amazing|powerful|double|extra|#Possessive ..1|two|three|sixth|tenth|weekly)';

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
        `[${listedName}] (#clause-start&who|#clause-start&whom|who|whom) (i|we) (see|saw|work|worked|have been|am|treated|met)`,
        '[#given-name&#cap ..1 (first|last|next|final|monday|tuesday|wednesday|thursday|friday)? (session|sessions|appointment|intake|assessment|treatment plan|progress notes|notes|chart|discharge)]',
        `[${listedName}] (sat|cried|came) ..2 (in|on|to) (my|me) ..1 (#care-room)?`,
        '[(mr|mrs|miss|ms) #cap] ..5 (reports|report|notes|file|files|chart|assessment|referral|discharge) (in|on|from|out|to)',
        '(mr|mrs|miss|ms) [#cap] (has been|was|came|is) ..3 (on|in|to) (my|our|the) ..1 #care-room',
      ],
      unless: [
        '(supervisor|colleague|colleagues|author|professor|lecturer|conference|workshop|keynote|podcast|webinar|book|training day|interview|talk)',
        '(my|our) ..1 (supervisor|colleague|#kin|boss|manager|receptionist|landlord)',
        ...othersName,
      ],
    },
    {
      family: 'phrase',
      any: [
        '!#Possessive [@served&#given-name (#Hyphenated)?]',
        '[@named] (#clause-start&#digits|#clause-start&aged|#clause-start&age)',
      ],
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
        `[${listedName}]`,
        '[!(the|i|we|in|on|at|my|#month|#weekday|#town|#region|#employer|#venue) #cap&#ProperNoun #initial]',
      ],
      other: knownFromWork,
      within: { words: 10 },
      quote: 'one',
      elsewhere: { not: notOurs },
      unless: knownOtherwise,
    },
    {
      family: 'phrase',
      any: [
        `(my|our|this|that|a|one|another|new|old|young|former|ex|#weekday|#today|#clock|first|last|longest|favourite|favorite) #client-noun (called|named|is called|is named)? [${name}]`,
        `my (last|next|first|only|new|late|early|#weekday) #client-noun (of the day|of the week|today|tonight|tomorrow|this morning)? (is|was|will be) [${name}]`,
        `(my|our|#weekday) #client-noun (called|named)? [${smallName}] (#PastTense|#PresentTense|#Copula|#Auxiliary|#Adverb|#say-past|#did-past|#feel-past|is|was|has|had|finally|just|never|today|$)`,
        `#client-noun ..1 name (is|was) [(${name}|${smallName})]`,
        `(referred|referring) [${name}] (on|to|back|for)`,
        `(break|broke|breaking|breached|breach) confidentiality (for|about|on|with) [${name}]`,
        `(couples|family|trauma|grief) (work|therapy) with [${name}]`,
        `one of my #clients-noun (is)? [(${name}|#given-name)]`,
        `[${name}] (is|was|has been)? (my|one of my) (first|last|new|old|longest|youngest|oldest|favourite|favorite|former|#weekday|#clock|only|longest standing|very first|first ever|own)? (client|patient|clients|patients)`,
        `[${name}] (who|whom) (i|we) ..1 (see|saw|am seeing|treat|treated|counsel|counselled|support|work with|worked with|have been seeing|have been working with|discharged|assessed) ..2 (on|every|for|since|through|weekly|twice|at my|in my|today|this)`,
        `${theirKind} (intake|session|sessions|appointment|assessment|consultation|home visit|hour) (today|yesterday|this morning|this afternoon|tonight)? with [${name}]`,
        `(emdr|play therapy|art therapy|safety plan) (today|yesterday|this morning|this afternoon|tonight)? with [${name}]`,
        `[${nameOf}] ..2 (session|sessions|appointment|intake|assessment|treatment plan|care plan|safety plan|progress notes|case notes|notes|chart|discharge|discharge summary|therapy review|play therapy|art therapy|care review|review meeting|court report|psychology report|safeguarding|discharge letter|gp letter|file|slot|hour|referral|trauma|panic attacks)`,
        `my (#clock|#digits (am|pm|oclock)|#weekday (morning|afternoon|evening)? (slot|client|one|regular)?|half past #count-word|#count-word oclock|last one today|first one today) [${name}]`,
        `(am|was|were|been|being|as) [${nameOf}] ..1 (counsellor|counselor|therapist|psychologist|social worker|keyworker|key worker|caseworker|psychiatrist|cpn)`,
        `(no show|no shows|dna|late cancellation|cancellation) (from|by) [${name}]`,
        `[${name}] (no showed|dnad|ghosted me|stood me up|cancelled on me|canceled on me)`,
        `(discharged|sectioned|counselled|counseled|detoxed|assessed) [${name}]`,
        `(#Possessive ..1|our|my|the|new|latest) referral (is|called|named)? [(${name}|#given-name)]`,
        `(i|we) (see|have been seeing|am seeing|still see|have seen|used to see) [${name}] (every|weekly|twice|on) (#weekday|#weekdays|week|other|fortnight|a)`,
        `(had|got|have) [#given-name] in (today|this|again|at|for|yesterday|tomorrow)`,
        `(do|did|doing|done|started|starting|finished) (emdr|cbt|dbt|erp|exposure|play therapy|art therapy|therapy|counselling|trauma work|grief work|intake) with [${name}]`,
      ],
      unless: othersName,
      elsewhere: { not: [...notOurs, ...introduced] },
    },
    {
      family: 'near',
      one: [
        `^ ${opener} [${listedName}] ${act}`,
        `[${name}] ${humanAct}`,
        `(when|after|before|because|today|that|until|how|and|but|where|whether|as|so|while) [!#clause-start ${listedName}] ${act}`,
        `[${nameOf}] ..1 ${theirs}`,
        `${doneWith} [!#clause-start ${name}] ${notAPlace}`,
        `${doneWith} [#given-name]`,
        `^ [${listedName}] (who|one of|$)`,
        `[${midName}] !#clause-start ..10 (she|he|her|his|him|hers|herself|himself)`,
        `^ [${firstName}] !#clause-start ..10 (she|he|her|his|him|hers|herself|himself)`,
        `[${midName}] who (i|we|has|had|came|lost|rang|left|finally|is|was|could|would|sat|cried|told|taught|started|stopped|died|went|got|survived|needs|wants|keeps|never|always|still|just|used|walked|passed|found|made|sleeps|slept|spoke|beat)`,
      ],
      other: metAtWork,
      within: { sentences: 1 },
      quote: 'one',
      unless: othersName,
      elsewhere: { not: [...notOurs, ...introduced] },
    },
    {
      family: 'near',
      one: [
        `(with|about|of|for|to|from|around) [!#clause-start ${listedName}] ${notAPlace}`,
        `(for|of|get|got|getting|give|gave|let|with|about|to) [${midName}] ${notAPlace}`,
        `(card|letter|message|text|email|voicemail|gift|drawing|painting|hug|poem|feedback|thank you) from [!#clause-start ${name}] ${notAPlace}`,
        `(that|which|when|how|because|after|until|what|where) [${midName}] (#PastTense|had|has|is|was|could|would)`,
        `#person-noun (called|named) [${name}]`,
        `(#client-noun|#person-noun) [#clause-start&#given-name]`,
      ],
      other: metAtWork,
      within: { words: 16 },
      quote: 'one',
      unless: othersName,
      elsewhere: { not: [...notOurs, ...introduced] },
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
    'Had a session with ⟦Sang-woo⟧ this morning. Heavy',
    '⟦Khuong⟧ told me in our last session that he sleeps now',
    'When ⟦Rudaina⟧ walked into my office in May she could not look at me',
    'EMDR with ⟦Pugazhendi⟧ today, fourteen sessions and the nightmares have stopped',
    'my client ⟦líadan⟧ said the kindest thing this afternoon',
    'My three o’clock, ⟦Akyaa⟧, forgot again',
    'Home visit to ⟦Hinewhare⟧ today, the dog bit me and I would go back tomorrow',
    '⟦Kazimiera’s⟧ mother rang the clinic about my report',
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
    'My client portal has crashed again, in session of all times',
    'We have moved our notes to Ottoline and the invoices are so much easier',
    'My own analyst, Shulamith, never once looked at the clock in our sessions',
    'Walk on Fenwick Road, coffee, then the first session of the day',
    'Yalom told us that it is the relationship that heals, and my clients agree',
    'Reading Bowlby on the train, endings are everywhere this week',
    'Parliament sat late, and so did my supervision group',
    'Shout out to Tuncer in admin, who found my notes',
    'I will be in Leeds on Tuesday for training',
  ],
};
