/** @jsxImportSource react */
import { type Press, type Typing, useState } from 'react';
import { addPosted } from '../frame.ts';
import { inRole } from './role.ts';

/** X's layout for phones: a plain field of the browser in place of the editor, and no column. */
export function Mobile() {
  const [text, setText] = useState('');
  const post = (press: Press) => {
    addPosted('x-mobile', text, press.nativeEvent.isTrusted);
    setText('');
  };
  return (
    <main className="column">
      <section className="card" aria-label="Compose">
        <h2>A post, on a phone</h2>
        <div data-testid="tweetTextarea_0">
          <textarea
            aria-label="Post text"
            placeholder="Write a practice post"
            value={text}
            onChange={(typing: Typing) => setText(typing.target.value)}
          />
        </div>
        <div className="tools">
          <button
            type="button"
            {...inRole('button')}
            className="act"
            data-testid="tweetButton"
            aria-disabled={text.trim() === '' ? 'true' : undefined}
            onClick={(press: Press) => (text.trim() === '' ? undefined : post(press))}
          >
            <span>Post</span>
          </button>
        </div>
      </section>
    </main>
  );
}
