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

// The choices of a poll are plain fields whose test ids are only guessed at, so every text field of the composer is
// read that is no search.
const fields = [
  'input[type="text"]:not([role="combobox"], [role="searchbox"], [data-testid^="SearchBox"], [role="search"] *)',
];
// What is said of a picture is written in a window of its own, and goes out with the post.
const takes = ['x-description', 'x-description-named'];
const posts = { editor, fields, takes, parts: 'all', publish, keys } as const;

// Phones have a plain field for the post itself, too.
const otherText = 'textarea:not([data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] *)';

const description = {
  surface: 'post',
  root: [...dialog, ...column],
  keeps: true,
  parts: 'one',
  publish: {},
  keys: { ctrlEnter: false, enter: false },
  seen: '2026-08-08',
  sure: 'low',
  page: 'x#description',
} as const;

const articleRoute = '^/compose/articles';

const entries: readonly ComposerEntry[] = [
  {
    ...description,
    id: 'x-description',
    editor: ['[data-testid="altTextInput"]', otherText],
    when: { routes: ['^/compose/(post|tweet)/media'] },
    why: 'The window that describes a picture takes the place of the composer. Its own button publishes nothing; the words go out with the post.',
    source:
      'OpenCLI 2026-08-08 for the address; the field itself is a guess in public automation code, undated.',
  },
  {
    ...description,
    id: 'x-description-named',
    editor: ['[data-testid="altTextInput"]', otherText],
    when: { routes: ['^/compose/(post|tweet)'], named: ['\\bdescription\\b', '\\balt text\\b'] },
    why: 'The same box under another address of the composer: known by its name alone.',
    source: 'A fallback in public automation code, undated: a field whose name says description.',
  },
  {
    id: 'x-article',
    surface: 'article',
    root: column,
    editor: [
      '.public-DraftEditor-content[contenteditable="true"]',
      '[contenteditable="true"][role="textbox"]',
    ],
    fields: ['textarea'],
    keeps: true,
    parts: 'all',
    when: { routes: [articleRoute] },
    publish: { steps: ['publish'] },
    keys: { ctrlEnter: false, enter: false },
    why: "Title and body of a long article. The page's own Publish only opens a window that asks once more; the second one publishes both.",
    seen: '2026-08-08',
    sure: 'medium',
    source: 'OpenCLI 2026 and automation code 2026 for the fields; the buttons are less certain.',
    page: 'x#article',
  },
  {
    id: 'x-article-publish',
    surface: 'article',
    root: dialog,
    editor: [],
    takes: ['x-article'],
    parts: 'all',
    when: { routes: [articleRoute] },
    publish: {
      names: [
        'publish',
        'publish now',
        'veröffentlichen',
        'publicar',
        'publier',
        'pubblica',
        'publiceren',
        '公開する',
      ],
    },
    keys: { ctrlEnter: false, enter: false },
    why: 'The window that asks once more holds no text; what it publishes stands in the page beneath. Its button has no test id that is known.',
    seen: '2026-08-08',
    sure: 'low',
    source: 'Automation code 2026: a button named Publish, then a second one in a dialog.',
    page: 'x#article',
  },
  {
    id: 'x-thread',
    surface: 'thread',
    root: [...dialog, ...column],
    ...posts,
    when: { editors: 2 },
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
    ...posts,
    when: { holds: '[data-testid="tweet"]' },
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
    ...posts,
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
    ...posts,
    when: { routes: ['^/[^/]+/status/'] },
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
    ...posts,
    why: 'The composer block has no mark of its own, but a column holds only one.',
    seen: '2026-09-25',
    sure: 'high',
    source: 'control-panel-for-twitter 2026-08-17; a public extension measured live on 2026-09-25.',
    page: 'x#home',
  },
  {
    id: 'x-pro',
    surface: 'post',
    root: ['body'],
    ...posts,
    why: 'The app of columns has a composer in a drawer, neither window nor main part, as far as can be told. Comes last: it also catches a page whose marks were taken away.',
    seen: '2026-03-26',
    sure: 'low',
    source: 'No public code shows it; the same test ids as elsewhere are assumed.',
    page: 'x#pro',
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
  // The button above the text, by its label and the choice it shows; known and not measured (2026-12-01). Who can reply says
  // nothing of who will see it.
  audience: ['^choose audience [|] (?<who>.+)$'],
};
