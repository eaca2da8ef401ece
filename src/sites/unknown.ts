import type { Site, Unlisted } from './site.ts';

/** What a public box looks like where nothing better is known. Labels seen in public code, 2022 to 2026. */
export const plainBox: Unlisted = {
  editor: [
    '[contenteditable="true"]',
    '[contenteditable=""]',
    '[contenteditable="plaintext-only"]',
    'textarea',
  ],
  never: [
    '[role="searchbox"]',
    '[role="search"]',
    '[role="combobox"]',
    '[aria-multiline="false"]',
    '[aria-readonly="true"]',
    '[readonly]',
    '[disabled]',
    '[type="search"]',
    '[type="password"]',
    '.cm-editor',
    '.CodeMirror',
    '.monaco-editor',
    '.ace_editor',
  ],
  verbs: [
    'post',
    'post all',
    'publish',
    'share',
    'share now',
    'reply',
    'comment',
    'post comment',
    'schedule',
    'update',
    'posten',
    'veröffentlichen',
    'teilen',
    'antworten',
    'kommentieren',
    'planen',
  ],
  least: { width: 100, height: 16 },
  climb: 10,
};

/** A page that is none of ours: nothing is watched on it. */
export const unknown: Site = {
  name: 'unknown',
  hosts: [],
  off: { routes: [], inside: [], beside: [], named: [] },
  composers: [],
  unlisted: plainBox,
};
