import type { Surface } from '../engine/rule.ts';
import type { ComposerEntry, Publish, Site } from '../sites/site.ts';
import { controlsOf, pressable } from './control.ts';
import { editorNames } from './name.ts';
import { isPrivate, matchesAny, routeOf } from './private.ts';
import { allDeep, allIn, closestComposed, holdsNode, parentOf, pathOf } from './tree.ts';
import { isVisible } from './visible.ts';

/** A composer as it stands on the page now. It holds nodes: never keep one across an await. */
export interface Composer {
  readonly entry: ComposerEntry;
  readonly surface: Surface;
  readonly root: Element;
  /** The editors that one press publishes, in document order; at least one. */
  readonly editors: readonly Element[];
}

/** The composer whose editor an event came from. */
export function composerOf(event: Event, site: Site): Composer | undefined {
  return first(pathOf(event), (element) => composerAt(element, site));
}

/** The composer of this editor, with the first entry that fits. */
export function composerAt(editor: Element, site: Site): Composer | undefined {
  return first(site.composers, (entry) => {
    if (!editor.matches(entry.editor.join(', ')) || !isVisible(editor)) return undefined;
    const root = closestComposed(parentOf(editor), entry.root.join(', '));
    if (!root || isPrivate(editor, root, site)) return undefined;
    const editors = entry.parts === 'one' ? [editor] : editorsOf(root, entry);
    return fits(entry, root, editors, editor) ? { entry, surface: entry.surface, root, editors } : undefined;
  });
}

/** A press on a control: the composer that it publishes, and the control itself. */
export function composerOfControl(
  event: Event,
  site: Site,
): { readonly composer: Composer; readonly control: Element } | undefined {
  const path = pathOf(event);
  if (!path.some((element) => element.matches(pressable))) return undefined;
  const likely = site.composers.filter((entry) => mayPublish(path, entry.publish));
  return first(likely, (entry) =>
    first(rootsAround(path, entry), (root) => {
      const control = controlsOf(root, entry.publish).find((candidate) => path.includes(candidate));
      if (!control) return undefined;
      const editor = nearestEditor(control, editorsOf(root, entry));
      const composer = editor && composerAt(editor, site);
      return composer?.root === root && composer.entry === entry ? { composer, control } : undefined;
    }),
  );
}

/** Every composer on the page, in document order. Walks the whole document: for rare moments only. */
export function composersIn(document: Document, site: Site): readonly Composer[] {
  const selector = site.composers.flatMap((entry) => entry.editor).join(', ');
  if (!selector) return [];
  return allDeep(document, selector).flatMap((editor) => composerAt(editor, site) ?? []);
}

/** The visible editors that belong to this root and to no root further in. */
export function editorsOf(root: Element, entry: ComposerEntry): readonly Element[] {
  const roots = entry.root.join(', ');
  return allIn(root, entry.editor.join(', ')).filter(
    (editor) => closestComposed(parentOf(editor), roots) === root && isVisible(editor),
  );
}

function fits(entry: ComposerEntry, root: Element, editors: readonly Element[], editor: Element): boolean {
  const { routes, holds, named, editors: least = 1 } = entry.when ?? {};
  if (editors.length < least) return false;
  if (routes && !matchesAny(routes, routeOf(root.ownerDocument))) return false;
  if (holds && !root.querySelector(holds)) return false;
  return !named || editorNames(editor).some((name) => matchesAny(named, name));
}

// Most clicks on a page are on something else, and are told apart here without a look around.
function mayPublish(path: readonly Element[], publish: Publish): boolean {
  const { selectors = [], names, texts, lastTextOnly } = publish;
  if (names || texts || lastTextOnly) return true;
  return selectors.length > 0 && path.some((element) => element.matches(selectors.join(', ')));
}

// A control stands in its composer's root, or, where the entry says so, beside it.
function rootsAround(path: readonly Element[], entry: ComposerEntry): readonly Element[] {
  const selector = entry.root.join(', ');
  const around = path.filter((element) => element.matches(selector)).slice(0, 1);
  if (around.length > 0 || !entry.publish.climb) return around;
  const levels = path.slice(0, entry.publish.climb + 1);
  return first(levels, (level) => nonEmpty(allIn(level, selector))) ?? [];
}

function nearestEditor(control: Element, editors: readonly Element[]): Element | undefined {
  if (editors.length < 2) return editors[0];
  for (let at = parentOf(control); at; at = parentOf(at)) {
    const within = editors.filter((editor) => holdsNode(at as Element, editor));
    if (within.length > 0) return within.at(-1);
  }
  return undefined;
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function first<T, R>(list: Iterable<T>, ask: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
