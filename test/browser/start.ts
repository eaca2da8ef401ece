import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env, execPath, exit, getuid, platform } from 'node:process';
import { buildPages } from '../pages/build.ts';
import { drive } from './driver.ts';
import { type FoundBrowser, findBrowsers, howToGet } from './find-browser.ts';
import { tour } from './tour.ts';

const root = resolve(import.meta.dirname, '../..');

/** Sets up whatever is missing and shows the extension on the practice pages, to a person or in print. */
async function start(): Promise<number> {
  const found = findBrowsers()[0] ?? installOnDebian();
  if (env.BROWSER_PATH && found?.path !== env.BROWSER_PATH) {
    console.error(`BROWSER_PATH is ${env.BROWSER_PATH}, and there is no program that I can start.`);
    return 1;
  }
  if (found === undefined) {
    console.error(`No browser found: ${howToGet('chromium')}.`);
    return 1;
  }
  console.log(`Browser: ${found.path}`);
  console.log('Building the extension and the practice pages …');
  if (!buildExtension(found)) return 1;
  await buildPages();
  if (hasDisplay()) return await show(found);
  console.log('No display here, so I take the tour alone.');
  return (await tour(found, resolve(root, '.output/screenshots'))) ? 0 : 1;
}

function installOnDebian(): FoundBrowser | undefined {
  if (platform !== 'linux' || !existsSync('/etc/debian_version') || getuid?.() !== 0) return undefined;
  console.log("No browser found. Installing Debian's chromium; this takes a minute or two …");
  const apt = (...words: readonly string[]) =>
    spawnSync('apt-get', words, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return findBrowsers()[0];
}

function buildExtension(found: FoundBrowser): boolean {
  const target = found.name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const wxt = [resolve(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...target];
  return spawnSync(execPath, wxt, { cwd: root, stdio: 'inherit' }).status === 0;
}

function hasDisplay(): boolean {
  if (argv.includes('--headless')) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function show(found: FoundBrowser): Promise<number> {
  const driven = await drive(found, { visible: true });
  const [blank] = await driven.browser.pages();
  for (const address of [
    'https://www.linkedin.com/feed/',
    'https://www.facebook.com/',
    'https://x.com/home',
  ]) {
    await driven.open(address);
  }
  await blank?.close();
  console.log(
    'Three practice pages are open, with the extension on them. They are not the sites, and nothing is posted.',
  );
  console.log('Write a draft, press Post. Close the browser, or press Ctrl+C here, when you are done.');
  await new Promise((closed) => driven.browser.once('disconnected', closed));
  await driven.close().catch(() => undefined);
  return 0;
}

exit(await start());
