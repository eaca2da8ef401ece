/** A draft as lines; each editor's own markup for it, as it leaves it on a page. */
export interface Shape {
  readonly name: string;
  readonly markup: (lines: readonly string[]) => string;
}

/** The editors' shapes, after dumps in public code and the practice pages. */
export const shapes: readonly Shape[] = [
  {
    name: 'Draft.js',
    markup: (lines) =>
      `<div data-contents="true">${lines
        .map(
          (line, i) =>
            `<div data-block="true" data-editor="e" data-offset-key="${i}-0-0"><div class="public-DraftStyleDefault-block" data-offset-key="${i}-0-0"><span data-offset-key="${i}-0-0">${
              line === '' ? '<br data-text="true">' : `<span data-text="true">${escaped(line)}</span>`
            }</span></div></div>`,
        )
        .join('')}</div>`,
  },
  {
    name: 'Lexical',
    markup: (lines) =>
      lines
        .map((line) =>
          line === ''
            ? '<p dir="auto"><br></p>'
            : `<p dir="auto"><span data-lexical-text="true">${escaped(line)}</span></p>`,
        )
        .join(''),
  },
  {
    name: 'Lexical with soft breaks',
    markup: (lines) =>
      `<p dir="auto">${lines
        .map((line) => (line === '' ? '' : `<span data-lexical-text="true">${escaped(line)}</span>`))
        .join('<br>')}${lines.at(-1) === '' ? '<br>' : ''}</p>`,
  },
  {
    name: 'Quill',
    markup: (lines) => lines.map((line) => `<p>${line === '' ? '<br>' : escaped(line)}</p>`).join(''),
  },
  {
    name: 'ProseMirror',
    markup: (lines) =>
      lines
        .map((line) => `<p>${line === '' ? '<br class="ProseMirror-trailingBreak">' : escaped(line)}</p>`)
        .join(''),
  },
];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
