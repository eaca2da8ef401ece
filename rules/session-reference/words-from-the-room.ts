import type { Rule } from '../../src/engine/rule.ts';
import { anchored, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'words-from-the-room',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'Words from the room',
  why: '“{quote}” is somebody’s own words. Nothing is easier to recognise than what one has said oneself.',
  instead: 'Leave the words with the person who said them, and write your own.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'BACP-SM'],
  looks: [
    {
      family: 'near',
      one: ['#quoted'],
      other: [
        '@served ..2 (said|told|asked|whispered|announced|replied|says)',
        '(said|told) to me ..3 (by|today|#today)',
        '(was|were) said to me',
      ],
      within: {
        words: 5,
      },
      quote: 'both',
      when: {
        about: ['served'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: { has: anchored, not: ownLife },
    },
    {
      family: 'phrase',
      any: [
        '(client|patient|@client|@served) ..8 (said|asked|whispered|told me) #quoted',
        '#quoted (@served|@stranger|they) (said|says|told|asked|whispered|announced)',
        '(@served|@stranger) ..2 (said|says|asked|whispered|announced) #quoted',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: { has: anchored, not: ownLife },
      unless: [
        '(film|movie|novel|book|series|episode|song|character|play|chapter|poem|keynote|mug|sign)',
        'not asked',
        '(if|when|ask) (he|she)',
      ],
    },
  ],
  flags: [
    '⟦My patient looked at the clock and said “it⟧ has won again”.',
    '"⟦I am a cupboard," he said⟧, and we both knew what was in it. Best hour of my placement.',
    '⟦She said "I⟧ only came for the parking" and then she stayed six months on my caseload.',
    '“⟦Not today,” she whispered⟧ to the door handle, in my clinic, in November.',
    '⟦A client asked “is⟧ the plant real” and I said yes.',
    '⟦The lad on our unit said “define⟧ better”.',
    {
      text: '3/ ⟦my client said "you⟧ can write that down" so I did not',
      surface: 'thread',
    },
    {
      text: '“⟦you are very quiet for a talking doctor,” he told⟧ me at his assessment',
      surface: 'comment',
    },
  ],
  passes: [
    '“The only way out is through,” Frost said, and he never met my inbox.',
    'My mum said “you get paid for that?” and passed the potatoes.',
    '“Good enough” is still the kindest phrase in our trade.',
    'The keynote said “resilience” forty-one times.',
    'My therapist said “and yet” and I paid for that.',
    '“How does that make you feel” is on my mug, my socks and my tea towel.',
    'In the film she says “I am listening” and then she does not.',
    'The sign on the door says “push” and nobody does.',
  ],
};
