import { element } from '../element.ts';
import { type Bare, placeholder } from './bare.ts';

/** A plain text field, as X's mobile layout has. */
export function mountTextarea(holder: HTMLElement): Bare {
  const box = element('textarea', { placeholder, rows: '4' });
  holder.append(box);
  return {
    box,
    says: () => box.value,
    empty: () => {
      box.value = '';
    },
  };
}
