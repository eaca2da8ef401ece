/** @jsxImportSource react */
import { type Press, useState } from 'react';

/** A private conversation in the shape of X's chat: not ours to read. */
export function Messages() {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const send = () => {
    if (text === '') return;
    setSent([...sent, text]);
    setText('');
  };
  return (
    <section className="chat whole" aria-label="Conversation">
      <p className="hint">A private message. Soundproof leaves it alone.</p>
      <ol className="log" role="log">
        {sent.map((message) => (
          <li key={message} data-practice-sent="x-messages">
            {message}
          </li>
        ))}
      </ol>
      <textarea
        data-testid="dm-composer-textarea"
        aria-label="Message"
        value={text}
        onChange={(event: { readonly target: { readonly value: string } }) => setText(event.target.value)}
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
