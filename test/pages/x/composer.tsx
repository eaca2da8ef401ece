/** @jsxImportSource react */
import { Editor } from 'draft-js';
import type { Press } from 'react';
import { numbersAlike } from './address.ts';
import { Poll } from './poll.tsx';
import { inRole } from './role.ts';
import { say } from './scramble.ts';
import { Toolbar, type Tools } from './toolbar.tsx';
import { emptied, isReady, publish } from './writing.ts';

/** What differs between the places in which one writes. */
export interface Shape {
  /** What the page's list calls what was written here. */
  readonly name: string;
  readonly verb: 'Post' | 'Reply' | 'Update';
  /** The community that reads it. */
  readonly audience?: string;
  /** The post that is quoted under the text. */
  readonly quoted?: string;
  /** Whether the text has the focus as soon as it is there. */
  readonly focused?: boolean;
}

/** X's composer: one Draft.js editor for each part of a thread, and one button that publishes them all. */
export function Composer(props: Tools & Shape & { readonly onPosted?: () => void }) {
  const { writing, change, verb } = props;
  const onPost = (press: Press) => {
    if (!isReady(writing)) return;
    publish(writing, props.name, press.nativeEvent.isTrusted);
    change(emptied);
    props.onPosted?.();
  };
  const onReturn = (press: Press) => {
    if (!press.ctrlKey && !press.metaKey) return 'not-handled';
    onPost(press);
    return 'handled';
  };
  return (
    <div>
      {props.audience === undefined ? null : (
        <button type="button" aria-haspopup="menu" aria-label={`Choose audience. ${props.audience}`}>
          <span>{say(props.audience)}</span>
        </button>
      )}
      {writing.parts.map((part, place) => {
        const number = numbersAlike ? 0 : place;
        return (
          <div key={part.key} className="part">
            <div data-testid={`tweetTextarea_${number}_label`}>
              <div data-testid={`tweetTextarea_${number}RichTextInputContainer`}>
                <Editor
                  editorState={part.state}
                  onChange={(state) =>
                    change((now) => ({
                      ...now,
                      parts: now.parts.map((one) => (one.key === part.key ? { ...one, state } : one)),
                    }))
                  }
                  onFocus={() => change((now) => ({ ...now, active: part.key }))}
                  handleReturn={onReturn}
                  placeholder={say(verb === 'Reply' ? 'Write a practice reply' : 'Write a practice post')}
                  ariaLabel="Post text"
                  ariaMultiline={true}
                  webDriverTestID={`tweetTextarea_${number}`}
                  ref={place === 0 && props.focused ? focus : undefined}
                  editorKey={`part${part.key}`}
                  spellCheck={true}
                />
              </div>
            </div>
            {part.key === writing.active ? (
              <div>
                {writing.choices ? <Poll choices={writing.choices} change={change} /> : null}
                {props.quoted === undefined ? null : <Quoted words={props.quoted} />}
                <Toolbar {...props} word={wordOn(props)} ready={isReady(writing)} onPost={onPost} />
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const focus = (editor: Editor | null) => editor?.focus();

// The card of a quoted post: a link, and none of the author's text.
function Quoted(props: { readonly words: string }) {
  return (
    <div {...inRole('link')} className="card">
      <div data-testid="User-Name">Somebody</div>
      <div data-testid="tweetText">{props.words}</div>
    </div>
  );
}

function wordOn({ writing, verb }: Tools & Shape): string {
  if (writing.time !== undefined) return 'Schedule';
  return writing.parts.length > 1 ? 'Post all' : verb;
}
