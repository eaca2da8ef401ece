// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caretOf, putCaret } from '../../src/composer/caret.ts';
import { type Composer, composerAt } from '../../src/composer/find.ts';
import { read } from '../../src/composer/read.ts';
import { write } from '../../src/composer/write.ts';
import { invented, page, postBox } from './invented.ts';

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  vi.restoreAllMocks();
});

const draft = 'my client cried';
const client = { start: 3, end: 9 };

describe('a safer wording', () => {
  it('goes into a textarea as a typed text over the selected words', async () => {
    const $ = page('<div class="box"><textarea class="editor"></textarea></div>');
    const area = $('.editor') as HTMLTextAreaElement;
    area.value = draft;
    command((wording) => area.setRangeText(wording, area.selectionStart, area.selectionEnd, 'end'));
    expect(await write(composerIn($), client, 'friend')).toBe('written');
    expect(area.value).toBe('my friend cried');
  });

  it('goes into an editor as a typed text over the selected words', async () => {
    const $ = page(postBox('<p>my <b>cli</b>ent cried</p>'));
    command(typeOver);
    expect(await write(composerIn($), client, 'friend')).toBe('written');
    expect(read(composerIn($)).text).toBe('my friend cried');
  });

  it('is first asked for as a replacement, and then the browser types nothing', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    const typed = vi.fn();
    command(typed);
    $('.editor').addEventListener('beforeinput', (event) => {
      const { inputType, data, cancelable } = event as InputEvent;
      expect([inputType, cancelable]).toEqual(['insertReplacementText', true]);
      $('.editor').innerHTML = `<p>${draft.replace('client', data ?? '')}</p>`;
    });
    expect(await write(composerIn($), client, 'friend')).toBe('written');
    expect(typed).not.toHaveBeenCalled();
  });

  it('is then asked for as typed words', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    const typed = vi.fn();
    command(typed);
    const words = textEvents();
    $('.editor').addEventListener('textInput', () => {
      $('.editor').innerHTML = `<p>${draft.replace('client', words.at(-1) ?? '')}</p>`;
    });
    expect(await write(composerIn($), client, 'friend')).toBe('written');
    expect(typed).not.toHaveBeenCalled();
  });

  it('is not taken where the editor takes nothing, and the draft is as it was', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    expect(await write(composerIn($), client, 'friend')).toBe('not-taken');
    expect($('.editor').innerHTML).toBe(`<p>${draft}</p>`);
  });

  it('is not tried again where the editor made something else of it', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    const typed = vi.fn();
    command(typed);
    $('.editor').addEventListener('beforeinput', () => {
      $('.editor').innerHTML = '<p>my cried</p>';
    });
    expect(await write(composerIn($), client, 'friend')).toBe('not-as-meant');
    expect(typed).not.toHaveBeenCalled();
  });

  it('is said to be otherwise where the browser typed something else', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    command(() => {
      $('.editor').innerHTML = '<p>my cried</p>';
    });
    expect(await write(composerIn($), client, 'friend')).toBe('not-as-meant');
  });

  it('is not typed over words that were changed in the meantime', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    const typed = vi.fn();
    command(typed);
    $('.editor').addEventListener('beforeinput', typed);
    const writing = write(composerIn($), client, 'friend');
    $('.editor').innerHTML = '<p>a client cried</p>';
    expect(await writing).toBe('not-as-meant');
    expect(typed).not.toHaveBeenCalled();
    expect($('.editor').textContent).toBe('a client cried');
  });

  it.each([
    ['reach over two editors', '<div class="editor">one</div><div class="editor">two</div>', 1, 6],
    ['reach over two lines', '<div class="editor"><p>one</p><p>two</p></div>', 1, 6],
    ['reach over a soft break', '<div class="editor"><p>one<br>two</p></div>', 1, 6],
    [
      'take a mention away',
      '<div class="editor"><p>to <span contenteditable="false"><b>Ada</b></span> and</p></div>',
      0,
      8,
    ],
    ['go into an editor that is shut', '<div class="editor" contenteditable="false">one two</div>', 0, 3],
    ['go into an editor that is only read', '<div class="editor" aria-readonly="true">one two</div>', 0, 3],
    ['go into a field that is only read', '<textarea class="editor" readonly>one two</textarea>', 0, 3],
    ['go into a field that is off', '<textarea class="editor" disabled>one two</textarea>', 0, 3],
  ])('does not %s', async (_, inner, start, end) => {
    const $ = page(`<div class="box">${inner}</div>`);
    const before = $('.box').innerHTML;
    const touched = vi.fn();
    command(touched);
    $('.box').addEventListener('beforeinput', touched);
    expect(await write(composerIn($), { start, end }, 'x')).toBe('not-taken');
    expect(touched).not.toHaveBeenCalled();
    expect($('.box').innerHTML).toBe(before);
  });
});

