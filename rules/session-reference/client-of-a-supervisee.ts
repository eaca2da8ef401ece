import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'client-of-a-supervisee',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'A supervisee’s client',
  why: '“{quote}” speaks of a client of somebody you supervise. That person never chose you to know their story.',
  instead: 'Say what you admire in supervisees without the case.',
  standards: ['ACA-B7', 'BACP-EF-supervision', 'APA-4.01'],
  looks: [
    {
      family: 'phrase',
      any: [
        "(supervisee's|trainee's|intern's|student's) (first|client|case|new|hardest|youngest)",
        '(supervisee|trainee|intern|provisional psychs|associate|placement student|student|mentee|my (supervisees|interns|trainees)|placement students) ..14 (her client|his client|a client|first client|kiddo|couple|working with|she sees|he sees|a case|caller|clients|thursday evening client)',
        '(supervisee|supervisees|intern) ..3 (just now|told|said|fella|had|brought|came|presented|spent|has been working|has been in)',
        '(his|her|their) first client',
        '(she|he) (has written|wrote|went back) to the client',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: ['(your supervisee|hiring|applications|study|participants|invents|invent|write down what)'],
    },
  ],
  flags: [
    'My ⟦supervisee told me about her first client⟧, who brought a ferret.',
    'A ⟦trainee had her client⟧ stand up and walk out, and it was the best thing that could happen.',
    'Proud moment: my ⟦intern has been working with⟧ a lad who had not spoken since spring.',
    '⟦supervisee just now⟧: this client reminds me of you',
    'One of ⟦my trainees has a client⟧ who knits through all of it.',
    '⟦His first client⟧ asked for a refund before sitting down, my student tells me.',
    '⟦She has written to the client⟧ and he is coming back on Thursday.',
    {
      text: 'my ⟦supervisee had brought a case⟧ about a wedding, you would have loved it',
      surface: 'comment',
    },
  ],
  passes: [
    'Supervisees often worry that they talk too much.',
    'My supervisee has passed her accreditation, cake at three.',
    'Looking for a supervisor who works with trainees in Kent.',
    'I supervise four trainees and learn from each of them.',
    'What do you do when a supervisee is late with fees?',
    'Our interns start on Monday, please be kind and label your milk.',
    'My own supervisor says hmm in eleven ways.',
    'Trainees need good placements and a chair that does not squeak.',
  ],
};
