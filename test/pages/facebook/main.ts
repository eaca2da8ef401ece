import '../page.css';
import { element, icon } from '../element.ts';
import { layOut } from '../frame.ts';
import { divButton } from './button.ts';
import { chat } from './chat.ts';
import { commentBox } from './comment.ts';
import { openPostDialog } from './post-dialog.ts';

const place = layOut('Facebook');

if (location.pathname.startsWith('/messages/')) place.append(chat(true));
else {
  place.append(element('div', { role: 'main', class: 'column' }, [opener(), somebodysPost()]), chat(false));
  // The site keeps dialogs in the page that nobody sees.
  document.body.append(element('div', { role: 'dialog', 'aria-label': 'Notifications', hidden: true }));
}

function opener(): HTMLElement {
  return element('div', { role: 'region', 'aria-label': 'Create a post', class: 'card' }, [
    element('h2', {}, ['A post']),
    element('div', { class: 'tools near' }, [
      element('a', { href: '#sam', 'aria-label': "Sam Example's timeline" }),
      divButton("What's on your mind, Sam?", ["What's on your mind, Sam?"], openPostDialog).control,
      divButton('Live video', [icon('arrow')], () => undefined).control,
      divButton('Photo', [icon('picture')], () => undefined).control,
    ]),
  ]);
}

function somebodysPost(): HTMLElement {
  return element('div', { role: 'article', 'aria-label': "Kim Example's post", class: 'card' }, [
    element('h2', {}, ['A comment']),
    element('p', {}, ['What do you all do to switch off after a long week?']),
    commentBox(),
    element('p', { class: 'hint' }, ['Enter publishes, Shift and Enter begins a line, @ offers names.']),
  ]);
}
