import type { ComposerEntry, Publish, Site } from './site.ts';
import { plainBox } from './unknown.ts';

// The prefix also marks labels and wrappers, so the editable itself is asked for. The number changes from release to
// release and is never looked at. The textarea is the mobile layout (2026-08-17).
const editor = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '[data-testid^="tweetTextarea_"] textarea',
  'textarea[data-testid^="tweetTextarea_"]',
];

// The two swap within one route (2026-09-25); only the visible one counts.
const publish: Publish = { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'] };

const dialog = ['[role="dialog"]'];
// The one inline composer of a column; the mobile layout has no column.
const column = ['[data-testid="primaryColumn"]', 'main'];
const keys = { ctrlEnter: true, enter: false };

const entries: readonly ComposerEntry[] = [
  {
    id: 'x-thread',
    surface: 'thread',
    root: [...dialog, ...column],
    editor,
    parts: 'all',
    when: { editors: 2 },
    publish,
    keys,
    why: 'One press publishes every part, so all parts are read as one draft. Parts repeat or count their numbers depending on the release.',
    seen: '2026-09-25',
    sure: 'high',
    source:
      'An extension that holds the Post click, measured live on 2026-08-18 and 2026-09-25; control-panel-for-twitter 2026-08-17.',
    page: 'x#thread',
  },
  {
    id: 'x-modal-reply',
    surface: 'reply',
    root: dialog,
    editor,
    parts: 'all',
    when: { holds: '[data-testid="tweet"]' },
    publish,
    keys,
    why: 'The dialog also holds the post that is answered, in which nothing is read. A quoted post is a card without this test id.',
    seen: '2026-08-08',
    sure: 'medium',
    source: 'OpenCLI compose notes 2026-08-08.',
    page: 'x#modal-reply',
  },
  {
    id: 'x-modal',
    surface: 'post',
    root: dialog,
    editor,
    parts: 'all',
    publish,
    keys,
    why: 'The home composer stays mounted underneath, with the same test ids: everything is looked for within the dialog.',
    seen: '2026-09-25',
    sure: 'high',
    source: 'Measured live by a public extension on 2026-09-25; OpenCLI compose notes 2026-06-02.',
    page: 'x#modal',
  },
  {
    id: 'x-inline-reply',
    surface: 'reply',
    root: column,
    editor,
    parts: 'all',
    when: { routes: ['^/[^/]+/status/'] },
    publish,
    keys,
    why: 'Under a single post the inline composer answers that post.',
    seen: '2026-09-25',
    sure: 'high',
    source:
      'OpenCLI 2026-08-08; control-panel-for-twitter 2026-08-17; a public extension measured live on 2026-09-25.',
    page: 'x#inline-reply',
  },
  {
    id: 'x-home',
    surface: 'post',
    root: column,
    editor,
    parts: 'all',
    publish,
    keys,
    why: 'The composer block has no mark of its own, but a column holds only one.',
    seen: '2026-09-25',
    sure: 'high',
    source: 'control-panel-for-twitter 2026-08-17; a public extension measured live on 2026-09-25.',
    page: 'x#home',
  },
];

/** X, on its present and former host names. Desktop composers are Draft.js; the mobile layout is a textarea. */
export const x: Site = {
  name: 'x',
  hosts: ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com'],
  off: {
    routes: ['^/messages(/|$)', '^/i/chat(/|$)'],
    inside: ['[data-testid^="dm"]', '[data-testid="DMDrawer"]', '[data-testid="SearchBox_Search_Input"]'],
    beside: ['[data-testid="dmComposerSendButton"]', '[data-testid="dm-composer-send-button"]'],
    named: [],
  },
  composers: entries,
  unlisted: plainBox,
  told: ['[data-testid="toast"]', '[role="alert"]'],
};
