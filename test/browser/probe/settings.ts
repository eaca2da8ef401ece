import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../src/settings/settings.ts';

/** Sets the extension's settings from a page of its own. */
export async function setSettings(own: Page, settings: Settings): Promise<void> {
  await own.evaluate(async (now) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
    await storage.local.set({ settings: now });
  }, settings);
}

interface Storage {
  readonly local: { readonly set: (values: object) => Promise<void> };
}
