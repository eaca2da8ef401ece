import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { actButton, divButton } from './button.ts';
import { writingBox } from './writing-box.ts';

/** The page on which a reel is made: the film, what is said of it, then the settings, where it is published. */
export function reel(place: HTMLElement): void {
  const name = 'facebook-reel';
  const main = element('div', { role: 'main', class: 'column card' });
  place.append(main);
  const film = () => {
    const next = actButton('Next', { 'data-practice-open': name }, describe);
    next.enable(true);
    show('Create reel', element('p', {}, ['A film for practice']), next.control);
  };
  const describe = () => {
    show('Edit reel', box.place, next.control);
    box.mount();
  };
  const settings = () => {
    box.unmount();
    const back = divButton('Back', [icon('arrow')], describe, { 'data-practice-back': name });
    show('Reel settings', back.control, publish.control);
  };
  const next = actButton('Next', { 'data-practice-next': name }, settings);
  const publish = actButton('Publish', { 'data-practice-post': name }, (event) => {
    addPosted(name, box.text(), event.isTrusted);
    box = newBox();
    film();
  });
  publish.enable(true);
  const newBox = () =>
    writingBox({
      attributes: {
        'aria-label': 'Describe your reel',
        'aria-placeholder': 'Describe your reel',
        'data-practice-editor': name,
      },
      onText: next.enable,
    });
  let box = newBox();
  const show = (title: string, ...content: readonly Node[]) =>
    main.replaceChildren(
      element('h2', {}, [title]),
      ...content.slice(0, -1),
      element('div', { class: 'tools' }, content.slice(-1)),
    );
  film();
}
