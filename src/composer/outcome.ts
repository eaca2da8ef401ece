import type { Site } from '../sites/site.ts';
import { isEmpty } from './read.ts';
import { findAgain, type Trace } from './release.ts';

/** Whether a draft has left its composer: emptied, closed, or taken off the page. */
export function isGone(trace: Trace, site: Site, text: string): boolean {
  const composer = findAgain(trace, site, text);
  return !composer || (composer.editors.length > 0 && isEmpty(composer));
}

/** Waits until a draft has left its composer; `false` if it has not within the time, in milliseconds, or the signal ended. */
export function wentOut(
  trace: Trace,
  site: Site,
  text: string,
  within: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { document } = trace;
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const finish = (went: boolean) => {
      observer.disconnect();
      view.clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(went);
    };
    const give = () => finish(false);
    const look = () => {
      if (isGone(trace, site, text)) finish(true);
    };
    const observer = new view.MutationObserver(look);
    const timer = view.setTimeout(() => finish(isGone(trace, site, text)), within);
    signal.addEventListener('abort', give);
    // Only for these few seconds: the whole page for a composer taken away, its own tree for a text taken out.
    observer.observe(document, { childList: true, subtree: true });
    const root = trace.root.deref();
    if (root) {
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      const tree = root.getRootNode();
      if (tree !== document) observer.observe(tree, { childList: true, subtree: true });
    }
    look();
  });
}
