import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { mountTiptap, textOf } from './tiptap.ts';

/** How a newer comment box is wanted. */
export interface CommentWanted {
  /** What the page calls it in its list of posts. */
  readonly name: string;
  /** Tells its box from the others of the page. */
  readonly key: string;
  readonly verb: 'Comment' | 'Reply' | 'Save changes';
  readonly text?: string;
  /** An edit has no box of its own; a reply's button stands beside its box. */
  readonly shape: 'box' | 'beside' | 'bare';
}

/** A box under a post or a comment: TipTap, and a button that is there only while something is written. */
export function commentBox(wanted: CommentWanted): HTMLElement {
  const holder = element('div', { class: 'editor', 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const tools = element('div', {
    class: 'tools',
    ...(wanted.shape === 'box' ? { componentkey: `commentButtonSection-${wanted.key}` } : {}),
  });
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted(wanted.name, text, event.isTrusted);
    editor.commands.clearContent(true);
  };
  const submit = element('button', { type: 'button', class: 'act', onclick: publish }, [
    element('span', {}, [wanted.verb]),
  ]);
  const renew = (text: string) => {
    if (text.trim() === '') tools.replaceChildren();
    else if (tools.childElementCount === 0) tools.append(submit);
  };
  const editor = mountTiptap(
    holder,
    { 'aria-label': 'Text editor for creating comment', 'data-placeholder': 'Write a practice comment' },
    { text: renew, send: publish },
    { written: wanted.text ?? '' },
  );
  renew(textOf(editor));
  if (wanted.shape === 'bare') return element('div', {}, [holder, tools]);
  const key = { componentkey: `commentBox-${wanted.key}` };
  if (wanted.shape === 'box') return element('div', key, [holder, tools]);
  return element('div', {}, [element('div', key, [holder]), tools]);
}
