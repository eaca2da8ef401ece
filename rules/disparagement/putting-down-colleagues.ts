import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'putting-down-colleagues',
  category: 'disparagement',
  clause: 'respect-for-all',
  level: 'note',
  title: 'Putting down other helpers',
  why: 'A reader may be with that very person or service, and “{quote}” can cost them the help they have. It reads as if a client had told you, too.',
  instead:
    'Argue with the idea, or from public reports. A worry about one colleague goes to them first, then to their professional body.',
  standards: ['BACP-EF-colleagues', 'NASW-2.01', 'ACA-D1', 'BABCP'],
  looks: [
    {
      family: 'phrase',
      any: [
        "[(her|his|their|my client's|a client's|the|your) ..1 (last|previous|old|former|ex|other) #therapist-noun ..3 (did a number on|broke|damaged|messed (him|her|them|up)|ruined|harmed|was useless|was a disgrace|had no idea|has no idea|should be struck off|made (it|her|him|them) worse) ..2]",
        '[(camhs|iapt|talking therapies|cmht|crisis team|the gp|her gp|his gp|the psychiatrist|social services|betterhelp|relate|the school counsellor|the school counselor|the hospital|the ward) ..3 (told|said to|refused|fobbed off|laughed at) ..1 (my|a|one of my|this) ..1 (client|patient|pt|kid|teen) ..6]',
        '[(useless|incompetent|clueless|disgraceful|lazy|rubbish|arrogant|quack|cowboy|shoddy|pathetic|joke of a|two bit|so called) (nhs|old|young|local|private)? (gp|gps|psychiatrist|psychiatrists|#therapist-noun|counsellors|counselors|therapists|psychologists|camhs|crisis team|cmht|social worker|social workers|iapt|talking therapies|life coaches|coaches) ..3]',
        '[#therapist-noun ..2 (broke|ruined|damaged|wrecked) (this|my|the|her|his|their) ..2 (trust|confidence)]',
        '[(#therapist-noun|gp|psychiatrist|social worker|counsellors|supervisor|doctor) (at|from|in) ..1 #cap ..5 (is|are) ..2 (danger|disgrace|joke|liability|fraud|quack|useless|incompetent|menace|clueless|shambles) ..3]',
        '[(clowns|cowboys|charlatans|quacks|butchers|amateurs|muppets) (at|from|in|over at|who run) ..1 #cap ..2]',
        '[(picking up|mending|cleaning up|fixing|undoing|cleaning) ..3 (pieces|mess|damage|work|harm) ..5 (another|last|other|cbt|app|online|previous|betterhelp|bad|unqualified) ..1 (#therapist-noun|therapists|counsellors|counselors)]',
        '[(cbt|emdr|nlp|psychodynamic|person centred|ifs|psychoanalytic|online|betterhelp|app|private|nhs|iapt) (therapists|counsellors|counselors|psychologists|practitioners|people|lot|crowd|brigade) ..1 (are|have no|have never|only|just|do not) ..1 (robots|useless|frauds|quacks|charlatans|clueless|idea|idiots|in it for the money|amateurs|a joke|dangerous|lazy|care|listen|sheep|clowns|cowboys)]',
        '[(anyone|people|idiots|mugs|fools|those|everybody|everyone) who (see|sees|use|uses|go to|goes to|pay|pays|trust|trusts|fall for|falls for) ..2 (life coach|life coaches|betterhelp|hypnotherapist|hypnotherapists|nlp|reiki|chiropractor|homeopath|homeopathy|ai therapy|chatgpt|cbt|breathwork|tarot|energy healers|healer) ..3 (is|are|deserve|deserves|get what|gets what|needs|need|wants|has only) ..4]',
      ],
      unless: [
        '(my own|me|i was|i had|when i|we had) ..6 #therapist-noun',
        '(i used to be|i was) ..2 (useless|clueless|incompetent|lazy|rubbish|arrogant)',
        '(feel|felt|feeling|feels) ..3 (useless|incompetent|clueless|rubbish)',
        '(not|never|no) ..2 (useless|clueless|incompetent|lazy|rubbish|idiots|robots)',
        '(raise concerns|how to complain|novel|film|series)',
      ],
      elsewhere: { not: ['#screen-story'] },
    },
    {
      family: 'phrase',
      any: [
        '[(avoid|steer clear of|stay away from|do not (see|use|go to|book|trust)|never (see|use|go to|book)|name and shame|naming and shaming) ..1 (dr)? (#given-name|#FirstName) #cap ..4]',
        '[(avoid|steer clear of|stay away from|do not (go to|use|book|trust|see)|never (go to|use|book)|name and shame|naming and shaming) (dr|mr|mrs|ms|the)? #cap #cap? (counselling|counseling|therapy|clinic|practice|centre|center|wellbeing|psychology|surgery) ..2]',
        '[(#given-name&#cap|#FirstName&#cap) #cap ..4 (is a (fraud|quack|charlatan|disgrace|danger|joke|bully)|should be struck off|should not be (practising|practicing|allowed|a therapist)|is not fit to practi*)]',
      ],
      elsewhere: {
        has: [
          '(counselling|counseling|therapy|therapist|#therapist-noun|clinic|gp|surgery|supervisor|practising|client|clients|struck off)',
        ],
        not: ['#screen-story', '(president|minister|politician|senator|book by|novel)'],
      },
    },
  ],
  flags: [
    '⟦Her last therapist did a number on her⟧ and I get to mend it',
    '⟦CAMHS told my client to have a bath⟧',
    'Yet another ⟦clueless GP⟧ who thinks that we hand out colouring books',
    '⟦Picking up the pieces after another app therapist⟧, as ever',
    '⟦CBT therapists are robots⟧ with a clipboard',
    '⟦Anyone who pays a life coach deserves all they get⟧',
    '⟦Avoid Deirdre Malone at Calm Harbour Counselling⟧, trust me',
    { text: '⟦Graham Tully should be struck off⟧, worst supervisor in Kent', surface: 'comment' },
  ],
  passes: [
    'CAMHS waits are too long, says a report, and staff say so as well',
    'Thank you to the GP surgeries who refer with so much care',
    'What I learned from a bad time with my own therapist',
    'How to raise a concern about a colleague, step by step',
    'The minister’s cuts to school counselling are wrong',
    'I was a clueless counsellor in my first year, ask anyone',
    'CBT and person-centred work have more in common than we like',
    'Avoid London Bridge today, the trains are a mess',
  ],
};
