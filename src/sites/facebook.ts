import type { ComposerEntry, Site } from './site.ts';
import { plainBox } from './unknown.ts';

// Classes are hashed and names are translated: role and structure are what there is. The plain form is a fallback for
// an editor without the engine's mark.
const editor = [
  '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  '[contenteditable="true"][role="textbox"]',
];

const postNames = [
  'post',
  'publish',
  'share now',
  'share',
  'schedule',
  'save',
  'posten',
  'veröffentlichen',
  'publicar',
  'publier',
  'đăng',
  'chia sẻ ngay',
  'kirim',
  'نشر',
  'โพสต์',
];

const steps = ['next', 'weiter', 'siguiente', 'suivant', 'tiếp', 'berikutnya', 'التالي'];

const commentNames = [
  'post comment',
  'comment',
  'reply',
  'kommentieren',
  'comentar',
  'commenter',
  'đăng bình luận',
  'kirim komentar',
];

// The id repeats, once for each comment box that has the focus or had it.
const commentSubmit = '[id="focused-state-composer-submit"] [role="button"]';

const entries: readonly ComposerEntry[] = [
  {
    id: 'facebook-comment',
    surface: 'comment',
    root: ['form[role="presentation"]'],
    editor,
    parts: 'one',
    publish: { selectors: [commentSubmit], names: commentNames },
    keys: { ctrlEnter: true, enter: true },
    why: 'Bare Enter publishes, Shift+Enter is a new line. In its own form the button named Comment is the submit, not the opener.',
    seen: '2026-05-10',
    sure: 'high',
    source:
      'Six public sources 2022 to 2026 for Enter; TrustAHuman 2026-02-24 and a dump of 2026-05-10 for the button.',
    page: 'facebook#comment',
  },
  {
    id: 'facebook-comment-article',
    surface: 'comment',
    root: ['[role="article"]'],
    editor,
    parts: 'one',
    publish: { selectors: [commentSubmit], names: ['post comment', 'đăng bình luận', 'kirim komentar'] },
    keys: { ctrlEnter: true, enter: true },
    why: 'The same box without a form. Here the button named Comment may be the opener, so that name does not count.',
    seen: '2026-05-10',
    sure: 'medium',
    source: 'TrustAHuman 2026-02-24; a public dump of 2026-05-10.',
    page: 'facebook#comment',
  },
  {
    id: 'facebook-comment-named',
    surface: 'comment',
    root: ['[role="dialog"]', '[role="main"]'],
    editor,
    parts: 'one',
    when: {
      named: [
        '^comment as\\b',
        '^answer as\\b',
        '^reply (to|as)\\b',
        '^write a( public)? comment',
        '^write a reply',
      ],
    },
    publish: { selectors: [commentSubmit], names: ['post comment', 'đăng bình luận', 'kirim komentar'] },
    keys: { ctrlEnter: true, enter: true },
    why: 'A single post opens in a dialog or fills the page; its comment box is told from a post composer by its English name.',
    seen: '2026-02-24',
    sure: 'medium',
    source: 'TrustAHuman 2026-02-24 and several automation projects 2025 to 2026.',
    page: 'facebook#comment',
  },
  {
    id: 'facebook-post',
    surface: 'post',
    root: ['[role="dialog"]'],
    editor,
    parts: 'all',
    publish: { names: postNames, lastTextOnly: true, steps },
    keys: { ctrlEnter: true, enter: false },
    why: 'Several dialogs are often in the page; the one around the editor is meant. In other languages the submit is the last button with text and no icon. Ctrl+Enter is not proven, and is held anyway.',
    seen: '2026-11-01',
    sure: 'medium',
    source:
      'Automation projects in four languages 2025 to 2026; the last text-only button after a public crossposting extension, autumn 2026, undated.',
    page: 'facebook#post',
  },
];

/** Facebook. Every composer is Lexical; Messenger and its chat heads are left alone. */
export const facebook: Site = {
  name: 'facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com', 'business.facebook.com', 'm.facebook.com'],
  off: {
    routes: ['^/messages(/|$)', '^/latest/inbox'],
    inside: ['[role="search"]', '[role="log"]', '[aria-label="Chats"]'],
    beside: ['[role="log"]', '[aria-label^="Messages in conversation"]'],
    named: ['^message$', '^aa$', '^write to ', '^nachricht$', '^mensaje$', '^message to '],
  },
  composers: entries,
  unlisted: plainBox,
  told: ['[role="alert"]', '[role="status"]'],
};
