import type { CDPSession, Page } from 'puppeteer-core';
import type { Driven } from '../driver.ts';
import { inFirefoxTab } from '../privileged.ts';

/** What a page holds in memory once it was swept. */
export interface Count {
  /** Of all its documents, also those taken out of the page; in Firefox only those in the page. */
  readonly nodes: number;
  /** Of all its documents, ours included; in Firefox those of the window, the document and its root. */
  readonly listeners: number;
  /** Observers and abort controllers of our own script; in Firefox they are not to be had. */
  readonly observers: number;
  /** Of the elements that the page keeps weak references to, how many are there still. */
  readonly composers: number;
}

/** Sweeps the memory of the page in front, and counts. */
export async function countIn(driven: Driven, page: Page): Promise<Count> {
  const swept = driven.name === 'firefox' ? await sweepFirefox(page) : await sweepChromium(page);
  const composers = await page.evaluate(() => {
    const { written = [] } = window as unknown as { written?: WeakRef<Element>[] };
    return written.filter((one) => one.deref()).length;
  });
  return { ...swept, composers };
}

type Swept = Omit<Count, 'composers'>;

async function sweepChromium(page: Page): Promise<Swept> {
  const line = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    line.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
    });
    await line.send('Runtime.enable');
    let observers = 0;
    for (const contextId of worlds)
      for (const kind of ['MutationObserver', 'ResizeObserver', 'AbortController'])
        observers += await instances(line, contextId, kind);
    for (let time = 0; time < 3; time += 1) await line.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await line.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, observers };
  } finally {
    await line.detach();
  }
}

async function instances(line: CDPSession, contextId: number, kind: string): Promise<number> {
  const objectGroup = 'counted';
  const expression = `${kind}.prototype`;
  const { result } = await line.send('Runtime.evaluate', { expression, contextId, objectGroup });
  const prototypeObjectId = result.objectId ?? '';
  const { objects } = await line.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
  const counted = await line.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await line.send('Runtime.releaseObjectGroup', { objectGroup });
  return counted.result.value as number;
}

async function sweepFirefox(page: Page): Promise<Swept> {
  return (await inFirefoxTab(
    page,
    `for (let time = 0; time < 3; time += 1) { Components.utils.forceGC(); Components.utils.forceCC(); }
    const { document } = content;
    const listeners = [content, document, document.documentElement]
      .map((one) => Services.els.getListenerInfoFor(one).length)
      .reduce((all, some) => all + some);
    return { nodes: document.querySelectorAll('*').length, listeners, observers: 0 };`,
  )) as Swept;
}
