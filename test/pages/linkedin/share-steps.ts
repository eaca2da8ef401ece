import { element } from '../element.ts';
import { dialogWith } from './dialog.ts';
import type { Share } from './share-dialog.ts';

type Way = Share['way'];
type Back = (more: readonly string[]) => void;

/** The media editor: a dialog in the place of the box, and over it one for the description. Only "Next" leads back. */
export function askPictures(way: Way, back: Back): void {
  let described = '';
  const describe = button('Alternative text', () =>
    askDescription(way, described, (text) => {
      described = text;
    }),
  );
  const editor = dialogWith(way, [
    element('h2', { class: 'title' }, ['Editor']),
    element('input', { type: 'file', accept: 'image/*', hidden: true }),
    element('p', { class: 'hint' }, ['A practice picture stands here.']),
    element('div', { class: 'tools' }, [
      describe,
      button('Next', () => {
        editor.remove();
        back([described]);
      }),
    ]),
  ]);
}

function askDescription(way: Way, before: string, done: (text: string) => void): void {
  const field = element('textarea', {
    maxlength: '1000',
    rows: '3',
    placeholder: 'How would you describe this image?',
  });
  field.value = before;
  const dialog = dialogWith(way, [
    element('h2', { class: 'title' }, ['Alternative text']),
    field,
    element('div', { class: 'tools' }, [
      button(before ? 'Update' : 'Add', () => {
        dialog.remove();
        done(field.value);
      }),
    ]),
  ]);
}

/** The document dialog: a title in one line. "Done" is a link here, as it was seen. */
export function askDocument(way: Way, back: Back): void {
  const field = element('input', {
    type: 'text',
    maxlength: '58',
    placeholder: 'Add a descriptive title to your document',
  });
  const done = element(
    'a',
    {
      href: '/sharing/compose',
      'aria-disabled': 'false',
      onclick: (event: Event) => {
        event.preventDefault();
        dialog.remove();
        back([field.value]);
      },
    },
    ['Done'],
  );
  const dialog = dialogWith(way, [
    element('h2', { class: 'title' }, ['Share a document']),
    field,
    element('div', { class: 'tools' }, [done]),
  ]);
}

/** The poll dialog: a question and two choices. */
export function askPoll(way: Way, back: Back): void {
  const question = element('textarea', { maxlength: '140', rows: '2', 'aria-label': 'Your question' });
  const choices = ['Option 1', 'Option 2'].map((name) =>
    element('input', { type: 'text', maxlength: '30', 'aria-label': name }),
  );
  const dialog = dialogWith(way, [
    element('h2', { class: 'title' }, ['Create a poll']),
    question,
    ...choices,
    element('div', { class: 'tools' }, [
      button('Done', () => {
        dialog.remove();
        back([question.value, ...choices.map((choice) => choice.value)]);
      }),
    ]),
  ]);
  dialog.setAttribute('aria-label', 'Create a poll');
}

/** The event dialog: a name and a description. "Next" leads to the box. */
export function askEvent(way: Way, back: Back): void {
  const name = element('input', { type: 'text', maxlength: '75', 'aria-label': 'Event name' });
  const description = element('textarea', { maxlength: '5000', rows: '3', 'aria-label': 'Description' });
  const dialog = dialogWith(way, [
    element('h2', { class: 'title' }, ['Create an event']),
    name,
    description,
    element('div', { class: 'tools' }, [
      button('Next', () => {
        dialog.remove();
        back([name.value, description.value]);
      }),
    ]),
  ]);
}

/** The dialog over the box that asks when to post. Its "Next" publishes nothing. */
export function askDate(way: Way, done: (date: string) => void): void {
  const field = element('input', { type: 'text', value: '1/4/2027', 'aria-label': 'Date' });
  const dialog = dialogWith(way, [
    element('h2', { class: 'title' }, ['Schedule post']),
    field,
    element('div', { class: 'tools' }, [
      button('Next', () => {
        dialog.remove();
        done(field.value);
      }),
    ]),
  ]);
}

function button(name: string, act: () => void): HTMLElement {
  return element('button', { type: 'button', onclick: act }, [element('span', {}, [name])]);
}
