import type { Surface } from '../../../src/engine/rule.ts';
import type { Composer, PrivatePlace } from './place.ts';

const home = 'https://x.com/home';
const status = 'https://x.com/someone/status/1';
const community = 'https://x.com/i/communities/1';

const written = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const newPost = '[data-testid="SideNav_NewTweet_Button"]';

/** The composers of the practice page of X. */
export const xComposers: readonly Composer[] = [
  { ...inline('x-home', 'post', home), thorough: true },
  { ...modal('x-modal', 'post', home, newPost), thorough: true },
  { ...inline('x-reply', 'reply', status), thorough: true },
  { ...modal('x-modal-reply', 'reply', status, '[data-testid="reply"]'), thorough: true },
  modal('x-quote', 'post', status, '[data-testid="retweet"]', 'a[role="menuitem"]'),
  inline('x-community', 'post', community),
  modal('x-community-modal', 'post', community, newPost),
  {
    ...modal('x-scheduled', 'post', home, newPost),
    leads: [
      '[role="dialog"] [data-testid="scheduleOption"]',
      '[data-testid="scheduledConfirmationPrimaryAction"]',
    ],
  },
  {
    name: 'x-article',
    surface: 'article',
    address: 'https://x.com/compose/articles/edit/1',
    opens: [],
    editor: 'main .public-DraftEditor-content',
    leads: ['main button.act'],
    post: '[role="dialog"] button.act',
    back: '[role="dialog"] [data-testid="app-bar-close"]',
    keys: [],
    divButton: false,
    thorough: false,
  },
  {
    name: 'x-mobile',
    surface: 'post',
    address: 'https://mobile.x.com/compose/post',
    opens: [],
    editor: 'main [data-testid^="tweetTextarea_"] textarea',
    post: '[data-testid="tweetButton"]',
    keys: [],
    divButton: false,
    thorough: false,
  },
  { ...inline('x-pro', 'post', 'https://pro.x.com/i/decks/1'), editor: written },
];

/** The private places of the practice page of X, and boxes that hold nobody's post. */
export const xPrivate: readonly PrivatePlace[] = [
  chat('https://x.com/messages'),
  chat('https://x.com/i/chat/1-2'),
  {
    name: 'x-drawer',
    address: home,
    opens: ['[data-testid="DMDrawerHeader"]'],
    editor: '[data-testid="dmComposerTextInput"]',
    send: '[data-testid="dmComposerSendButton"]',
  },
  {
    name: 'x-search',
    address: home,
    editor: '[data-testid="SearchBox_Search_Input"]',
    send: '[role="search"] button',
  },
  {
    name: 'x-password',
    address: 'https://x.com/settings/account',
    editor: '[type="password"]',
    send: 'form button',
  },
  {
    name: 'x-code',
    address: 'https://x.com/settings/account',
    editor: '.cm-content',
    send: '[aria-label="Code box"] > button',
  },
];

/** The same boxes on the page whose every mark is scrambled, under their hooks for tests. */
export const xScrambled: readonly Composer[] = [
  unmarked(inline('x-home', 'post', `${home}?scrambled`)),
  unmarked(modal('x-modal', 'post', `${home}?scrambled`, newPost)),
  unmarked(inline('x-reply', 'reply', `${status}?scrambled`)),
  unmarked(modal('x-modal-reply', 'reply', `${status}?scrambled`, '[data-testid="reply"]')),
];

function inline(name: string, surface: Surface, address: string): Composer {
  return {
    name,
    surface,
    address,
    opens: [],
    editor: `[data-testid="primaryColumn"] ${written}`,
    post: '[data-testid="tweetButtonInline"]',
    keys: ['ModEnter'],
    divButton: false,
    thorough: false,
  };
}

function modal(name: string, surface: Surface, address: string, ...opens: readonly string[]): Composer {
  return {
    ...inline(name, surface, address),
    opens,
    editor: `[role="dialog"] ${written}`,
    post: '[role="dialog"] [data-testid="tweetButton"]',
  };
}

function chat(address: string): PrivatePlace {
  return {
    name: 'x-messages',
    address,
    editor: '[data-testid="dm-composer-textarea"]',
    send: '[data-testid="dm-composer-send-button"]',
  };
}

function unmarked(place: Composer): Composer {
  const hooked = (selector: string) => selector.replaceAll('data-testid', 'data-practice-hook');
  return {
    ...place,
    opens: place.opens.map(hooked),
    editor: hooked(place.editor),
    post: hooked(place.post),
  };
}
