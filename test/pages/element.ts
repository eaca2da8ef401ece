/** What can be set on an element: attributes by name, listeners by `onclick`-like names. */
export type Attributes = { readonly [name: string]: string | boolean | ((event: never) => void) };

/** Makes an element; `from` is the document that makes it, for nodes born in another frame. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
  from: Document = document,
): HTMLElementTagNameMap[Tag] {
  const made = from.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A small picture without words, as sites use them for their tool buttons. */
export function icon(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: '2', y: '3', width: '12', height: '10', rx: '2' })) {
    shape.setAttribute(name, value);
  }
  svg.append(shape);
  return svg;
}
