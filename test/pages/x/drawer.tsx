/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { type Press, useState } from 'react';
import { useSent } from './sent.tsx';

/** The drawer of private messages over every page, with the editor of the older messages. Enter sends. */
export function Drawer() {
  const [open, setOpen] = useState(false);
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [list, send] = useSent('x-drawer');
  const onSend = () => {
    const text = state.getCurrentContent().getPlainText('\n');
    if (text === '') return;
    send(text);
    setState(EditorState.createEmpty());
  };
  const onReturn = (press: Press) => {
    if (press.shiftKey) return 'not-handled';
    onSend();
    return 'handled';
  };
  return (
    <section className="chat" data-testid="DMDrawer" aria-label="Messages">
      <button type="button" data-testid="DMDrawerHeader" aria-expanded={open} onClick={() => setOpen(!open)}>
        Messages
      </button>
      {open ? (
        <div>
          {list}
          <Editor
            editorState={state}
            onChange={setState}
            handleReturn={onReturn}
            ariaLabel="Message"
            webDriverTestID="dmComposerTextInput"
            editorKey="drawer"
          />
          <button type="button" aria-label="Send" data-testid="dmComposerSendButton" onClick={onSend}>
            <span>Send</span>
          </button>
        </div>
      ) : null}
    </section>
  );
}
