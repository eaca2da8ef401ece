import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { dress, mountQuill, textOfQuill } from './quill-editor.ts';

/** How the older share box, Quill, is opened, and with what in it. */
export interface OlderShare {
  readonly name: string;
  readonly into: Document['body'] | ShadowRoot;
  /** The document that makes the box's parts, for those born in another frame. */
  readonly from?: Document;
  /** What the box is known by besides its role. */
  readonly marks: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly card?: HTMLElement;
  readonly verb?: string;
  /** What was written elsewhere and goes out with the text. */
  readonly more?: () => readonly string[];
  readonly done?: () => void;
}

/** The host of the older share box: `#interop-outlet` with its open shadow root, its parts born in the hidden frame. */
export function interopOutlet(): { readonly parts: readonly HTMLElement[]; readonly open: () => void } {
  const frame = element('iframe', {
    'data-testid': 'interop-iframe',
    src: '/preload/',
    title: '',
    hidden: true,
  });
  const outlet = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = outlet.attachShadow({ mode: 'open' });
  dress(root);
  return {
    parts: [outlet, frame],
    open: () =>
      openShareBox({
        name: 'linkedin-quill',
        into: root,
        from: frame.contentDocument ?? document,
        marks: { class: 'share-box-v2__modal window', 'data-test-modal-id': 'sharebox' },
      }),
  };
}

/** Opens the older share box. */
export function openShareBox(share: OlderShare): void {
  const { from = document, verb = 'Post' } = share;
  const holder = element('div', { class: 'editor' }, [], from);
  const tools = element('div', { class: 'tools share-box-footer' }, [], from);
  const content = element('div', { class: 'share-creation-state' }, [holder], from);
  const box = element('div', { role: 'dialog', 'aria-label': 'Create a post', ...share.marks }, [], from);
  const backdrop = element('div', { class: 'backdrop' }, [], from);
  let date = '';
  let title = '';
  const written = () => [textOfQuill(quill), ...(share.more?.() ?? []), title].filter((text) => text.trim());
  const close = () => {
    backdrop.remove();
    box.remove();
  };
  const publish = (event: Event) => {
    if (written().length === 0) return;
    addPosted(share.name, written().join('\n\n'), event.isTrusted);
    close();
    share.done?.();
  };
  // The site puts a new node in the button's place when it turns on or off.
  let post: HTMLButtonElement | undefined;
  const renew = () => {
    const off = written().length === 0;
    const says = date ? 'Schedule' : verb;
    if (post?.disabled === off && post.textContent === says) return;
    const next = element(
      'button',
      { type: 'button', class: 'share-actions__primary-action act', disabled: off, onclick: publish },
      [element('span', {}, [says], from)],
      from,
    );
    if (post === undefined) tools.append(next);
    else post.replaceWith(next);
    post = next;
  };
  // A step takes the place of everything in the box; the editor itself waits outside the page.
  const goAside = (step: HTMLElement, done: () => void) => {
    const before = [...box.childNodes];
    const next = element(
      'button',
      {
        type: 'button',
        class: 'share-box-footer__primary-btn',
        'aria-label': step.title,
        onclick: () => {
          done();
          box.replaceChildren(...before);
          renew();
        },
      },
      [step.title],
      from,
    );
    box.replaceChildren(step, element('div', { class: 'tools' }, [next], from));
  };
  const tool = (name: string, picture: Parameters<typeof icon>[0], act: () => void) =>
    element('button', { type: 'button', 'aria-label': name, onclick: act }, [icon(picture)], from);
  const dateField = element('input', { type: 'text', value: '1/4/2027', title: 'Next' }, [], from);
  const titleField = element(
    'input',
    { type: 'text', placeholder: 'Add a descriptive title to your document', title: 'Done' },
    [],
    from,
  );
  tools.append(
    tool('Add a document', 'plus', () =>
      goAside(titleField, () => {
        title = titleField.value;
      }),
    ),
    tool('Schedule post', 'arrow', () =>
      goAside(dateField, () => {
        date = dateField.value;
      }),
    ),
  );
  if (share.card) content.append(share.card);
  const top = element('div', { class: 'tools above' }, [
    element('h2', { class: 'title' }, ['Share (older box)'], from),
    element('button', { type: 'button', 'aria-label': 'Dismiss', onclick: close }, [icon('cross')], from),
  ]);
  box.append(top, content, tools);
  share.into.append(backdrop, box);
  const quill = mountQuill(holder, {
    label: 'Text editor for creating content',
    placeholder: 'Write a practice post',
    text: share.text ?? '',
    onText: renew,
    onSend: publish,
  });
  renew();
  if (!share.text) quill.focus();
}
