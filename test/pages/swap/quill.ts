import Quill from 'quill';
import quillSheet from 'quill/dist/quill.core.css?inline';
import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import pageSheet from '../page.css?inline';
import type { Stretch } from './lines.ts';

/** Quill 1 in the shape of LinkedIn's older share box, in an open shadow root, with mentions. */
export function showQuill(lines: readonly (readonly Stretch[])[]): void {
  const outlet = element('div', { id: 'interop-outlet' });
  const root = outlet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [quillSheet, pageSheet].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.body.append(outlet);
  Quill.register('formats/mention', Mention);
  const holder = element('div', { class: 'editor' });
  const post = element(
    'button',
    {
      type: 'button',
      class: 'share-actions__primary-action act',
      onclick: (event: Event) => addPosted('swap', textOf(quill), event.isTrusted),
    },
    ['Post'],
  );
  root.append(
    element(
      'div',
      { class: 'share-box-v2__modal window', role: 'dialog', 'data-test-modal-id': 'sharebox' },
      [holder, element('div', { class: 'tools' }, [post])],
    ),
  );
  const quill = new Quill(holder, { modules: { toolbar: false } });
  // Quill 1 asks the document who has the focus and so never finds itself in a shadow root.
  quill.selection.hasFocus = () => root.activeElement === quill.root;
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  quill.setContents([...lines.flatMap((stretches) => [...stretches.map(opOf), { insert: '\n' }])]);
  quill.history.clear();
  quill.focus();
}

/** What the editor's own model holds; a mention counts by its name. */
function textOf(quill: Quill): string {
  return quill
    .getContents()
    .ops.map(({ insert }) => (typeof insert === 'string' ? insert : insert.mention))
    .join('')
    .replace(/\n$/, '');
}

function opOf({ kind, text }: Stretch) {
  if (kind === 'mention') return { insert: { mention: text } };
  return { insert: text, ...(kind === 'bold' ? { attributes: { bold: true } } : {}) };
}

const Embed = Quill.import('blots/embed') as new () => object;

class Mention extends (Embed as unknown as {
  new (): { readonly domNode: HTMLElement };
  create: (name: string) => HTMLElement;
}) {
  static readonly blotName = 'mention';
  static readonly tagName = 'span';
  static readonly className = 'mention';

  static override create(name: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Quill asks the class it is called on for its tag
    const node = super.create(name);
    node.dataset.name = name;
    node.textContent = name;
    return node;
  }

  static value(node: HTMLElement): string {
    return node.dataset.name ?? '';
  }
}
