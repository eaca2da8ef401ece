import { COMMAND_PRIORITY_HIGH, KEY_ESCAPE_COMMAND } from 'lexical';
import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { textButton } from './button.ts';
import { mountComment } from './comment.ts';
import { put, textOf } from './editor.ts';

/** A comment of one's own, which is edited where it stands: Enter saves, Escape leaves it, and no button saves. */
export function ownComment(text: string): HTMLElement {
  const name = 'facebook-edit-comment';
  const place = element('div');
  const show = () =>
    place.replaceChildren(
      element('p', {}, [text]),
      textButton('Edit comment', { 'data-practice-open': name }, edit).control,
    );
  const edit = () => {
    const { editor, holder, box } = mountComment(name, 'Edit your comment', 'Edit your comment', (event) => {
      addPosted(name, textOf(editor), event.isTrusted);
      leave();
    });
    const leave = () => {
      editor.setRootElement(null);
      show();
    };
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        leave();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    place.replaceChildren(
      holder,
      element('p', { class: 'hint' }, [
        'Press Esc to ',
        textButton('cancel', { 'data-practice-cancel': name }, leave).control,
      ]),
    );
    put(editor, text);
    box.focus();
  };
  show();
  return element('div', { role: 'article', 'aria-label': 'Comment by Sam Example' }, [place]);
}
