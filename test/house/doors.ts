/** What a room may import; everything else is shut. Paths are prefixes from the root. */
export interface Room {
  readonly room: string;
  /** May be imported as it is. */
  readonly open: readonly string[];
  /** May be imported as types only. */
  readonly types: readonly string[];
  /** Packages. */
  readonly packages: readonly string[];
}

/** The doors of the house. A room may always import from itself. */
export const rooms: readonly Room[] = [
  { room: 'rules/', open: [], types: ['src/engine/'], packages: [] },
  { room: 'src/engine/', open: [], types: [], packages: ['compromise/two'] },
  { room: 'src/crowd/', open: [], types: ['src/engine/'], packages: [] },
  { room: 'src/sites/', open: [], types: ['src/engine/'], packages: [] },
  { room: 'src/composer/', open: [], types: ['src/sites/', 'src/engine/'], packages: [] },
  {
    room: 'src/review/',
    open: ['src/words.ts'],
    types: ['src/engine/', 'src/record/'],
    packages: ['preact', 'preact/hooks', '@floating-ui/dom'],
  },
  { room: 'src/policy/', open: ['src/words.ts'], types: ['rules/policy.ts'], packages: [] },
  {
    room: 'src/settings/',
    open: ['src/storage.ts'],
    types: ['src/engine/'],
    packages: ['@noble/hashes/hmac.js', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  { room: 'src/record/', open: ['src/storage.ts'], types: ['src/engine/'], packages: [] },
  {
    room: 'src/guard/',
    open: ['src/composer/', 'src/engine/', 'src/review/states.ts', 'src/record/tally.ts'],
    types: ['src/sites/', 'src/review/', 'src/settings/', 'src/record/', 'src/messages.ts'],
    packages: [],
  },
  {
    room: 'src/pages/',
    open: [
      'src/words.ts',
      'src/engine/',
      'src/policy/',
      'src/crowd/',
      'src/settings/settings.ts',
      'src/settings/change.ts',
      'src/record/tally.ts',
    ],
    types: ['rules/policy.ts', 'rules/standards.ts', 'src/messages.ts', 'src/sites/', 'src/settings/'],
    packages: ['preact', 'preact/hooks'],
  },
  { room: 'src/words.ts', open: [], types: ['src/'], packages: [] },
  { room: 'src/spelling.ts', open: [], types: ['src/engine/', 'rules/policy.ts'], packages: [] },
  { room: 'src/storage.ts', open: [], types: [], packages: ['webextension-polyfill'] },
  {
    room: 'src/messages.ts',
    open: [],
    types: ['src/engine/', 'src/record/', 'src/settings/'],
    packages: ['webextension-polyfill'],
  },
];

/** The rooms that wire the others together: they may import anything, and nobody imports them. */
export const wiring: readonly string[] = ['entrypoints/', 'src/cli/'];
