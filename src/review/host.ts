import base from './base.css?inline';
import card from './card.css?inline';
import hold from './hold-dialog.css?inline';
import quiet from './quiet.css?inline';
import tokens from './tokens.css?inline';

/** Our one element on the page, and the closed root that holds everything of ours. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes the host, not yet on the page. */
export function createHost(document: Document, signal: AbortSignal): Host {
  // A plain div without a name: a page should not learn from a selector that a therapist's tool is here.
  const element = document.createElement('div');
  for (const [name, value] of bare) element.style.setProperty(name, value, 'important');
  for (const name of spacing) element.style.removeProperty(name);
  const root = element.attachShadow({ mode: 'closed' });
  // Constructed sheets: a page's CSP may forbid style elements.
  for (const text of [tokens, base, quiet, card, hold]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return { element, root };
}

/**
 * Takes away what a script before this one has left on the page. Firefox stops a script together with its extension, in
 * the midst of whatever it shows, and starts the next one on the same page; only there an extension sees closed roots.
 */
export function clearLeftBehind(document: Document): void {
  for (const element of document.querySelectorAll<Opened>('html > div, dialog > div')) {
    if (element.openOrClosedShadowRoot?.querySelector('.soundproof > .layer')) element.remove();
  }
}

type Opened = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Takes no space, catches no clicks, and lets no rule of the page in. Set by CSSOM, which CSP allows. */
const bare = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['left', '0'],
  ['top', '0'],
  ['width', '0'],
  ['height', '0'],
  ['z-index', '2147483647'],
  ['pointer-events', 'none'],
] as const;

/** Ours to set within the root. Forced from here, they would look as if a person could not space our text as they need. */
const spacing = ['line-height', 'letter-spacing', 'word-spacing'] as const;

/** Events that stay with us: sites close dialogs on a click outside, and act on keys, focus and copying. */
const kept = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'pointerover',
  'pointerout',
  'pointermove',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'selectstart',
] as const;
