import type { Site } from '../sites/site.ts';
import { editorNames } from './name.ts';
import { closestComposed } from './tree.ts';

/** Path and query of the page as it stands now; single-page sites change it without a load. */
export function routeOf(document: Document): string {
  const { pathname, search } = document.location;
  return pathname + search;
}

/** Whether a box is private, such as a chat: it is left alone whatever else it looks like. */
export function isPrivate(editor: Element, around: Element, site: Site): boolean {
  const { routes, inside, beside, named } = site.off;
  if (matchesAny(routes, routeOf(editor.ownerDocument))) return true;
  if (inside.length > 0 && closestComposed(editor, inside.join(', '))) return true;
  if (editorNames(editor).some((name) => matchesAny(named, name))) return true;
  return beside.length > 0 && around.querySelector(beside.join(', ')) !== null;
}

/** Whether one of the regular expression sources fits. */
export function matchesAny(sources: readonly string[], text: string): boolean {
  return sources.some((source) => new RegExp(source, 'u').test(text));
}
