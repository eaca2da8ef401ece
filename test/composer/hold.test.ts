// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, holdPresses } from '../../src/composer/hold.ts';
import type { Press } from '../../src/composer/press.ts';
import { invented, page, postBox } from './invented.ts';

let presses: Press[] = [];
let answer: Answer = 'hold';
let reached: string[] = [];
let end = new AbortController();

beforeEach(() => {
  presses = [];
  reached = [];
  answer = 'hold';
  end = new AbortController();
  holdPresses({
    site: invented,
    window,
    ours: (event) => (event.target as Element).id === 'ours',
    decide: (press) => {
      presses.push(press);
      return answer;
    },
    signal: end.signal,
  });
  for (const type of ['click', 'keydown', 'keyup', 'submit']) {
    window.addEventListener(
      type,
      (event) => reached.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()),
      {
        capture: true,
        signal: end.signal,
      },
    );
  }
});
afterEach(() => end.abort());

const divBox = () => page(postBox('<p>one</p>'));
const buttonBox = () => page(postBox('<p>one</p>', '<button class="publish"><span>Post</span></button>'));
const commentBox = (attributes = '') =>
  page(
    `<div class="comments"><div class="comment" contenteditable="true" ${attributes}>one</div><div id="list" role="listbox"></div><div id="hidden" role="listbox" style="display:none"></div></div>`,
  );

describe('what publishes', () => {
  it.each([
    ['a click on the control', 'click', () => click(divBox()('.publish'))],
    ['a click within the control', 'click', () => click(buttonBox()('.publish span'))],
    ['Ctrl and Enter', 'ctrl-enter', () => key(divBox()('.editor p'), { ctrlKey: true })],
    ['Cmd and Enter', 'ctrl-enter', () => key(divBox()('.editor p'), { metaKey: true })],
    ['Enter where it publishes', 'enter', () => key(commentBox()('.comment'))],
    ['Enter on a control that is no button', 'button-key', () => key(divBox()('.publish'))],
    ['Space on a control that is no button', 'button-key', () => key(divBox()('.publish'), { key: ' ' })],
    ['a submit', 'submit', () => submit(page(`<form>${postBox('one')}</form>`)('form'))],
  ] as const)('%s', (_, trigger, act) => {
    const event = act();
    expect(presses.map((press) => press.trigger)).toEqual([trigger]);
    expect(event.defaultPrevented).toBe(true);
    expect(reached).toEqual([]);
  });

  it('is not touched when it is let go', () => {
    answer = 'let-go';
    const event = click(divBox()('.publish'));
    expect(presses).toHaveLength(1);
    expect(event.defaultPrevented).toBe(false);
    expect(reached).toEqual(['click']);
  });
});

