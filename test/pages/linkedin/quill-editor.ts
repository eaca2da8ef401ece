import Quill from 'quill';
import quillSheet from 'quill/dist/quill.core.css?inline';
import pageSheet from '../page.css?inline';

/** How a Quill editor of the site is wanted. */
export interface QuillWanted {
  readonly label: string;
  readonly placeholder: string;
  /** What is written in it from the start. */
  readonly text?: string;
  /** Whether Enter makes a soft line, within one paragraph. */
  readonly softLines?: boolean;
  readonly onText: () => void;
  /** Hears Ctrl or Cmd with Enter. */
  readonly onSend: (event: Event) => void;
}

/** Mounts Quill as the site does, in the page or in a shadow root of it. */
export function mountQuill(holder: HTMLElement, wanted: QuillWanted): Quill {
  const soft = { key: 13, handler: ({ index }: { readonly index: number }) => softBreak(quill, index) };
  const quill: Quill = new Quill(holder, {
    modules: { toolbar: false, ...(wanted.softLines ? { keyboard: { bindings: { soft } } } : {}) },
    placeholder: wanted.placeholder,
  });
  // Quill 1 asks the document who has the focus and so never finds itself in a shadow root; Firefox then types backwards.
  quill.selection.hasFocus = () =>
    (quill.root.getRootNode() as Document | ShadowRoot).activeElement === quill.root;
  for (const [name, value] of Object.entries({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': wanted.label,
    'data-test-ql-editor-contenteditable': 'true',
  })) {
    quill.root.setAttribute(name, value);
  }
  if (wanted.text) quill.setText(wanted.text);
  quill.on('text-change', wanted.onText);
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      wanted.onSend(event);
    },
    true,
  );
  return quill;
}

/** What the editor itself says is written, soft lines included. */
export function textOfQuill(quill: Quill): string {
  const parts = quill.getContents().ops.map(({ insert }) => (typeof insert === 'string' ? insert : '\n'));
  return parts.join('').replace(/\n+$/, '');
}

/** Gives a document or a shadow root the sheets that Quill and the page need. */
export function dress(tree: Document | ShadowRoot): void {
  const sheets = [quillSheet, ...(tree === document ? [] : [pageSheet])];
  for (const text of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    tree.adoptedStyleSheets.push(sheet);
  }
}

// A break that ends its paragraph makes no line; a second one after it does, and the words go between the two.
function softBreak(quill: Quill, index: number): void {
  if (quill.getText(index, 1) === '\n') quill.insertEmbed(index, 'soft', true, 'user');
  quill.insertEmbed(index, 'soft', true, 'user');
  quill.setSelection(index + 1, 0, 'user');
}

class SoftBreak extends Quill.import('parchment').Embed {
  static blotName = 'soft';
  static tagName = 'BR';
  static className = 'soft';
}

Quill.register('blots/soft', SoftBreak);
// It took the tag from Quill's own break, which stands in an empty paragraph.
Quill.register('blots/break', Quill.import('blots/break'), true);
