import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** The two families that the suite knows how to drive; Chrome, Edge and Chromium are one. */
export type BrowserName = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
}

/** Every browser found here, at most one of each family; `BROWSER_PATH` comes first and wins in its family. */
export function findBrowsers(): readonly FoundBrowser[] {
  const asked = env.BROWSER_PATH ? [env.BROWSER_PATH] : [];
  const found: FoundBrowser[] = [];
  for (const path of [...asked, ...usualPlaces()]) {
    const name = familyOf(path);
    if (!found.some((browser) => browser.name === name) && canRun(path)) found.push({ name, path });
  }
  return found;
}

/** One line for a person on this system: what to install to get a browser of this family. */
export function howToGet(name: BrowserName): string {
  const what = name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  const how = {
    linux: name === 'firefox' ? 'apt-get install firefox-esr' : 'apt-get install chromium',
    darwin: name === 'firefox' ? 'brew install --cask firefox' : 'brew install --cask google-chrome',
    win32: name === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome',
  }[platform as 'linux'];
  return `install ${what}${how === undefined ? '' : ` (for example: ${how})`}, or set BROWSER_PATH to its program`;
}

function familyOf(path: string): BrowserName {
  return /firefox|librewolf/i.test(path) ? 'firefox' : 'chromium';
}

function usualPlaces(): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Firefox'].map((app) =>
        join(folder, `${app}.app/Contents/MacOS`, app === 'Firefox' ? 'firefox' : app),
      ),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            join(folder, 'Mozilla Firefox/firefox.exe'),
          ],
    );
  }
  const programs = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'firefox',
    'firefox-esr',
  ];
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return programs.flatMap((program) => folders.filter(Boolean).map((folder) => join(folder, program)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
