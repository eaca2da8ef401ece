import type { Rule } from '../../src/engine/rule.ts';
import { inCare, notOurs } from '../lexicon/care.ts';

export const rule: Rule = {
  id: 'initials-or-stand-in',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Initials or a made-up name',
  why: '“{quote}” hides little: the story stays, and the client will know that it is theirs.',
  instead: 'Drop the person and keep what you learned.',
  standards: ['APA-4.07', 'NASW-1.07', 'BACP-EF-conf', 'GMC-SM', 'UKGDPR-9'],
  looks: [
    {
      family: 'phrase',
      any: [
        '#client-noun [#initial] !(and client|or client)',
        '(let us|let is|lets|let me|i will|we will|i shall|going to|gonna) (call|name) (her|him|them|this client) [#cap]',
        '(who|whom) (i|we) (will|shall|can)? call [#cap]',
        '[#cap] ..1 not (his|her|their) real name',
        'not (his|her|their) real name',
        '(name|names) (have been|has been|was|were)? changed',
      ],
      unless: [
        '(textbook|exam|role play|film|novel|freud|yalom|roleplay|vignette)',
        '#client-noun a ..6 #client-noun b',
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
        '(vitamin|plan|type|hepatitis|ward|block|group|grade|row|room|part|option|appendix) #initial',
        '(dr|prof|by|author)',
      ],
    },
  ],
  flags: [
    '⟦Client J⟧ came in today with a whole new outlook',
    "Let's call her ⟦Anna⟧. She came to me after the fire",
    'Working with ⟦client K⟧ on eating, and we hit a wall this week',
    "a woman whom I'll call ⟦Rose⟧ came to see me last winter",
    '⟦Dave (not his real name)⟧ told me he has not slept since May',
    'Our last session with ⟦M.R.⟧ today, I will miss that laugh',
    '⟦Mr P⟧ was on my ward for a year and taught me chess',
    'Well done ⟦D⟧, you know what you did. I was your counsellor and I am still cheering',
    'I worked with ⟦Ruth B⟧, who hated beige, for two years',
  ],
  passes: [
    'Client A and Client B in the textbook want different things',
    "Freud's Anna O was not called Anna",
    'X is down again so find me on LinkedIn',
    'Plan B: offer evening slots from September',
    'Type A people and rest days do not mix',
    'My BA and my MA took eleven years between them',
    'I passed! B.A. at last, at fifty',
    'Vitamin D and daylight, that is my winter plan',
  ],
};
