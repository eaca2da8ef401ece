import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'ending-or-discharge',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'An ending or discharge',
  why: '“{quote}” tells of one person’s ending. It is a tender hour, and they may look for themselves in what you write.',
  instead: 'Write about endings in general, some while after.',
  standards: ['HIPAA-DI', 'APA-4.01', 'BACP-EF-conf'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: otherTrade },
      any: [
        '(a|an|my) ..1 (#person-noun|#job|client) (fired|sacked|dumped|ghosted) me',
        'for the last time with (somebody|someone|a|my)',
        '[ (client|patient) finish* ] ..3 (by|on|after|with)',
        'got our last one',
        '(last|final|goodbye|closing|ending) (ever)? (session|appointment) (today|tonight|yesterday|with|this|last|of six|before summer|#recent|he|she|they) !(annual|leave)',
        '(came|was here|in) for (his|her|their|the|our) (last|final) (session|appointment|hour|visit)',
        '(his|her|their|our) (last|final) ..2 (session|appointment|hour|visit)',
        'said goodbye to (a (client|person|patient|couple|family|woman|man)|someone|somebody|one of|my ..2 (client|patient)|him|her)',
        '(discharged|ended with|closed|terminated with|wrapped up with|graduated) (a|an|my|him|her|one|#count-word) ..2 (client|patient|charts|cases|kid|him|her|after|couple|family)',
        '(client|patient|mine) ..3 (ended|terminated|graduated|discharged (herself|himself|themselves)|finished) (it|therapy|with me|by text|today|treatment|sessions)?',
        '(@served|@stranger|they) (ended|discharged|graduated) ..2 (therapy|himself|herself|themselves|from therapy|with me)',
        'session (six|#digits|#count-word) of (six|#digits|#count-word)',
        '(a client|client|one|patient) (fired|sacked|dumped|ghosted|broke up with) me',
        '(fired|sacked|dumped|ghosted) by (a|an|my) ..2 (client|patient|family|couple|teenager|teen|#digits)',
        'i (closed|discharged) (#count-word|#digits) (charts|cases|files|clients|patients)',
        '[ (finished|ended|finishing) ..2 (after|our) (#count-word|#digits) (#stretch) ] (with|together)',
        'i said (the word)? discharge',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        '(series|season|training|diploma|course|module|semester|podcast|annual leave|of the year|gym|physio)',
      ],
    },
  ],
  flags: [
    '⟦Said goodbye to somebody⟧ today after four years of Wednesdays.',
    '⟦Last session today⟧ with a client who taught me about bees.',
    'She ⟦came for her last session⟧ and gave the plant a pat.',
    '⟦Client ended by text⟧. A thumbs up. That was it.',
    'I ⟦discharged a patient⟧ this afternoon and he shook hands with the whole corridor.',
    '⟦Session six of six⟧ today and we had only just begun.',
    {
      text: '⟦my client fired me⟧ on friday and honestly, good for her',
      surface: 'comment',
    },
    'We said very little in ⟦our final session⟧.',
  ],
  passes: [
    'Endings deserve more than one lecture in the third year.',
    'Last session of the CPD course today and I will miss the sandwiches.',
    'Said goodbye to our receptionist with a very large card.',
    'How long do you leave between a last session and closing the file?',
    'My last appointment at the dentist was in 2019 and we both know it.',
    'The final session of the summer school is on grief and gardens.',
    'Ending well is a skill, and it can be taught.',
    'Our own therapist ends on time, always, and I have learned from that.',
  ],
};
