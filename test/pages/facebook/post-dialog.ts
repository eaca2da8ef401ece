import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { divButton } from './button.ts';
import { mountEditor, textOf } from './editor.ts';

/** Opens the dialog in which a post is written. */
export function openPostDialog(): void {
  const { editor, holder, box } = mountEditor('rich', {
    'aria-placeholder': 'Write a practice post',
    'data-lexical-editor': 'true',
  });
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted('facebook-post', text, event.isTrusted);
    close();
  };
  const post = divButton('Post', [element('span', {}, ['Post'])], publish);
  post.control.classList.add('act');
  post.enable(false);
  editor.registerUpdateListener(() => post.enable(textOf(editor).trim() !== ''));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || !(event.ctrlKey || event.metaKey)) return false;
      event.preventDefault();
      publish(event);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const form = element('form', { method: 'POST', onsubmit: (event: Event) => event.preventDefault() }, [
    holder,
    element('div', { class: 'tools' }, [
      divButton('Photo', [icon('picture')], () => undefined).control,
      divButton('Feeling', [icon('people')], () => undefined).control,
      post.control,
    ]),
    element('input', { type: 'submit', hidden: true }),
  ]);
  const dialog = element('div', { role: 'dialog', class: 'window', 'aria-labelledby': 'create-post' }, [
    element('h2', { class: 'title', id: 'create-post' }, ['Create post']),
    form,
    element('p', { class: 'hint' }, ['Press Post, or Ctrl and Enter.']),
  ]);
  const backdrop = element('div', { class: 'backdrop' });
  const close = () => {
    dialog.remove();
    backdrop.remove();
    editor.setRootElement(null);
  };
  document.body.append(backdrop, dialog);
  box.focus();
}
