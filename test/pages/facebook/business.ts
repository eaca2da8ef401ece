import { element } from '../element.ts';
import { addPosted } from '../frame.ts';
import { divButton } from './button.ts';
import { writingBox } from './writing-box.ts';

/** The composer of the site's other house, for those who look after a page; its names hold characters without a width. */
export function business(place: HTMLElement): void {
  const name = 'facebook-business';
  const saved = element('ol', { class: 'log', 'aria-label': 'Saved drafts' });
  const publish = (event: Event) => {
    addPosted(name, box.text(), event.isTrusted);
    fresh();
  };
  const save = () => {
    saved.append(element('li', { 'data-practice-saved': name }, [box.text()]));
    fresh();
  };
  const buttons = [
    button('Save as draft', 'draft', save),
    button('Schedule', 'schedule', publish),
    button('Publish', name, publish),
  ];
  const spot = element('div');
  const newBox = () =>
    writingBox({
      attributes: { 'aria-label': 'Write into the dialogue box', 'data-practice-editor': name },
      onText: (something) => {
        for (const one of buttons) one.enable(something);
      },
    });
  let box = newBox();
  const fresh = () => {
    box.unmount();
    box = newBox();
    spot.replaceChildren(box.place);
    box.mount();
  };
  place.append(
    element('div', { role: 'main', class: 'column card' }, [
      element('h2', {}, ['Create post']),
      spot,
      element(
        'div',
        { class: 'tools' },
        buttons.map((one) => one.control),
      ),
      saved,
    ]),
  );
  fresh();
}

function button(says: string, mark: string, press: (event: Event) => void) {
  const made = divButton(
    `\u200b${says.replace(' ', ' \u200b')}\u200b`,
    [element('span', {}, [says])],
    press,
    {
      'data-practice-post': mark,
    },
  );
  if (says === 'Publish') made.control.classList.add('act');
  return made;
}
