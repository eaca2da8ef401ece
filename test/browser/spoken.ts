import type { Page, Protocol } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { inFirefoxTab } from './privileged.ts';
import { until } from './until.ts';

/** One thing as a browser tells it to a screen reader. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** A part of our open root and all in it, in the browser's own accessibility tree, in reading order. */
export async function spoken(page: Page, browser: BrowserName, part: string): Promise<readonly Spoken[]> {
  return browser === 'firefox' ? await inFirefoxTree(page, part) : await inChromiumTree(page, part);
}

async function inChromiumTree(page: Page, part: string): Promise<readonly Spoken[]> {
  const line = await page.createCDPSession();
  try {
    const { result } = await line.send('Runtime.evaluate', {
      expression: `[...document.documentElement.children].find((one) => one.shadowRoot).shadowRoot.querySelector('${part}')`,
    });
    const { nodes } = await line.send('Accessibility.getFullAXTree');
    const { node } = await line.send('DOM.describeNode', { objectId: result.objectId ?? '' });
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    return top ? told(top, byId) : [];
  } finally {
    await line.detach();
  }
}

type AXNode = Protocol.Accessibility.AXNode;

function told(node: AXNode, byId: ReadonlyMap<string, AXNode>): readonly Spoken[] {
  const text = (value: Protocol.Accessibility.AXValue | undefined) => String(value?.value ?? '').trim();
  const own = { role: text(node.role), name: text(node.name), description: text(node.description) };
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? told(child, byId) : [];
  });
  return node.ignored ? below : [own, ...below];
}

async function inFirefoxTree(page: Page, part: string): Promise<readonly Spoken[]> {
  // The tree is made when it is first asked for, and a moment later it is whole.
  return await until('the tree is there', async () => {
    const found = (await inFirefoxTab(page, firefoxTree(part))) as readonly Spoken[];
    return found.length > 1 ? found : undefined;
  });
}

function firefoxTree(part: string): string {
  return `
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const host = [...content.document.documentElement.children].find((one) => one.openOrClosedShadowRoot);
    const top = service.getAccessibleFor(host.openOrClosedShadowRoot.querySelector('${part}'));
    const tell = (one) => [
      { role: service.getStringRole(one.role).replace('pushbutton', 'button'), name: (one.name ?? '').trim(), description: (one.description ?? '').trim() },
      ...Array.from({ length: one.childCount }, (_, at) => tell(one.getChildAt(at))).flat(),
    ];
    return top ? tell(top) : [];`;
}
