import { element } from '../element.ts';
import { dialogWith } from './dialog.ts';

/** Somebody's page: an invitation with a private note, and the search of the site. */
export function profilePage(): HTMLElement {
  const sent = element('ol', { class: 'log' });
  const send = (name: string, text: string) => {
    sent.append(element('li', { 'data-practice-sent': name }, [text]));
  };
  const search = element('input', { type: 'text', role: 'combobox', 'aria-label': 'Search' });
  return element('main', { class: 'column' }, [
    element(
      'form',
      {
        role: 'search',
        class: 'card',
        onsubmit: (event: Event) => {
          event.preventDefault();
          send('linkedin-search', search.value);
        },
      },
      [search, element('div', { class: 'tools' }, [element('button', { type: 'submit' }, ['Search'])])],
    ),
    element('section', { class: 'card', 'aria-label': 'Kim Example' }, [
      element('h2', {}, ['Kim Example']),
      element(
        'button',
        { type: 'button', 'aria-label': 'Invite Kim Example to connect', onclick: () => invite(send) },
        ['Connect'],
      ),
      sent,
    ]),
  ]);
}

function invite(send: (name: string, text: string) => void): void {
  const note = element('textarea', { id: 'custom-message', name: 'message', maxlength: '300', rows: '4' });
  const dialog = dialogWith('modal', [
    element('h2', { class: 'title' }, ['Add a note to your invitation']),
    note,
    element('div', { class: 'tools' }, [
      element(
        'button',
        {
          type: 'button',
          class: 'act',
          'aria-label': 'Send invitation',
          onclick: () => {
            dialog.remove();
            send('linkedin-invitation', note.value);
          },
        },
        [element('span', {}, ['Send'])],
      ),
    ]),
  ]);
  dialog.setAttribute('role', 'dialog');
}
