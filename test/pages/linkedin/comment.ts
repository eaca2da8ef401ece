import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { mountTiptap, textOf } from './tiptap.ts';

/** The box under a post: TipTap, and a button that is there only while something is written. */
export function commentBox(): HTMLElement {
  const holder = element('div', { class: 'editor', 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const tools = element('div', { class: 'tools', componentkey: 'commentButtonSection-1' });
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted('linkedin-comment', text, event.isTrusted);
    editor.commands.clearContent(true);
  };
  const editor = mountTiptap(
    holder,
    { 'aria-label': 'Text editor for creating comment', 'data-placeholder': 'Write a practice comment' },
    {
      text: (text) => {
        if (text.trim() === '') tools.replaceChildren();
        else if (tools.childElementCount === 0) tools.append(submit);
      },
      send: publish,
    },
  );
  const submit = element('button', { type: 'button', class: 'act', onclick: publish }, [
    element('span', {}, ['Comment']),
  ]);
  return element('div', { componentkey: 'commentBox-1' }, [holder, tools]);
}
