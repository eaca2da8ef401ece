import { parseArgs } from 'node:util';
import { rules } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { type Engine, openEngine } from '../../src/engine/check.ts';
import { readSet } from '../posts/drafts.ts';
import { median, percentile, randomFrom, timed } from './timing.ts';

/** One measured thing. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms';
  readonly what: string;
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const figures = await measure();
if (values.json)
  console.log(JSON.stringify({ figures: figures.map(({ name, value, unit }) => ({ name, value, unit })) }));
else print(figures);

async function measure(): Promise<readonly Figure[]> {
  const started = performance.now();
  const engine = await openEngine(lexicon);
  const open = performance.now() - started;
  const { default: nlp } = await import('compromise/two');
  const texts = Array.from({ length: 12 }, (_, i) => textOf(3000, i * 20));
  const [warm, ...drafts] = texts as [string, ...string[]];
  nlp(warm);
  check(engine, warm);

  // Side by side in one run: what slows the machine slows both.
  const bare: number[] = [];
  const first: number[] = [];
  const press: number[] = [];
  for (const draft of drafts) {
    bare.push(timed(() => nlp(draft)));
    const fresh = await openEngine(lexicon);
    first.push(timed(() => check(fresh, draft)));
    press.push(timed(() => check(fresh, draft)));
  }
  const long = textOf(63_206, 0);
  check(engine, long);
  const longPress = timed(() => check(engine, long));
  return [
    figure('open-engine', open, 'opening the engine in a fresh process, the language library included'),
    figure('bare-parse-3000', median(bare), 'compromise alone on 3,000 characters'),
    figure('first-check-3000', median(first), 'the first check of 3,000 characters by a new engine'),
    figure('keystroke-3000', percentile(95, keystrokes(engine, warm)), 'a character typed into 3,000, p95'),
    figure('keystroke-63206', percentile(95, keystrokes(engine, long)), 'a character typed into 63,206, p95'),
    figure('press-checked', percentile(95, press), 'the press on 3,000 characters already checked, p95'),
    figure('press-checked-63206', longPress, 'the press on 63,206 characters already checked'),
  ];
}

function figure(name: string, value: number, what: string): Figure {
  return { name, value: Math.round(value * 1000) / 1000, unit: 'ms', what };
}

function check(engine: Engine, text: string): void {
  engine({ text, site: 'facebook', surface: 'post' }, rules);
}

/** Times 200 one-character edits: words typed letter by letter, each at another place of the text. */
function keystrokes(engine: Engine, text: string): readonly number[] {
  const random = randomFrom(7);
  const times: number[] = [];
  let now = text;
  check(engine, now);
  for (const word of Array.from({ length: 40 }, () => ' calm')) {
    let at = Math.floor(random() * now.length);
    for (const letter of word) {
      now = now.slice(0, at) + letter + now.slice(at);
      at++;
      times.push(timed(() => check(engine, now)));
    }
  }
  return times;
}

/** A text of exactly so many characters, made of real drafts from a place on. */
function textOf(length: number, from: number): string {
  const posts = readSet('more');
  let text = '';
  for (let i = from; text.length < length; i++) text += `${posts[i % posts.length]?.text}\n\n`;
  return text.slice(0, length);
}

function print(all: readonly Figure[]): void {
  for (const { name, value, unit, what } of all) {
    console.log(`${name.padEnd(20)} ${value.toFixed(2).padStart(9)} ${unit}   ${what}`);
  }
  const value = (name: string) => all.find((one) => one.name === name)?.value ?? Number.NaN;
  const pairs = [
    ['first-check-3000', 'bare-parse-3000'],
    ['keystroke-3000', 'bare-parse-3000'],
    ['keystroke-63206', 'keystroke-3000'],
    ['press-checked', 'bare-parse-3000'],
  ] as const;
  console.log();
  for (const [one, other] of pairs) {
    console.log(`${one} is ${(value(one) / value(other)).toFixed(3)} × ${other}`);
  }
}
