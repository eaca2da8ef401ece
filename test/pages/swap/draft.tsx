/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import {
  CompositeDecorator,
  type ContentBlock,
  convertFromRaw,
  type Decorated,
  Editor,
  EditorState,
} from 'draft-js';
import { type Press, useState } from 'react';
import { render } from 'react-dom';
import { addPosted } from '../frame.ts';
import type { Stretch } from './lines.ts';

/** Draft.js in the shape of X's home composer, with its hashtags, links and mentions drawn as such. */
export function showDraft(place: HTMLElement, lines: readonly (readonly Stretch[])[]): void {
  const first = EditorState.createWithContent(convertFromRaw(rawOf(lines)), decorator);
  render(<Composer first={first} />, place);
}

function Composer(props: { readonly first: EditorState }) {
  const [state, setState] = useState(props.first);
  return (
    <main data-testid="primaryColumn" className="column card">
      <Editor
        editorState={state}
        onChange={setState}
        ariaLabel="Post text"
        ariaMultiline={true}
        webDriverTestID="tweetTextarea_0"
        spellCheck={true}
      />
      <div className="tools">
        <button
          type="button"
          className="act"
          data-testid="tweetButtonInline"
          onClick={(press: Press) =>
            addPosted('swap', state.getCurrentContent().getPlainText('\n'), press.nativeEvent.isTrusted)
          }
        >
          Post
        </button>
      </div>
    </main>
  );
}

const decorator = new CompositeDecorator([
  { strategy: matching(/#\w+/g), component: Tag },
  { strategy: matching(/https:\/\/\S+/g), component: Link },
  {
    strategy: (block, found) => block.findEntityRanges((at) => at.getEntity() !== null, found),
    component: Mention,
  },
]);

function matching(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function Tag(props: Decorated) {
  return <span className="tag">{props.children}</span>;
}

function Link(props: Decorated) {
  return (
    <a href={props.decoratedText} className="link">
      {props.children}
    </a>
  );
}

function Mention(props: Decorated) {
  return (
    <span className="mention" contentEditable={false}>
      {props.children}
    </span>
  );
}

function rawOf(lines: readonly (readonly Stretch[])[]): object {
  return {
    blocks: lines.map((stretches) => ({
      type: 'unstyled',
      text: stretches.map(({ text }) => text).join(''),
      inlineStyleRanges: ranges(stretches, 'bold').map((range) => ({ ...range, style: 'BOLD' })),
      entityRanges: ranges(stretches, 'mention').map((range) => ({ ...range, key: 0 })),
    })),
    entityMap: { 0: { type: 'MENTION', mutability: 'IMMUTABLE', data: {} } },
  };
}

function ranges(stretches: readonly Stretch[], kind: Stretch['kind']) {
  let offset = 0;
  return stretches.flatMap((one) => {
    const range = { offset, length: one.text.length };
    offset += one.text.length;
    return one.kind === kind ? [range] : [];
  });
}
