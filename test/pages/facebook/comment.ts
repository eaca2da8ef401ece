import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { actButton } from './button.ts';
import { clear, type Mounted, mountEditor, textOf } from './editor.ts';
import { offerNames } from './names.ts';

/** What a comment box is called and says. */
interface CommentBox {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
}

/** The box under a post or a comment in which bare Enter publishes and Shift with Enter begins a new line. */
export function commentBox({ name, label, placeholder, submit: says }: CommentBox): HTMLElement {
  const publish = (event: Event) => {
    const text = textOf(mounted.editor);
    if (text.trim() === '') return;
    addPosted(name, text, event.isTrusted);
    clear(mounted.editor);
  };
  const mounted = mountComment(name, label, placeholder, publish);
  const submit = actButton(says, { 'data-practice-post': name }, publish);
  mounted.editor.registerUpdateListener(() => submit.enable(textOf(mounted.editor).trim() !== ''));
  offerNames(mounted.editor, mounted.box, mounted.holder);
  return element('form', { role: 'presentation', onsubmit: (event: Event) => event.preventDefault() }, [
    mounted.holder,
    element('div', { class: 'tools', id: 'focused-state-composer-submit' }, [submit.control]),
  ]);
}

/** Mounts the plain editor of a comment, in which Enter without Shift does what is asked. */
export function mountComment(
  name: string,
  label: string,
  placeholder: string,
  onEnter: (event: Event) => void,
): Mounted {
  const mounted = mountEditor('plain', {
    'aria-label': label,
    'aria-placeholder': placeholder,
    'data-lexical-editor': 'true',
    'data-practice-editor': name,
  });
  mounted.editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      onEnter(event);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return mounted;
}
