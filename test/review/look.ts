import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { examples } from './examples.ts';

/**
 * Takes a picture of every state of the review into `.output/gallery/` and lets axe read each: light, dark and narrow.
 * `node test/review/look.ts [part of a state's name]`; `BROWSER_PATH` names another Chromium.
 */
async function look(only: string): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../.output/gallery');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = resolve(folder, 'index.html');
  await writeFile(file, await galleryPage());
  const browser = await launch({
    browser: 'chrome',
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
  let complaints = 0;
  try {
    const page = await browser.newPage();
    for (const view of views) {
      await page.setViewport({ width: view.width, height: view.height });
      await page.emulateMediaFeatures([...view.media]);
      for (const name of Object.keys(examples).filter((one) => one.includes(only))) {
        await open(page, file, 'closed', name);
        await page.screenshot({ path: resolve(folder, `${view.name} ${name}.png`) });
        await open(page, file, 'open', name);
        for (const complaint of await axe(page)) {
          complaints += 1;
          console.log(`${view.name}, ${name}: ${complaint}`);
        }
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${complaints} complaints of axe; pictures in .output/gallery`);
  process.exitCode = complaints ? 1 : 0;
}

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const views = [
  { name: 'light', width: 800, height: 700, media: [light, still] },
  { name: 'dark', width: 800, height: 700, media: [dark, still] },
  { name: 'narrow', width: 320, height: 640, media: [light, still] },
  { name: 'low', width: 640, height: 320, media: [dark, still] },
  {
    name: 'forced',
    width: 800,
    height: 700,
    media: [dark, still, { name: 'forced-colors', value: 'active' }],
  },
] as const;

/** The gallery as one file that opens by itself. */
async function galleryPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'gallery.ts'), formats: ['iife'], name: 'gallery' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  const html = await readFile(resolve(import.meta.dirname, 'gallery.html'), 'utf8');
  return html.replace('/*script*/', () => output.output[0].code.replaceAll('</script', '<\\/script'));
}

async function open(page: Page, file: string, how: 'open' | 'closed', name: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(file)}?${how}=${encodeURIComponent(name)}`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (examples[name]?.pressed) await page.waitForSelector('[data-pressed]');
}

async function axe(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(
      (one) => `${one.id}: ${one.help} (${one.nodes.map((node) => node.html).join(' ')})`,
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

await look(process.argv[2] ?? '');
