import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const telling = 'Long day. My client Maria told me in session today that she left her husband.';
const clean = 'The kettle in our waiting room has died. Tea is on hold.';
const folder = mkdtempSync(join(tmpdir(), 'soundproof-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('one draft', { timeout: 30_000 }, () => {
  test('says where, what, why and what instead', async () => {
    const { code, out } = await check([file('telling.txt', `Hello\r\n\r\n${telling}\r\n`)]);
    expect(code).toBe(1);
    expect(out).toMatch(/^3:\d+ {2}[a-z-]+ {2}(warn|stop)$/m);
    expect(out).toMatch(/^ {2}“.+”$/m);
    expect(out).toContain('Why:');
    expect(out).toContain('Instead:');
  });

  test('ends with 0 where it is clear', async () => {
    const { code, out } = await check([file('clean.txt', clean)]);
    expect({ code, out: out.trim() }).toEqual({
      code: 0,
      out: expect.stringContaining('Nothing to look at'),
    });
  });

  test('explains itself on demand, before it says what it found', async () => {
    const { code, out } = await check(['--explain'], telling);
    expect(code).toBe(1);
    expect(out).toMatch(/about served, episode/);
    expect(out).toMatch(/Maria = (named|served)/);
    expect(out).toMatch(/reads-like-your-room: -?\d/);
    expect(out).toMatch(/other rules found none of their words/);
    expect(out.indexOf('What I understood')).toBeLessThan(out.indexOf('Why:'));
  });

  test('reads what is piped in, with or without the dash', async () => {
    expect((await check([], telling)).code).toBe(1);
    expect((await check(['-'], telling)).code).toBe(1);
  });

  test('gives JSON whose offsets cut the quote out of the draft as it was given', async () => {
    const draft = `\u200bOne\r\n😀 two\u200d\r\n${telling}`;
    const { code, out } = await check(['--json', '--site', 'x', '--surface', 'reply'], draft);
    const { verdict, findings } = JSON.parse(out);
    expect(code).toBe(1);
    expect(verdict).toMatch(/look|stop/);
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, quote, line } of findings) {
      expect(draft.slice(start, end)).toBe(quote);
      expect(line).toBe(3);
    }
  });

  test('lets nothing in a draft steer the terminal', async () => {
    const { out } = await check([], telling.replace('told', '\u001b[31mtold\u001b[0m'));
    expect(out).not.toContain('\u001b');
  });

  test.each([
    ['an unknown option', ['--loud']],
    ['an unknown site', ['--site', 'myspace']],
    ['an unknown surface', ['--surface', 'poem']],
    ['two files', ['a.txt', 'b.txt']],
    ['two formats', ['--json', '--jsonl']],
  ])('ends with 2 and the usage on %s', async (_, args) => {
    const { code, out, err } = await check(args, clean);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run -s check --');
  });

  test('ends with 2 on a file that is missing, a folder, and bytes that are not text', async () => {
    expect((await check([join(folder, 'missing.txt')])).code).toBe(2);
    expect((await check([folder])).code).toBe(2);
    expect((await check([], new Uint8Array([72, 105, 0xff, 0xfe]))).code).toBe(2);
  });
});

describe('many drafts', { timeout: 30_000 }, () => {
  test('answers in order, one line each, and goes on after a broken line', async () => {
    const lines = [
      `\ufeff${JSON.stringify({ id: 'first', text: telling, site: 'x', surface: 'post' })}`,
      '{"id": "half"',
      JSON.stringify({ id: 'no text' }),
      JSON.stringify([telling]),
      JSON.stringify({ id: 'odd site', text: clean, site: 'myspace' }),
      JSON.stringify({ id: 'last', text: clean }),
    ];
    const { code, out } = await check(['--jsonl', '-'], `${lines.join('\r\n')}\r\n`);
    const answers = jsonLines(out);
    expect(code).toBe(2);
    expect(answers.map(({ id, line }) => id ?? line)).toEqual(['first', 2, 3, 4, 5, 'last']);
    expect(answers.map(({ verdict, error }) => verdict ?? typeof error)).toEqual([
      expect.stringMatching(/look|stop/),
      'string',
      'string',
      'string',
      'string',
      'clear',
    ]);
  });

  test('ends with 0 when every line could be read, whatever was found', async () => {
    const path = file('drafts.jsonl', `${JSON.stringify({ id: 1, text: telling })}\n`);
    const { code, out } = await check(['--jsonl', path]);
    expect({ code, id: jsonLines(out)[0]?.id }).toEqual({ code: 0, id: 1 });
  });

  test('gives the promised fields and no others, with true offsets', async () => {
    const text = `😀\u200b\r\n${telling}`;
    const [answer] = jsonLines((await check(['--jsonl'], JSON.stringify({ id: 'a', text }))).out);
    expect(Object.keys(answer ?? {})).toEqual(['id', 'verdict', 'findings']);
    for (const finding of answer?.findings ?? []) {
      expect(Object.keys(finding)).toEqual(['rule', 'category', 'level', 'start', 'end', 'quote', 'message']);
      expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    }
    expect(answer?.findings?.length).toBeGreaterThan(0);
  });

  test('a line of broken bytes spoils no other', async () => {
    const good = Buffer.from(`${JSON.stringify({ id: 'after', text: clean })}\n`);
    const { code, out } = await check(['--jsonl'], Buffer.concat([Buffer.from([0xff, 0xfe, 10]), good]));
    expect(code).toBe(2);
    expect(jsonLines(out).map(({ id, line }) => id ?? line)).toEqual([1, 'after']);
  });

  test('answers each draft before the next one is written', async () => {
    const child = start(['--jsonl']);
    const answers = child.stdout[Symbol.asyncIterator]();
    child.stdin.write(`${JSON.stringify({ id: 'one', text: clean })}\n`);
    expect(String((await answers.next()).value)).toContain('"one"');
    child.stdin.end(`${JSON.stringify({ id: 'two', text: clean })}\n`);
    expect(String((await answers.next()).value)).toContain('"two"');
  });

  test('checks 500 drafts of 500 characters in a few seconds', { timeout: 60_000 }, async () => {
    const drafts = Array.from({ length: 500 }, (_, i) => {
      const text = `Draft ${i}: on day ${i} I met ${i} people who liked tea number ${i * 7}. `
        .repeat(12)
        .slice(0, 500);
      return JSON.stringify({ id: i, text });
    });
    const begun = performance.now();
    const { code, out } = await check(['--jsonl'], drafts.join('\n'));
    expect({ code, lines: jsonLines(out).length }).toEqual({ code: 0, lines: 500 });
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});

interface Printed {
  readonly id?: string | number;
  readonly line?: number;
  readonly error?: string;
  readonly verdict?: string;
  readonly findings?: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

function jsonLines(out: string): readonly Printed[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed);
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function start(args: readonly string[]) {
  return spawn(process.execPath, [
    fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url)),
    ...args,
  ]);
}

async function check(args: readonly string[], input: string | Uint8Array = '') {
  const child = start(args);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // A command that ends at a wrong option never reads what it was given.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}
