import { parentOf } from './tree.ts';

const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

/** Whether an element begins a line of its own. Told by its tag, as nothing is laid out while we read. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.localName) || element.getAttribute('data-block') === 'true';
}

/** Whether an element inside an editor holds nothing that a person wrote. */
export function isSkipped(element: Element): boolean {
  if (element.localName === 'script' || element.localName === 'style' || element.localName === 'template')
    return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('class')?.includes('public-DraftEditorPlaceholder')) return true;
  return element.hasAttribute('data-placeholder') && element.getAttribute('contenteditable') === 'false';
}

/** The words an image stands for: its alternative text, or a name; `undefined` where the element is no image. */
export function standIn(element: Element): string | undefined {
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  if (element.getAttribute('role') !== 'img' || element.textContent) return undefined;
  return element.getAttribute('aria-label') ?? '';
}

/** Whether a line break is the last thing of its block: browsers give such a one no line of its own. */
export function isLastInBlock(lineBreak: Node, editor: Element): boolean {
  for (let at: Node = lineBreak; ; ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 && isBlock(next as Element)) return true;
      if (hasContent(next)) return false;
    }
    const parent = parentOf(at);
    if (!parent || parent === editor || isBlock(parent)) return true;
    at = parent;
  }
}

function hasContent(node: Node): boolean {
  if (node.nodeType === 3) return /[^\ufeff\u200b]/u.test((node as Text).data);
  if (node.nodeType !== 1 || isSkipped(node as Element)) return false;
  const element = node as Element;
  if (element.localName === 'br') return true;
  return standIn(element) ? true : [...element.childNodes].some(hasContent);
}
