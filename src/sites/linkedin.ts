import { dialogs, linkedinAsides } from './linkedin-asides.ts';
import type { ComposerEntry, Publish, Site } from './site.ts';
import { plainBox } from './unknown.ts';

const keys = { ctrlEnter: true, enter: false };

const quill = ['[data-test-ql-editor-contenteditable="true"]', '.ql-editor[contenteditable="true"]'];
const quillPublish: Publish = { selectors: ['.share-actions__primary-action'] };

const tiptap = [
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
  '[contenteditable="true"][role="textbox"]',
];

// Steps of the share box that are dialogs of their own; the box may be gone meanwhile, and all goes out with its press.
const aside = ['linkedin-alt-text', 'linkedin-document', 'linkedin-poll', 'linkedin-event'];

const entries: readonly ComposerEntry[] = [
  {
    id: 'linkedin-article-share',
    surface: 'article',
    root: ['[role="dialog"]', '.share-box'],
    editor: quill,
    parts: 'all',
    when: { routes: ['^/article/'], holds: '.share-actions__primary-action' },
    publish: quillPublish,
    takes: ['linkedin-article', ...aside],
    keys,
    why: 'The older share box over the article page. Its Publish sends title, body and the words of the box together, and these may be the only clean ones.',
    seen: '2026-05-20',
    sure: 'medium',
    source:
      'Public publisher code with a dump of the page of 2026-05-20; two other public projects for the body.',
    page: 'linkedin#article',
  },
  {
    id: 'linkedin-article',
    surface: 'article',
    root: ['main', 'body'],
    editor: ['[data-test-article-editor-content-textbox]', '[aria-label="Article editor content"]'],
    fields: ['#article-editor-headline__textarea', 'textarea.article-editor-headline__textarea'],
    keeps: true,
    parts: 'all',
    when: { routes: ['^/article/'] },
    publish: { steps: ['next', 'weiter'] },
    keys: { ctrlEnter: false, enter: false },
    why: 'The page of a long text. Its button reads Next and only opens the share box, with which title and body go out.',
    seen: '2026-05-20',
    sure: 'medium',
    source:
      'Public publisher code with a dump of the page of 2026-05-20; four public extensions with the same two marks.',
    page: 'linkedin#article',
  },
  {
    id: 'linkedin-share-dialog',
    surface: 'post',
    root: dialogs,
    editor: [
      '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
      '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
    ],
    parts: 'all',
    publish: {
      lastTextOnly: true,
      steps: ['next', 'weiter', 'done', 'fertig', 'back', 'zurück', 'cancel', 'abbrechen'],
    },
    takes: aside,
    keys,
    why: 'The newest share box, TipTap in a native dialog. A placeholder dialog is mounted first and replaced, so the editor is what is known. The submit carries no stable mark and reads Post or Schedule.',
    seen: '2026-10-09',
    sure: 'high',
    source:
      'A fork of a LinkedIn MCP server measured on the German interface on 2026-10-09; a public crossposting extension, autumn 2026; public composer notes of October 2026.',
    page: 'linkedin#share-dialog',
  },
  {
    id: 'linkedin-share-shadow',
    surface: 'post',
    root: ['[data-test-modal-id="sharebox"]', '.share-box-v2__modal', '.share-box'],
    editor: quill,
    parts: 'all',
    publish: quillPublish,
    takes: aside,
    keys,
    why: 'The older share box, Quill, in the open shadow root of the interop outlet or in the page itself. A decoy editor sits in a hidden frame, so only what is visible counts.',
    seen: '2026-07-22',
    sure: 'high',
    source:
      'linkedin-beacon, captured live on 2026-06-26; webbrain issue of 2026-07-22; Briskine issue of 2026-02-13.',
    page: 'linkedin#share-shadow',
  },
  {
    id: 'linkedin-share-company',
    surface: 'post',
    root: ['[role="dialog"]'],
    editor: [...quill, '[contenteditable="true"][role="textbox"]'],
    parts: 'all',
    when: { holds: '.share-actions__primary-action' },
    publish: quillPublish,
    takes: aside,
    keys,
    why: 'Company pages keep the older build. A chat overlay is a dialog with a textbox too, so the publish button is asked for.',
    seen: '2026-10-09',
    sure: 'high',
    source: 'Public publisher code of 2026-05-20; a fork of a LinkedIn MCP server measured on 2026-10-09.',
    page: 'linkedin#share-company',
  },
  {
    id: 'linkedin-share-inline',
    surface: 'post',
    root: ['.share-creation-state'],
    editor: quill,
    parts: 'all',
    publish: { ...quillPublish, climb: 6 },
    takes: aside,
    keys,
    why: 'The inner part of the older share box, where it stands in the page without a box around it that we know. Its button may be beside it.',
    seen: '2026-05-20',
    sure: 'medium',
    source: 'Public publisher code of 2026-05-20 and many projects 2022 to 2026.',
    page: 'linkedin#share-inline',
  },
  {
    id: 'linkedin-comment',
    surface: 'comment',
    root: ['[componentkey^="commentBox-"]', '[data-view-name="comment-box"]'],
    editor: tiptap,
    parts: 'one',
    publish: {
      selectors: [
        '[data-view-name="comment-post"]',
        '[data-view-name="comment-reply-post"]',
        '[componentkey*="commentButtonSection"] button',
      ],
      texts: [
        'comment',
        'reply',
        'post',
        'save changes',
        'kommentieren',
        'antworten',
        'posten',
        'änderungen speichern',
      ],
      climb: 8,
    },
    keys,
    why: 'TipTap since spring 2026. The opener is named Comment too but shows a number, so the visible text decides. The submit comes only with text and may stand beside the box.',
    seen: '2026-10-09',
    sure: 'medium',
    source:
      'linkedin-beacon July 2026; public composer notes of October 2026; five public files with the same wrapper.',
    page: 'linkedin#comment',
  },
  {
    id: 'linkedin-comment-edit',
    surface: 'comment',
    root: ['[componentkey^="replaceableComment_"]'],
    editor: tiptap,
    parts: 'one',
    publish: {
      texts: ['save changes', 'save', 'update', 'änderungen speichern', 'speichern', 'aktualisieren'],
    },
    keys,
    why: 'A comment that is changed stands in its own row, maybe without a comment box around it.',
    seen: '2026-10-09',
    sure: 'low',
    source:
      'The row after public composer notes of October 2026, the words after a fork of a LinkedIn MCP server of 2026-10-09; nobody shows an edit as it stands.',
    page: 'linkedin#comment-edit',
  },
  {
    id: 'linkedin-comment-older',
    surface: 'comment',
    root: ['.comments-comment-box__form', '.comments-comment-box'],
    editor: ['.comments-comment-texteditor .ql-editor', ...quill],
    parts: 'one',
    publish: {
      selectors: ['.comments-comment-box__submit-button', '.comments-comment-box__submit-button--cr'],
    },
    keys,
    why: 'Quill, on older pages and pages of a single post. Comment, reply and edit have the same box.',
    seen: '2026-07-01',
    sure: 'high',
    source: 'OpenCUES July 2026 and several projects 2024 to 2026.',
    page: 'linkedin#comment-older',
  },
  ...linkedinAsides,
];

/** LinkedIn, of which several builds are live at once, by account and page. Messages and invitations are left alone. */
export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  off: {
    routes: ['^/messaging(/|$)'],
    inside: [
      '.msg-form',
      '.msg-overlay-conversation-bubble',
      '.msg-convo-wrapper',
      '[role="search"]',
      '#custom-message',
    ],
    beside: ['.msg-form__send-button'],
    named: ['^write a message'],
  },
  composers: entries,
  unlisted: plainBox,
  told: ['[role="alert"]', '[role="status"]', '.artdeco-toast-item'],
  // Names as its help pages give them, known and not measured (2026-12-01).
  audience: ['(?:^|post to )(?<who>anyone|connections only|group members only|group)$'],
};
