import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { ageWords, yearWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'age-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'A client’s age or school year',
  why: '“{quote}” makes a small group out of everyone you see, and the client will know it is them.',
  instead: 'Use a stage of life instead: “a young person”, “somebody later in life”.',
  soften: 'age',
  standards: ['HIPAA-DI', 'GMC-SM', 'HCPC-5', 'UKGDPR-4'],
  looks: [
    {
      family: 'phrase',
      any: [...ageWords, ...yearWords],
      when: { about: ['served'], time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: ['(my|our) ..1 #kin', '(my|our) ..1 #colleague-noun', '(called|named) #cap'],
    },
    {
      family: 'phrase',
      any: [
        '(my|our|one of my) ..2 [#school-year]',
        '(a|my|this|our) [#age-mark] ..2 (client|patient|one|kid|lad|girl|boy|teen)',
        '(client|patient) ..2 (is|was|turned) [(#digits|#TextValue)] (and|#clause-start|$|today)',
        '^ #client-noun [#digits] (yo|year*|f|m)?',
        '(#client-noun|pt|ct) ..2 [#clause-start&#digits] !(of|am|pm|weeks|months|sessions|days|minutes|years)',
        '[#digits (yo|y o|year old|yr old)] (in|on) (my|our|crisis|the ward|detox|session|group|therapy|clinic)',
        '(have|had|got|saw|seeing) (a|this|my) ..2 [(#digits|#age-mark) (yo|y o|year old|yr old|yrs old)?] ..3 (in|on|for|with|at) ..1 (session|therapy|crisis|detox|clinic|assessment|caseload|my|our|intake|eval|the ward|group)',
      ],
      when: { time: ['episode', 'unclear'] },
    },
  ],
  flags: [
    'Tough session with ⟦a 14yo client⟧ this morning',
    '⟦One of my 8th graders⟧ asked if feelings have a pause button',
    'My client, ⟦43⟧, cried for the first time in twenty years',
    'my patient is ⟦91⟧ and she flirted with my walking stick',
    'Pt today, ⟦28⟧, told me she painted the kitchen',
    'My lovely client turned ⟦eighteen⟧ in our session and we had cake',
    'had a ⟦16 yo⟧ in crisis assessment tonight who asked about the vending machine',
    'My client told me she is in ⟦Year 9⟧ and nobody sits with her',
  ],
  passes: [
    '1 in 6 children aged 5 to 16 had trouble sleeping in the survey',
    'I have been a counsellor for 14 years and still get nervous',
    'I work with clients aged 18 and over',
    'My own 14yo told me I talk like a leaflet',
    'When I was 34 I went back to college',
    'Our service is 25 years old this year, come and have cake',
    'Clients often tell me they feel fifteen again at Christmas',
    'Sessions are 50 minutes and cost £55',
  ],
};
