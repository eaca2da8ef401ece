import { element, icon } from '../element.ts';
import { divButton, textButton } from './button.ts';
import { chat } from './chat.ts';
import { commentBox } from './comment.ts';
import type { Labels } from './languages.ts';
import { ownComment } from './own-comment.ts';
import { openPostDialog } from './post-dialog.ts';
import { search } from './search.ts';
import { openTwoSteps } from './two-steps.ts';

/** The first page: a post of one's own, a page's post, somebody's post with its comments, and what is private. */
export function home(place: HTMLElement, labels: Labels, scrambled: boolean): void {
  place.append(
    search(),
    contact(),
    element('div', { role: 'main', class: 'column' }, [
      openers(labels, scrambled ? 'facebook-scrambled-post' : 'facebook-post'),
      somebodysPost(labels, scrambled ? 'facebook-scrambled-comment' : 'facebook-comment'),
      ownPost(labels),
    ]),
    chat('head'),
  );
  // The site keeps dialogs in the page that nobody sees.
  document.body.append(element('div', { role: 'dialog', 'aria-label': 'Notifications', hidden: true }));
}

function openers(labels: Labels, name: string): HTMLElement {
  const open = { 'data-practice-open': name };
  const page = (mark: string, says: string, replaced: 'content' | 'dialog', upsell = false) =>
    textButton(says, { 'data-practice-open': mark }, () => openTwoSteps(mark, labels, replaced, upsell))
      .control;
  return element('div', { role: 'region', 'aria-label': 'Create a post', class: 'card' }, [
    element('h2', {}, ['A post']),
    element('div', { class: 'tools near' }, [
      element('a', { href: '#sam', 'aria-label': "Sam Example's timeline" }),
      divButton(labels.mind, [labels.mind], () => openPostDialog({ name, labels }), open).control,
      divButton('Live video', [icon('arrow')], () => undefined).control,
      divButton(labels.photo, [icon('picture')], () => undefined).control,
    ]),
    textButton('On a background', { 'data-practice-open': 'facebook-colour' }, () =>
      openPostDialog({ name: 'facebook-colour', labels }),
    ).control,
    element('h2', {}, ['A post of a page, in two steps']),
    element('div', { class: 'tools near' }, [
      page('facebook-page', 'The same dialog', 'content'),
      page('facebook-page-replaced', 'Another dialog', 'dialog'),
      page('facebook-page-upsell', 'With an offer', 'content', true),
    ]),
  ]);
}

function somebodysPost(labels: Labels, name: string): HTMLElement {
  const shared = element('p', { class: 'shared' }, ['Kim Example: What do you all do to switch off?']);
  const share = () =>
    openPostDialog({
      name: 'facebook-share',
      labels,
      title: labels.share,
      submit: 'Share now',
      below: [shared],
    });
  return element('div', { role: 'article', 'aria-label': "Kim Example's post", class: 'card' }, [
    element('h2', {}, ['A comment']),
    element('p', {}, ['What do you all do to switch off after a long week?']),
    element('div', { class: 'tools near' }, [
      textButton(labels.comment, {}, () => undefined).control,
      textButton(labels.share, { 'data-practice-open': 'facebook-share' }, share).control,
    ]),
    commentBox({ name, label: labels.commentAs, placeholder: labels.writeComment, submit: labels.comment }),
    element('p', { class: 'hint' }, ['Enter publishes, Shift and Enter begins a line, @ offers names.']),
    somebodysComment(labels),
    ownComment('Long walks, always.'),
  ]);
}

function somebodysComment(labels: Labels): HTMLElement {
  const place = element('div');
  const reply = () => {
    if (place.hasChildNodes()) return;
    place.append(
      commentBox({
        name: 'facebook-reply',
        label: `${labels.reply} Ada Example`,
        placeholder: `${labels.reply} Ada Example`,
        submit: labels.comment,
      }),
    );
  };
  return element('div', { role: 'article', 'aria-label': 'Comment by Ada Example' }, [
    element('p', {}, ['A bath and a bad film.']),
    textButton(labels.reply, { 'data-practice-open': 'facebook-reply' }, reply).control,
    place,
  ]);
}

function ownPost(labels: Labels): HTMLElement {
  const name = 'facebook-edit-post';
  const text = 'New rooms, the same tea.';
  const edit = () => openPostDialog({ name, labels, title: 'Edit post', submit: 'Save', text });
  return element('div', { role: 'article', 'aria-label': "Sam Example's post", class: 'card' }, [
    element('h2', {}, ['A post of your own']),
    element('p', {}, [text]),
    textButton('Edit post', { 'data-practice-open': name }, edit).control,
  ]);
}

function contact(): HTMLElement {
  const open = () => {
    if (document.querySelector('.chat.second') === null) document.body.append(chat('pop-up'));
  };
  return element('div', { role: 'complementary', class: 'column' }, [
    element('div', { class: 'tools near' }, [
      textButton('Ada Example', { 'data-practice-open': 'facebook-pop-up' }, open).control,
    ]),
  ]);
}
