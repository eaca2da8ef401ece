import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element, icon } from '../element.ts';
import { divButton } from './button.ts';
import { clear, mountEditor, textOf } from './editor.ts';

/** A private conversation in the shape of Messenger: not ours to read. */
export function chat(whole: boolean): HTMLElement {
  const { editor, holder } = mountEditor('plain', {
    'aria-label': 'Message',
    'aria-placeholder': 'Aa',
    'data-lexical-editor': 'true',
  });
  const log = element('ol', { class: 'log', role: 'log', 'aria-label': 'Messages with Kim Example' });
  const send = () => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    log.append(element('li', { 'data-practice-sent': 'facebook-chat' }, [text]));
    clear(editor);
  };
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return element('div', { class: whole ? 'chat whole' : 'chat', 'aria-label': 'Chat with Kim Example' }, [
    element('p', { class: 'hint' }, ['A private message. Soundproof leaves it alone.']),
    log,
    holder,
    element('div', { class: 'tools' }, [divButton('Press enter to send', [icon('arrow')], send).control]),
  ]);
}
