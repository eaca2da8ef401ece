import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../house/tree.ts';

/** The two builds, by the folder they lie in. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;

/** Makes sure that both builds are there and newer than everything they are made of. */
export function buildIfStale(): void {
  const sources = ['src', 'rules', 'entrypoints', 'build', 'public'].flatMap((folder) => filesUnder(folder));
  const newest = Math.max(...[...sources, 'wxt.config.ts', 'package-lock.json'].map(changed));
  for (const build of builds) {
    const manifest = `.output/${build}/manifest.json`;
    if (existsSync(join(root, manifest)) && changed(manifest) > newest) continue;
    const target = build === 'firefox-mv3' ? ['-b', 'firefox', '--mv3'] : [];
    const wxt = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...target];
    const { status, stdout, stderr } = spawnSync(process.execPath, wxt, {
      cwd: root,
      encoding: 'utf8',
      // The test runner's own mode would make a build for tests.
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, TEST: undefined },
    });
    if (status !== 0) throw new Error(`The build for ${build} failed:\n${stdout}${stderr}`);
  }
}

function changed(file: string): number {
  return statSync(join(root, file)).mtimeMs;
}
