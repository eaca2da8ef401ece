import { element, icon } from '../element.ts';
import { divButton } from './button.ts';

/** The site's search box, into which anybody may write anything. */
export function search(): HTMLElement {
  const box = element('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search Facebook',
    placeholder: 'Search Facebook',
    'aria-expanded': 'false',
    'data-practice-editor': 'facebook-search',
  });
  const found = element('ol', { class: 'log' });
  const look = () =>
    found.append(element('li', { 'data-practice-sent': 'facebook-search' }, [box.value.trim()]));
  return element('div', { role: 'search', class: 'column' }, [
    element('label', { class: 'field' }, [box]),
    element('div', { class: 'tools near' }, [
      divButton('Search', [icon('arrow')], look, { 'data-practice-send': 'facebook-search' }).control,
    ]),
    found,
  ]);
}
