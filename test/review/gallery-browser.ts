import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browser/find-browser.ts';
import { inFirefox } from '../browser/privileged.ts';
import { examples } from './examples.ts';

/** How a person has set their browser. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** The person's own colours and nothing else; in Chromium only. */
  readonly forced?: true;
}

/** The views in which every state is looked at. */
export const views: readonly View[] = [
  { name: 'light', width: 800, height: 700, scheme: 'light' },
  { name: 'dark', width: 800, height: 700, scheme: 'dark' },
  { name: 'narrow', width: 320, height: 640, scheme: 'light' },
  { name: 'low', width: 640, height: 320, scheme: 'dark' },
  { name: 'forced', width: 800, height: 700, scheme: 'dark', forced: true },
];

/** A browser on the gallery, without the extension. */
export interface GalleryBrowser {
  readonly page: Page;
  readonly see: (view: View) => Promise<void>;
  /** Shows one state; `open` opens the shadow root, for what must look inside. */
  readonly show: (name: string, how: 'open' | 'closed') => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the gallery's file in a browser. */
export async function openGallery(found: FoundBrowser, file: string): Promise<GalleryBrowser> {
  const firefox = found.name === 'firefox';
  const browser = await launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: found.path,
    headless: true,
    args: firefox ? ['--remote-allow-system-access'] : ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
    ...(firefox && { extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } }),
  });
  const page = await browser.newPage();
  const address = String(pathToFileURL(file));
  return {
    page,
    see: async ({ width, height, scheme, forced }) => {
      await page.setViewport({ width, height });
      if (firefox) {
        const pref = `'layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1}`;
        await inFirefox(browser, `Services.prefs.setIntPref(${pref})`);
        return;
      }
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ]);
    },
    show: async (name, how) => {
      await page.goto('about:blank');
      await page.goto(`${address}?${how}=${encodeURIComponent(name)}`);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      if (examples[name]?.pressed) await page.waitForSelector('[data-pressed]');
    },
    close: () => browser.close(),
  };
}

/** What axe has to say of the page: the rule's name and what it is about. */
export async function axeOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`,
    );
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
