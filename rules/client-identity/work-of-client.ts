import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { employerWords, workWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'work-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'A client’s job or employer',
  why: 'With “{quote}”, the people who work there, and the client, can tell who this is.',
  instead: 'Widen it: “somebody in a caring job”, “somebody who works with their hands”.',
  standards: ['HIPAA-DI', 'GMC-SM', 'ICO-ANON', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      any: [...workWords, ...employerWords],
      when: { about: ['served'], time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: [
        'the #job (came|comes|arrived|rang|said)',
        'trained ..4 by',
        '(closed|open) today',
        '(nurse|doctor|registrar|consultant) (called|named|asked|told|said|who)',
        '(my|our) ..1 #kin',
        '(my|our) ..1 #colleague-noun',
        '(called|named) #cap',
      ],
    },
    {
      family: 'phrase',
      any: [
        '(@client|@clients|#client-noun) ..1 (a|an|the|who is a|clause-start)? [..2 #job]',
        '(treated|assessed|supported|counselled|working with|worked with) (a|an|this|the|one) [..3 #job]',
        '(my|our) (#weekday|#clock|last|first|next|lovely|wee|little|favourite) ..3 (from|at|in) [(the|a)? (#employer|#cap)]',
      ],
      when: { time: ['episode', 'unclear'] },
      unless: ['the #job (came|comes|arrived|rang|said)'],
    },
  ],
  flags: [
    'My client, ⟦a firefighter⟧, told me today that he still hears it',
    'Today I saw ⟦a retired vicar⟧, my client since June, and he swore for the first time',
    '⟦she drives for the council⟧ and my client told me nobody has asked her how she is',
    'One of my patients, ⟦a midwife⟧, fell asleep in the chair',
    'I treated ⟦a Marine colonel⟧ last year and his dog did most of the work',
    'My client works nights ⟦at Tesco⟧ and told me the quiet scares her',
    'my client is ⟦a welder⟧ and he told me in our last session that he dances',
    '⟦He plays⟧ for the county and he sat in my office today unable to breathe',
  ],
  passes: [
    'I work with nurses, teachers and anyone who cares for others',
    'My wife is a teacher and she is tired',
    'Teachers often bring a lot of worry in September',
    'Before I was a counsellor I was a chef',
    'Free session for carers on 4 May, tea included',
    'My accountant is the calmest man I know',
    'The plumber came, saw, and left without mending the tap',
    'We are hiring a receptionist, three days a week',
  ],
};
