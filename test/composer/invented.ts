import type { ComposerEntry, Site } from '../../src/sites/site.ts';
import { plainBox } from '../../src/sites/unknown.ts';

const said = {
  why: 'Invented.',
  seen: '2026-11-22',
  sure: 'high',
  source: 'Invented.',
  page: 'none#none',
} as const;

/** A post box with a div for a button, in which Ctrl+Enter publishes. */
export const post: ComposerEntry = {
  id: 'invented-post',
  surface: 'post',
  root: ['.box'],
  editor: ['.editor'],
  parts: 'all',
  publish: { selectors: ['.publish'] },
  keys: { ctrlEnter: true, enter: false },
  ...said,
};

/** A comment box in which Enter alone publishes; several can stand in one root. */
export const comment: ComposerEntry = {
  id: 'invented-comment',
  surface: 'comment',
  root: ['.comments'],
  editor: ['.comment'],
  parts: 'one',
  publish: { selectors: ['.send'] },
  keys: { ctrlEnter: true, enter: true },
  ...said,
};

/** A site that is nobody's. */
export const invented: Site = {
  name: 'x',
  hosts: ['invented.example'],
  off: {
    routes: ['^/private'],
    inside: ['.chat'],
    beside: ['.chat-send'],
    named: ['^message$'],
  },
  composers: [post, comment],
  told: ['[role="alert"]'],
  audience: ['^for (?<who>.+)$'],
  unlisted: plainBox,
};

/** Puts markup on the page and gives what was asked for. */
export function page(markup: string): (selector: string) => HTMLElement {
  document.body.innerHTML = markup;
  return (selector) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
}

/** A post box with this inside its editor. */
export function postBox(
  inner: string,
  button = '<div role="button" class="publish" tabindex="0">Post</div>',
): string {
  return `<div class="box"><p>Somebody else wrote this.</p><div class="editor" contenteditable="true" tabindex="0">${inner}</div>${button}</div>`;
}

/** A comment box with this text, in which Enter publishes. */
export function commentBox(text: string, send = ''): string {
  return `<div class="comments"><div class="comment" contenteditable="true" tabindex="0">${text}</div>${send}</div>`;
}
