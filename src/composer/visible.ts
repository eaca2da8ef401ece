import { parentOf } from './tree.ts';

/** Whether a person could see the element. Decoys and templates of editors are common, and none of them counts. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || !isShown(element)) return false;
  if (!hasLayout(element)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }
  const view = element.ownerDocument.defaultView;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (at.hasAttribute('hidden') || view?.getComputedStyle(at).display === 'none') return false;
  }
  return view?.getComputedStyle(element).visibility !== 'hidden';
}

// A document without a size was never laid out (a simulated one): sizes say nothing there.
function hasLayout(element: Element): boolean {
  return element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
}
