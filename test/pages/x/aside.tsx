/** @jsxImportSource react */
import { type Typing, useState } from 'react';
import { say } from './scramble.ts';
import { Window } from './window.tsx';
import type { Change, Writing } from './writing.ts';

interface Step {
  readonly writing: Writing;
  readonly change: Change;
  readonly onClose: () => void;
}

/** The window in which a picture is described. Its button publishes nothing. */
export function DescribePicture({ writing, change, onClose }: Step) {
  const [words, setWords] = useState(writing.description ?? '');
  const done = () => {
    change((now) => ({ ...now, description: words }));
    onClose();
  };
  return (
    <Window label="Edit media" hint="What is written here goes out with the post." onClose={onClose}>
      <label className="fields">
        <span>{say('Description')}</span>
        <textarea
          data-testid="altTextInput"
          aria-label="Description"
          maxLength={1000}
          value={words}
          onChange={(typing: Typing) => setWords(typing.target.value)}
        />
      </label>
      <div className="tools">
        <button type="button" className="act" data-testid="endEditingButton" onClick={done}>
          {say('Done')}
        </button>
      </div>
    </Window>
  );
}

/** The window in which a time is chosen. Its button only attaches the time. */
export function ChooseTime({ change, onClose }: Step) {
  const [time, setTime] = useState('Thursday');
  const confirm = () => {
    change((now) => ({ ...now, time }));
    onClose();
  };
  return (
    <Window label="Schedule" hint="Nothing is published here." onClose={onClose}>
      <label className="fields">
        <span>{say('Day')}</span>
        <select value={time} onChange={(typing: Typing) => setTime(typing.target.value)}>
          <option>Thursday</option>
          <option>Friday</option>
        </select>
      </label>
      <div className="tools">
        <button
          type="button"
          className="act"
          data-testid="scheduledConfirmationPrimaryAction"
          onClick={confirm}
        >
          {say('Confirm')}
        </button>
      </div>
    </Window>
  );
}
