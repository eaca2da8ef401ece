import type { Site } from '../sites/site.ts';
import { textOf } from './name.ts';
import { isEmpty } from './read.ts';
import { controlFor, findAgain, type Trace } from './release.ts';
import { allDeep } from './tree.ts';
import { isVisible } from './visible.ts';

/**
 * How a publish fared. `out`: the draft has left its composer. `answered`: it is there, but the site has said something,
 * which may be that it is out or that it failed. `still`: it is there, and nothing was said.
 */
export type Fate = 'out' | 'answered' | 'still';

/** What the site says at the moment, in the places where it tells how a publish went. */
export function saidBy({ told }: Site, document: Document): readonly Element[] {
  if (told.length === 0) return [];
  return allDeep(document, told.join(', ')).filter((line) => isVisible(line) && textOf(line) !== '');
}

/** Whether a draft has left its composer: emptied, closed, or taken off the page. */
export function isGone(trace: Trace, site: Site, text: string): boolean {
  const composer = findAgain(trace, site, text);
  return !composer || (composer.editors.length > 0 && isEmpty(composer));
}

/** Milliseconds that a page gets in all while it shows that it is at work, and how often it is looked at meanwhile. */
const longest = 60_000;
const beat = 500;

/**
 * Waits until a draft has left its composer, for so many milliseconds at most, or until the signal ends. A page on a slow
 * line gets longer, for as long as nothing can be pressed on it: a second press would publish twice. `before` is what the
 * site said before the press.
 */
export function fateOf(
  trace: Trace,
  site: Site,
  text: string,
  within: number,
  signal: AbortSignal,
  before: readonly Element[],
): Promise<Fate> {
  const { document } = trace;
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve('still');
  let answered = false;
  return new Promise((resolve) => {
    const finish = (went: boolean) => {
      observer.disconnect();
      view.clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(went ? 'out' : answered ? 'answered' : 'still');
    };
    const give = () => finish(false);
    const look = () => {
      answered ||= saidBy(site, document).some((line) => !before.includes(line));
      if (isGone(trace, site, text)) finish(true);
    };
    const observer = new view.MutationObserver(look);
    const isAtWork = () => {
      const composer = findAgain(trace, site, text);
      return composer !== undefined && controlFor(composer, trace, site) === undefined;
    };
    let waited = within;
    const end = () => {
      const gone = isGone(trace, site, text);
      if (gone || waited >= longest || !isAtWork()) return finish(gone);
      waited += beat;
      timer = view.setTimeout(end, beat);
    };
    let timer = view.setTimeout(end, within);
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
