/** @jsxImportSource react */
import { type Press, type Typing, useState } from 'react';
import { useSent } from './sent.tsx';

/** A private conversation in the shape of X's chat: not ours to read. */
export function Messages() {
  const [text, setText] = useState('');
  const [list, sendThis] = useSent('x-messages');
  const send = () => {
    if (text === '') return;
    sendThis(text);
    setText('');
  };
  return (
    <section className="chat whole" aria-label="Conversation">
      <p className="hint">A private message. Soundproof leaves it alone.</p>
      <div role="log">{list}</div>
      <textarea
        data-testid="dm-composer-textarea"
        aria-label="Message"
        value={text}
        onChange={(typing: Typing) => setText(typing.target.value)}
        onKeyDown={(press: Press) => {
          if (press.key !== 'Enter' || press.shiftKey) return;
          press.preventDefault();
          send();
        }}
      />
      <button type="button" data-testid="dm-composer-send-button" onClick={send}>
        Send
      </button>
    </section>
  );
}
