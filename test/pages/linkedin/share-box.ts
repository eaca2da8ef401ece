import Quill from 'quill';
import quillSheet from 'quill/dist/quill.core.css?inline';
import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import pageSheet from '../page.css?inline';

/** The older share box: Quill in the open shadow root of `#interop-outlet`, its parts born in the hidden frame. */
export function interopOutlet(): { readonly parts: readonly HTMLElement[]; readonly open: () => void } {
  const frame = element('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/',
    title: '',
    hidden: true,
  });
  const outlet = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = outlet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [quillSheet, pageSheet].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return { parts: [outlet, frame], open: () => openShareBox(root, frame.contentDocument ?? document) };
}

function openShareBox(root: ShadowRoot, from: Document): void {
  const holder = element('div', { class: 'editor' }, [], from);
  const tools = element('div', { class: 'tools share-box-footer' }, [
    element('button', { type: 'button', 'aria-label': 'Add media' }, [icon('picture')], from),
  ]);
  const box = element(
    'div',
    {
      role: 'dialog',
      class: 'share-box-v2__modal window',
      'data-test-modal-id': 'sharebox',
      'aria-label': 'Create a post',
    },
    [
      element('h2', { class: 'title' }, ['Share (older box)'], from),
      holder,
      tools,
      element('p', { class: 'hint' }, ['This box stands in a shadow root of the page.'], from),
    ],
    from,
  );
  const backdrop = element('div', { class: 'backdrop' }, [], from);
  root.append(backdrop, box);
  const quill = new Quill(holder, { modules: { toolbar: false }, placeholder: 'Write a practice post' });
  // Quill 1 asks the document who has the focus and so never finds itself in a shadow root; Firefox then types backwards.
  quill.selection.hasFocus = () => root.activeElement === quill.root;
  for (const [name, value] of Object.entries({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content',
    'data-test-ql-editor-contenteditable': 'true',
  })) {
    quill.root.setAttribute(name, value);
  }
  const publish = (event: Event) => {
    const text = quill.getText().replace(/\n$/, '');
    if (text.trim() === '') return;
    addPosted('linkedin-quill', text, event.isTrusted);
    backdrop.remove();
    box.remove();
  };
  // The site puts a new node in the button's place when it turns on or off.
  let post: HTMLButtonElement | undefined;
  const renew = () => {
    const off = quill.getText().trim() === '';
    if (post?.disabled === off) return;
    const next = element(
      'button',
      { type: 'button', class: 'share-actions__primary-action act', disabled: off, onclick: publish },
      [element('span', {}, ['Post'], from)],
      from,
    );
    if (post === undefined) tools.append(next);
    else post.replaceWith(next);
    post = next;
  };
  renew();
  quill.on('text-change', renew);
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      publish(event);
    },
    true,
  );
  quill.focus();
}
