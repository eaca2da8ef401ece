/** Where the person was before our card took the focus, and the way back. */
export interface FocusPath {
  /** The person asked for a card: remember where they are, and let the card take the focus. */
  readonly ask: () => void;
  /** Whether the card that appears was asked for; true once for each `ask`. */
  readonly asked: () => boolean;
  /** Puts the focus, and the caret if it moved, where they were. */
  readonly back: () => void;
}

/** Remembers the way back to the editor on this document; `ours` is our own host. */
export function createFocusPath(document: Document, ours: Element): FocusPath {
  let place: Place | undefined;
  let wanted = false;
  return {
    ask: () => {
      wanted = true;
      if (document.activeElement !== ours) place = placeNow(document);
    },
    asked: () => {
      const was = wanted;
      wanted = false;
      return was;
    },
    back: () => {
      if (place) goTo(document, place);
      place = undefined;
    },
  };
}

interface Place {
  readonly element: HTMLElement;
  readonly caret?: Caret;
}

interface Caret {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

function placeNow(document: Document): Place | undefined {
  let element = document.activeElement;
  // LinkedIn's editor stands in an open shadow root (seen 2026-11).
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const caret = caretIn(document, element);
  return { element: element as HTMLElement, ...(caret && { caret }) };
}

/** The selection, where the document tells it truly: not where it is retargeted to a shadow host. */
function caretIn(document: Document, element: Element): Caret | undefined {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return undefined;
  return {
    anchor: selection.anchorNode,
    anchorOffset: selection.anchorOffset,
    focus: selection.focusNode,
    focusOffset: selection.focusOffset,
  };
}

function goTo(document: Document, place: Place): void {
  if (!place.element.isConnected) return;
  place.element.focus({ preventScroll: true });
  const caret = place.caret;
  if (!caret?.anchor.isConnected || !caret.focus.isConnected) return;
  const selection = document.getSelection();
  if (!selection || stands(selection, caret) || !fits(caret)) return;
  selection.setBaseAndExtent(caret.anchor, caret.anchorOffset, caret.focus, caret.focusOffset);
}

function stands(selection: Selection, caret: Caret): boolean {
  return (
    selection.anchorNode === caret.anchor &&
    selection.anchorOffset === caret.anchorOffset &&
    selection.focusNode === caret.focus &&
    selection.focusOffset === caret.focusOffset
  );
}

/** The words may have become shorter while the card was open. */
function fits(caret: Caret): boolean {
  return caret.anchorOffset <= lengthOf(caret.anchor) && caret.focusOffset <= lengthOf(caret.focus);
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}
