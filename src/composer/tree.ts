// Page nodes may come from another frame's realm (seen with LinkedIn's embedded pieces), where `instanceof` fails.
// Everything here asks what a node is like, not what made it.

/** The elements an event passed through, innermost first, across open shadow roots. */
export function pathOf(event: Event): readonly Element[] {
  return event.composedPath().filter(isElement);
}

/** Whether a value is like an element. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && (value as Partial<Node>).nodeType === 1;
}

/** The parent element, across shadow boundaries. */
export function parentOf(node: Node): Element | undefined {
  const parent = node.parentNode as (Node & { readonly host?: Element }) | null;
  if (!parent) return undefined;
  return isElement(parent) ? parent : parent.host;
}

/** The nearest element that matches, beginning with the one given, across shadow boundaries. */
export function closestComposed(from: Element | undefined, selector: string): Element | undefined {
  for (let at = from; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return undefined;
}

/** Whether `root` is `node` or one of its ancestors, across shadow boundaries. */
export function holdsNode(root: Element, node: Element): boolean {
  for (let at: Element | undefined = node; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

/** What matches within the scope, in document order; looks into open shadow roots only where the scope itself has nothing. */
export function allIn(scope: ParentNode, selector: string): readonly Element[] {
  const near = [...scope.querySelectorAll(selector)];
  return near.length > 0 ? near : rootsIn(scope).flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** What matches anywhere within the scope, open shadow roots included. */
export function allDeep(scope: ParentNode, selector: string): readonly Element[] {
  return [scope, ...rootsIn(scope)].flatMap((root) => [...root.querySelectorAll(selector)]);
}

function rootsIn(scope: ParentNode): readonly ShadowRoot[] {
  const own = (scope as Partial<Element>).shadowRoot ?? undefined;
  const hosts = [...scope.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return [...(own ? [own] : []), ...hosts].flatMap((root) => [root, ...rootsIn(root)]);
}

/** The element that has the focus, also within open shadow roots. */
export function focusedIn(document: Document): Element | undefined {
  let at = document.activeElement ?? undefined;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
