import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { actButton, divButton } from './button.ts';

const name = 'facebook-marketplace';

/** What stands in the form; the page keeps it while the form is away. */
interface Item {
  readonly title: string;
  readonly price: string;
  readonly description: string;
}

const empty: Item = { title: '', price: '', description: '' };

/** The page on which something is offered for sale: a form of plain fields, then the place where it is published. */
export function marketplace(place: HTMLElement): void {
  const main = element('div', { role: 'main', class: 'column card' });
  place.append(main);
  let item = empty;
  const write = () => {
    const next = actButton('Next', { 'data-practice-next': name }, settings);
    const take = (part: Partial<Item>) => {
      item = { ...item, ...part };
      next.enable(item.description.trim() !== '');
    };
    main.replaceChildren(
      element('h2', {}, ['Item for sale']),
      field(
        'Title',
        line(item.title, 'title', (title) => take({ title })),
      ),
      field(
        'Price',
        line(item.price, 'price', (price) => take({ price })),
      ),
      field(
        'Description',
        area(item.description, (description) => take({ description })),
      ),
      element('div', { class: 'tools' }, [next.control]),
    );
    take({});
  };
  const settings = () =>
    main.replaceChildren(
      element('h2', {}, ['List in more places']),
      divButton('Back', [icon('arrow')], write, { 'data-practice-back': name }).control,
      element('div', { class: 'tools' }, [publish.control]),
    );
  const publish = actButton('Publish', { 'data-practice-post': name }, (event) => {
    addPosted(name, [item.title, item.price, item.description].filter(Boolean).join('\n\n'), event.isTrusted);
    item = empty;
    write();
  });
  publish.enable(true);
  write();
}

function field(label: string, inside: HTMLElement): HTMLElement {
  return element('label', { class: 'field' }, [element('span', {}, [label]), inside]);
}

function line(value: string, which: string, take: (value: string) => void): HTMLElement {
  const made = element('input', {
    type: 'text',
    'data-practice-field': which,
    oninput: () => take(made.value),
  });
  made.value = value;
  return made;
}

function area(value: string, take: (value: string) => void): HTMLElement {
  const made = element('textarea', {
    rows: '4',
    'data-practice-editor': name,
    oninput: () => take(made.value),
  });
  made.value = value;
  return made;
}
