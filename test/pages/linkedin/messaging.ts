import { element } from '../element.ts';

/** A private conversation in the shape of the site's messages: not ours to read. */
export function messaging(whole: boolean): HTMLElement {
  const log = element('ol', { class: 'log' });
  const box = element('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  });
  const form = element(
    'form',
    {
      class: 'msg-form',
      onsubmit: (event: Event) => {
        event.preventDefault();
        const text = box.textContent.trim();
        if (text === '') return;
        log.append(element('li', { 'data-practice-sent': 'linkedin-message' }, [text]));
        box.replaceChildren();
      },
    },
    [
      box,
      element('div', { class: 'tools' }, [
        element('button', { type: 'submit', class: 'msg-form__send-button' }, ['Send']),
      ]),
    ],
  );
  return element(
    'div',
    { class: `msg-overlay-conversation-bubble chat${whole ? ' whole' : ''}`, role: 'dialog' },
    [element('p', { class: 'hint' }, ['A private message. Soundproof leaves it alone.']), log, form],
  );
}
