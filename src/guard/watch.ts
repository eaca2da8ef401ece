import type { Composer } from '../composer/find.ts';

/** Told when a composer's text may have changed, or its place, or its being there at all. */
export interface Watcher {
  readonly onText: () => void;
  readonly onPlace: () => void;
}

/** Watches one composer in use. Nothing is polled, and everything ends with the signal. */
export function watchComposer(composer: Composer, { onText, onPlace }: Watcher, signal: AbortSignal): void {
  const document = composer.root.ownerDocument;
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const tree = composer.root.getRootNode();
  const scopes = tree === document ? [document] : [document, tree];
  const passive = { capture: true, passive: true, signal };

  // Editors that draw their text themselves fire no input event for most of it.
  const text = new view.MutationObserver(onText);
  for (const editor of composer.editors) {
    text.observe(editor, { childList: true, characterData: true, subtree: true });
  }
  const page = new view.MutationObserver(onPlace);
  for (const scope of scopes) {
    page.observe(scope, { childList: true, subtree: true });
    // Feeds and dialogs scroll within the page, and a scroll does not leave a shadow root.
    scope.addEventListener('scroll', onPlace, passive);
    scope.addEventListener('transitionend', onPlace, passive);
    scope.addEventListener('toggle', onPlace, passive);
  }
  // A dialog is opened and closed by its attributes.
  page.observe(composer.root, { attributes: true });
  view.addEventListener('resize', onPlace, passive);
  const size = typeof view.ResizeObserver === 'function' ? new view.ResizeObserver(onPlace) : undefined;
  size?.observe(composer.root);
  for (const editor of composer.editors) size?.observe(editor);
  signal.addEventListener('abort', () => {
    text.disconnect();
    page.disconnect();
    size?.disconnect();
  });
}

/** Calls when anything comes to the page or goes from it, at most once a frame, and once at the start. */
export function onChange(document: Document, call: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) call();
    });
  };
  const observer = new view.MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  soon();
}
