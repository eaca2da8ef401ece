import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { showAudience } from './audience.ts';
import { actButton, divButton } from './button.ts';
import { openDialog } from './dialog.ts';
import type { Labels } from './languages.ts';
import { photos } from './photos.ts';
import { writingBox } from './writing-box.ts';

/** Which post is written in the dialog. */
export interface PostDialog {
  /** What the list of posts calls it. */
  readonly name: string;
  readonly labels: Labels;
  readonly title?: string;
  readonly submit?: string;
  /** What is there already. */
  readonly text?: string;
  /** What stands below the text: what is shared, a switch. */
  readonly below?: readonly Node[];
}

/** Opens the dialog in which a post is written and published by one press. */
export function openPostDialog({ name, labels, title, submit, text, below = [] }: PostDialog): void {
  const dialog = openDialog();
  const publish = (event: Event) => {
    const written = box.text();
    if (written.trim() === '') return;
    addPosted(name, [written, ...shown.descriptions()].join('\n\n'), event.isTrusted);
    box.unmount();
    dialog.close();
  };
  const post = actButton(submit ?? labels.post, { 'data-practice-post': name }, publish);
  const box = writingBox({
    attributes: { 'aria-placeholder': labels.write, 'data-practice-editor': name },
    ...(text === undefined ? {} : { text }),
    onText: post.enable,
    onPublish: publish,
  });
  const shown = photos(labels);
  const audience = divButton(
    labels.audience,
    [labels.audience],
    () => {
      box.unmount();
      showAudience(dialog, labels, write);
    },
    { 'aria-haspopup': 'dialog', 'data-practice-audience': true },
  );
  let coloured = false;
  const colour = () => {
    coloured = !coloured;
    // The site may well make a new editor for the larger, centred text.
    box.mount(coloured ? { class: 'coloured' } : {});
  };
  const form = element('form', { method: 'POST', onsubmit: (event: Event) => event.preventDefault() }, [
    audience.control,
    box.place,
    shown.place,
    ...below,
    element('div', { class: 'tools' }, [
      shown.button,
      divButton(labels.feeling, [icon('people')], () => undefined).control,
      divButton(labels.background, [icon('plus')], colour, { 'data-practice-background': name }).control,
      post.control,
    ]),
    element('input', { type: 'submit', hidden: true }),
  ]);
  const write = () => {
    dialog.show(title ?? labels.create, [form]);
    box.mount();
  };
  write();
}
