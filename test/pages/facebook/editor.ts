import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { element } from '../element.ts';

/** A Lexical editor on the page, with the element that stands in the composer and the one that is written in. */
export interface Mounted {
  readonly editor: LexicalEditor;
  readonly holder: HTMLElement;
  readonly box: HTMLElement;
}

/** Mounts a Lexical editor in the shape of the site's; posts are rich text, comments plain. `nodes` are kinds of its own. */
export function mountEditor(
  kind: 'rich' | 'plain',
  attributes: Readonly<Record<string, string>>,
  nodes: readonly Klass<LexicalNode>[] = [],
): Mounted {
  const box = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    ...attributes,
  });
  const placeholder = element('div', { class: 'placeholder', 'aria-hidden': 'true' }, [
    attributes['aria-placeholder'] ?? '',
  ]);
  const editor = createEditor({
    namespace: 'practice',
    nodes,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  mergeRegister(
    kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => {
      placeholder.hidden = textOf(editor) !== '';
    }),
  );
  clear(editor);
  return { editor, holder: element('div', { class: 'editor' }, [box, placeholder]), box };
}

/** What the editor itself says is written, one line for each paragraph. */
export function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}

/** Puts a text into an empty editor, one paragraph for each line, and the caret at its end. */
export function put(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const lines = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        return line ? paragraph.append($createTextNode(line)) : paragraph;
      });
      $getRoot()
        .clear()
        .append(...lines);
      $getRoot().selectEnd();
    },
    { discrete: true },
  );
}

/** Empties the editor. */
export function clear(editor: LexicalEditor): void {
  editor.update(
    () => {
      const first = $createParagraphNode();
      $getRoot().clear().append(first);
      first.select();
    },
    { discrete: true },
  );
}
