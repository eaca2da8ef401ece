import type { Page } from 'puppeteer-core';
import type { Surface } from '../../src/engine/rule.ts';

/** One composer of the practice web, and how a person comes to it. */
export interface Composer {
  /** What the practice page calls it in its list of posts. */
  readonly name: string;
  readonly surface: Surface;
  readonly address: string;
  /** What is pressed first, in order, until the editor is there. */
  readonly opens: readonly string[];
  readonly editor: string;
  readonly post: string;
  /** Keys in the editor that publish. */
  readonly keys: readonly ('ModEnter' | 'Enter')[];
  /** Whether Post is a div that acts on Enter and Space by itself. */
  readonly divButton: boolean;
}

const home = 'https://x.com/home';
const status = 'https://x.com/someone/status/1';
const facebook = 'https://www.facebook.com/';
const linkedin = 'https://www.linkedin.com/feed/';
const written = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** Every composer that is watched. */
export const composers: readonly Composer[] = [
  {
    name: 'x-home',
    surface: 'post',
    address: home,
    opens: [],
    editor: `[data-testid="primaryColumn"] ${written}`,
    post: '[data-testid="tweetButtonInline"]',
    keys: ['ModEnter'],
    divButton: false,
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
  },
  {
    name: 'facebook-post',
    surface: 'post',
    address: facebook,
    opens: ['[aria-label="What\'s on your mind, Sam?"]'],
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    post: '[role="dialog"] [aria-label="Post"]',
    keys: ['ModEnter'],
    divButton: true,
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
  },
  {
    name: 'linkedin-share',
    surface: 'post',
    address: linkedin,
    opens: ['[aria-label="Start a post"]'],
    editor: 'dialog [componentkey="ShareBox_textEditor"]',
    post: 'dialog button.act',
    keys: ['ModEnter'],
    divButton: false,
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
  },
];

/** The composer of this name. */
export function composer(name: string): Composer {
  const found = composers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no composer ${name}`);
  return found;
}

/** A private place that is left alone: where it is, what is written in, what sends, and what it sent. */
export interface PrivatePlace {
  readonly name: string;
  readonly address: string;
  readonly editor: string;
  readonly send: string;
}

/** Every private place of the practice web. */
export const privatePlaces: readonly PrivatePlace[] = [
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
  {
    name: 'x-messages',
    address: 'https://x.com/messages',
    editor: '[data-testid="dm-composer-textarea"]',
    send: '[data-testid="dm-composer-send-button"]',
  },
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

/** Goes to a composer by hand and puts the caret into it. */
export async function goTo(page: Page, place: Composer): Promise<void> {
  for (const opener of place.opens) await press(page, opener);
  await press(page, place.editor);
}

/** Presses the middle of an element with the mouse. */
export async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { visible: true });
  // Not the driver's own click: in Firefox it does not know a node that was born in another frame (looked at 2026-11).
  const middle = await found?.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (middle === undefined) throw new Error(`nothing to press at ${selector}`);
  await page.mouse.click(middle.x, middle.y);
}
