import { Editor, Extension, Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Bare, hashtag, link, placeholder } from './bare.ts';

/** TipTap with what LinkedIn has in it: names as one piece, marked hashtags and links, a placeholder of the paragraph's own. */
export function mountTiptap(holder: HTMLElement): Bare {
  const editor = new Editor({
    element: holder,
    injectCSS: false,
    extensions: [Document, Paragraph, Text, HardBreak, chip('name'), chip('picture'), marked],
    editorProps: { attributes: { role: 'textbox' } },
  });
  const put = (type: string, says: string) => editor.commands.insertContent({ type, attrs: { says } });
  return {
    box: editor.view.dom,
    says: () => editor.getText({ blockSeparator: '\n' }),
    empty: () => editor.commands.clearContent(true),
    mention: (name) => put('name', name),
    picture: (emoji) => put('picture', emoji),
  };
}

function chip(name: 'name' | 'picture') {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ says: { default: '' } }),
    renderHTML: ({ node }) =>
      name === 'name'
        ? ['a', { class: 'mention' }, ['strong', node.attrs.says]]
        : ['img', { alt: node.attrs.says }],
    renderText: ({ node }) => node.attrs.says,
  });
}

const marked = Extension.create({
  name: 'marked',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const found: Decoration[] = [];
          doc.descendants((node, at) => {
            if (node.isTextblock && doc.textContent === '' && doc.childCount === 1)
              found.push(Decoration.node(at, at + node.nodeSize, { 'data-placeholder': placeholder }));
            for (const word of (node.text ?? '').matchAll(
              new RegExp(`${hashtag.source}|${link.source}`, 'gu'),
            ))
              found.push(
                Decoration.inline(at + word.index, at + word.index + word[0].length, { nodeName: 'strong' }),
              );
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});