describe('the caret', () => {
  it.each([
    ['in a word', '<p>one</p><p>two</p>', 'p + p', 2],
    ['in an empty line', '<p>one</p><p><br></p><p>two</p>', 'p:nth-of-type(2)', 0],
    ['at the end', '<p>one</p>', 'p', 3],
  ])('comes back %s, after the focus was elsewhere', (_, inner, selector, offset) => {
    const $ = page(`${postBox(inner)}<button id="other"></button>`);
    const line = $(`.editor ${selector}`);
    const node = line.firstChild?.nodeType === 3 ? (line.firstChild as Node) : line;
    document.getSelection()?.collapse(node, offset);
    const caret = caretOf(composerIn($));
    document.getSelection()?.removeAllRanges();
    $('#other').focus();
    putCaret(composerIn($), caret ?? { anchor: -1, focus: -1 });
    const selection = document.getSelection();
    expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([node, offset]);
    expect(document.activeElement).toBe($('.editor'));
  });

  it('comes back to its place in the text where the editor drew its nodes anew', () => {
    const $ = page(postBox('<p>one two</p>'));
    const select = (from: number, to: number) => {
      const node = $('.editor p').firstChild as Node;
      document.getSelection()?.setBaseAndExtent(node, from, node, to);
    };
    select(4, 7);
    const caret = caretOf(composerIn($));
    $('.editor').innerHTML = '<p><b>one</b> <i>two</i></p>';
    document.getSelection()?.removeAllRanges();
    putCaret(composerIn($), caret ?? { anchor: -1, focus: -1 });
    expect(document.getSelection()?.toString()).toBe('two');
  });

  it('is none where the selection is elsewhere', () => {
    const $ = page(`<p id="other">else</p>${postBox('<p>one</p>')}`);
    document.getSelection()?.collapse($('#other').firstChild, 1);
    expect(caretOf(composerIn($))).toBeUndefined();
  });
});

function composerIn($: (selector: string) => Element): Composer {
  const found = composerAt($('.editor'), invented);
  if (!found) throw new Error('no composer');
  return found;
}

function command(insert: (wording: string) => void): void {
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: (name: string, _: boolean, wording: string) => name === 'insertText' && insert(wording),
  });
}

function typeOver(wording: string): void {
  const selection = document.getSelection() as Selection;
  expect(selection.toString()).toBe('client');
  selection.deleteFromDocument();
  selection.getRangeAt(0).insertNode(document.createTextNode(wording));
}

/** Lets the document make the old kind of event, and keeps the words of each. */
function textEvents(): readonly string[] {
  const words: string[] = [];
  const make = document.createEvent.bind(document);
  vi.spyOn(document, 'createEvent').mockImplementation((kind: string) => {
    if (kind !== 'TextEvent') return make(kind);
    return Object.assign(new Event('textInput', { bubbles: true, cancelable: true }), {
      initTextEvent: (...init: readonly unknown[]) => words.push(String(init[4])),
    });
  });
  return words;
}
