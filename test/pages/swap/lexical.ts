import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  DecoratorNode,
  type LexicalNode,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';
import { element } from '../element.ts';
import { divButton } from '../facebook/button.ts';
import { mountEditor, textOf } from '../facebook/editor.ts';
import { addPosted } from '../frame.ts';
import type { Stretch } from './lines.ts';

/** Lexical in the shape of Facebook's post dialog, or of its comment box, which is plain text with soft breaks. */
export function showLexical(
  place: HTMLElement,
  kind: 'rich' | 'plain',
  lines: readonly (readonly Stretch[])[],
): void {
  const { editor, holder, box } = mountEditor(
    kind,
    {
      'aria-label': kind === 'plain' ? 'Comment as Sam Example' : 'Write a practice post',
      'data-lexical-editor': 'true',
    },
    [Mention],
  );
  editor.update(
    () => {
      const made = lines.map((stretches) => stretches.map(nodeOf));
      const root = $getRoot().clear();
      if (kind === 'rich') {
        for (const nodes of made) root.append($createParagraphNode().append(...nodes));
      } else {
        root.append($createParagraphNode().append(...made.flatMap(withBreaks)));
      }
    },
    { discrete: true, tag: 'historic' },
  );
  const { control } = divButton(kind === 'plain' ? 'Comment' : 'Post', [kind], (event) =>
    addPosted('swap', textOf(editor), event.isTrusted),
  );
  control.classList.add('act');
  control.textContent = kind === 'plain' ? 'Comment' : 'Post';
  const tools = element('div', { class: 'tools' }, [control]);
  place.append(
    kind === 'rich'
      ? element('div', { role: 'dialog', class: 'window' }, [element('form', {}, [holder, tools])])
      : element('form', { role: 'presentation', class: 'card' }, [
          holder,
          element('div', { id: 'focused-state-composer-submit' }, [tools]),
        ]),
  );
  box.focus();
}

function withBreaks(nodes: readonly LexicalNode[], line: number): readonly LexicalNode[] {
  return line === 0 ? nodes : [$createLineBreakNode(), ...nodes];
}

function nodeOf({ kind, text }: Stretch): LexicalNode {
  if (kind === 'mention') return new Mention(text);
  const node = $createTextNode(text);
  return kind === 'bold' ? node.toggleFormat('bold') : node;
}

type SerializedMention = Spread<{ readonly name: string }, SerializedLexicalNode>;

/** A mention that is drawn by itself and not written in. */
class Mention extends DecoratorNode<undefined> {
  readonly __name: string;

  constructor(name: string, key?: string) {
    super(key);
    this.__name = name;
  }

  static override getType() {
    return 'mention';
  }

  static override clone(node: Mention) {
    return new Mention(node.__name, node.__key);
  }

  static override importJSON(json: SerializedMention) {
    return new Mention(json.name);
  }

  override exportJSON(): SerializedMention {
    return { ...super.exportJSON(), name: this.__name };
  }

  override createDOM() {
    return element('span', { class: 'mention', contenteditable: 'false' }, [this.__name]);
  }

  override updateDOM() {
    return false;
  }

  override getTextContent() {
    return this.__name;
  }

  override decorate() {
    return undefined;
  }
}
