import { element } from '../element.ts';
import { addPosted } from '../frame.ts';

/** The old page for phones: a form with a plain box and a button of the browser's own. */
export function mobile(place: HTMLElement): void {
  const name = 'facebook-mobile';
  const box = element('textarea', {
    rows: '4',
    name: 'xc_message',
    placeholder: "What's on your mind?",
    'data-practice-editor': name,
  });
  const form = element(
    'form',
    {
      method: 'post',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        if (box.value.trim() === '') return;
        addPosted(name, box.value, event.isTrusted);
        box.value = '';
      },
    },
    [
      box,
      element('div', { class: 'tools' }, [
        element('button', { type: 'submit', value: 'Post', class: 'act', 'data-practice-post': name }, [
          'Post',
        ]),
      ]),
    ],
  );
  place.append(element('div', { id: 'MComposer', class: 'column card' }, [form]));
}
