import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { rules } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { judge, openEngine } from '../engine/check.ts';
import { openExplainer } from '../engine/explain.ts';
import { cliWords } from '../words.ts';
import { explained } from './explanation.ts';
import { answer, oneOf, type Place, siteNames, surfaces } from './jsonl.ts';
import { bytesOf, decode, gather, linesOf, type Source } from './lines.ts';
import { locate, report } from './report.ts';

const clear = 0;
const lookAtIt = 1;
const cannot = 2;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our output has gone, as `head` does: there is nobody left to tell.
  process.exit(error.code === 'EPIPE' ? clear : cannot);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = cannot;
}

async function run(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  if ('wrong' in wanted) {
    console.error(`${wanted.wrong}\n\n${cliWords.usage}`);
    return cannot;
  }
  if (wanted.help) {
    console.log(cliWords.usage);
    return clear;
  }
  if (wanted.source === '-' && process.stdin.isTTY) console.error(cliWords.waiting);
  try {
    return wanted.jsonl ? await checkLines(wanted.source, wanted.place) : await checkOne(wanted);
  } catch (error) {
    console.error(cliWords.unreadable(wanted.source, error instanceof Error ? error.message : String(error)));
    return cannot;
  }
}

interface Wanted {
  readonly source: Source;
  readonly place: Place;
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly explain: boolean;
  readonly help: boolean;
}

function readArguments(args: string[]): Wanted | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        surface: { type: 'string' },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (positionals.length > 1) return { wrong: cliWords.oneFile };
    if ([values.json, values.jsonl, values.explain].filter(Boolean).length > 1)
      return { wrong: cliWords.oneFormat };
    const place: Place = {
      site: oneOf('--site', siteNames, values.site) ?? 'unknown',
      surface: oneOf('--surface', surfaces, values.surface) ?? 'post',
    };
    return { ...values, place, source: positionals[0] ?? '-' };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

async function checkOne({ source, place, json, explain }: Wanted): Promise<number> {
  const text = decode(await gather(bytesOf(source)));
  const draft = { text, ...place };
  const explanation = explain ? (await openExplainer(lexicon))(draft, rules) : undefined;
  if (explanation) await print(`${explained(explanation)}\n`);
  const found = explanation ? explanation.findings : (await openEngine(lexicon))(draft, rules);
  const findings = locate(text, found);
  const verdict = judge(findings);
  await print(json ? JSON.stringify({ verdict, findings }, null, 2) : report(verdict, findings));
  return verdict === 'clear' ? clear : lookAtIt;
}

async function checkLines(source: Source, place: Place): Promise<number> {
  const check = await openEngine(lexicon);
  let number = 0;
  let code = clear;
  for await (const bytes of linesOf(bytesOf(source))) {
    number++;
    const said = answer(bytes, number, (draft) => check(draft, rules), place);
    if (!said) continue;
    if (said.broken) code = cannot;
    await print(said.line);
  }
  return code;
}

/** Prints a line, and waits where the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
