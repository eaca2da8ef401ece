import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { mountQuill, textOfQuill } from './quill-editor.ts';

/** A box under a post or a comment on older pages: Quill, in which Enter makes a soft line of the same paragraph. */
export function olderCommentBox(name: string, verb: string, text = ''): HTMLElement {
  const holder = element('div', { class: 'editor' });
  const tools = element('div', { class: 'tools' });
  const publish = (event: Event) => {
    event.preventDefault();
    const written = textOfQuill(quill);
    if (written.trim() === '') return;
    addPosted(name, written, event.isTrusted);
    quill.setText('');
  };
  const submit = element(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button--cr act', onclick: publish },
    [element('span', {}, [verb])],
  );
  const renew = () => {
    if (textOfQuill(quill).trim() === '') tools.replaceChildren();
    else if (tools.childElementCount === 0) tools.append(submit);
  };
  const form = element('form', { class: 'comments-comment-box__form', onsubmit: publish }, [
    element('div', { class: 'comments-comment-texteditor' }, [holder]),
    tools,
  ]);
  const quill = mountQuill(holder, {
    label: 'Text editor for creating content',
    placeholder: 'Write a practice comment',
    text,
    softLines: true,
    onText: renew,
    onSend: publish,
  });
  renew();
  return element('div', { class: 'comments-comment-box', 'data-practice-box': name }, [form]);
}
