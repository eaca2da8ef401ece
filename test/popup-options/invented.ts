import type { Rule } from '../../src/engine/rule.ts';

/** Two rules that exist only here, so that the pages are tried without the practice's judgement. */
export const inventedRules: readonly [Rule, Rule] = [
  {
    id: 'told-me',
    category: 'session-reference',
    clause: 'the-room-stays-closed',
    level: 'warn',
    title: 'Told me in session',
    why: 'What was told in the room would be read outside of it.',
    instead: 'Speak of people in general.',
    standards: ['made-up-code'],
    looks: [{ family: 'phrase', any: ['told me'] }],
    flags: ['A client ⟦told me⟧ about her week.', { text: '⟦Told me⟧ so.', surface: 'comment' }],
    passes: ['Nobody said anything.'],
  },
  {
    id: 'exact-age',
    category: 'client-identity',
    clause: 'nobody-recognised',
    level: 'stop',
    title: 'An exact age',
    why: 'An age narrows it down.',
    instead: 'Leave the age out.',
    standards: [],
    looks: [{ family: 'phrase', any: ['years old'] }],
    flags: ['She is ⟦41 years old⟧.'],
    passes: ['She is grown up.'],
  },
];
