import { type Attributes, element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { commentBox } from './comment.ts';
import { olderCommentBox } from './comment-older.ts';

const words = 'My client cried today when she heard that I take Fridays off, said nobody ever.';

/** Somebody's post with its buttons; `onRepost` opens the box in which to add one's own words. */
export function somebodysPost(below: readonly HTMLElement[], onRepost: () => void): HTMLElement {
  return element('section', { class: 'card', 'aria-label': "Kim Example's post" }, [
    element('h2', {}, ['A comment']),
    element('article', {}, [
      element('p', {}, ['Supervision is where I learnt to slow down. What helped you?']),
      element('div', { class: 'tools near' }, [
        element('button', { type: 'button', 'aria-label': 'Comment' }, [icon('bubble'), '3']),
        // Publishes somebody's words and none of one's own.
        element(
          'button',
          {
            type: 'button',
            class: 'repost',
            onclick: (event: Event) => addPosted('linkedin-repost', '', event.isTrusted),
          },
          ['Repost'],
        ),
        element('button', { type: 'button', 'aria-label': 'Repost with your thoughts', onclick: onRepost }, [
          'Repost with your thoughts',
        ]),
      ]),
    ]),
    ...below,
  ]);
}

/** The card of somebody's post in a share box, with a button of its own. Its words are none of the draft. */
export function sharedCard(): HTMLElement {
  return element('div', { class: 'shared', id: 'ShareBoxpreviewCard' }, [
    element('strong', {}, ['Kim Example']),
    element('p', {}, [words]),
    element('button', { type: 'button' }, ['See more']),
  ]);
}

/** The page of one post in the newer build: a comment with a reply below it, and one that is being changed. */
export function newerThread(): readonly HTMLElement[] {
  return [
    commentBox({ name: 'linkedin-comment', key: '1', verb: 'Comment', shape: 'box' }),
    row({ componentkey: 'replaceableComment_1' }, [
      commentBox({ name: 'linkedin-reply', key: '2', verb: 'Reply', shape: 'beside' }),
    ]),
    row({ componentkey: 'replaceableComment_2' }, [
      commentBox({ name: 'linkedin-comment-edit', key: '3', verb: 'Save changes', shape: 'bare' }),
    ]),
  ];
}

/** The page of one post in the older build. */
export function olderThread(): readonly HTMLElement[] {
  return [
    olderCommentBox('linkedin-comment-older', 'Comment'),
    row({ class: 'comments-comment-item' }, [olderCommentBox('linkedin-reply-older', 'Reply')]),
    row({ class: 'comments-comment-item' }, [olderCommentBox('linkedin-edit-older', 'Save changes')]),
  ];
}

function row(attributes: Attributes, children: readonly HTMLElement[]): HTMLElement {
  const { class: own = '', ...rest } = attributes;
  return element('div', { class: `comment-row ${own}`, ...rest }, [
    element('p', {}, ['What a comment says.']),
    ...children,
  ]);
}
