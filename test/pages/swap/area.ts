import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import type { Stretch } from './lines.ts';

/** A plain textarea in the shape of X's mobile layout; what it holds is kept apart from the page, as React does. */
export function showArea(place: HTMLElement, lines: readonly (readonly Stretch[])[]): void {
  const area = element('textarea', { rows: '6', cols: '50' });
  let kept = lines.map((stretches) => stretches.map(({ text }) => text).join('')).join('\n');
  area.value = kept;
  area.addEventListener('input', () => {
    kept = area.value;
  });
  place.append(
    element('main', { class: 'column card' }, [
      element('div', { 'data-testid': 'tweetTextarea_0' }, [area]),
      element(
        'button',
        {
          type: 'button',
          class: 'act',
          'data-testid': 'tweetButton',
          onclick: (event: Event) => addPosted('swap', kept, event.isTrusted),
        },
        ['Post'],
      ),
    ]),
  );
}
