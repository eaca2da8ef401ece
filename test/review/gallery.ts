import { mountReview } from '../../src/review/mount.ts';
import type { Rect } from '../../src/review/states.ts';
import { examples, type Page } from './examples.ts';

/** Shows the example named in the address, or all of them in frames. `?open=` opens the shadow root, for axe. */
function showGallery(): void {
  const [how, name] = [...new URLSearchParams(location.search)][0] ?? [];
  const example = name && examples[name];
  if (!example) {
    showAll();
    return;
  }
  document.title = name;
  if (how === 'open') openRoots();
  const editor = document.createElement('div');
  editor.id = 'editor';
  editor.contentEditable = 'true';
  editor.dir = 'auto';
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', 'A practice box');
  editor.textContent = example.draft;
  document.querySelector('#composer')?.prepend(editor);
  editor.focus();
  const nothing = () => {};
  const actions = {
    openCard: nothing,
    closeCard: nothing,
    useSwap: nothing,
    keepEditing: nothing,
    postAnyway: nothing,
  };
  mountReview(document, actions, new AbortController().signal).show(example.state(pageOf(editor)));
}

function showAll(): void {
  document.querySelector('main')?.remove();
  for (const name of Object.keys(examples)) {
    const figure = document.createElement('figure');
    const frame = document.createElement('iframe');
    frame.title = name;
    frame.src = `?closed=${encodeURIComponent(name)}`;
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    figure.append(caption, frame);
    document.body.append(figure);
  }
}

/** axe cannot look into closed roots; the pictures are taken of closed ones. */
function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

function pageOf(editor: HTMLElement): Page {
  return {
    editor: plainRect(editor.getBoundingClientRect()),
    rects: (start, end) => {
      const text = editor.firstChild;
      if (!text) return [];
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return Array.from(range.getClientRects(), plainRect);
    },
  };
}

function plainRect({ x, y, width, height }: DOMRect): Rect {
  return { x, y, width, height };
}

showGallery();
