import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { actButton, divButton, textButton } from './button.ts';
import { openDialog } from './dialog.ts';
import type { Labels } from './languages.ts';
import { writingBox } from './writing-box.ts';

/** Opens the dialog of a page or a professional account: the text first, then settings, where it is published. */
export function openTwoSteps(
  name: string,
  labels: Labels,
  replaced: 'content' | 'dialog',
  upsell: boolean,
): void {
  const dialog = openDialog();
  const anew = replaced === 'dialog' ? 'anew' : undefined;
  const settings = () => {
    box.unmount();
    dialog.show(
      labels.settings,
      [
        element('label', { class: 'line' }, [element('input', { type: 'checkbox' }), 'WhatsApp']),
        element('div', { class: 'tools' }, [
          divButton(labels.back, [icon('arrow')], write, { 'data-practice-back': name }).control,
          post.control,
        ]),
      ],
      anew,
    );
  };
  const publish = (event: Event) => {
    addPosted(name, box.text(), event.isTrusted);
    dialog.close();
    if (upsell) boost(labels);
  };
  const next = actButton(labels.next, { 'data-practice-next': name }, settings);
  const post = actButton(labels.post, { 'data-practice-post': name }, publish);
  post.enable(true);
  const box = writingBox({
    attributes: { 'aria-placeholder': labels.write, 'data-practice-editor': name },
    onText: next.enable,
  });
  const write = () => {
    dialog.show(
      labels.create,
      [
        element('form', { onsubmit: (event: Event) => event.preventDefault() }, [
          box.place,
          element('div', { class: 'tools' }, [
            divButton(labels.photo, [icon('picture')], () => undefined).control,
            next.control,
          ]),
        ]),
      ],
      anew,
    );
    box.mount();
  };
  write();
}

// Offered once the post is out: its buttons publish nothing.
function boost(labels: Labels): void {
  const dialog = openDialog();
  dialog.show(labels.boost, [
    element('div', { class: 'tools' }, [
      textButton(labels.later, { 'data-practice-later': true }, dialog.close).control,
    ]),
  ]);
}
