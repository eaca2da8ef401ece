/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { type Press, useState } from 'react';
import { addPosted } from '../frame.ts';
import { Icon } from './icon.tsx';

interface Part {
  readonly key: number;
  readonly state: EditorState;
}

// The site names the role of its buttons although they are buttons.
const asOnTheSite = { role: 'button' };

let made = 0;

/** X's composer: one Draft.js editor for each part of a thread, and one button that publishes them all. */
export function Composer(props: {
  readonly name: string;
  readonly inDialog: boolean;
  readonly verb: 'Post' | 'Reply';
  readonly onPosted?: () => void;
}) {
  const [parts, setParts] = useState<readonly Part[]>(() => [emptyPart()]);
  const ready = parts.every((part) => part.state.getCurrentContent().hasText());
  const name = parts.length > 1 ? props.name.replace('modal', 'thread') : props.name;
  const publish = (press: Press) => {
    if (!ready) return;
    for (const part of parts) {
      addPosted(name, part.state.getCurrentContent().getPlainText('\n'), press.nativeEvent.isTrusted);
    }
    setParts([{ key: parts[0]?.key ?? 0, state: EditorState.createEmpty() }]);
    props.onPosted?.();
  };
  const onReturn = (press: Press) => {
    if (!press.ctrlKey && !press.metaKey) return 'not-handled';
    publish(press);
    return 'handled';
  };
  return (
    <div>
      {parts.map((part, number) => (
        <div key={part.key} data-testid={`tweetTextarea_${number}_label`}>
          <div data-testid={`tweetTextarea_${number}RichTextInputContainer`}>
            <Editor
              editorState={part.state}
              onChange={(state) =>
                setParts((now) => now.map((p) => (p.key === part.key ? { ...p, state } : p)))
              }
              handleReturn={onReturn}
              placeholder={props.verb === 'Reply' ? 'Write a practice reply' : 'Write a practice post'}
              ariaLabel="Post text"
              ariaMultiline={true}
              webDriverTestID={`tweetTextarea_${number}`}
              spellCheck={true}
            />
          </div>
        </div>
      ))}
      <div className="tools" data-testid="toolBar">
        <button type="button" aria-label="Add a picture" data-testid="gifSearchButton">
          <Icon picture="picture" />
        </button>
        {props.inDialog && ready ? (
          <button
            type="button"
            aria-label="Add post"
            data-testid="addButton"
            onClick={() => setParts([...parts, emptyPart()])}
          >
            <Icon picture="plus" />
          </button>
        ) : null}
        <button
          type="button"
          {...asOnTheSite}
          className="act"
          data-testid={props.inDialog ? 'tweetButton' : 'tweetButtonInline'}
          aria-disabled={ready ? undefined : 'true'}
          disabled={!ready}
          onClick={publish}
        >
          <span>{parts.length > 1 ? 'Post all' : props.verb}</span>
        </button>
      </div>
    </div>
  );
}

function emptyPart(): Part {
  made += 1;
  return { key: made, state: EditorState.createEmpty() };
}
