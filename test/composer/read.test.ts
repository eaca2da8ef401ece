// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesIn, read, readEditor } from '../../src/composer/read.ts';
import { page, post } from './invented.ts';
import { shapes } from './shapes.ts';

describe.each(shapes)('$name', ({ markup }) => {
  it.each([
    [['one']],
    [['one', 'two']],
    [['one', '', 'two']],
    [['', 'one']],
    [['one', '']],
    [['one', '', '', 'two', '']],
    [['a < b & c']],
  ])('reads %j line for line', (lines) => {
    expect(readMarkup(markup(lines)).text).toBe(lines.join('\n'));
  });

  it('is empty where nothing is written', () => {
    expect(readMarkup(markup([''])).text).toBe('');
  });

  it('finds every span of the draft again on the page', () => {
    const line = fc
      .string({ unit: 'grapheme-composite', maxLength: 12 })
      .map((text) => text.replace(/[\r\n\0\ufeff\u200b]/gu, 'x'));
    const cases = fc.tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cases, ([lines, one, other]) => {
        const { text, map } = readMarkup(markup(lines));
        expect(text).toBe(lines.join('\n').replaceAll('\u00a0', ' '));
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const pieces = piecesIn(map, { start, end });
        for (const piece of pieces) expect(textAt(piece)).toBe(text.slice(piece.start, piece.end));
        // Whatever no piece covers is a line break.
        let rest = text.slice(start, end).split('');
        for (const piece of pieces)
          rest = rest.map((c, i) => (start + i >= piece.start && start + i < piece.end ? '' : c));
        expect(rest.join('')).toMatch(/^\n*$/);
      }),
    );
  });
});

describe('what is in an editor', () => {
  it.each([
    [
      'inline markup joins without a gap',
      '<p>I saw <b>An</b>na <a href="#">today</a></p>',
      'I saw Anna today',
    ],
    ['a line after a text without a block', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['soft breaks', '<p>one<br>two</p><p>three</p>', 'one\ntwo\nthree'],
    ['the break that ends a Lexical line', '<p><span>one</span><br></p><p>two</p>', 'one\ntwo'],
    ['the two breaks of a soft line that is still empty', '<p>one<br><br></p>', 'one\n'],
    ['an image by its words', '<p>so <img alt="😀" src="x"> glad</p>', 'so 😀 glad'],
    ['an image without words', '<p>so<img class="ProseMirror-separator" alt=""><br></p>', 'so'],
    ['a picture by its name', '<p>so <span role="img" aria-label="🙂"></span></p>', 'so 🙂'],
    ['a mention', '<p>with <span contenteditable="false">@Ada</span> now</p>', 'with @Ada now'],
    [
      'no placeholder of Draft.js',
      '<div class="public-DraftEditorPlaceholder-root">What is up?</div><p>x</p>',
      'x',
    ],
    ['no placeholder chip', '<p>x<span data-placeholder="y" contenteditable="false">y</span></p>', 'x'],
    ['a paragraph that names its own placeholder', '<p data-placeholder="Write">x</p>', 'x'],
    ['nothing that is hidden from readers', '<p>x<span aria-hidden="true">ghost</span></p>', 'x'],
    ['no byte order mark at the ends', '<p>\ufeff\u200bone two\u200b</p>', 'one two'],
    [
      'no byte order mark around a chip',
      '<p>with <span>\ufeff<span contenteditable="false">@Ada</span>\ufeff</span> now</p>',
      'with @Ada now',
    ],
    ['a line that a byte order mark holds open', '<p>one</p><p>\ufeff</p><p>two</p>', 'one\n\ntwo'],
    [
      'the break in a text that ends a block once',
      '<div data-block="true"><span>one\n\n</span></div>',
      'one\n',
    ],
    [
      'breaks in a text between words',
      '<div data-block="true"><span>one\n\n</span><b>two</b></div>',
      'one\n\ntwo',
    ],
    ['a joined emoji whole', '<p>👩‍👧</p>', '👩‍👧'],
    ['a no-break space as a space', '<p>one\u00a0</p>', 'one '],
    ['list items', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ])('%s', (_, inner, text) => {
    expect(readMarkup(inner).text).toBe(text);
  });

  it('keeps the map true where the ends were cut', () => {
    const { text, map } = readMarkup('<p>\ufeffMy client</p>');
    expect(text).toBe('My client');
    expect(map.map((piece) => [textAt(piece), text.slice(piece.start, piece.end)])).toEqual([
      ['My client', 'My client'],
    ]);
  });

  it('keeps the map true around a byte order mark within a text', () => {
    const { text, map } = readMarkup('<p>My\ufeff client</p>');
    expect(text).toBe('My client');
    expect(map.map((piece) => [textAt(piece), piece.offset])).toEqual([
      ['My', 0],
      [' client', 3],
    ]);
  });

  it('reads a textarea by its value', () => {
    const $ = page('<textarea class="editor"></textarea>');
    ($('.editor') as HTMLTextAreaElement).value = 'one\ntwo';
    expect(readEditor($('.editor')).text).toBe('one\ntwo');
  });
});

describe('a composer of several editors', () => {
  const parts = (inner: readonly string[]) => {
    page(inner.map((one) => `<div class="editor">${one}</div>`).join(''));
    const editors = [...document.querySelectorAll('.editor')];
    return read({ entry: post, surface: 'thread', root: document.body, editors });
  };

  it('joins its parts by a blank line, and knows which editor a word is in', () => {
    const { text, map } = parts(['<p>one</p>', '<p>two</p>']);
    expect(text).toBe('one\n\ntwo');
    expect(
      piecesIn(map, { start: 5, end: 8 }).map((piece) => [textAt(piece), piece.editor.textContent]),
    ).toEqual([['two', 'two']]);
  });

  it('leaves out a part that is empty', () => {
    expect(parts(['<p>one</p>', '<p><br></p>', '<p>two</p>']).text).toBe('one\n\ntwo');
  });
});

function readMarkup(inner: string) {
  return readEditor(page(`<div class="editor" contenteditable="true">${inner}</div>`)('.editor'));
}

function textAt({ node, offset, start, end }: Piece): string {
  const whole = node.nodeType === 3 ? (node as Text).data : ((node as Element).getAttribute('alt') ?? '');
  return whole.slice(offset, offset + end - start).replaceAll('\u00a0', ' ');
}
