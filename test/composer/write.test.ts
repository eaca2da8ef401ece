// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caretOf, putCaret } from '../../src/composer/caret.ts';
import { type Composer, composerAt } from '../../src/composer/find.ts';
import { read } from '../../src/composer/read.ts';
import { write } from '../../src/composer/write.ts';
import { invented, page, postBox } from './invented.ts';

afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

const draft = 'my client cried';
const client = { start: 3, end: 9 };

describe('a safer wording', () => {
  it('goes into a textarea, which is told of it', async () => {
    const $ = page('<div class="box"><textarea class="editor"></textarea></div>');
    const area = $('.editor') as HTMLTextAreaElement;
    area.value = draft;
    const heard = vi.fn();
    area.addEventListener('input', heard);
    expect(await write(composerIn($), client, 'friend')).toBe(true);
    expect(area.value).toBe('my friend cried');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('goes into an editor as a typed text over the selected words', async () => {
    const $ = page(postBox('<p>my <b>cli</b>ent cried</p>'));
    command((wording) => {
      const selection = document.getSelection() as Selection;
      expect(selection.toString()).toBe('client');
      selection.deleteFromDocument();
      selection.getRangeAt(0).insertNode(document.createTextNode(wording));
    });
    expect(await write(composerIn($), client, 'friend')).toBe(true);
    expect(read(composerIn($)).text).toBe('my friend cried');
  });

  it('is offered as an input event where the command does nothing', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    $('.editor').addEventListener('beforeinput', (event) => {
      $('.editor').innerHTML = `<p>${draft.replace('client', (event as InputEvent).data ?? '')}</p>`;
    });
    expect(await write(composerIn($), client, 'friend')).toBe(true);
  });

  it('says no where the editor takes nothing, and the draft is as it was', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    expect(await write(composerIn($), client, 'friend')).toBe(false);
    expect($('.editor').innerHTML).toBe(`<p>${draft}</p>`);
  });

  it('says no where the editor made something else of it, and does not try again', async () => {
    const $ = page(postBox(`<p>${draft}</p>`));
    const tried = vi.fn();
    $('.editor').addEventListener('beforeinput', tried);
    command(() => {
      $('.editor').innerHTML = '<p>my cried</p>';
    });
    expect(await write(composerIn($), client, 'friend')).toBe(false);
    expect(tried).not.toHaveBeenCalled();
  });

  it('does not reach over two editors', async () => {
    const $ = page('<div class="box"><div class="editor">one</div><div class="editor">two</div></div>');
    const typed = vi.fn();
    command(typed);
    expect(await write(composerIn($), { start: 1, end: 6 }, 'x')).toBe(false);
    expect(typed).not.toHaveBeenCalled();
    expect($('.box').textContent).toBe('onetwo');
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
