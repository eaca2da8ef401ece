import type { Rule } from '../../src/engine/rule.ts';
import { inCare, notOurs } from '../lexicon/care.ts';
import { listedName, metAtWork, name, otherNight, othersName, smallName } from '../lexicon/name-cues.ts';
import { ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'initials-or-stand-in',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Initials, nickname or first name',
  why: '“{quote}” hides little: the story stays, and the client will know that it is theirs.',
  instead: 'Drop the person and keep what you learned.',
  standards: ['APA-4.07', 'NASW-1.07', 'BACP-EF-conf', 'GMC-SM', 'UKGDPR-9'],
  looks: [
    {
      family: 'phrase',
      any: [
        '#client-noun [!i #initial] !(and client|or client)',
        '(let us|let is|lets|let me|i will|we will|i shall|going to|gonna) (call|name) (her|him|them|this client) [#cap]',
        '(who|whom) (i|we) (will|shall|can)? call [#cap]',
        '[#cap] ..1 not (his|her|their) real name',
        'not (his|her|their) real name',
        '(name|names) (have been|has been|was|were)? changed',
      ],
      unless: [
        '(textbook|exam|role play|film|novel|freud|yalom|roleplay|vignette)',
        '#client-noun a ..6 #client-noun b',
        'my (own|old|first|last|former)? #therapist-noun',
      ],
    },
    {
      family: 'phrase',
      any: [
        '[!(a|i|x|u|k) #initial !(u|k|s) #initial&#clause-start] !(#initial|#caps)',
        '[(mr|mrs|miss|ms) #initial]',
        '^ [!(a|i|x|k|u|q) #initial] !(i|a) (#clause-start|in|who|came|told|said|has|is)',
        '(proud of you|well done|fair play to you|you know who you are|remember) [!(a|i|x) #initial] !#initial',
        '[#given-name&#cap #initial] (#clause-start|and|who|$|from)',
        'young [!(a|i|x) #initial] !#initial',
      ],
      elsewhere: { has: inCare, not: notOurs },
      unless: [
        '(p s|e g|i e|u s|u k|d c|b c|ph d|m a|b a|m sc|n h s)',
        '(m|f) (#digits|#clause-start&#digits)',
        '#digits (m|f)',
        '(vitamin|plan|type|hepatitis|ward|block|group|grade|row|room|part|option|appendix) #initial',
        '(dr|prof|by|author)',
      ],
    },
    {
      family: 'phrase',
      any: [
        `(saw|seen|met|seeing|see|met with|meeting|meeting with|sat with|sitting with|visited|visiting|working with|worked with|support|supporting|supported) [!#clause-start ${name}] (again|today|this (morning|afternoon|evening|week)|tonight|yesterday|tomorrow|since|on (#weekday|and off)|for the (first|last|second|third)|for (#count-word|#digits|a few) (weeks|months|years|sessions)|first thing|after lunch|back to back|weekly|twice|every|through (her|his|their|a|the)|about (her|his|their))`,
        '(saw|seen|met|met with|seeing|sat with|working with|worked with|session with|supporting) [!(a|i|x) #initial] ($|again|today|yesterday|tonight|this (morning|afternoon|week)|for the (first|last))',
        `^ [${listedName}] (cried|sobbed|wept|relapsed|no showed|disclosed|opened up|broke down|smiled) (again|today|this (morning|afternoon)|for the first time)`,
        `(supporting|helping|walking|sitting|working) (with|alongside)? [!#clause-start ${name}] (through|with) (her|his|their) ..2 (divorce|grief|loss|trauma|anxiety|depression|diagnosis|bereavement|panic|ocd|anger|recovery|addiction|breakup|separation|eating|fear|fears|shame)`,
        `(#Possessive ..1|our|my|new|latest) referral [${smallName}] (#clause-start|$)`,
      ],
      when: { time: ['episode', 'unclear'] },
      unless: [
        ...othersName,
        '(for|on) (the|our|this|a) ..2 (project|grant|book|campaign|brief|bid|chapter|course|rota|budget|audit)',
      ],
      elsewhere: { not: [...notOurs, ...otherNight, ...ownLife] },
    },
    {
      family: 'near',
      one: [
        '[!(#letters|#not-a-name|#client-compound) #caps] (told me|asked me|said|cried|came (to|in)|sat (in|on|with)|laughed|walked (in|into)|no showed|cancelled|brought me)',
      ],
      other: metAtWork,
      within: { words: 12 },
      quote: 'one',
      unless: [...othersName, '(nhs|camhs|hr|bacp|ukcp|hcpc|apa|cqc|ofsted|nice|who|bbc|hmrc|irs|cps|gp)'],
      elsewhere: { not: notOurs },
    },
  ],
  flags: [
    '⟦Client J⟧ came in today with a whole new outlook',
    "Let's call her ⟦Anna⟧. She came to me after the fire",
    'Working with ⟦client K⟧ on eating, and we hit a wall this week',
    "a woman whom I'll call ⟦Rose⟧ came to see me last winter",
    '⟦Dave (not his real name)⟧ told me he has not slept since May',
    'Our last session with ⟦M.R.⟧ today, I will miss that laugh',
    'Saw ⟦Folasade⟧ again today and the kettle went on before the coat came off',
    'Supporting ⟦Wakako⟧ through her divorce and learning more than I teach',
    '⟦Gurpreet⟧ cried today, and about time too',
    'met with the school nurse’s referral, ⟦shuwen⟧, and I think we will get on',
    '⟦TJ⟧ came to his session in odd socks on purpose',
    '⟦Mr P⟧ was on my ward for a year and taught me chess',
    'Well done ⟦D⟧, you know what you did. I was your counsellor and I am still cheering',
    'I worked with ⟦Ruth B⟧, who hated beige, for two years',
  ],
  passes: [
    'Client A and Client B in the textbook want different things',
    "Freud's Anna O was not called Anna",
    'X is down again so find me on LinkedIn',
    'Plan B: offer evening slots from September',
    'Saw Adele again last night, what a stadium that is',
    'Saw Gurpreet again today at the conference, we talked until the trains stopped',
    'Working with Wakako on this book for a year, it goes to print today',
    'HR came to our team meeting today with biscuits',
    'Type A people and rest days do not mix',
    'My BA and my MA took eleven years between them',
    'I passed! B.A. at last, at fifty',
    'Vitamin D and daylight, that is my winter plan',
  ],
};
