import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';

export const rule: Rule = {
  id: 'name-and-age',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'stop',
  title: 'A name with an age, or “little …”',
  why: '“{quote}” is a real person to everyone who knows them, and most of all to their family.',
  instead: 'Leave out name and age: “a child taught me something about worry”.',
  standards: ['HIPAA-DI', 'ACA-B5', 'BACP-EF-conf', 'UKGDPR-9'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[!(#month|#weekday|#town|#region|#employer|#venue|#school|room|year|week|part|day|grade|level|phase|step|chapter|i|x) #cap&#ProperNoun (#clause-start&#digits)] (#clause-start|and|who|$|painted|drew|made|told|said)',
        '[!(#month|#weekday|#town|#region) #cap (#clause-start&age|#clause-start&aged) #digits]',
        '(little|wee|baby) [!(#month|#weekday|#town|#region|#venue|rock|big) #cap&#ProperNoun #initial?] ',
        '[(mr|mrs|miss|ms) #cap (#clause-start&#digits)]',
      ],
      elsewhere: { has: surelyInCare, not: notOurs },
      unless: [
        '(my|our) ..2 (#kin|dog|cat|puppy|niece|nephew|godson|goddaughter)',
        '(author|podcast|episode|season|novel)',
      ],
    },
  ],
  flags: [],
  passes: [],
};
