import type { Lexicon } from '../../src/engine/lexicon.ts';
import type { Rule } from '../../src/engine/rule.ts';

/** A lexicon and rules for beekeepers, so that the engine is tried without knowing a real rule. */
export const lexicon: Lexicon = {
  lists: { hive: ['hive', 'honey box'], sting: ['stung', 'sting'] },
  spellings: { dont: 'do not', im: 'i am' },
  signs: {
    client: ['my keeper'],
    clients: ['(two|three) of my keepers'],
    someone: ['a (woman|man)'],
    named: ['#cap&petra'],
    family: ['my (sister|mother)'],
    colleague: ['my boss'],
    public: ['the minister'],
    character: ['the heroine'],
    people: ['keepers', 'people'],
    'at-work': ['apiary'],
    contact: ['told me'],
    'own-therapy': ['my own keeper'],
    fiction: ['novel'],
    episode: ['today', 'yesterday'],
    habit: ['often', '^ (if|when)'],
    'to-one': ['^ dear'],
    'to-peers': ['fellow keepers'],
    disguised: ['details changed'],
  },
};

const base = {
  clause: 'none',
  instead: 'Leave the hive out.',
  standards: [],
  flags: [],
  passes: [],
} as const;

/** A made-up rule with one look of each family. */
export const rules: readonly Rule[] = [
  {
    ...base,
    id: 'hive-told',
    category: 'session-reference',
    level: 'warn',
    title: 'Hive told',
    why: '“{quote}” is about a hive.',
    looks: [{ family: 'phrase', any: ['@served told me'] }],
  },
  {
    ...base,
    id: 'sting-near-hive',
    category: 'client-identity',
    level: 'stop',
    title: 'Sting near hive',
    why: 'Stung.',
    looks: [{ family: 'near', one: ['#sting'], other: ['#hive'], within: { words: 3 } }],
    on: { comment: 'off', reply: 'note' },
  },
  {
    ...base,
    id: 'too-many',
    category: 'client-identity',
    level: 'warn',
    title: 'Too many',
    why: 'Small ({details}), but together.',
    looks: [
      {
        family: 'details',
        from: 3,
        full: 5,
        kinds: [
          { kind: 'age', points: 2, any: ['aged #digits'] },
          { kind: 'place', points: 1, any: ['in kent'] },
          { kind: 'work', points: 2, any: ['baker'] },
        ],
      },
    ],
  },
];
