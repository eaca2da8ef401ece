/** @jsxImportSource react */
import { Editor, EditorState, RichUtils } from 'draft-js';
import { type Press, type Typing, useState } from 'react';
import { addPosted } from '../frame.ts';
import { Window } from './window.tsx';

/** X's long article: a title, a body in several kinds of blocks, and a button that asks once more before it publishes. */
export function Article() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(() => EditorState.createEmpty());
  const [asking, setAsking] = useState(false);
  const ready = body.getCurrentContent().hasText();
  const publish = (press: Press) => {
    const trusted = press.nativeEvent.isTrusted;
    if (title) addPosted('x-article-title', title, trusted);
    addPosted('x-article', body.getCurrentContent().getPlainText('\n'), trusted);
    setTitle('');
    setBody(EditorState.createEmpty());
    setAsking(false);
  };
  return (
    <main className="column">
      <section className="card" aria-label="Article">
        <div className="tools above">
          <p className="hint">Publish asks once more; only the second one publishes.</p>
          <button type="button" className="act" disabled={!ready} onClick={() => setAsking(true)}>
            <span>Publish</span>
          </button>
        </div>
        <textarea
          rows={1}
          placeholder="Add a title"
          value={title}
          onChange={(typing: Typing) => setTitle(typing.target.value)}
        />
        <div className="tools near">
          <button type="button" onClick={() => setBody(RichUtils.toggleBlockType(body, 'header-two'))}>
            <span>Heading</span>
          </button>
        </div>
        <Editor
          editorState={body}
          onChange={setBody}
          placeholder="Start writing"
          ariaLabel="Article body"
          ariaMultiline={true}
          editorKey="article"
        />
      </section>
      {asking ? (
        <Window
          label="Publish article"
          hint="Everybody can read an article."
          onClose={() => setAsking(false)}
        >
          <div className="tools">
            <button type="button" onClick={() => setAsking(false)}>
              <span>Cancel</span>
            </button>
            <button type="button" className="act" onClick={publish}>
              <span>Publish</span>
            </button>
          </div>
        </Window>
      ) : null}
    </main>
  );
}
