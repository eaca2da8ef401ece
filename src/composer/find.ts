import type { Surface } from '../engine/rule.ts';
import type { ComposerEntry, Publish, Site } from '../sites/site.ts';
import { pressable } from './button.ts';
import { controlsOf, isStep } from './control.ts';
import { guessAt, guessesAround } from './guess.ts';
import { keptFor } from './kept.ts';
import { editorNames } from './name.ts';
import { isPrivate, matchesAny, routeOf } from './private.ts';
import { allDeep, allIn, closestComposed, focusedIn, holdsNode, parentOf, pathOf } from './tree.ts';
import { isVisible } from './visible.ts';

/** A composer as it stands on the page now. It holds nodes: never keep one across an await. */
export interface Composer {
  readonly entry: ComposerEntry;
  readonly surface: Surface;
  readonly root: Element;
  /** The editors that one press publishes, in document order; none at a last step, whose text was written before. */
  readonly editors: readonly Element[];
  /** Set where nobody knows which control publishes: the draft is read, and no press of it is held. */
  readonly unsure?: true;
}

/** The composer whose editor an event came from. */
export function composerOf(event: Event, site: Site): Composer | undefined {
  return first(pathOf(event), (element) => composerAt(element, site));
}

/** The composer that has the focus now. */
export function composerInFocus(document: Document, site: Site): Composer | undefined {
  for (let at = focusedIn(document); at; at = parentOf(at)) {
    const composer = composerAt(at, site);
    if (composer) return composer;
  }
  return undefined;
}

/** The composer of this editor, with the first entry that fits; a guess where none does. */
export function composerAt(editor: Element, site: Site): Composer | undefined {
  return knownAt(editor, site) ?? guessAt(editor, site);
}

function knownAt(editor: Element, site: Site): Composer | undefined {
  return first(site.composers, (entry) => {
    if (!isWrittenIn(editor, entry) || !isVisible(editor)) return undefined;
    const root = closestComposed(parentOf(editor), entry.root.join(', '));
    if (!root || isPrivate(editor, root, site)) return undefined;
    const editors = entry.parts === 'one' ? [editor] : editorsOf(root, entry);
    return fits(entry, root, editors, editor) ? { entry, surface: entry.surface, root, editors } : undefined;
  });
}

/** The last step in this root: a press there publishes what was written before, in a box that has gone. */
export function lastStepIn(root: Element, entry: ComposerEntry, site: Site): Composer | undefined {
  if (!isLastStep(entry) || keptFor(entry, root.ownerDocument).length === 0 || !isVisible(root))
    return undefined;
  if (entry.when?.routes && !matchesAny(entry.when.routes, routeOf(root.ownerDocument))) return undefined;
  const editors = site.composers.flatMap((other) => other.editor).join(', ');
  if (allIn(root, editors).some(isVisible) || controlsOf(root, entry.publish).length === 0) return undefined;
  return { entry, surface: entry.surface, root, editors: [] };
}

/** Every last step on the page, each in the innermost root that shows it. Walks the whole document: for rare moments only. */
export function lastStepsIn(document: Document, site: Site): readonly Composer[] {
  const found = site.composers
    .filter(isLastStep)
    .flatMap((entry) =>
      allDeep(document, entry.root.join(', ')).flatMap((root) => lastStepIn(root, entry, site) ?? []),
    );
  return found.filter(({ root }) => !found.some((one) => one.root !== root && holdsNode(root, one.root)));
}

/** A press on a control: the composer that it publishes, and the control itself. */
export function composerOfControl(
  event: Event,
  site: Site,
): { readonly composer: Composer; readonly control: Element } | undefined {
  const path = pathOf(event);
  const pressed = path.find((element) => element.matches(pressable));
  return pressed && (knownOf(path, site) ?? guessOf(path, pressed, site));
}

// A control in one box is never that of another box beside it.
function knownOf(path: readonly Element[], site: Site) {
  const likely = site.composers.filter((entry) => mayPublish(path, entry.publish));
  return publishedBy(path, likely, rootAround, site) ?? publishedBy(path, likely, rootsBeside, site);
}

