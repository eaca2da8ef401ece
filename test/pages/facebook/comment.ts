import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { divButton } from './button.ts';
import { clear, mountEditor, textOf } from './editor.ts';
import { offerNames } from './names.ts';

/** The box under a post in which bare Enter publishes and Shift with Enter begins a new line. */
export function commentBox(): HTMLElement {
  const { editor, holder, box } = mountEditor('plain', {
    'aria-label': 'Comment as Sam Example',
    'aria-placeholder': 'Write a practice comment',
    'data-lexical-editor': 'true',
  });
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted('facebook-comment', text, event.isTrusted);
    clear(editor);
  };
  const submit = divButton('Comment', ['Comment'], publish);
  submit.control.classList.add('act');
  submit.enable(false);
  editor.registerUpdateListener(() => submit.enable(textOf(editor).trim() !== ''));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      publish(event);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  offerNames(editor, box, holder);
  return element('form', { role: 'presentation', onsubmit: (event: Event) => event.preventDefault() }, [
    holder,
    element('div', { class: 'tools', id: 'focused-state-composer-submit' }, [submit.control]),
  ]);
}
