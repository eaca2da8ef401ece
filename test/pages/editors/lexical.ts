import {
  $applyNodeReplacement,
  $createTextNode,
  $getSelection,
  $insertNodes,
  DecoratorNode,
  type LexicalNode,
  TextNode,
} from 'lexical';
import { element } from '../element.ts';
import { clear, mountEditor, textOf } from '../facebook/editor.ts';
import { type Bare, hashtag, placeholder } from './bare.ts';

/** Lexical as Facebook has it: rich text for posts, plain text for comments. */
export function mountLexical(kind: 'rich' | 'plain'): (holder: HTMLElement) => Bare {
  return (holder) => {
    const mounted = mountEditor(kind, { 'aria-placeholder': placeholder }, [Hashtag, Chip]);
    const { editor, box } = mounted;
    holder.append(mounted.holder);
    editor.registerNodeTransform(TextNode, markHashtag);
    editor.registerNodeTransform(Hashtag, (node) => {
      if (whole.test(node.getTextContent())) return;
      node.replace($createTextNode(node.getTextContent()));
    });
    const put = (text: string, look: 'name' | 'picture') => {
      editor.update(
        () => {
          if ($getSelection() !== null) $insertNodes([new Chip(text, look)]);
        },
        { discrete: true },
      );
    };
    return {
      box,
      says: () => textOf(editor),
      empty: () => clear(editor),
      mention: (name) => put(name, 'name'),
      picture: (emoji) => put(emoji, 'picture'),
    };
  };
}

const whole = new RegExp(`^${hashtag.source}$`, 'u');

function markHashtag(node: TextNode): void {
  if (!node.isSimpleText()) return;
  const found = hashtag.exec(node.getTextContent());
  if (!found) return;
  const parts = node.splitText(found.index, found.index + found[0].length);
  const tag = parts[found.index === 0 ? 0 : 1];
  tag?.replace($applyNodeReplacement(new Hashtag(found[0])));
}

class Hashtag extends TextNode {
  static override getType() {
    return 'hashtag';
  }
  static override clone(node: Hashtag) {
    return new Hashtag(node.__text, node.__key);
  }
  override createDOM(...given: Parameters<TextNode['createDOM']>) {
    const made = super.createDOM(...given);
    made.style.color = 'var(--act)';
    return made;
  }
  override isTextEntity(): true {
    return true;
  }
}

class Chip extends DecoratorNode<null> {
  readonly says: string;
  readonly look: 'name' | 'picture';
  constructor(says: string, look: 'name' | 'picture', key?: string) {
    super(key);
    this.says = says;
    this.look = look;
  }
  static override getType() {
    return 'chip';
  }
  static override clone(node: Chip): LexicalNode {
    return new Chip(node.says, node.look, node.__key);
  }
  override createDOM() {
    const inner = this.look === 'name' ? this.says : element('img', { alt: this.says });
    return element('span', { class: 'mention' }, [inner]);
  }
  override updateDOM() {
    return false;
  }
  override decorate() {
    return null;
  }
  override getTextContent() {
    return this.says;
  }
  override isInline() {
    return true;
  }
}
