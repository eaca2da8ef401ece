// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { controlsOf } from '../../src/composer/control.ts';
import { composerAt, lastStepsIn } from '../../src/composer/find.ts';
import { forgetAll, keep } from '../../src/composer/kept.ts';
import { pressOf } from '../../src/composer/press.ts';
import { read } from '../../src/composer/read.ts';
import { sites } from '../../src/sites/index.ts';
import { facebookBoxes, facebookLastSteps } from './facebook-boxes.ts';
import { type Box, tweet, xBoxes, xLastSteps } from './x-boxes.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
  forgetAll(document);
});

const draft = '<div contenteditable="true" role="textbox"';
const lexical = `${draft} data-lexical-editor="true"></div>`;
const quill = '<div class="ql-editor" contenteditable="true"></div>';

/** Each box in the smallest shape that its entry must know, and what must not be known. `{e}` marks the editor, `{p}` the control. */
const boxes: readonly Box[] = [
  ...xBoxes,
  ...facebookBoxes,
  [
    'linkedin-share-dialog',
    'linkedin',
    `<dialog open data-testid="dialog">${draft} componentkey="ShareBox_textEditor"></div><button aria-haspopup="true">Anyone</button><button><svg></svg></button><button id="p"><span>Posten</span></button></dialog>`,
  ],
  [
    'linkedin-share-shadow',
    'linkedin',
    `<div data-test-modal-id="sharebox" role="dialog">${quill}<button>Later</button><button class="share-actions__primary-action" id="p">Post</button></div>`,
  ],
  [
    'linkedin-share-company',
    'linkedin',
    `<div role="dialog">${draft}></div><button class="share-actions__primary-action" id="p">Post</button></div>`,
  ],
  [
    'linkedin-comment',
    'linkedin',
    `<div><button aria-label="Comment">12</button><div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper">${draft}></div></div><button id="p">Comment</button></div></div>`,
  ],
  [
    'linkedin-comment-older',
    'linkedin',
    `<form class="comments-comment-box__form"><div class="comments-comment-texteditor">${quill}</div><button class="comments-comment-box__submit-button--cr" id="p">Comment</button></form>`,
  ],
  [
    'linkedin-comment-edit',
    'linkedin',
    `<div componentkey="replaceableComment_1"><button><svg></svg>Reply</button>${draft}></div><button>Cancel</button><button id="p">Save changes</button></div>`,
  ],
  [
    'linkedin-comment',
    'linkedin',
    `<div componentkey="replaceableComment_1"><div><div componentkey="commentBox-2">${draft}></div></div><button id="p">Reply</button></div></div>`,
  ],
  [
    'linkedin-share-company',
    'linkedin',
    `<div role="dialog"><div class="share-creation-state">${quill.replace('<div', '<div role="textbox"')}</div><button aria-label="Schedule post"><svg></svg></button><button class="share-actions__primary-action" id="p">Schedule</button></div>`,
    '/company/1/admin/page-posts/published/',
  ],
  [
    'linkedin-share-inline',
    'linkedin',
    `<div><div class="share-creation-state">${quill}</div><div><button class="share-actions__primary-action" id="p">Post</button></div></div>`,
  ],
  [
    'linkedin-article-share',
    'linkedin',
    `<div class="share-box" role="dialog">${quill}<button class="share-actions__primary-action" id="p">Publish</button></div>`,
    '/article/new/',
  ],
  [
    'linkedin-article',
    'linkedin',
    `<main><textarea id="article-editor-headline__textarea"></textarea>${draft} data-test-article-editor-content-textbox></div><button class="article-editor-nav__publish">Next</button></main>`,
    '/article/new/',
  ],
  [
    'linkedin-alt-text',
    'linkedin',
    '<div role="dialog"><textarea maxlength="1000" placeholder="Wie?"></textarea><button>Hinzufügen</button></div>',
  ],
  [
    'linkedin-document',
    'linkedin',
    '<dialog open><input type="text" placeholder="Add a descriptive title to your document"><a href="/sharing/compose">Done</a></dialog>',
  ],
  [
    'linkedin-poll',
    'linkedin',
    '<div role="dialog"><textarea maxlength="140"></textarea><input type="text" maxlength="30"><button>Done</button></div>',
  ],
  [
    'linkedin-event',
    'linkedin',
    '<div role="dialog"><input type="text" maxlength="75"><textarea maxlength="5000"></textarea><button>Next</button></div>',
  ],
];

