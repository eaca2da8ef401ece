/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import { CompositeDecorator, type ContentBlock, Editor, EditorState, Modifier, RichUtils } from 'draft-js';
import { useState } from 'react';
import type { JSX } from 'react/jsx-runtime';
import { render } from 'react-dom';
import { type Bare, emoji, hashtag, link, placeholder } from './bare.ts';

/** Draft.js with the decorators that X has: hashtags, links, emoji under a picture, and names as one piece. */
export function mountDraft(holder: HTMLElement): Bare {
  const kept: Kept = { state: fresh(), redraw: () => undefined };
  const set = (next: EditorState) => {
    kept.state = next;
    kept.redraw(next);
  };
  // Made anew each time: what a browser's own command did to its nodes must not meet the next draft.
  const begin = () => {
    const place = document.createElement('div');
    holder.replaceChildren(place);
    kept.state = fresh();
    render(<Box kept={kept} set={set} />, place);
  };
  begin();
  return {
    get box() {
      return holder.querySelector('[contenteditable="true"]') as HTMLElement;
    },
    says: () => kept.state.getCurrentContent().getPlainText('\n'),
    empty: begin,
    mention: (name) => {
      const content = kept.state.getCurrentContent().createEntity('mention', 'IMMUTABLE', {});
      const entity = content.getLastCreatedEntityKey();
      const next = Modifier.replaceText(content, kept.state.getSelection(), name, undefined, entity);
      set(EditorState.push(kept.state, next, 'insert-characters'));
    },
  };
}

interface Kept {
  state: EditorState;
  redraw: (next: EditorState) => void;
}

function Box({ kept, set }: { readonly kept: Kept; readonly set: (next: EditorState) => void }) {
  const [now, redraw] = useState(kept.state);
  kept.redraw = redraw;
  return (
    <Editor
      editorState={now}
      onChange={set}
      placeholder={placeholder}
      handleReturn={(event) => {
        if (!event.shiftKey) return 'not-handled';
        set(RichUtils.insertSoftNewline(kept.state));
        return 'handled';
      }}
    />
  );
}

const decorator = new CompositeDecorator([
  {
    strategy: (block, hear, content) =>
      block.findEntityRanges((character) => {
        const entity = character.getEntity();
        return entity !== null && content.getEntity(entity).getType() === 'mention';
      }, hear),
    component: Name,
  },
  { strategy: each(hashtag), component: Word },
  { strategy: each(link), component: Word },
  { strategy: each(emoji), component: Emoji },
]);

function fresh(): EditorState {
  return EditorState.createEmpty(decorator);
}

function each(pattern: RegExp) {
  return (block: ContentBlock, hear: (start: number, end: number) => void) => {
    for (const found of block.getText().matchAll(new RegExp(pattern, 'gu')))
      hear(found.index, found.index + found[0].length);
  };
}

function Name({ children }: { readonly children: JSX.Element }) {
  return (
    <span className="mention" spellCheck={false}>
      {children}
    </span>
  );
}

function Word({ children }: { readonly children: JSX.Element }) {
  return <span style={{ color: 'var(--act)' }}>{children}</span>;
}

// The letters stay in the page, unseen, and a picture lies over them.
function Emoji({ children }: { readonly children: JSX.Element }) {
  return (
    <span style={{ background: 'var(--line)' }}>
      <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
    </span>
  );
}
