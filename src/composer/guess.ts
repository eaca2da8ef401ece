import type { ComposerEntry, Site } from '../sites/site.ts';
import { isTextOnly, pressable } from './button.ts';
import { buttonsIn, controlsOf } from './control.ts';
import type { Composer } from './find.ts';
import { rememberAwake } from './likely.ts';
import { nameOf } from './name.ts';
import { isPrivate } from './private.ts';
import { readEditor } from './read.ts';
import { allIn, closestComposed, parentOf } from './tree.ts';
import { isVisible } from './visible.ts';

/**
 * The composer of an editor that no entry knows, by role, name and behaviour. Where no single control is likely enough
 * to be the one that publishes, the composer is unsure: it is read, and nothing of it is held.
 */
export function guessAt(editor: Element, site: Site): Composer | undefined {
  const { unlisted } = site;
  if (!looksWritten(editor, site) || isPrivate(editor, editor, site)) return undefined;
  const root = rootAround(editor, site);
  if (!root || isPrivate(editor, root, site)) return undefined;
  const editors = allIn(root, unlisted.editor.join(', ')).filter((one) => looksWritten(one, site));
  const entry = guessed(site, root.ownerDocument);
  const composer = { entry, surface: entry.surface, root, editors };
  return controlsOf(root, entry.publish).length > 0 ? composer : { ...composer, unsure: true };
}

/** The guessed composers that a control may belong to, nearest first; their editors stand in the same box as the control. */
export function guessesAround(control: Element, site: Site): readonly Composer[] {
  const { unlisted } = site;
  const around = closestComposed(parentOf(control), unlisted.root.join(', '));
  let at = around ?? parentOf(control);
  for (let level = 0; at && level < unlisted.climb; level += 1, at = parentOf(at)) {
    const editors = allIn(at, unlisted.editor.join(', ')).filter((one) => looksWritten(one, site));
    if (editors.length > 0) return editors.flatMap((editor) => guessAt(editor, site) ?? []);
    if (around) return [];
  }
  return [];
}

/** The controls that publish from a composer; where its entry finds none, the one that is likely. */
export function controlsFor(composer: Composer, site: Site): readonly Element[] {
  const known = controlsOf(composer.root, composer.entry.publish);
  const guess = known.length > 0 ? undefined : guessOn(composer, site);
  return guess ? controlsOf(guess.root, guess.entry.publish) : known;
}

/**
 * Takes note of how the controls around an empty editor behave, where they may have to be guessed once it is written in.
 * Which ancestor is the box may only show then, so that it is noted for each.
 */
export function watchManners(editor: Element, site: Site): void {
  if (!looksWritten(editor, site) || readEditor(editor).text.trim() !== '') return;
  const around: Element[] = [];
  for (let at = parentOf(editor); at && !around.at(-1)?.matches(dialogs); at = parentOf(at)) {
    if (around.length < site.unlisted.climb || closestComposed(at, dialogs)) around.push(at);
  }
  const outermost = around.at(-1);
  if (outermost) rememberAwake(around, buttonsIn(outermost));
}

function guessOn({ entry, editors }: Composer, site: Site): Composer | undefined {
  const editor = entry.keeps ? undefined : editors.at(-1);
  return editor && guessAt(editor, site);
}

/** Remembers that on this page Enter alone was seen to publish from a box that no entry knows. */
export function learnEnter(document: Document): void {
  byEnter.add(document);
}

const byEnter = new WeakSet<Document>();

function guessed({ unlisted }: Site, document: Document): ComposerEntry {
  return {
    id: 'guessed',
    surface: 'post',
    root: unlisted.root,
    editor: unlisted.editor,
    parts: 'all',
    publish: { guess: true, names: unlisted.verbs, steps: unlisted.steps },
    keys: { ctrlEnter: true, enter: byEnter.has(document) },
    why: '',
    seen: '',
    sure: 'low',
    source: '',
    page: '',
  };
}

function looksWritten(editor: Element, site: Site): boolean {
  const { editor: editors, never } = site.unlisted;
  if (!editor.matches(editors.join(', ')) || closestComposed(editor, never.join(', '))) return false;
  return isVisible(editor) && !isSmall(editor, site) && !isInEditor(editor, site);
}

// An editor within an editor is a part of it.
function isInEditor(editor: Element, { unlisted }: Site): boolean {
  return closestComposed(parentOf(editor), unlisted.editor.join(', ')) !== undefined;
}

// The nearest box that says what it is and holds a button with words, never beyond a dialog; else the nearest ancestor
// with such a button.
function rootAround(editor: Element, { unlisted }: Site): Element | undefined {
  const isLikely = (control: Element) => {
    const name = nameOf(control);
    if (!isVisible(control) || unlisted.steps.includes(name)) return false;
    return unlisted.verbs.includes(name) || isTextOnly(control);
  };
  const holdsOne = (at: Element) => allIn(at, pressable).some(isLikely);
  let near: Element | undefined;
  let level = 0;
  for (let at = parentOf(editor); at; at = parentOf(at), level += 1) {
    if (at.matches(unlisted.root.join(', ')) && holdsOne(at)) return at;
    if (at.matches(dialogs)) return undefined;
    if (!near && level < unlisted.climb && holdsOne(at)) near = at;
  }
  return near;
}

const dialogs = 'dialog, [role="dialog"]';

function isSmall(editor: Element, site: Site): boolean {
  const { width, height } = editor.getBoundingClientRect();
  const unmeasured = width === 0 && height === 0;
  return !unmeasured && (width < site.unlisted.least.width || height < site.unlisted.least.height);
}
