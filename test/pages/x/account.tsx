/** @jsxImportSource react */
import { type Typing, useState } from 'react';
import { useSent } from './sent.tsx';

// As code editors make it.
const codeBox = { contentEditable: true, role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Code' };

/** Boxes that no public text is written in, beside buttons that sound as if they published it. */
export function Account() {
  const [password, setPassword] = useState('');
  const [kept, keep] = useSent('x-account');
  const run = () => keep(document.querySelector('.cm-content')?.textContent ?? '');
  return (
    <main className="column" data-testid="primaryColumn">
      {kept}
      <form
        className="card fields"
        onSubmit={(event: Event) => {
          event.preventDefault();
          keep(password);
        }}
      >
        <label>
          <span>Password</span>
          <input
            type="password"
            value={password}
            onChange={(typing: Typing) => setPassword(typing.target.value)}
          />
        </label>
        <button type="submit">Update</button>
      </form>
      <section className="card" aria-label="Code box">
        <div className="cm-editor">
          <div className="cm-scroller">
            <div className="cm-content" suppressContentEditableWarning={true} {...codeBox} />
          </div>
        </div>
        <button type="button" onClick={run}>
          Share
        </button>
      </section>
    </main>
  );
}
