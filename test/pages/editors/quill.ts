import Quill, { type Blot } from 'quill';
import 'quill/dist/quill.core.css';
import { type Bare, hashtag, placeholder } from './bare.ts';

/** Quill 1.3 with what LinkedIn's older box has in it: names as an embed between two guards, strong hashtags, emoji. */
export function mountQuill(holder: HTMLElement): Bare {
  const place = holder.appendChild(document.createElement('div'));
  register();
  const quill = new Quill(place, { modules: { toolbar: false }, placeholder });
  const says = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : Object.values(insert).join('')))
      .join('')
      .replace(/\n$/, '');
  quill.on('text-change', () => markHashtags(quill));
  const put = (kind: string, value: string) => {
    const { index } = quill.getSelection(true);
    quill.insertEmbed(index, kind, value, 'user');
    quill.setSelection(index + 1);
  };
  return {
    box: quill.root,
    says,
    empty: () => quill.setText(''),
    mention: (name) => put('mention', name),
    picture: (emoji) => put('picture', emoji),
  };
}

const library = Quill as unknown as {
  readonly import: (path: string) => unknown;
  readonly register: (blot: object) => void;
};

let marking = false;

function markHashtags(quill: Quill): void {
  if (marking) return;
  marking = true;
  // One unit for each embed, so that places in this text are Quill's own.
  const flat = quill
    .getContents()
    .ops.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
    .join('');
  quill.formatText(0, flat.length - 1, 'tag', false, 'silent');
  for (const found of flat.matchAll(new RegExp(hashtag, 'gu')))
    quill.formatText(found.index, found[0].length, 'tag', true, 'silent');
  marking = false;
}

function register(): void {
  const Embed = library.import('blots/embed') as Blot;
  const Inline = library.import('blots/inline') as Blot;
  const { Embed: Leaf } = library.import('parchment') as { readonly Embed: Blot };
  class Mention extends Embed {
    static override create(value: string) {
      const node = Embed.create.call(Mention);
      node.dataset.name = value;
      node.append(value);
      return node;
    }
    static value(node: HTMLElement) {
      return node.dataset.name;
    }
  }
  class Picture extends Leaf {
    static override create(value: string) {
      const node = Leaf.create.call(Picture);
      node.setAttribute('alt', value);
      return node;
    }
    static value(node: HTMLElement) {
      return node.getAttribute('alt');
    }
  }
  class Tag extends Inline {}
  Object.assign(Mention, { blotName: 'mention', tagName: 'SPAN', className: 'mention' });
  Object.assign(Picture, { blotName: 'picture', tagName: 'IMG', className: 'emoji' });
  Object.assign(Tag, { blotName: 'tag', tagName: 'STRONG', className: 'tag' });
  for (const blot of [Mention, Picture, Tag]) library.register(blot);
}
