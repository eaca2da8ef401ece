import type { Page } from 'puppeteer-core';
import type { Driven } from '../driver.ts';
import { inFirefoxTab } from '../privileged.ts';

/** What a page holds in memory once it was swept. */
export interface Count {
  /** Of all its documents, also those taken out of the page; in Firefox only those in the page. */
  readonly nodes: number;
  /** Of all its documents, ours included; in Firefox those of the window, the document and its root. */
  readonly listeners: number;
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
    for (let time = 0; time < 3; time += 1) await line.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await line.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  } finally {
    await line.detach();
  }
}

async function sweepFirefox(page: Page): Promise<Swept> {
  return (await inFirefoxTab(
    page,
    `for (let time = 0; time < 3; time += 1) { Components.utils.forceGC(); Components.utils.forceCC(); }
    const { document } = content;
    const listeners = [content, document, document.documentElement]
      .map((one) => Services.els.getListenerInfoFor(one).length)
      .reduce((all, some) => all + some);
    return { nodes: document.querySelectorAll('*').length, listeners };`,
  )) as Swept;
}
