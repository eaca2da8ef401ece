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

/** The small pictures, as path data on 16 by 16. */
export const pictures = {
  picture: 'M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3',
  plus: 'M8 3v10M3 8h10',
  cross: 'M4 4l8 8M12 4l-8 8',
  bubble: 'M2 3h12v8H7l-3 3v-3H2z',
  people: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 14a5 5 0 0 1 10 0',
  arrow: 'M3 3l10 5-10 5 2-5z',
} as const;

/** A small picture without words, as sites use them for their tool buttons. */
export function icon(picture: keyof typeof pictures): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', pictures[picture]);
  svg.append(path);
  return svg;
}
