import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { name } from '../lexicon/name-cues.ts';

export const rule: Rule = {
  id: 'name-and-age',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'stop',
  title: 'A name with an age',
  why: '“{quote}” is a real person to everyone who knows them, and most of all to their family.',
  instead: 'Leave out name and age: “somebody taught me something about worry”.',
  standards: ['HIPAA-DI', 'ACA-B5', 'BACP-EF-conf', 'UKGDPR-9'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[!(#month|#weekday|#town|#region|#employer|#venue|#school|room|year|week|part|day|grade|level|phase|step|chapter|i|x) #cap&#ProperNoun (#clause-start&#digits)] (#clause-start|and|who|$|painted|drew|made|told|said)',
        '[!(#month|#weekday|#town|#region) #cap (#clause-start&age|#clause-start&aged) #digits]',
        '[#given-name&#cap (#clause-start&#digits)]',
        `[${name} (#clause-start&#digits)] (#clause-start|and|who|is|was|has|came|$)`,
        '(little|wee|baby) [!(#month|#weekday|#town|#region|#venue|rock|big) #cap&#ProperNoun #initial?] ',
        '[(mr|mrs|miss|ms) #cap (#clause-start&#digits)]',
      ],
      elsewhere: { has: surelyInCare, not: notOurs },
      unless: [
        '(my|our) ..2 (#kin|dog|cat|puppy|niece|nephew|godson|goddaughter)',
        '#digits (mine|ours)',
        '(author|podcast|episode|season|novel)',
      ],
    },
  ],
  flags: [
    '⟦Ezra (8)⟧ told me in our last session that worry lives in his socks',
    'Our last session: ⟦Imani, age 9⟧, made a dragon that eats fear',
    "My client's girl, little ⟦Esme⟧, waved at me from the waiting room",
    'our last session before summer and ⟦Kai (6)⟧ gave me a shell',
    'I did play therapy with ⟦Mateo, aged 7⟧ for a year and today he said goodbye',
    'We did twelve sessions and little ⟦Tavion⟧ finally slept in his own bed',
    '⟦Jaxon (11)⟧ told me in session that he hates Mondays. Same, pal',
    'I worked with ⟦Nour, age 10⟧ all spring and she is reading again',
  ],
  passes: [
    'Happy birthday to my son Leo (8), king of the slide',
    'Week (3) of the course done',
    'My niece Ana, aged 7, asked what a therapist does',
    'Our puppy Biscuit (2) is the real therapist here',
    'Saturday (9) at the village hall: free talk on sleep',
    'Little by little, a little becomes a lot',
    'Chapter 4 (12 pages) is on attachment',
    'Children of 8 to 11 can join our summer group',
  ],
};
