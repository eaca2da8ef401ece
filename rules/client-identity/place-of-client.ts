import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { placeWords, schoolWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'place-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Where a client lives or goes',
  why: '“{quote}” is small enough for somebody there to work out who you mean.',
  instead: 'Leave the place out, or say “in a small town”.',
  standards: ['HIPAA-DI', 'ICO-ANON', 'BACP-SM', 'UKGDPR-4'],
  looks: [
    {
      family: 'phrase',
      any: [...placeWords, ...schoolWords],
      when: { about: ['served'], time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: [
        '(whoever|whomever) (left|hires|parked|borrowed)',
        '(my|our) ..1 #kin',
        '(my|our) ..1 #colleague-noun',
        '(called|named) #cap',
      ],
    },
    {
      family: 'phrase',
      any: [
        '(@client|@clients|#client-noun) (at|in|from|near|outside) (the|a)? [!(#month|#weekday|zoom|teams) #cap #cap?]',
        '(one|two|some) of my ..3 (at|in|from) [!(#month|#weekday|zoom|teams) #cap #cap?]',
      ],
      when: { time: ['episode', 'unclear'] },
    },
  ],
  flags: [
    'My client from ⟦Whitby⟧ walked on the beach today for the first time since the storm',
    'Saw a client near ⟦Castlebar⟧ this morning, she told me about the lambs',
    'My client told me he will not set foot in ⟦Parkfield Primary⟧ again',
    'One of my patients on ⟦Ward 4⟧ sang to me tonight',
    'one of my lads from ⟦Salford⟧ told me he got the apprenticeship 💙',
    'My client drove over from ⟦Harrogate⟧ in the snow to tell me she had left him',
    'today my client told me he sleeps in his car behind ⟦Lincoln Middle School⟧',
    'My patient was moved to ⟦Oakfield Hospital⟧ last night and I never got to say goodbye',
  ],
  passes: [
    'I see clients in Leeds and online',
    'Off to Brighton for a course on shame',
    'My practice in Truro has two spaces on Thursdays',
    'I grew up in Barnsley and I still say mardy',
    'Our clinic in Tulsa is looking for a receptionist',
    'Happy Monday from a very wet Glasgow',
    'People in small towns often worry who will see their car outside',
    'My supervisor lives in Norwich and has three goats',
  ],
};