const lastSteps = [...xLastSteps, ...facebookLastSteps];

const keeping = new Set(
  sites.flatMap((site) => site.composers.filter((entry) => entry.keeps).map((entry) => entry.id)),
);

describe('a box in the shape its evidence tells', () => {
  it.each(boxes.map(([id, name, markup, address = '/']) => ({ id, name, markup, address })))(
    '$id',
    ({ id, name, markup, address }) => {
      const { composer, controls } = look(name, markup, address);
      expect(composer?.entry.id).toBe(id);
      expect(controls.map((control) => control.id)).toEqual(composer?.entry.keeps ? [] : ['p']);
    },
  );

  it.each(lastSteps.map(([id, name, before, step, address]) => ({ id, name, before, step, address })))(
    '$id',
    ({ id, name, before, step, address }) => {
      const { composer, site } = look(name, before, address);
      if (!composer || !site) throw new Error('nothing to be written in');
      keep(composer, 'Words', true);
      document.body.innerHTML = step;
      const [last] = lastStepsIn(document, site);
      expect(last?.entry.id).toBe(id);
      expect(last && read(last).text).toBe('Words');
      const controls = last ? controlsOf(last.root, last.entry.publish) : [];
      expect(controls.map((control) => control.id)).toEqual(['p']);
    },
  );

  it.each(boxes.filter(([id]) => keeping.has(id)))(
    '%s holds nothing at its own button',
    (_id, name, markup, address) => {
      const { site } = look(name ?? '', markup ?? '', address ?? '/');
      const presses: unknown[] = [];
      const listen = (event: Event) => presses.push(site && pressOf(event, site));
      document.addEventListener('click', listen);
      [...document.querySelectorAll<HTMLElement>('button, a, [role="button"]')].at(-1)?.click();
      document.removeEventListener('click', listen);
      expect(presses).toEqual([undefined]);
    },
  );

  it('covers every entry', () => {
    const covered = new Set([...boxes, ...lastSteps].map(([id]) => id));
    const all = sites.flatMap((site) => site.composers.map((entry) => entry.id));
    expect(all.filter((id) => !covered.has(id))).toEqual([]);
  });
});

describe('a place that is left alone', () => {
  it.each([
    [
      'facebook',
      `<div role="dialog">${lexical.replace('></', ' aria-placeholder="Aa"></')}<div role="button">Send</div></div>`,
      '/',
    ],
    ['facebook', `<div role="dialog">${lexical.replace('></', ' aria-label="Write to Sam"></')}</div>`, '/'],
    ['facebook', `<div role="dialog"><div role="log"></div>${lexical}</div>`, '/'],
    ['facebook', `<div role="dialog"><form>${lexical}</form></div>`, '/messages/t/1'],
    ['x', `<div data-testid="primaryColumn">${tweet()}</div>`, '/messages'],
    ['x', `<div data-testid="primaryColumn">${tweet()}</div>`, '/i/chat/1-2'],
    ['x', `<div role="dialog"><div data-testid="dmComposerTextInput_x">${tweet()}</div></div>`, '/home'],
    [
      'linkedin',
      `<div role="dialog"><div class="msg-form">${draft}></div></div><button class="share-actions__primary-action">Send</button></div>`,
      '/',
    ],
    ['linkedin', `<div data-test-modal-id="sharebox">${quill}</div>`, '/messaging/thread/1'],
    [
      'linkedin',
      '<dialog open><textarea id="custom-message"></textarea><button>Send</button></dialog>',
      '/in/kim/',
    ],
  ])('on %s: %s at %s', (name, markup, address) => {
    expect(look(name, markup, address).composer).toBeUndefined();
  });
});

function look(name: string, markup: string, address: string) {
  window.history.replaceState(null, '', address);
  document.body.innerHTML = markup;
  const site = sites.find((one) => one.name === name);
  const editor = document.querySelector('[contenteditable="true"], textarea, input[type="text"]');
  const composer = site && editor ? composerAt(editor, site) : undefined;
  return { site, composer, controls: composer ? controlsOf(composer.root, composer.entry.publish) : [] };
}
