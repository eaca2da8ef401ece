import { Extension, Mark, Node } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { mountTiptap, textOf } from '../linkedin/tiptap.ts';
import type { Stretch } from './lines.ts';

/** TipTap in the shape of LinkedIn's newer share box, a native modal dialog, with mentions and a history. */
export function showTiptap(lines: readonly (readonly Stretch[])[]): void {
  const holder = element('div', { class: 'editor' });
  const post = element(
    'button',
    {
      type: 'button',
      class: 'act',
      onclick: (event: Event) => addPosted('swap', textOf(editor), event.isTrusted),
    },
    ['Post'],
  );
  const dialog = element('dialog', { 'data-testid': 'dialog', class: 'window' }, [
    holder,
    element('div', { class: 'tools' }, [post]),
  ]);
  document.body.append(dialog);
  dialog.showModal();
  const editor = mountTiptap(
    holder,
    { componentkey: 'ShareBox_textEditor', 'aria-label': 'Text editor for creating content' },
    { text: () => undefined, send: (event) => addPosted('swap', textOf(editor), event.isTrusted) },
    { more: [Mention, Bold, History] },
  );
  editor.commands.setContent({
    type: 'doc',
    content: lines.map((stretches) => ({ type: 'paragraph', content: stretches.map(nodeOf) })),
  });
  editor.registerPlugin(history());
  editor.commands.focus('end');
}

function nodeOf({ kind, text }: Stretch) {
  if (kind === 'mention') return { type: 'mention', attrs: { name: text } };
  return { type: 'text', text, ...(kind === 'bold' ? { marks: [{ type: 'bold' }] } : {}) };
}

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => ['span', { class: 'mention', contenteditable: 'false' }, String(node.attrs.name)],
  renderText: ({ node }) => String(node.attrs.name),
});

const Bold = Mark.create({ name: 'bold', renderHTML: () => ['strong', 0] });

// The plugin comes later, so that the first draft is no step of its own.
const History = Extension.create({
  name: 'keysOfHistory',
  addKeyboardShortcuts: () => ({
    'Mod-z': ({ editor }) => undo(editor.state, editor.view.dispatch),
    'Shift-Mod-z': ({ editor }) => redo(editor.state, editor.view.dispatch),
  }),
});
