/** What an element is called by a screen reader, folded for comparison; empty where it has no name. */
export function nameOf(element: Element): string {
  const labelled = labelsOf(element);
  if (labelled) return labelled;
  const label = fold(element.getAttribute('aria-label') ?? '');
  return label || textOf(element);
}

/** Every name and placeholder of an editor, folded. */
export function editorNames(editor: Element): readonly string[] {
  const attributes = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder'];
  return [labelsOf(editor), ...attributes.map((name) => fold(editor.getAttribute(name) ?? ''))].filter(
    Boolean,
  );
}

/** The text that a person sees on a control, folded. */
export function textOf(element: Element): string {
  const value = element.localName === 'input' ? (element as HTMLInputElement).value : undefined;
  return fold(value ?? visibleText(element));
}

/** Lower case, one kind of space, and no zero-width characters (seen in Facebook's names, 2026-08-31). */
export function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function labelsOf(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  const scope = element.getRootNode() as Document | ShadowRoot;
  return fold(ids.map((id) => scope.getElementById?.(id)?.textContent ?? '').join(' '));
}

function visibleText(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType === 1 && (node as Element).matches('svg, style, script, [aria-hidden="true"]')) return '';
  return [...node.childNodes].map(visibleText).join('');
}
