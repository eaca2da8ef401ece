import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'record-number',
  category: 'client-identity',
  clause: 'records-stay-closed',
  level: 'stop',
  title: 'Record and insurance numbers',
  why: '“{quote}” is the kind of number that opens a record. It should not be anywhere public.',
  instead: 'Delete the number. Ask for the record by phone or secure mail.',
  standards: ['HIPAA-DI', 'UKGDPR-32', 'HCPC-5', 'NASW-1.07'],
  looks: [
    {
      family: 'phrase',
      any: [
        '#nhs',
        '#ssn',
        '#nino',
        '#card',
        '(mrn|chi|hospital|record|chart|file|case|claim|policy|medicaid|medicare|member|patient|docket|passport|licence|license|insurance) (number|no|id|num|nr)? #Value',
        'nhs (number|no|num|nr) #Value',
        '(dob|date of birth|born on|born) [#date-of-birth]',
        '(dob|d o b) [..1 (#digits|#Value)]',
        'last name starts with #initial',
      ],
      unless: [
        '(my|our|registered|registration|member of|bacp|ukcp|hcpc|ncps|npi|state license|supervisor|charity|company|vat|helpline|licensed in|license plate) ..3 (number|no|#Value)',
        '(page|chapter|episode|season|issue|law|act|section|version|article|case) (#digits) (of|shows|says)',
        '(files|cases|claims|members|patients|charts|records) ',
        '(case|file|hospital|chart|policy|member|license|licence) (#digits)? (studies|study|load|management|based)',
      ],
    },
  ],
  flags: [
    'Can anyone find ⟦MRN 00482913⟧ for me? Their fax is down',
    'Wrong chart again: ⟦NHS number 943 476 5919⟧, please correct',
    'Insurer wants ⟦claim number 77120431⟧ resent, so here I am shouting into the void',
    '⟦DOB 4/2/61, last name starts with Q⟧, was on 5 West',
    'Does this ⟦SSN 219-09-9999⟧ look valid to you? The portal says no',
    '⟦file no 2231⟧ is missing, whoever had it last please ring',
    'court lost ⟦case number 20441⟧ again, six months of work',
    '⟦Medicaid 8837261⟧ got denied for the third time',
  ],
  passes: [
    'My BACP number is 00123456 and you can check me on the register',
    'Samaritans are on 116 123, day or night',
    'Ring the practice on 020 7946 0123',
    'Chapter 4 has a good section on endings',
    'I have 212 client hours to go',
    'See page 31 of the handbook',
    'Our charity number is 1098765',
    '2,231 people signed the letter',
  ],
};
