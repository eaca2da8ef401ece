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
  const root = catchRoot(how === 'open' ? 'open' : 'closed');
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
    passOver: nothing,
    takeBack: nothing,
    postAnyway: nothing,
    lookLater: nothing,
    tuck: nothing,
  };
  const person = { did: () => true, now: () => performance.now() };
  mountReview(document, actions, new AbortController().signal, person).show(example.state(pageOf(editor)));
  // Our dialog listens to nobody in its first moment.
  if (example.pressed) setTimeout(() => pressEach(root(), example.pressed ?? []), 350);
}

function pressEach(root: ShadowRoot | undefined, names: readonly string[]): void {
  for (const name of names) {
    const all = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
    all.find(({ textContent }) => textContent === name)?.click();
  }
  document.body.dataset.pressed = '';
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
function catchRoot(mode: ShadowRootMode): () => ShadowRoot | undefined {
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, { ...init, mode });
    return root;
  };
  return () => root;
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
