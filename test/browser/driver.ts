import { resolve } from 'node:path';
import { env, getuid } from 'node:process';
import puppeteer, { type Browser, type HTTPRequest, type LaunchOptions, type Page } from 'puppeteer-core';
import { answer } from '../pages/routes.ts';
import type { BrowserName, FoundBrowser } from './find-browser.ts';
import { startRecorder } from './recorder.ts';
import { until } from './until.ts';

/** A real browser with the built extension in it, on the practice web. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The extension's own address, which a page should not be able to reach. */
  readonly own: string;
  /** Opens an address of the practice web in a new tab. */
  readonly open: (address: string) => Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  readonly openOwn: (file: string) => Promise<Page>;
  /** Every request of the browser that is not for the practice web, whoever made it. */
  readonly requests: () => readonly string[];
  /** Those of them that the browser does not make by itself. */
  readonly strangers: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** How a browser is wanted. */
export interface Wanted {
  readonly visible?: boolean;
  /** Another extension than the built one. */
  readonly extension?: string;
}

/** Starts a browser with the extension loaded and the practice web answered; nothing else is let out. */
export async function drive(found: FoundBrowser, wanted: Wanted = {}): Promise<Driven> {
  const recorder = await startRecorder();
  const extension = wanted.extension ?? builtExtension(found.name);
  const common: LaunchOptions = {
    executablePath: found.path,
    headless: wanted.visible !== true,
    defaultViewport: wanted.visible === true ? null : { width: 1280, height: 900 },
  };
  // Nobody watches: what fades in for a person is there at once.
  const calm = wanted.visible !== true;
  const browser =
    found.name === 'firefox'
      ? await puppeteer.launch({ ...common, ...firefox(recorder.port, calm) })
      : await puppeteer.launch({ ...common, ...chromium(recorder.port, extension, calm) });
  if (found.name === 'firefox') await browser.installExtension(extension);
  const welcome = wanted.extension === undefined ? await welcomePage(browser) : undefined;
  if (wanted.visible !== true) await welcome?.close();
  const ownAddress = found.name === 'firefox' ? firefoxAddress : await chromiumAddress(browser);
  const strays: string[] = [];
  const requests = () => [...strays, ...recorder.asked];
  return {
    name: found.name,
    browser,
    own: ownAddress,
    open: async (address) => {
      const page = await practicePage(browser, strays);
      await page.goto(address);
      return page;
    },
    openOwn: async (file) => {
      const page = await browser.newPage();
      // Firefox never tells the driver that a page of an extension has loaded; the page is there (looked at 2026-11).
      await page
        .goto(`${ownAddress}/${file}`, { timeout: found.name === 'firefox' ? 3000 : 30000 })
        .catch((error) => {
          if (found.name !== 'firefox') throw error;
        });
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    requests,
    strangers: () => requests().filter((asked) => !ofItsOwn.test(asked)),
    close: async () => {
      await browser.close();
      recorder.close();
    },
  };
}

/** Where the build of the extension for a browser stands. */
export function builtExtension(name: BrowserName): string {
  return resolve(import.meta.dirname, '../../.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

// Chromium opens lines to the sites it goes to ahead of time; the makers' hosts are the browsers' own chatter.
const ofItsOwn =
  /^(?:chrome|moz)-extension:|^(?:(?:mobile\.|pro\.)?x\.com|(?:www|business|m)\.facebook\.com|www\.linkedin\.com):443$|^(?:https?:\/\/)?[\w.-]+\.(?:google\.com|googleapis\.com|gvt1\.com|microsoft\.com|msn\.com|bing\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?(?:\/|$)/;

function chromium(proxyPort: number, extension: string, calm: boolean): LaunchOptions {
  const noSandbox = getuid?.() === 0 || env.CI ? ['--no-sandbox'] : [];
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: [extension],
    args: [
      ...noSandbox,
      ...(calm ? ['--force-prefers-reduced-motion'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
    ],
  };
}

const geckoId = 'soundproof@soundproof.example';
const firefoxUuid = '7d2c53a4-0f0b-4b6d-9c1e-5b1f6d9a2e01';
const firefoxAddress = `moz-extension://${firefoxUuid}`;

function firefox(proxyPort: number, calm: boolean): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      'ui.prefersReducedMotion': calm ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  };
}

async function chromiumAddress(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return worker.url().split('/').slice(0, 3).join('/');
}

// The built extension greets with a page of its own, which must not take the place of the tab in front.
async function welcomePage(browser: Browser): Promise<Page> {
  return await until('the welcome page is there', async () => (await browser.pages())[1]);
}

async function practicePage(browser: Browser, strays: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void respond(request, strays);
  });
  return page;
}

async function respond(request: HTTPRequest, strays: string[]): Promise<void> {
  if (/^(?:chrome|moz)-extension:/.test(request.url())) {
    await request.continue();
    return;
  }
  const found = await answer(request.url());
  if (found !== undefined) {
    await request.respond({ ...found, headers: { ...found.headers } });
    return;
  }
  // A browser asks for a site's icon by itself.
  if (!request.url().endsWith('/favicon.ico')) strays.push(request.url());
  // A page that has gone elsewhere in the meantime waits for no answer.
  await request.respond({ status: 404 }).catch(() => undefined);
}
