import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'referral-with-profile',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'A referral that draws the client',
  why: 'The request needs a therapist, not a portrait: “{quote}” is enough for somebody to know who it is.',
  instead:
    'Ask for what the therapist must offer: place, evenings, insurance, field. Tell the rest to the one who answers, in private.',
  standards: ['APA-4.06', 'ACA-B7', 'BACP-SM', 'HIPAA-DI'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(iso|in search of|looking for|seeking|need|recommendations|recommend|referral|refer on|hive mind|anyone with space|space for|does anyone (know|have)|any) ..10 for (a|my|an|current)? ..2 [(client|#age-mark|#digits (f|m|yo|year old)|teen|boy of|girl of) ..4]',
        '(client|pt|patient) (in|near|from) #cap [..1 #age-mark ..6]',
        '(for|have|with|got) (a|my|current|male|female)? ..1 client ..3 [(#clause-start&#digits|#age-mark|#digits) ..6]',
        '(hive mind|peer group|fellow therapists|advice please) ..12 [(client|#client-noun) ..1 #clause-start&#digits ..4]',
        '(looking to refer|refer on|referring on|referral) ..8 [client of mine ..4]',
        '(know|recommend|need|seeking|looking for) (a|an|any|somebody|someone) ..10 because my (client|patient) [..6]',
      ],
      unless: ['(supervision|supervisor for|room|accountant|vas|webinar|designer)'],
    },
    {
      family: 'near',
      one: [
        '(iso|in search of|looking for|seeking|looking to refer|referral|refer on|recommendations|does anyone know|anyone with space|dm me|hive mind)',
      ],
      other: [
        '#age-mark',
        '(#client-noun) ..2 (#clause-start&#digits)',
        '#digits (yo|year old|yr old) ..2 (#person-noun|client|with|who)',
        '(client|#age-mark) ..2 (with|has) #condition',
      ],
      within: { sentences: 1 },
      quote: 'other',
      unless: ['(my|our) ..1 #kin', '(i am|im|i was)'],
      elsewhere: { not: ['(workshop for|study participants|recruiting participants|i am #digits|birthday)'] },
    },
  ],
  flags: [
    'ISO therapist for ⟦27F with BPD⟧, Bristol, evenings',
    'Looking for a trauma therapist for ⟦my client, 43⟧, who cannot do Mondays',
    'Referral please: ⟦client, 14, school refuser⟧, parents split',
    'Hive mind, any space for a ⟦15 yo with ARFID⟧ near Leeds?',
    'Looking to refer on a ⟦client of mine, 50⟧, needs couples work',
    'does anyone know someone for a ⟦34M⟧, veteran, nights only',
    'Seeking EMDR for a ⟦client with PTSD⟧ in Leeds, cash',
    'recommendations for a ⟦client, 19⟧, deaf, needs BSL',
  ],
  passes: [
    'Looking for a supervisor near Leeds, psychodynamic, evenings',
    'Seeking a room to rent on Thursdays',
    'Does anyone know a good accountant?',
    'I have space for two new clients',
    'Looking for therapists who take Aetna in Austin',
    'Recommendations for a book on endings, please',
    'Who runs a group for carers in Bristol?',
    'ISO a printer that does not hate me',
  ],
};
