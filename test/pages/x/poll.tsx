/** @jsxImportSource react */
import type { Typing } from 'react';
import { say } from './scramble.ts';
import type { Change } from './writing.ts';

const names = ['Choice1', 'Choice2', 'Choice3', 'Choice4'];

/** The choices of a poll: the browser's own fields, of 25 letters each, that go out with the text. */
export function Poll(props: { readonly choices: readonly string[]; readonly change: Change }) {
  const { choices, change } = props;
  const onChoice = (place: number, value: string) =>
    change((now) => ({ ...now, choices: choices.map((one, i) => (i === place ? value : one)) }));
  return (
    <div className="fields">
      {choices.map((choice, place) => (
        <label key={names[place]}>
          <span>{say(`Choice ${place + 1}`)}</span>
          <input
            type="text"
            name={names[place]}
            data-testid={`pollOption_${place}`}
            maxLength={25}
            value={choice}
            onChange={(typing: Typing) => onChoice(place, typing.target.value)}
          />
        </label>
      ))}
      {choices.length < 4 ? (
        <button type="button" onClick={() => change((now) => ({ ...now, choices: [...choices, ''] }))}>
          {say('Add a choice')}
        </button>
      ) : null}
    </div>
  );
}
