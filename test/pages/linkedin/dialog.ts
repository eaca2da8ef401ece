import { element } from '../element.ts';
import { dress } from './quill-editor.ts';

/** Opens a native dialog of the page; a press on the backdrop closes it and the draft is gone, as on many sites. */
export function dialogWith(way: 'modal' | 'open' | 'shadow', content: readonly Node[]): HTMLDialogElement {
  const dialog = element('dialog', { 'data-testid': 'dialog', class: 'window' }, content);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && way !== 'open') dialog.remove();
  });
  (way === 'shadow' ? shadow() : document.body).append(dialog);
  if (way === 'open') dialog.show();
  else dialog.showModal();
  return dialog;
}

let host: HTMLElement | undefined;

function shadow(): ShadowRoot {
  if (host?.shadowRoot) return host.shadowRoot;
  host = element('div', { 'data-testid': 'share-shadow' });
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  return root;
}
