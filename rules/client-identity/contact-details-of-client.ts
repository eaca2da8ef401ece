import type { Rule } from '../../src/engine/rule.ts';
import { knownFromWork } from '../lexicon/care.ts';

export const rule: Rule = {
  id: 'contact-details-of-client',
  category: 'client-identity',
  clause: 'records-stay-closed',
  level: 'stop',
  title: 'A client’s phone, mail or address',
  why: '“{quote}” lets strangers reach, and name, somebody who came to you for help.',
  instead: 'Take it out, and get in touch in the way you agreed with them.',
  standards: ['HIPAA-DI', 'UKGDPR-32', 'HCPC-5', 'ACA-H2'],
  looks: [
    {
      family: 'near',
      one: ['#email', '#phone', '#postcode', '#ip'],
      other: [
        '@client',
        '(his|her|their|clients|patients) (number|mobile|phone|cell|email|address|mail|house|flat)',
        '(if this is|if you are|belongs to|label says|reach whoever|trying to reach) ..3 (you|him|her|client|patient)?',
        ...knownFromWork,
      ],
      within: { sentences: 1 },
      quote: 'one',
      unless: [
        '(my|our) (number|office|practice|clinic|email|mobile|website|phone|cell|secretary)',
        '(call|ring|email|text|contact|phone|book|message) (me|us|the practice|the office|the clinic|reception|now|today|on|at)',
      ],
    },
    {
      family: 'phrase',
      any: [
        '(his|her|their|client ..1|patient ..1) home? (address|number|mobile|email|postcode) is [(#email|#phone|#postcode|#Value)]',
        '(client|patient) (lives|living) (at|on) [#Value #cap #cap?]',
        '(hi|dear|reminder) #cap #initial? ..4 [#phone]',
      ],
    },
  ],
  flags: [
    'If anyone knows my client, her number is ⟦07700 900123⟧ and I am worried',
    "My client's address is ⟦14⟧ Marine Parade, can someone check on him",
    'Trying to reach my client, ⟦jo.smith@example.com⟧ keeps bouncing',
    'his number is ⟦07700 900456⟧, he came to me on Monday and I cannot get through',
    'Client lives at ⟦22 Acacia Road⟧, can a neighbour knock?',
    'The email I have for my client is ⟦kbrandt@example.org⟧, anyone know another?',
    'label says my patient, ⟦020 7946 0958⟧, so please bring the bag back',
    'Her address is ⟦SW1A 1AA⟧ and my client is not answering the door',
  ],
  passes: [
    'Ring the practice on 020 7946 0123 or mail hello@example.org',
    'Book with me: jo@example.com',
    'My new office is at 12 High Street, LS1 4DY',
    'Text SHOUT to 85258 if you need somebody now',
    'You can call reception on 01632 960123 until five',
    'Send CVs to jobs@example.org by Friday',
    'Clients can now pay online at our website',
    'The number one thing I learned this year is rest',
  ],
};
