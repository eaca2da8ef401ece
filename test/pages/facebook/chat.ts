import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element, icon } from '../element.ts';
import { divButton } from './button.ts';
import { clear, mountEditor, textOf } from './editor.ts';

/** A private conversation in the shape of Messenger, alone on its page, as a chat head or in a pop-up: not ours to read. */
export function chat(shape: 'whole' | 'head' | 'pop-up'): HTMLElement {
  const name = shape === 'pop-up' ? 'facebook-pop-up' : 'facebook-chat';
  const { editor, holder } = mountEditor('plain', {
    'aria-label': shape === 'pop-up' ? 'Write to Ada Example' : 'Message',
    'aria-placeholder': 'Aa',
    'data-lexical-editor': 'true',
    'data-practice-editor': name,
  });
  // In a pop-up the conversation has no role of its own, so the box must be known by its name.
  const log =
    shape === 'pop-up'
      ? element('ol', { class: 'log' })
      : element('ol', { class: 'log', role: 'log', 'aria-label': 'Messages with Kim Example' });
  const send = () => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    log.append(element('li', { 'data-practice-sent': name }, [text]));
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
  return element('div', { class: classes[shape], 'aria-label': 'Chat' }, [
    element('p', { class: 'hint' }, ['A private message. Soundproof leaves it alone.']),
    log,
    holder,
    element('div', { class: 'tools' }, [
      divButton('Press enter to send', [icon('arrow')], send, { 'data-practice-send': name }).control,
    ]),
  ]);
}

const classes = { whole: 'chat whole', head: 'chat', 'pop-up': 'chat second' } as const;
