import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element } from '../element.ts';
import { type Mounted, mountEditor, put, textOf } from './editor.ts';

/** A place that a Lexical editor is mounted in, taken out of and mounted in again; its text stays. */
export interface WritingBox {
  readonly place: HTMLElement;
  readonly text: () => string;
  /** Mounts a new editor with the text, in the place of one that is there; the caret goes to its end. */
  readonly mount: (more?: Readonly<Record<string, string>>) => void;
  readonly unmount: () => void;
}

/** What a box is for. */
interface BoxParts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Told at every change whether there is something to publish. */
  readonly onText: (something: boolean) => void;
  /** Where Ctrl and Enter publish. */
  readonly onPublish?: (event: Event) => void;
}

/** Makes a box for a post; nothing is mounted yet. */
export function writingBox({ attributes, text = '', onText, onPublish }: BoxParts): WritingBox {
  const place = element('div');
  let kept = text;
  let mounted: Mounted | undefined;
  const now = () => (mounted ? textOf(mounted.editor) : kept);
  const unmount = () => {
    kept = now();
    mounted?.editor.setRootElement(null);
    mounted = undefined;
    place.replaceChildren();
  };
  const mount = (more: Readonly<Record<string, string>> = {}) => {
    unmount();
    const next = mountEditor('rich', { 'data-lexical-editor': 'true', ...attributes, ...more });
    mounted = next;
    next.editor.registerUpdateListener(() => onText(now().trim() !== ''));
    next.editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!onPublish || event === null || !(event.ctrlKey || event.metaKey)) return false;
        event.preventDefault();
        onPublish(event);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    place.replaceChildren(next.holder);
    if (kept) put(next.editor, kept);
    onText(kept.trim() !== '');
    next.box.focus();
  };
  return { place, text: now, mount, unmount };
}
