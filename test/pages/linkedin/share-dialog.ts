import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { mountTiptap, textOf } from './tiptap.ts';

/** Opens the newer share box: a native modal dialog with TipTap. An empty one comes first and is then replaced. */
export function openShareDialog(): void {
  const early = dialogWith(element('p', {}, ['One moment.']));
  early.showModal();
  setTimeout(() => {
    early.remove();
    openWritten();
  }, 300);
}

function openWritten(): void {
  const holder = element('div', { class: 'editor' });
  const post = element('button', { type: 'button', class: 'act', disabled: true }, [
    element('span', {}, ['Post']),
  ]);
  const dialog = dialogWith(
    element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' }, [
      element('h2', { class: 'title' }, ['Share']),
      holder,
      element('div', { class: 'tools' }, [
        element('button', { type: 'button', 'aria-haspopup': 'true', 'aria-label': 'Who can see it' }, [
          icon('people'),
        ]),
        element('button', { type: 'button', 'aria-label': 'Add media' }, [icon('picture')]),
        post,
      ]),
      element('p', { class: 'hint' }, ['This is a modal dialog of the page. A press outside it closes it.']),
    ]),
  );
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    addPosted('linkedin-share', text, event.isTrusted);
    editor.destroy();
    dialog.close();
    dialog.remove();
  };
  post.addEventListener('click', publish);
  dialog.showModal();
  const editor = mountTiptap(
    holder,
    {
      componentkey: 'ShareBox_textEditor',
      'aria-label': 'Text editor for creating content',
      'data-placeholder': 'Write a practice post',
    },
    {
      text: (text) => {
        post.disabled = text.trim() === '';
      },
      send: publish,
    },
  );
  editor.commands.focus();
}

// A press on the backdrop closes the dialog and the draft is gone, as on many sites.
function dialogWith(content: HTMLElement): HTMLDialogElement {
  const dialog = element('dialog', { 'data-testid': 'dialog', class: 'window' }, [content]);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.remove();
  });
  document.body.append(dialog);
  return dialog;
}
