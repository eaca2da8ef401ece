import { element } from '../element.ts';
import { divButton } from './button.ts';
import type { Labels } from './languages.ts';
import { openPostDialog } from './post-dialog.ts';

/** The page of a group: a post to its members, with the switch to write without a name. */
export function group(place: HTMLElement, labels: Labels): void {
  const name = 'facebook-group';
  const open = () =>
    openPostDialog({
      name,
      labels,
      below: [
        element('label', { class: 'line' }, [
          element('input', { type: 'checkbox', role: 'switch', 'aria-label': 'Anonymous post' }),
          'Anonymous post',
        ]),
      ],
    });
  place.append(
    element('div', { role: 'main', class: 'column' }, [
      element('div', { role: 'region', 'aria-label': 'Create a post', class: 'card' }, [
        element('h2', {}, ['A post to a group']),
        divButton('Write something...', ['Write something...'], open, { 'data-practice-open': name }).control,
      ]),
    ]),
  );
}
