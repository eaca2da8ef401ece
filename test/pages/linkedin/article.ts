import { element } from '../element.ts';
import { openShareBox } from './share-box.ts';
import { mountTiptap, textOf } from './tiptap.ts';

/** The page of a long article: title and body, and "Next", which opens the box where all goes out together. */
export function articlePage(written: { readonly title: string; readonly body: string }): HTMLElement {
  const title = element('textarea', {
    id: 'article-editor-headline__textarea',
    class: 'article-editor-headline__textarea',
    placeholder: 'Title',
    rows: '1',
  });
  title.value = written.title;
  const holder = element('div', { class: 'editor article-editor-content' });
  const body = mountTiptap(
    holder,
    {
      'data-test-article-editor-content-textbox': '',
      'aria-label': 'Article editor content',
      'data-placeholder': 'Write a practice article',
    },
    { text: () => undefined, send: () => undefined },
    { written: written.body },
  );
  const next = element(
    'button',
    {
      type: 'button',
      class: 'article-editor-nav__publish act',
      onclick: () =>
        openShareBox({
          name: 'linkedin-article',
          into: document.body,
          marks: { class: 'share-box window' },
          verb: 'Publish',
          more: () => [title.value, textOf(body)],
          done: () => {
            title.value = '';
            body.commands.clearContent(true);
          },
        }),
    },
    [element('span', {}, ['Next'])],
  );
  return element('main', { class: 'column' }, [
    element('section', { class: 'card', 'aria-label': 'Article' }, [
      element('h2', {}, ['An article']),
      title,
      holder,
      element('div', { class: 'tools' }, [next]),
    ]),
  ]);
}
