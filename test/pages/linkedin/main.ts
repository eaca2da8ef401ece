import '../page.css';
import { element, icon } from '../element.ts';
import { layOut } from '../frame.ts';
import { commentBox } from './comment.ts';
import { messaging } from './messaging.ts';
import { interopOutlet } from './share-box.ts';
import { openShareDialog } from './share-dialog.ts';

const place = layOut('LinkedIn');

if (location.pathname.startsWith('/messaging/')) place.append(messaging(true));
else {
  const outlet = interopOutlet();
  place.append(
    element('main', { class: 'column' }, [openers(outlet.open), somebodysPost()]),
    messaging(false),
  );
  document.body.append(...outlet.parts);
}

function openers(openOlder: () => void): HTMLElement {
  return element('section', { class: 'card', 'aria-label': 'Share' }, [
    element('h2', {}, ['A post']),
    element('div', { class: 'tools near' }, [
      element('button', { type: 'button', 'aria-label': 'Start a post', onclick: openShareDialog }, [
        'Start a post',
      ]),
      element('button', { type: 'button', 'aria-label': 'Start a post (older box)', onclick: openOlder }, [
        'Start a post (older box)',
      ]),
    ]),
  ]);
}

function somebodysPost(): HTMLElement {
  return element('section', { class: 'card', 'aria-label': "Kim Example's post" }, [
    element('h2', {}, ['A comment']),
    element('article', {}, [
      element('p', {}, ['Supervision is where I learnt to slow down. What helped you?']),
      element('button', { type: 'button', 'aria-label': 'Comment' }, [icon('bubble'), '3']),
    ]),
    commentBox(),
  ]);
}
