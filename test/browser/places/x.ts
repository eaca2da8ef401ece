import type { Composer, PrivatePlace } from './place.ts';

const home = 'https://x.com/home';
const status = 'https://x.com/someone/status/1';
const written = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** The composers of the practice page of X. */
export const xComposers: readonly Composer[] = [
  {
    name: 'x-home',
    surface: 'post',
    address: home,
    opens: [],
    editor: `[data-testid="primaryColumn"] ${written}`,
    post: '[data-testid="tweetButtonInline"]',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
  {
    name: 'x-modal',
    surface: 'post',
    address: home,
    opens: ['[data-testid="SideNav_NewTweet_Button"]'],
    editor: `[role="dialog"] ${written}`,
    post: '[role="dialog"] [data-testid="tweetButton"]',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
  {
    name: 'x-reply',
    surface: 'reply',
    address: status,
    opens: [],
    editor: `[data-testid="primaryColumn"] ${written}`,
    post: '[data-testid="tweetButtonInline"]',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
  {
    name: 'x-modal-reply',
    surface: 'reply',
    address: status,
    opens: ['[data-testid="reply"]'],
    editor: `[role="dialog"] ${written}`,
    post: '[role="dialog"] [data-testid="tweetButton"]',
    keys: ['ModEnter'],
    divButton: false,
    thorough: true,
  },
];

/** The private places of the practice page of X. */
export const xPrivate: readonly PrivatePlace[] = [
  {
    name: 'x-messages',
    address: 'https://x.com/messages',
    editor: '[data-testid="dm-composer-textarea"]',
    send: '[data-testid="dm-composer-send-button"]',
  },
];
