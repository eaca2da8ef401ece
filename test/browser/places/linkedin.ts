import type { Composer, PrivatePlace } from './place.ts';

const linkedin = 'https://www.linkedin.com/feed/';

/** The composers of the practice page of LinkedIn. */
export const linkedinComposers: readonly Composer[] = [
  {
    name: 'linkedin-share',
    surface: 'post',
    address: linkedin,
    opens: ['[aria-label="Start a post"]'],
    editor: 'dialog [componentkey="ShareBox_textEditor"]',
    post: 'dialog button.act',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
  {
    name: 'linkedin-quill',
    surface: 'post',
    address: linkedin,
    opens: ['[aria-label="Start a post (older box)"]'],
    editor: '#interop-outlet >>> .ql-editor',
    post: '#interop-outlet >>> .share-actions__primary-action',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
  {
    name: 'linkedin-comment',
    surface: 'comment',
    address: linkedin,
    opens: [],
    editor: '[componentkey="commentBox-1"] [contenteditable="true"]',
    post: '[componentkey="commentBox-1"] button.act',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
];

/** The private places of the practice page of LinkedIn. */
export const linkedinPrivate: readonly PrivatePlace[] = [
  {
    name: 'linkedin-message',
    address: linkedin,
    editor: '.msg-form__contenteditable',
    send: '.msg-form__send-button',
  },
  {
    name: 'linkedin-message',
    address: 'https://www.linkedin.com/messaging/',
    editor: '.msg-form__contenteditable',
    send: '.msg-form__send-button',
  },
];
