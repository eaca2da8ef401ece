import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'case-put-to-the-public',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'Asking for advice about a case',
  why: '“{quote}” puts one person’s case before strangers. Even a closed group is not supervision.',
  instead: 'Ask the question without the person: “How do you think about …?” Take the case to a supervisor.',
  standards: ['ACA-B7', 'APA-4.06', 'BACP-EF-supervision'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(client|patient|pt|clt) (who|with|has|wants|aged|female|male|adult|#digits|disclosed|#age-mark|i have)',
        '(female|male|adult|teen|new|child|nb) (client|patient|pt) (#digits|in|with|who|disclosed)',
        'what to do about one of my',
        '(someone|somebody|a lady|a man|a woman|a couple|a family) i (see|am seeing|work with)',
      ],
      unless: ['(if|when|with|tell|give|ask|for|to) (a|your|the) (client|patient)', '(do|would|did) you'],
      elsewhere: {
        has: [
          '(hive mind|hivemind|consult|consulting|wwyd|overreacting)',
          '(any|your|some) (advice|thoughts|ideas)',
          'advice please',
          '(how|what) would (you|ye|others)',
          'what do others',
          'would you',
          '(has anybody|has anyone|anyone else|does anyone|can anyone|can someone|can anybody)',
          'supervisor is (out|away|off|in|on)',
          'supervision',
        ],
      },
    },
  ],
  flags: [
    'Hive mind: ⟦client who⟧ brings her dog to every session, and the dog bites. Ideas?',
    'Any advice? ⟦Client with⟧ a fear of lifts, tenth floor office, no other room.',
    '⟦Client, 34⟧, wants me to write to her landlord. Would you?',
    '⟦Female client in⟧ her sixties, new to therapy, wants to record us. Any thoughts?',
    'Does anyone know ⟦what to do about one of my⟧ lads, he will not speak to a soul',
    '⟦A lady I see⟧ wants to bring her sister. How would you handle it?',
    {
      text: 'supervisor is away till Monday. ⟦client disclosed⟧ something last night and I am lost',
      surface: 'comment',
    },
    '⟦New client with⟧ no vision and a guide horse. Has anyone had this?',
  ],
  passes: [
    'How do you handle it if a client brings a dog? Any thoughts welcome.',
    'Does anyone know a good supervisor near Leeds?',
    'Any advice on insurance for a room at home?',
    'How would you word a holiday message?',
    'Has anyone moved from paper to software and lived?',
    'Consultation group for new therapists, Fridays at noon, one seat open.',
    'Would you give clients your mobile number?',
    'Supervision is where cases belong.',
  ],
};
