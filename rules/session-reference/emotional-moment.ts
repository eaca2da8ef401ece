import type { Rule } from '../../src/engine/rule.ts';
import { anchored, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'emotional-moment',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'Feelings about one client',
  why: '“{quote}” shows a strong moment with one person, theirs or yours. They may find it here and feel watched.',
  instead: 'Take the feeling to supervision. Here, write about feelings in this work in general.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'BACP-SM'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(my|the) (last|first|next) one (of the day|today|tonight|of the night)',
        '(difficult|lovely|sweet|hard|rude|angry|sad) (woman|man|couple|lady|guy|family|bloke) (in|on) (today|this|tonight|zoom)',
        '(my|last) ..2 (appointment|client|pt|patient) ..2 (had me|left me|got me)',
        '(cried|wept|sobbed|blushed|yawned|laughed|swore|snapped|teared up) in front of (a|my|the) (client|patient|couple|group)',
        '(first|proper) ..2 countertransference',
        '(fella|guy|client|lady|woman|man|couple|one) on at #digits',
        'that i ..2 (do not|did not) like',
        '(a|my|this|one|had|^) ..2 #client-noun ..6 #feel-past',
        'i ..3 (cried|teared up|wept|sobbed|laughed|fought back tears|welled up|cry) ..3 (in|after|during|with|before|at|between) ..3 (session|client|patient|#clock|him|her|them|group|intake)',
        '(laughed|cried|swore|yawned|burped|sneezed|farted) in session',
        '(after|before|during) my (last|first) one (today|tonight|of the day)',
        '(one|a) client (i|who i|that i) ..2 (look|dread|love|hate|dislike|like|adore|miss|avoid|think)',
        '(do not|did not|really) like one of the (children|clients|kids|people|couples|patients) i',
        '(one|a) (guy|client|patient|lady|woman|man|couple|kid) on my (list|caseload|books)',
        '(felt|feel|feeling) ..3 (protective|angry|sad|proud|maternal|irritated|bored|moved) ..3 (of|with|by|for|towards|toward) (her|him|them|a client|this client)',
        '(client|patient) ..2 (did me in|broke me|undid me|got me|made me|floored me|has my heart)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: ['tattoo', '(what|how) to', '(if|when|whenever) (a|your|the) (client|patient)'],
    },
    {
      family: 'phrase',
      any: [
        '@served ..3 #feel-past',
        '(@served|@stranger) ..1 (cried|wept|sobbed|laughed|smiled|grinned|shrugged|sighed)',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: { has: anchored, not: ownLife },
      unless: ['(consultant|toilets|kitchen)', '(if|when) (he|she) ..2 (cries|laughs|smiles)'],
    },
  ],
  flags: [
    '⟦My client cried⟧ for the first time today and so, on the stairs, did I.',
    '⟦I cried after my 4pm⟧ client and then ate a family bag of crisps.',
    '⟦laughed in session⟧. properly laughed. wrong moment',
    'There is ⟦one client I dread⟧ every single week and I feel awful saying it',
    'That ⟦patient broke me⟧ a little this evening.',
    '⟦Teared up in front of a client⟧ today. First time in nine years.',
    {
      text: 'I ⟦felt so protective of her⟧ that I had to check myself with my supervisor',
      surface: 'comment',
    },
    'cried in the car ⟦after my last one today⟧ x',
  ],
  passes: [
    'I cried at the end of the school concert like everybody else.',
    'Crying in therapy is common and nothing to apologise for.',
    'Supervision is where I bring the feelings I cannot place.',
    'Therapists have favourite mugs. Mine says Regional Manager.',
    'I laughed so hard at the workshop that my name badge fell off.',
    'Compassion fatigue is real. Please book the week off.',
    'Many clients cry in the last ten minutes, and most therapists plan for it.',
    'My son sobbed because his toast was the wrong shape.',
  ],
};
