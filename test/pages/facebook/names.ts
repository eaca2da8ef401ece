import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { element } from '../element.ts';

const people = ['Ada Example', 'Ben Example', 'Cleo Example'];

/** Opens a list of names while a word begins with "@"; Enter then takes the name under the hand. */
export function offerNames(editor: LexicalEditor, box: HTMLElement, holder: HTMLElement): void {
  const list = element('ul', { role: 'listbox', id: 'practice-names', 'aria-label': 'Names' });
  let chosen = 0;
  const show = () => {
    list.replaceChildren(
      ...people.map((person, number) =>
        element(
          'li',
          { role: 'option', id: `practice-name-${number}`, 'aria-selected': String(number === chosen) },
          [person],
        ),
      ),
    );
    if (!list.isConnected) holder.append(list);
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-activedescendant', `practice-name-${chosen}`);
  };
  const hide = () => {
    list.remove();
    chosen = 0;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  box.setAttribute('aria-autocomplete', 'list');
  hide();
  editor.registerUpdateListener(() => {
    if (editor.getEditorState().read(asked) === undefined) hide();
    else show();
  });
  editor.registerCommand(
    KEY_ARROW_DOWN_COMMAND,
    (event) => {
      if (!list.isConnected) return false;
      event.preventDefault();
      chosen = (chosen + 1) % people.length;
      show();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!list.isConnected) return false;
      event?.preventDefault();
      editor.update(() => take(people[chosen] ?? ''), { discrete: true });
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  editor.registerCommand(
    KEY_ESCAPE_COMMAND,
    () => {
      if (!list.isConnected) return false;
      hide();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** The half-written name before the caret, or undefined. */
function asked(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  return /(?:^|\s)@(\w*)$/.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1];
}

function take(name: string): void {
  const query = asked();
  const selection = $getSelection();
  if (query === undefined || !$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const end = selection.anchor.offset;
  if ($isTextNode(node)) node.spliceText(end - query.length - 1, query.length + 1, `${name} `, true);
}
