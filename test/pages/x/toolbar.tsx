/** @jsxImportSource react */
import type { Press } from 'react';
import { Icon } from './icon.tsx';
import { inRole } from './role.ts';
import { say } from './scramble.ts';
import { type Change, newPart, type Writing } from './writing.ts';

/** What the buttons under a text work on. */
export interface Tools {
  readonly writing: Writing;
  readonly change: Change;
  readonly inDialog: boolean;
  /** Changes the address, as the site does for its windows. */
  readonly go: (to: string) => void;
}

/** The row of buttons under the part that is written in: what else goes out with it, and Post. */
export function Toolbar(
  props: Tools & {
    readonly word: string;
    readonly ready: boolean;
    readonly onPost: (press: Press) => void;
  },
) {
  const { writing, change, inDialog, go, ready } = props;
  const { parts, choices, description } = writing;
  const addPart = () => {
    const part = newPart();
    change((now) => ({ ...now, parts: [...now.parts, part], active: part.key }));
  };
  const dropPart = () =>
    change((now) => {
      const left = now.parts.filter((part) => part.key !== now.active);
      return { ...now, parts: left, active: left.at(-1)?.key ?? 0 };
    });
  const dropPicture = () => change(({ description: _gone, ...now }) => now);
  return (
    <div>
      {description === undefined ? null : (
        <div className="tools near" data-testid="attachments">
          <span className="hint">{say('A picture')}</span>
          <button type="button" data-testid="altTextLabel" onClick={() => go('/compose/post/media')}>
            {say(description ? 'Edit description' : 'Add description')}
          </button>
          <button type="button" aria-label="Remove media" onClick={dropPicture}>
            <Icon picture="cross" />
          </button>
        </div>
      )}
      <div className="tools" data-testid="toolBar">
        <button
          type="button"
          aria-label="Add a picture"
          data-testid="gifSearchButton"
          onClick={() => change((now) => ({ description: '', ...now }))}
        >
          <Icon picture="picture" />
        </button>
        <button
          type="button"
          aria-label="Add poll"
          data-testid="createPollButton"
          disabled={choices !== undefined || parts.length > 1}
          onClick={() => change((now) => ({ ...now, choices: ['', ''] }))}
        >
          <Icon picture="list" />
        </button>
        <button
          type="button"
          aria-label="Schedule post"
          data-testid="scheduleOption"
          aria-disabled={parts.length > 1 ? 'true' : undefined}
          onClick={() => (parts.length > 1 ? undefined : go('/compose/post/schedule'))}
        >
          <Icon picture="clock" />
        </button>
        {parts.length > 1 ? (
          <button type="button" aria-label="Remove post" data-testid="removeButton" onClick={dropPart}>
            <Icon picture="cross" />
          </button>
        ) : null}
        {ready ? (
          <button type="button" aria-label="Add post" data-testid="addButton" onClick={addPart}>
            <Icon picture="plus" />
          </button>
        ) : null}
        <button
          type="button"
          {...inRole('button')}
          className="act"
          data-testid={inDialog ? 'tweetButton' : 'tweetButtonInline'}
          aria-disabled={ready ? undefined : 'true'}
          disabled={!ready}
          onClick={props.onPost}
        >
          <span>{say(props.word)}</span>
        </button>
      </div>
    </div>
  );
}
