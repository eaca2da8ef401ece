// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { controlsOf } from '../../src/composer/control.ts';
import { type Composer, composerOf, composerOfControl, composersIn } from '../../src/composer/find.ts';
import { read } from '../../src/composer/read.ts';
import { findAgain, traceOf } from '../../src/composer/release.ts';
import { isElement } from '../../src/composer/tree.ts';
import { comment, invented, page, post, postBox } from './invented.ts';

beforeEach(() => window.history.replaceState(null, '', '/'));

describe('the composer an event came from', () => {
  it('is found from deep inside its editor', () => {
    const $ = page(postBox('<p><b>one</b></p>'));
    const found = heard($('b'), (event) => composerOf(event, invented));
    expect(found).toMatchObject({ entry: post, surface: 'post', root: $('.box'), editors: [$('.editor')] });
  });

  it('is none where only its root was touched', () => {
    const $ = page(postBox('<p>one</p>'));
    expect(heard($('p'), (event) => composerOf(event, invented))).toBeUndefined();
  });

  it('is found in an open shadow root, with the root outside of it', () => {
    const $ = page(
      '<div class="box"><div id="host"></div><div class="publish" role="button">Post</div></div>',
    );
    const shadow = $('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div class="editor" contenteditable="true"><p>in the shade</p></div>';
    const found = heard(shadow.querySelector('p') as Element, (event) => composerOf(event, invented));
    expect(found?.root).toBe($('.box'));
    expect(found && read(found).text).toBe('in the shade');
    expect(heard($('.publish'), (event) => composerOfControl(event, invented))?.composer.editors).toEqual(
      found?.editors,
    );
    expect(composersIn(document, invented)).toHaveLength(1);
  });

  it('leaves out a decoy that nobody can see', () => {
    const $ = page(
      `<div class="box"><div style="display:none"><div class="editor">decoy</div></div><div class="editor">real</div><div class="publish" role="button">Post</div></div>`,
    );
    const found = heard($('.publish'), (event) => composerOfControl(event, invented));
    expect(found && read(found.composer).text).toBe('real');
  });

  it('takes every part where all are published, and only its own where each is', () => {
    let $ = page('<div class="box"><div class="editor">one</div><div class="editor">two</div></div>');
    expect(heard($('.editor'), (event) => composerOf(event, invented))?.editors).toHaveLength(2);
    $ = page('<div class="comments"><div class="comment">one</div><div class="comment">two</div></div>');
    expect(heard($('.comment'), (event) => composerOf(event, invented))?.editors).toEqual([$('.comment')]);
  });

  it('does not take the editor of a root further in', () => {
    const $ = page(
      `<div class="box" id="outer"><div class="editor">outer</div><div class="box"><div class="editor">inner</div></div><div class="publish" role="button">Post</div></div>`,
    );
    const found = heard($('#outer > .publish'), (event) => composerOfControl(event, invented));
    expect(found && read(found.composer).text).toBe('outer');
  });
});

describe('a node of another frame', () => {
  // As a browser shows them: the same node, made by another frame's classes.
  const foreign = (element: Element): Element =>
    new Proxy(element, {
      getPrototypeOf: () => null,
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });

  it('is known by what it is like', () => {
    const $ = page(postBox('<p>one</p>'));
    const path = [$('.editor'), $('.box')].map(foreign);
    expect(path.some((element) => element instanceof Element)).toBe(false);
    const found = composerOf({ composedPath: () => path } as unknown as Event, invented);
    expect(found && read(found).text).toBe('one');
  });

  it('is no element where it is anything else', () => {
    expect([{ nodeType: 3 }, window, null, undefined].map(isElement)).toEqual([false, false, false, false]);
  });
});

describe('a control', () => {
  it('belongs to the editor beside it, where each box is published by itself', () => {
    const $ = page(
      '<div class="comments"><div id="a"><div class="comment">one</div><button class="send">Send</button></div><div id="b"><div class="comment">two</div><button class="send">Send</button></div></div>',
    );
    expect(heard($('#a .send'), pressed)).toBe('one');
    expect(heard($('#b .send'), pressed)).toBe('two');
  });

  it('may stand beside its root, as far up as the entry says', () => {
    const entry = { ...post, publish: { texts: ['reply'], climb: 2 } };
    const site = { ...invented, composers: [entry] };
    const markup =
      '<div><button id="beside">Reply</button><div><div class="box"><div class="editor">one</div></div></div><button>Reply</button></div>';
    const $ = page(`<button id="before">Reply</button>${markup}`);
    expect(controlsOf($('.box'), entry.publish)).toEqual([$('div + button')]);
    expect(heard($('div + button'), (event) => composerOfControl(event, site))?.composer.root).toBe(
      $('.box'),
    );
    expect(heard($('#before'), (event) => composerOfControl(event, site))).toBeUndefined();
  });

  it.each([
    ['by its name', { names: ['post'] }, '<button aria-label="Post">✓</button><button>Other</button>', '✓'],
    [
      'by a name with zero-width spaces',
      { names: ['post'] },
      '<button aria-label="\u200bPost\u200b">✓</button>',
      '✓',
    ],
    [
      'by its text and not by its name',
      { texts: ['comment'] },
      '<button aria-label="Comment">12</button><button>Comment</button>',
      'Comment',
    ],
    [
      'as the last with text and no icon',
      { lastTextOnly: true },
      '<button>Audience</button><button>Đăng</button><button><svg></svg>More</button>',
      'Đăng',
    ],
    [
      'never as the last where that opens a menu',
      { lastTextOnly: true },
      '<button>Đăng</button><button aria-haspopup="true">More</button>',
      'Đăng',
    ],
  ] as const)('is known %s', (_, publish, buttons, text) => {
    const $ = page(`<div class="box">${buttons}</div>`);
    expect(controlsOf($('.box'), publish).map((control) => control.textContent)).toEqual([text]);
  });

  it('is no control where it only leads to a further step', () => {
    const $ = page('<div class="box"><button>Next</button></div>');
    expect(controlsOf($('.box'), { lastTextOnly: true, steps: ['next'] })).toEqual([]);
  });
});

describe('a private place', () => {
  it.each([
    ['by its address', postBox('x'), '/private/1'],
    ['by what it stands in', `<div class="chat">${postBox('x')}</div>`, '/'],
    [
      'by what stands beside it',
      postBox('x', '<div class="publish" role="button">Post</div><i class="chat-send"></i>'),
      '/',
    ],
    ['by its name', postBox('x').replace('class="editor"', 'class="editor" aria-label="Message"'), '/'],
  ])('is left alone, %s', (_, markup, address) => {
    window.history.replaceState(null, '', address);
    const $ = page(markup);
    expect(heard($('.editor'), (event) => composerOf(event, invented))).toBeUndefined();
    expect(heard($('.publish'), (event) => composerOfControl(event, invented))).toBeUndefined();
  });
});

describe('a box that no entry knows', () => {
  const box = (editor: string, button = '<button>Publish</button>') =>
    `<form><div>${editor}</div>${button}</form>`;
  it.each([
    ['a text box beside a button that publishes', box('<textarea id="e"></textarea>'), true],
    ['an editable beside one', box('<div id="e" contenteditable="true"></div>'), true],
    ['a search', box('<textarea id="e" role="searchbox"></textarea>'), false],
    ['a code editor', box('<div class="cm-editor"><div id="e" contenteditable="true"></div></div>'), false],
    ['a box that cannot be written in', box('<textarea id="e" readonly></textarea>'), false],
    ['a box beside no such button', box('<textarea id="e"></textarea>', '<button>Next</button>'), false],
    ['a line for a name', box('<input id="e">'), false],
  ])('%s', (_, markup, public_) => {
    const $ = page(markup);
    expect(heard($('#e'), (event) => composerOf(event, invented)?.entry.id)).toBe(
      public_ ? 'guessed' : undefined,
    );
  });
});

describe('a composer that is looked for again', () => {
  const traced = (selector: string): ReturnType<typeof traceOf> => {
    const found = heard(document.querySelector(selector) as Element, (event) => composerOf(event, invented));
    return traceOf(found as Composer);
  };

  it('is found when its editor was replaced in its root', () => {
    const $ = page(postBox('<p>one</p>'));
    const trace = traced('.editor');
    $('.editor').outerHTML = '<div class="editor">other</div>';
    expect(findAgain(trace, invented, 'one')?.editors).toEqual([$('.editor')]);
  });

  it('is found by its text when all of it was replaced', () => {
    const $ = page(postBox('<p>one</p>'));
    const trace = traced('.editor');
    document.body.innerHTML = `${postBox('<p>two</p>')}${postBox('<p>one</p>')}`;
    const again = findAgain(trace, invented, 'one');
    expect(again && read(again).text).toBe('one');
    expect(findAgain(trace, invented, 'three')).toBeUndefined();
    expect($('.editor').isConnected).toBe(true);
  });

  it('is the same box when its text has changed since', () => {
    const $ = page('<div class="comments"><div class="comment">mine</div></div>');
    const trace = traced('.comment');
    $('.comment').textContent = 'mine, and more';
    const again = findAgain(trace, invented, 'mine');
    expect(again && read(again).text).toBe('mine, and more');
  });

  it('is never another box that is published by itself', () => {
    const $ = page(
      '<div class="comments"><div class="comment">mine</div><div class="comment">another</div></div>',
    );
    const trace = traced('.comment');
    $('.comment').remove();
    expect(comment.parts).toBe('one');
    expect(findAgain(trace, invented, 'mine')).toBeUndefined();
  });
});

function pressed(event: Event): string | undefined {
  const found = composerOfControl(event, invented);
  return found && read(found.composer).text;
}

/** Asks about a click on a target while it is under way, as a listener would. */
function heard<Answer>(target: Element, ask: (event: Event) => Answer): Answer {
  const answers: Answer[] = [];
  const listen = (event: Event) => answers.push(ask(event));
  window.addEventListener('click', listen, { capture: true, once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  return answers[0] as Answer;
}