describe('what does not publish', () => {
  it.each([
    ['a click in the draft', () => click(divBox()('.editor p'))],
    ['the second mouse button', () => click(divBox()('.publish'), { button: 2 })],
    [
      'a click on a control that is off',
      () =>
        click(
          page(postBox('x', '<div role="button" aria-disabled="true" class="publish">Post</div>'))(
            '.publish',
          ),
        ),
    ],
    ['Enter where it is a new line', () => key(divBox()('.editor p'))],
    ['Enter of an input method', () => key(commentBox()('.comment'), { isComposing: true })],
    ['Enter of an older input method', () => key(commentBox()('.comment'), { keyCode: 229 })],
    [
      'Ctrl and Enter of an input method',
      () => key(divBox()('.editor p'), { ctrlKey: true, isComposing: true }),
    ],
    ['Shift and Enter', () => key(commentBox()('.comment'), { shiftKey: true })],
    ['Alt and Enter', () => key(commentBox()('.comment'), { altKey: true })],
    [
      'Enter with an open list, said by the editor',
      () => key(commentBox('aria-expanded="true"')('.comment')),
    ],
    ['Enter with a chosen entry', () => key(commentBox('aria-activedescendant="a"')('.comment'))],
    ['Enter with a visible list', () => key(commentBox('aria-controls="list"')('.comment'))],
    ['Enter with a visible list of its own', () => key(commentBox('aria-owns="list"')('.comment'))],
    ['Enter on a native button, which becomes a click', () => key(buttonBox()('.publish'))],
    ['another letter', () => key(divBox()('.publish'), { key: 'x' })],
    ['a search', () => submit(page(`<form id="f"><input></form>${postBox('x')}`)('#f'))],
  ] as const)('%s', (_, act) => {
    const event = act();
    expect(presses).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
    expect(reached).toHaveLength(1);
  });

  it('does publish with a list that nobody sees, or one that is somebody else’s', () => {
    key(commentBox('aria-controls="hidden"')('.comment'));
    key(commentBox()('.comment'));
    expect(presses).toHaveLength(2);
  });

  it('does publish where a part around the editor is unfolded', () => {
    const $ = page(
      '<div class="comments"><div aria-expanded="true" aria-activedescendant="x"><div class="comment">one</div></div></div>',
    );
    key($('.comment'));
    expect(presses).toHaveLength(1);
  });

  it('does publish where a section around the box is open', () => {
    const $ = page(
      '<div aria-expanded="true" aria-activedescendant="x"><div class="comments"><div class="comment">one</div></div></div>',
    );
    key($('.comment'));
    expect(presses).toHaveLength(1);
  });
});

describe('a key that stays down', () => {
  it('asks once and swallows its repeats', () => {
    const $ = divBox();
    key($('.editor p'), { ctrlKey: true });
    for (let times = 0; times < 5; times += 1) key($('.editor p'), { ctrlKey: true, repeat: true });
    expect(presses).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  it('publishes nothing by its repeats even if the first was let go', () => {
    answer = 'let-go';
    const $ = commentBox();
    key($('.comment'));
    expect(key($('.comment'), { repeat: true }).defaultPrevented).toBe(true);
    expect(presses).toHaveLength(1);
  });

  it('does not press a native control again and again', () => {
    const $ = buttonBox();
    expect(key($('.publish'), { repeat: true }).defaultPrevented).toBe(true);
  });

  it('does not press a button of ours that has got the focus', () => {
    document.body.innerHTML = `${postBox('<p>one</p>')}<button id="ours"></button>`;
    const ours = document.querySelector('#ours') as Element;
    click(document.querySelector('.publish') as Element);
    expect(key(ours, { repeat: true }).defaultPrevented).toBe(true);
    expect(key(ours).defaultPrevented).toBe(false);
    expect(key(ours, { repeat: true }).defaultPrevented).toBe(false);
  });

  it('takes its coming up with it, once', () => {
    const $ = divBox();
    key($('.publish'), { key: ' ' });
    expect(keyup($('.publish'), ' ').defaultPrevented).toBe(true);
    expect(keyup($('.publish'), ' ').defaultPrevented).toBe(false);
    expect(reached).toEqual(['keyup']);
  });
});

it('leaves our own interface alone', () => {
  const $ = page(postBox('x', '<button id="ours" class="publish">Post anyway</button>'));
  click($('#ours'));
  key(page(postBox('x', '<div role="button" id="ours" class="publish">Post anyway</div>'))('#ours'));
  expect(presses).toEqual([]);
});

it('hears nothing once it has ended', () => {
  const $ = divBox();
  end.abort();
  expect(click($('.publish')).defaultPrevented).toBe(false);
  expect(presses).toEqual([]);
});

function click(target: Element, more: MouseEventInit = {}): Event {
  return send(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...more }));
}

function key(target: Element, more: KeyboardEventInit = {}): Event {
  const init = { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...more };
  return send(target, new KeyboardEvent('keydown', init));
}

function keyup(target: Element, name: string): Event {
  return send(
    target,
    new KeyboardEvent('keyup', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
}

function submit(form: Element): Event {
  return send(form, new Event('submit', { bubbles: true, cancelable: true }));
}

function send(target: Element, event: Event): Event {
  target.dispatchEvent(event);
  return event;
}
