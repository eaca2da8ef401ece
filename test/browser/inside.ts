import type { Page, Protocol } from 'puppeteer-core';
import type { Driven } from './driver.ts';
import { inFirefoxTab } from './privileged.ts';

/** One part of our interface on a page, as seen through the closed shadow root. */
export interface Part {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  /** The middle, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
}

/** The visible parts of ours on the page in front; none where we are not there. */
export async function partsOf(driven: Driven, page: Page): Promise<readonly Part[]> {
  return await listed<Part>(driven, page, listParts);
}

/** What a function, as text, lists of each closed root on the page in front. */
export async function listed<Item>(driven: Driven, page: Page, list: string): Promise<readonly Item[]> {
  return driven.name === 'firefox'
    ? ((await inFirefoxTab(page, `${firefoxRoots} return roots.flatMap(${list});`)) as Item[])
    : await inChromium<Item>(page, list);
}

async function inChromium<Item>(page: Page, list: string): Promise<readonly Item[]> {
  const line = await page.createCDPSession();
  try {
    const { root } = await line.send('DOM.getDocument', { depth: -1, pierce: true });
    const items: Item[] = [];
    for (const closed of closedRoots(root)) {
      const { object } = await line.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
      const { result } = await line.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return (${list})(this) }`,
        returnByValue: true,
      });
      items.push(...(result.value as Item[]));
    }
    return items;
  } finally {
    await line.detach();
  }
}

function closedRoots(node: Protocol.DOM.Node): readonly Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [...own, ...below.flatMap(closedRoots)];
}

// Inputs and the like have closed roots of the browser's own.
const firefoxRoots = `
  const roots = [];
  const look = (tree) => {
    for (const host of tree.querySelectorAll('*')) {
      const root = host.openOrClosedShadowRoot;
      if (!root || root.isUAWidget() || host.localName.match(/^(input|textarea)$/)) continue;
      if (root.mode === 'closed') roots.push(root);
      look(root);
    }
  };
  look(content.document);`;

// Runs in the browser; kept as text because it runs in two kinds of worlds.
const listParts = `(root) => {
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return by.split(' ').map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    return element.getAttribute('aria-label') ?? (element.localName === 'dialog' ? '' : element.textContent);
  };
  const roles = { button: 'button', dialog: 'dialog' };
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    if (box.width === 0 || box.height === 0 || style.visibility === 'hidden') return [];
    return [{
      role: element.getAttribute('role') ?? roles[element.localName] ?? '',
      name: nameOf(element).trim().replace(/\\s+/g, ' '),
      text: element.textContent.trim().replace(/\\s+/g, ' '),
      x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height,
      focused: root.activeElement === element,
    }];
  });
}`;
