import '../page.css';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { element } from '../element.ts';
import { clear, mountEditor, textOf } from '../facebook/editor.ts';
import { addPosted, layOut } from '../frame.ts';

// What this page does to whoever watches it; each is named in the address.
const does = new URLSearchParams(location.search);
const place = layOut('a kind page');
const column = element('main', { 'data-testid': 'primaryColumn', class: 'column' });
place.append(column);

const composer = makeComposer(does.get('text') ?? '');
column.append(composer.box);

/** What a test makes happen while a draft is held. */
Object.assign(window, {
  hostile: {
    // The editor is another one, with the same words.
    remount: () => composer.remount(),
    // The box moves to another place of the page.
    reparent: () => column.append(element('section', { class: 'card' }, [composer.box])),
    // Another page of the site; the draft comes back with the way back.
    leave: () => {
      history.pushState(null, '', '/practice/hostile?elsewhere');
      composer.box.remove();
    },
  },
});
addEventListener('popstate', () => column.append(composer.box));

function makeComposer(text: string) {
  const box = element('section', { class: 'card', 'aria-label': 'Compose' }, [element('h2', {}, ['A post'])]);
  const holder = element('div');
  const tools = element('div', { class: 'tools' });
  box.append(holder, tools);
  let mounted = mount(text);
  let post = button();
  tools.append(post);
  if (does.has('unknown')) tools.append(element('button', { type: 'button' }, ['Brok']));
  let refused = false;

  function mount(words: string) {
    const next = mountEditor('rich', {
      ...(does.has('unknown') ? {} : { 'data-testid': 'tweetTextarea_0' }),
      'data-practice-hook': 'editor',
      'aria-label': 'Post text',
      'aria-placeholder': 'Write a practice post',
    });
    holder.replaceChildren(next.holder);
    if (words !== '') putText(next.editor, words);
    next.editor.registerUpdateListener(() => renew());
    next.editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || !(event.ctrlKey || event.metaKey)) return false;
        event.preventDefault();
        publish(event);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    return next;
  }

  function button(off = textOf(mounted.editor).trim() === '') {
    // Of a box without a mark, whose buttons have no names that mean anything and never go off, nobody knows which publishes.
    const made = does.has('unknown')
      ? element('button', { type: 'button', class: 'act', 'data-practice-hook': 'post' }, ['Zippo'])
      : element(
          'button',
          { type: 'button', 'data-testid': 'tweetButtonInline', class: 'act', disabled: off },
          [element('span', {}, ['Post'])],
        );
    made.addEventListener('click', publish);
    if (does.has('early')) made.addEventListener('mousedown', publish);
    if (does.has('swap')) made.addEventListener('pointerdown', swapOnce, { once: true });
    return made;
  }

  let swapped = false;
  // Between the press and the release another node stands in the button's place.
  function swapOnce() {
    if (swapped) return;
    swapped = true;
    renew(true);
  }

  function renew(always = false) {
    const off = textOf(mounted.editor).trim() === '';
    if (!always && post.disabled === off) return;
    const next = button(off);
    post.replaceWith(next);
    post = next;
  }

  function publish(event: Event) {
    const words = textOf(mounted.editor);
    if (words.trim() === '') return;
    if (does.has('real') && !event.isTrusted) return;
    if (does.has('failing') && !refused) {
      refused = true;
      box.append(element('p', { role: 'alert' }, ['Something went wrong. Try again.']));
      return;
    }
    if (does.has('taking')) {
      // A slow line: the button is off until the site has answered.
      post.disabled = true;
      setTimeout(() => take(words, event.isTrusted), 6000);
    } else take(words, event.isTrusted);
  }

  function take(words: string, trusted: boolean) {
    addPosted('hostile', words, trusted);
    setTimeout(() => clear(mounted.editor), does.has('slow') ? 1500 : 0);
  }

  // The button goes off and on again by itself, as a new node each time.
  if (does.has('flicker')) {
    setInterval(() => {
      const off = !post.disabled;
      const next = button(off || textOf(mounted.editor).trim() === '');
      post.replaceWith(next);
      post = next;
    }, 40);
  }

  return {
    box,
    remount: () => {
      mounted = mount(textOf(mounted.editor));
      renew(true);
    },
  };
}

function putText(editor: LexicalEditor, text: string): void {
  const put = () =>
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode(text)));
  editor.update(put, { discrete: true });
}
