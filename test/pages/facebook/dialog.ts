import { element } from '../element.ts';

/** A dialog of the page, made of divs as on the site, whose content can change. */
export interface PageDialog {
  /** Puts other content under another title; `anew` replaces the dialog's own element, too. */
  readonly show: (title: string, content: readonly Node[], anew?: 'anew') => void;
  readonly close: () => void;
}

let titles = 0;

/** Opens an empty dialog over the page. */
export function openDialog(): PageDialog {
  const backdrop = element('div', { class: 'backdrop' });
  let dialog = emptyDialog();
  document.body.append(backdrop, dialog);
  return {
    show: (title, content, anew) => {
      const next = anew ? emptyDialog() : dialog;
      titles += 1;
      const id = `dialog-title-${titles}`;
      next.setAttribute('aria-labelledby', id);
      next.replaceChildren(element('h2', { class: 'title', id }, [title]), ...content);
      if (next !== dialog) dialog.replaceWith(next);
      dialog = next;
    },
    close: () => {
      dialog.remove();
      backdrop.remove();
    },
  };
}

function emptyDialog(): HTMLElement {
  return element('div', { role: 'dialog', class: 'window' });
}
