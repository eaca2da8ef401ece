import type { Site } from '../sites/site.ts';
import { pressable } from './control.ts';
import { nameOf } from './name.ts';
import { isPrivate } from './private.ts';
import { allIn, closestComposed, parentOf, pathOf } from './tree.ts';
import { isVisible } from './visible.ts';

/** The editor that an event came from, where it looks as if it published and no entry knows it. */
export function unlistedEditorOf(event: Event, site: Site): Element | undefined {
  const { editor: editors, never } = site.unlisted;
  const inner = pathOf(event).find((element) => element.matches(editors.join(', ')));
  if (!inner || closestComposed(inner, never.join(', ')) || !isVisible(inner) || isSmall(inner, site)) {
    return undefined;
  }
  const around = publishing(inner, site);
  return around && !isPrivate(inner, around, site) ? inner : undefined;
}

// The nearest ancestor that also holds a control with a publishing name.
function publishing(editor: Element, site: Site): Element | undefined {
  const { verbs, climb } = site.unlisted;
  let at = parentOf(editor);
  for (let level = 0; at && level < climb; level += 1, at = parentOf(at)) {
    const controls = allIn(at, pressable);
    if (controls.some((control) => verbs.includes(nameOf(control)) && isVisible(control))) return at;
  }
  return undefined;
}

function isSmall(editor: Element, site: Site): boolean {
  const { width, height } = editor.getBoundingClientRect();
  const unmeasured = width === 0 && height === 0;
  return !unmeasured && (width < site.unlisted.least.width || height < site.unlisted.least.height);
}
