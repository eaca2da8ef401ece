// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { controlsOf } from '../../src/composer/control.ts';
import { composerAt, lastStepsIn } from '../../src/composer/find.ts';
import { forgetAll, keep } from '../../src/composer/kept.ts';
import { read } from '../../src/composer/read.ts';
import { sites } from '../../src/sites/index.ts';
import { facebookBoxes, facebookLastSteps } from './facebook-boxes.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
  forgetAll(document);
});

const draft = '<div contenteditable="true" role="textbox"';
const tweet = (n = 0) => `${draft} data-testid="tweetTextarea_${n}"></div>`;
const lexical = `${draft} data-lexical-editor="true"></div>`;
const quill = '<div class="ql-editor" contenteditable="true"></div>';

/** Each box in the smallest shape that its entry must know, and what must not be known. `{e}` marks the editor, `{p}` the control. */
const boxes: readonly (readonly [string, string, string, string?])[] = [
  [
    'x-home',
    'x',
    `<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0_label">${tweet()}</div><button data-testid="tweetButtonInline" id="p">Post</button></div>`,
    '/home',
  ],
  [
    'x-inline-reply',
    'x',
    `<div data-testid="primaryColumn">${tweet()}<button data-testid="tweetButtonInline" id="p">Reply</button></div>`,
    '/someone/status/1',
  ],
  [
    'x-modal',
    'x',
    `<div role="dialog">${tweet()}<button data-testid="tweetButton" id="p">Post</button></div>`,
    '/compose/post',
  ],
  [
    'x-modal-reply',
    'x',
    `<div role="dialog"><article data-testid="tweet">Their words</article>${tweet()}<button data-testid="tweetButton" id="p">Reply</button></div>`,
    '/compose/post',
  ],
  [
    'x-thread',
    'x',
    `<div role="dialog">${tweet()}${tweet()}<button data-testid="tweetButton" id="p">Post all</button></div>`,
    '/compose/post',
  ],
  [
    'x-home',
    'x',
    '<main><div data-testid="tweetTextarea_0"><textarea id="e"></textarea></div><div role="button" data-testid="tweetButton" id="p">Post</div></main>',
    '/compose/post',
  ],
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
];

describe('a box in the shape its evidence tells', () => {
  it.each(boxes.map(([id, name, markup, address = '/']) => ({ id, name, markup, address })))(
    '$id',
    ({ id, name, markup, address }) => {
      const { composer, controls } = look(name, markup, address);
      expect(composer?.entry.id).toBe(id);
      expect(controls.map((control) => control.id)).toEqual(composer?.entry.keeps ? [] : ['p']);
    },
  );

  it.each(
    facebookLastSteps.map(([id, name, before, step, address]) => ({ id, name, before, step, address })),
  )('$id', ({ id, name, before, step, address }) => {
    const { composer, site } = look(name, before, address);
    if (!composer || !site) throw new Error('nothing to be written in');
    keep(composer, 'Words', true);
    document.body.innerHTML = step;
    const [last] = lastStepsIn(document, site);
    expect(last?.entry.id).toBe(id);
    expect(last && read(last).text).toBe('Words');
    const controls = last ? controlsOf(last.root, last.entry.publish) : [];
    expect(controls.map((control) => control.id)).toEqual(['p']);
  });

  it('covers every entry', () => {
    const covered = new Set([...boxes, ...facebookLastSteps].map(([id]) => id));
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
    ['x', `<div role="dialog"><div data-testid="dmComposerTextInput_x">${tweet()}</div></div>`, '/home'],
    [
      'linkedin',
      `<div role="dialog"><div class="msg-form">${draft}></div></div><button class="share-actions__primary-action">Send</button></div>`,
      '/',
    ],
    ['linkedin', `<div data-test-modal-id="sharebox">${quill}</div>`, '/messaging/thread/1'],
  ])('on %s: %s at %s', (name, markup, address) => {
    expect(look(name, markup, address).composer).toBeUndefined();
  });
});

function look(name: string, markup: string, address: string) {
  window.history.replaceState(null, '', address);
  document.body.innerHTML = markup;
  const site = sites.find((one) => one.name === name);
  const editor = document.querySelector('[contenteditable="true"], textarea');
  const composer = site && editor ? composerAt(editor, site) : undefined;
  return { site, composer, controls: composer ? controlsOf(composer.root, composer.entry.publish) : [] };
}
