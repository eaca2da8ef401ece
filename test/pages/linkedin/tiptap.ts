import { Editor, type Extensions } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';

/** Mounts a TipTap editor; `onText` hears what is written after each change, `onSend` Ctrl or Cmd with Enter. */
export function mountTiptap(
  holder: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  on: { readonly text: (text: string) => void; readonly send: (event: Event) => void },
  { written = '', more = [] }: { readonly written?: string; readonly more?: Extensions } = {},
): Editor {
  return new Editor({
    element: holder,
    injectCSS: false,
    extensions: [Document, Paragraph, Text, HardBreak, ...more],
    content: { type: 'doc', content: written.split('\n').map(paragraph) },
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        on.send(event);
        return true;
      },
    },
    onUpdate: ({ editor }) => on.text(textOf(editor)),
  });
}

/** What the editor itself says is written, one line for each paragraph. */
export function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}

function paragraph(line: string): { readonly type: string; readonly content?: object[] } {
  return line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] };
}
