import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { type BrowserName, findBrowsers, howToGet } from './browser/find-browser.ts';
import { outcomeTable, seenFile } from './browser/outcomes.ts';
import { buildPages } from './pages/build.ts';

/** What one part of the tests came to. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = resolve(import.meta.dirname, '..');
const reports = resolve(root, '.output/test');

/** Runs every test of the project: the code by itself, then the built extension in each browser. */
async function runAll(): Promise<number> {
  mkdirSync(reports, { recursive: true });
  const parts = [runVitest('unit', [])];
  const built = await buildAll();
  for (const name of ['chromium', 'firefox'] as const) parts.push(built ? inBrowser(name) : oneFailed);
  for (const line of outcomeTable(['chromium', 'firefox'])) console.log(line);
  const sum = (of: keyof Tally) => parts.reduce((all, part) => all + part[of], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') > 0 ? 1 : 0;
}

const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

async function buildAll(): Promise<boolean> {
  say('Building the extension for both browsers, and the practice pages');
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const wxt = [resolve(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...target];
    if (spawnSync(execPath, wxt, { cwd: root, stdio: 'inherit' }).status !== 0) return false;
  }
  await buildPages();
  return true;
}

function inBrowser(name: BrowserName): Tally {
  rmSync(seenFile(name), { force: true });
  const found = findBrowsers().find((browser) => browser.name === name);
  if (found !== undefined) {
    say(`The built extension in ${found.path}`);
    const also = { BROWSER_PATH: found.path, PRACTICE_BROWSER: name };
    return runVitest(name, ['--config', 'test/browser/vitest.config.ts'], also);
  }
  say(
    `No ${name}: its part is ${env.CI ? 'missing, which fails in CI' : 'skipped'}. To run it, ${howToGet(name)}.`,
  );
  return env.CI ? oneFailed : { passed: 0, failed: 0, skipped: 1 };
}

function runVitest(
  name: string,
  options: readonly string[],
  also: Readonly<Record<string, string>> = {},
): Tally {
  const report = resolve(reports, `${name}.json`);
  rmSync(report, { force: true });
  const vitest = [
    resolve(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(execPath, vitest, { cwd: root, stdio: 'inherit', env: { ...env, ...also } });
  const tally = readReport(report);
  // A file that breaks before or after its tests fails the run without a failed test.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(path: string): Tally {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, number>>;
    const count = (field: string) => report[field] ?? 0;
    return {
      passed: count('numPassedTests'),
      failed: count('numFailedTests'),
      skipped: count('numPendingTests') + count('numTodoTests'),
    };
  } catch {
    return oneFailed;
  }
}

function say(line: string): void {
  console.log(`\n── ${line}`);
}

process.exitCode = await runAll();
