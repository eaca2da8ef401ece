import type { Composer, PrivatePlace } from './place.ts';

const facebook = 'https://www.facebook.com/';

/** The composers of the practice page of Facebook. */
export const facebookComposers: readonly Composer[] = [
  {
    name: 'facebook-post',
    surface: 'post',
    address: facebook,
    opens: ['[aria-label="What\'s on your mind, Sam?"]'],
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    post: '[role="dialog"] [aria-label="Post"]',
    keys: ['ModEnter'],
    divButton: true,
    thorough: true,
  },
  {
    name: 'facebook-comment',
    surface: 'comment',
    address: facebook,
    opens: [],
    editor: '[role="article"] [data-lexical-editor="true"]',
    post: '#focused-state-composer-submit [role="button"]',
    keys: ['Enter'],
    divButton: true,
    thorough: true,
  },
];

/** The private places of the practice page of Facebook. */
export const facebookPrivate: readonly PrivatePlace[] = [
  {
    name: 'facebook-chat',
    address: facebook,
    editor: '.chat [data-lexical-editor="true"]',
    send: '[aria-label="Press enter to send"]',
  },
  {
    name: 'facebook-chat',
    address: 'https://www.facebook.com/messages/t/1',
    editor: '.chat [data-lexical-editor="true"]',
    send: '[aria-label="Press enter to send"]',
  },
];
