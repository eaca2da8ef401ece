import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './house/tree.ts';
import { buildIfStale } from './promises/build.ts';

/** One thing that is looked at: a program of ours or of node_modules/.bin, and what it is asked. */
interface Step {
  readonly name: string;
  readonly run: readonly string[];
  readonly before?: () => void;
}

const steps: readonly Step[] = [
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'types of the engine, without a page', run: ['tsc', '--noEmit', '-p', 'src/engine/tsconfig.json'] },
  { name: 'lint and format', run: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'the house and its promises',
    run: ['vitest', 'run', 'test/house.test.ts', 'test/promises.test.ts'],
  },
  { name: 'dead code', run: ['knip'] },
  {
    name: 'the Firefox build, as its store would look at it',
    run: ['web-ext', 'lint', '--warnings-as-errors', '--source-dir', '.output/firefox-mv3'],
    before: buildIfStale,
  },
];

process.exitCode = await verify();

async function verify(): Promise<number> {
  const failed: string[] = [];
  for (const [i, step] of steps.entries()) {
    const begun = performance.now();
    console.log(`${i + 1}/${steps.length} ${step.name} …`);
    const { ok, said } = await tryStep(step);
    if (!ok) {
      failed.push(step.name);
      console.log(said.trim());
    }
    console.log(`    ${ok ? 'good' : 'NOT GOOD'} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  }
  console.log(failed.length === 0 ? `All ${steps.length} are good.` : `Not good: ${failed.join(' · ')}`);
  return failed.length === 0 ? 0 : 1;
}

async function tryStep({ run, before }: Step): Promise<{ readonly ok: boolean; readonly said: string }> {
  try {
    before?.();
  } catch (error) {
    return { ok: false, said: String(error) };
  }
  const [program = '', ...args] = run;
  const bin = join(root, 'node_modules/.bin', program);
  if (!existsSync(bin)) return { ok: false, said: `${program} is not installed: run npm ci` };
  // The tools' own start lines name the newer Node that comes with the project.
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const child = spawn(bin, args, { cwd: root, env: { ...process.env, PATH: path } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { ok: code === 0, said };
}
