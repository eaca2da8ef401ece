import { element, icon } from '../element.ts';
import { divButton, textButton } from './button.ts';
import { openDialog } from './dialog.ts';
import type { Labels } from './languages.ts';

/** The photos of a post: what adds one, what shows them, and the words that go out with them. */
export interface Photos {
  readonly button: HTMLElement;
  readonly place: HTMLElement;
  readonly descriptions: () => readonly string[];
}

/** What is said of a photo. */
interface Said {
  readonly caption: string;
  readonly alt: string;
}

/** Photos that can be described in a dialog of their own, over the post's. */
export function photos(labels: Labels): Photos {
  const place = element('div', { class: 'photos' });
  let said: Said = { caption: '', alt: '' };
  const edit = () =>
    editPhoto(said, (next) => {
      said = next;
    });
  const add = () =>
    place.replaceChildren(
      element('img', { alt: 'A photo for practice', class: 'photo' }),
      divButton('Edit photo', [icon('picture')], edit, { 'data-practice-edit-photo': true }).control,
    );
  return {
    button: divButton(labels.photo, [icon('picture')], add, { 'data-practice-photo': true }).control,
    place,
    descriptions: () => [said.caption, said.alt].filter(Boolean),
  };
}

function editPhoto(said: Said, save: (next: Said) => void): void {
  const dialog = openDialog();
  const caption = area(said.caption, 'caption');
  const alt = area(said.alt, 'alt');
  const keep = () => {
    save({ caption: caption.value, alt: alt.value });
    dialog.close();
  };
  dialog.show('Edit photo', [
    element('img', { alt: 'A photo for practice', class: 'photo' }),
    element('label', { class: 'field' }, [element('span', {}, ['Caption']), caption]),
    element('label', { class: 'field' }, [element('span', {}, ['Custom alt text']), alt]),
    element('div', { class: 'tools' }, [
      textButton('Cancel', { 'data-practice-cancel': true }, dialog.close).control,
      textButton('Save', { 'data-practice-save': true }, keep).control,
    ]),
  ]);
  alt.focus();
}

function area(value: string, which: string): HTMLTextAreaElement {
  const made = element('textarea', { rows: '2', 'data-practice-editor': `facebook-photo-${which}` });
  made.value = value;
  return made;
}
