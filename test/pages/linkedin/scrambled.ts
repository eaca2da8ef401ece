import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { mountTiptap, textOf } from './tiptap.ts';

/**
 * The share dialog and the comment box after a redesign: every test id, key, class, id and label is another one, and
 * every word is nonsense. Roles, tags, `contenteditable`, `disabled` and the native dialog are as they were.
 */
export function scrambledPage(): HTMLElement {
  return element('main', { class: 'k1' }, [
    element('section', { class: 'k2', 'aria-label': 'Vorpish' }, [
      element(
        'button',
        { type: 'button', 'aria-label': 'Brindle a snorp', 'data-practice-opener': true, onclick: openShare },
        ['Brindle a snorp'],
      ),
    ]),
    element('section', { class: 'k2', 'aria-label': "Kim Example's flam" }, [
      element('article', {}, [
        element('p', {}, ['Supervision is where I learnt to slow down. What helped you?']),
        element('button', { type: 'button', 'aria-label': 'Quibbet' }, [icon('bubble'), '3']),
        element('button', { type: 'button' }, ['Zindle']),
      ]),
      comment(),
    ]),
  ]);
}

function openShare(): void {
  const holder = element('div', { class: 'k3', 'data-qx': 'm71' });
  const post = element(
    'button',
    { type: 'button', class: 'k5', disabled: true, 'data-practice-post': true },
    [element('span', {}, ['Plumbish'])],
  );
  const dialog = element('dialog', { class: 'k6', 'data-qx': 'm70', 'data-practice-share': true }, [
    element('div', { 'data-qs': 'w.y.Z' }, [
      element('h2', {}, ['Vorpish']),
      holder,
      element('div', { class: 'k4' }, [
        element('button', { type: 'button', 'aria-haspopup': 'true', 'aria-label': 'Grummet' }, [
          icon('people'),
        ]),
        element('button', { type: 'button', 'aria-label': 'Tovely' }, [icon('picture')]),
        post,
      ]),
    ]),
  ]);
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted('linkedin-scrambled-share', text, event.isTrusted);
    editor.destroy();
    dialog.remove();
  };
  post.addEventListener('click', publish);
  document.body.append(dialog);
  dialog.showModal();
  const editor = mountTiptap(
    holder,
    { 'data-qk': 'e9', 'aria-label': 'Frobbit moll', 'data-placeholder': 'Snorple a dax' },
    {
      text: (text) => {
        post.disabled = text.trim() === '';
      },
      send: publish,
    },
  );
  editor.view.dom.className = 'k7';
  editor.commands.focus();
}

function comment(): HTMLElement {
  const holder = element('div', { class: 'k3', 'data-qx': 'm72' });
  const tools = element('div', { class: 'k4', 'data-qk': 'b2' });
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted('linkedin-scrambled-comment', text, event.isTrusted);
    editor.commands.clearContent(true);
  };
  const submit = element(
    'button',
    { type: 'button', class: 'k5', 'data-practice-post': true, onclick: publish },
    [element('span', {}, ['Quibbet'])],
  );
  const editor = mountTiptap(
    holder,
    { 'aria-label': 'Frobbit quorn', 'data-placeholder': 'Snorple a quibbet' },
    {
      text: (text) => {
        if (text.trim() === '') tools.replaceChildren();
        else if (tools.childElementCount === 0) tools.append(submit);
      },
      send: publish,
    },
  );
  editor.view.dom.className = 'k7';
  return element('div', { 'data-qk': 'b1', 'data-practice-comment': true }, [holder, tools]);
}
