import { ContentState, EditorState } from 'draft-js';
import { addPosted } from '../frame.ts';

/** One part of a thread, or the whole of a single post. */
export interface Part {
  readonly key: number;
  readonly state: EditorState;
}

/** Everything that one press of Post publishes. */
export interface Writing {
  readonly parts: readonly Part[];
  /** The part that is written in; the buttons stand under it. */
  readonly active: number;
  readonly choices?: readonly string[];
  /** What is said of the attached picture. */
  readonly description?: string;
  readonly time?: string;
}

/** Changes what is written. */
export type Change = (next: (now: Writing) => Writing) => void;

let made = 0;

/** An empty part, or one with words in it. */
export function newPart(text = ''): Part {
  made += 1;
  const state = text
    ? EditorState.createWithContent(ContentState.createFromText(text))
    : EditorState.createEmpty();
  return { key: made, state };
}

/** A post that was just begun, with the words it arrives with. */
export function begin(text = ''): Writing {
  const part = newPart(text);
  return { parts: [part], active: part.key };
}

/** What is left after publishing: the same editor, empty. */
export function emptied({ parts: [first] }: Writing): Writing {
  const key = first?.key ?? 0;
  return { parts: [{ key, state: EditorState.createEmpty() }], active: key };
}

/** Whether the site would take it. */
export function isReady({ parts, choices }: Writing): boolean {
  const written = parts.every((part) => part.state.getCurrentContent().hasText());
  return written && (choices?.slice(0, 2).every((choice) => choice.trim() !== '') ?? true);
}

/** Publishes every part, what is said of the picture, and the choices. */
export function publish(
  { parts, choices, description, time }: Writing,
  name: string,
  trusted: boolean,
): void {
  const single = time === undefined ? name : 'x-scheduled';
  for (const part of parts) {
    const text = part.state.getCurrentContent().getPlainText('\n');
    addPosted(parts.length > 1 ? 'x-thread' : single, text, trusted);
  }
  if (description) addPosted('x-description', description, trusted);
  if (choices) addPosted('x-choices', choices.filter((choice) => choice !== '').join(' / '), trusted);
}
