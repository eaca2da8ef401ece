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
        '(let us|let me|i will|we will|i shall|going to|gonna) (call|name) (her|him|them|this client) [#cap]',
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
        '^ [!(a|i|x|k|u|q) #initial] (#clause-start|in|who|came|told|said|has|is)',
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
  flags: [],
  passes: [],
};