function publishedBy(
  path: readonly Element[],
  entries: readonly ComposerEntry[],
  rootsOf: (path: readonly Element[], entry: ComposerEntry) => readonly Element[],
  site: Site,
) {
  return first(entries, (entry) =>
    first(rootsOf(path, entry), (root) => {
      const control = controlsOf(root, entry.publish).find((candidate) => path.includes(candidate));
      if (!control) return undefined;
      const last = lastStepIn(root, entry, site);
      if (last) return { composer: last, control };
      const editor = nearestEditor(control, editorsOf(root, entry));
      const composer = editor && composerAt(editor, site);
      return composer?.root === root && composer.entry === entry ? { composer, control } : undefined;
    }),
  );
}

function guessOf(path: readonly Element[], pressed: Element, site: Site) {
  return first(guessesAround(pressed, site), (composer) => {
    const control = controlsOf(composer.root, composer.entry.publish).find((one) => path.includes(one));
    return control && !leadsOn(path, composer, site) ? { composer, control } : undefined;
  });
}

// Nothing is guessed where an entry says that the box publishes nothing by itself, or that the button is a step.
function leadsOn(path: readonly Element[], { editors }: Composer, site: Site): boolean {
  const entry = first(editors, (editor) => knownAt(editor, site))?.entry;
  return entry !== undefined && (entry.keeps === true || isStep(path, entry.publish));
}

/** The boxes around an event whose text goes out later, with the press of another box. */
export function asidesAround(event: Event, site: Site): readonly Composer[] {
  const path = pathOf(event);
  const route = path[0] ? routeOf(path[0].ownerDocument) : '';
  return site.composers.flatMap((entry) => {
    if (!entry.keeps || (entry.when?.routes && !matchesAny(entry.when.routes, route))) return [];
    const root = rootAround(path, entry)[0];
    const editor = root && editorsOf(root, entry)[0];
    const composer = editor && composerAt(editor, site);
    return composer?.entry === entry ? composer : [];
  });
}

/** Every composer on the page or in a part of it, in document order. Walks it whole: for rare moments only. */
export function composersIn(scope: ParentNode, site: Site): readonly Composer[] {
  const selectors = [...site.composers.flatMap((entry) => entry.editor), ...site.unlisted.editor];
  return allDeep(scope, selectors.join(', ')).flatMap((editor) => composerAt(editor, site) ?? []);
}

/** The visible editors and fields that belong to this root and to no root further in. */
export function editorsOf(root: Element, entry: ComposerEntry): readonly Element[] {
  if (isLastStep(entry)) return [];
  const roots = entry.root.join(', ');
  return allIn(root, [...entry.editor, ...(entry.fields ?? [])].join(', ')).filter(
    (editor) => closestComposed(parentOf(editor), roots) === root && isVisible(editor),
  );
}

function isLastStep(entry: ComposerEntry): boolean {
  return entry.editor.length === 0;
}

function isWrittenIn(editor: Element, entry: ComposerEntry): boolean {
  if (isLastStep(entry)) return false;
  return editor.matches([...entry.editor, ...(entry.fields ?? [])].join(', '));
}

function fits(entry: ComposerEntry, root: Element, editors: readonly Element[], editor: Element): boolean {
  const { routes, holds, named, editors: least = 1 } = entry.when ?? {};
  const main = entry.fields ? editors.filter((one) => one.matches(entry.editor.join(', '))) : editors;
  if (main.length < least) return false;
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

function rootAround(path: readonly Element[], entry: ComposerEntry): readonly Element[] {
  const selector = entry.root.join(', ');
  return path.filter((element) => element.matches(selector)).slice(0, 1);
}

// Where the entry says so, the control stands beside its box. Of several boxes the last one before it is meant.
function rootsBeside(path: readonly Element[], entry: ComposerEntry): readonly Element[] {
  if (!entry.publish.climb || rootAround(path, entry).length > 0) return [];
  const levels = path.slice(0, entry.publish.climb + 1);
  return first(levels, (level) => nonEmpty(allIn(level, entry.root.join(', '))))?.toReversed() ?? [];
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
