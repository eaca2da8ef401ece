import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Room, rooms, wiring } from './house/doors.ts';
import { codeOf, filesUnder, importsOf, root, textOf } from './house/tree.ts';

const script = /\.tsx?$/;
const source = ['src', 'entrypoints', 'rules'].flatMap((folder) => filesUnder(folder, script));
const everything = filesUnder('.').filter((file) => !/\.(png|jsonl|svg|ico)$/.test(file));

describe('doors', () => {
  test('every file belongs to a room', () => {
    const homeless = source.filter((file) => !roomOf(file) && !wiring.some((room) => file.startsWith(room)));
    expect(homeless).toEqual([]);
  });

  test.each(rooms)('$room imports only what it may', (room) => {
    const shut = source
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(file).map((one) => ({ file, ...one })))
      .filter(({ to, own, typeOnly }) => {
        if (!own) return !room.packages.includes(to);
        const through = (doors: readonly string[]) => doors.some((door) => to.startsWith(door));
        return !(through([room.room, ...room.open]) || (typeOnly && through(room.types)));
      });
    expect(shut.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('the language library is read in one room, by two files at most', () => {
    const readers = source.filter((file) => importsOf(file).some(({ to }) => to.startsWith('compromise')));
    expect(
      readers.filter((file) => !['src/engine/reading.ts', 'src/engine/lexicon.ts'].includes(file)),
    ).toEqual([]);
  });

  test('only the stores open the storage, and nobody imports an entrypoint or the command line', () => {
    const all = source.flatMap((file) => importsOf(file).map(({ to }) => ({ file, to })));
    const storage = all.filter(({ to }) => to === 'src/storage.ts').map(({ file }) => file);
    expect(storage.sort()).toEqual([
      'src/record/store.ts',
      'src/settings/secret.ts',
      'src/settings/store.ts',
    ]);
    const within = (file: string, to: string) =>
      wiring.some((room) => file.startsWith(room) && to.startsWith(room));
    const intruders = all.filter(
      ({ file, to }) => wiring.some((room) => to.startsWith(room)) && !within(file, to),
    );
    expect(intruders).toEqual([]);
  });

  test('every import leads to a file, and nothing is orphaned', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      if (/\.(tsx?|html|css)$/.test(file)) for (const { to, own } of importsOf(file)) if (own) follow(to);
    };
    for (const file of filesUnder('entrypoints')) follow(file);
    follow('src/cli/check.ts');
    const missing = [...reached].filter((file) => !existsSync(join(root, file)));
    expect(missing).toEqual([]);
    const known = ['src', 'rules']
      .flatMap((folder) => filesUnder(folder))
      .filter((file) => !file.endsWith('tsconfig.json'));
    expect(known.filter((file) => !reached.has(file))).toEqual([]);
  });
});

describe('what stands in one place', () => {
  test('the browser is spoken to from the entrypoints, storage.ts and messages.ts', () => {
    const speakers = linesWith(source, /\b(?:browser|chrome)\s*\.\s*\w+/);
    expect(speakers.filter((line) => !/^(entrypoints\/|src\/(storage|messages)\.ts)/.test(line))).toEqual([]);
  });

  test('storage is touched in storage.ts alone', () => {
    const touching = linesWith(
      source,
      /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\b|\.storage\b/,
    );
    expect(touching.filter((line) => !line.startsWith('src/storage.ts'))).toEqual([]);
    expect(touching.filter((line) => !/\.storage\.local\b/.test(line))).toEqual([]);
  });

  test('host names and selectors of the sites stand in src/sites', () => {
    const elsewhere = [...source.filter((file) => !file.startsWith('src/sites/')), 'wxt.config.ts'];
    expect(linesWith(elsewhere, /\b(?:x|twitter|facebook|linkedin|messenger)\.com\b/)).toEqual([]);
    expect(linesWith(elsewhere, /data-testid|\[aria-label|interop-outlet/)).toEqual([]);
    // An editor is not a site: reading one may need to know how it is made.
    const farther = elsewhere.filter((file) => !file.startsWith('src/composer/'));
    expect(linesWith(farther, /ql-editor|Draft(?:Editor|Style)|data-lexical|ProseMirror/)).toEqual([]);
  });

  test('the page code and the corridor name no site', () => {
    // A draft's site is one of three; a link to somebody's profile is known by its host.
    const knowing = ['src/engine/rule.ts', 'src/engine/identifiers/contact.ts'];
    const blind = source.filter(
      (file) => /^src\/(composer|guard|review|engine)\//.test(file) && !knowing.includes(file),
    );
    expect(linesWith(blind, /facebook|linkedin|twitter|tweet/i)).toEqual([]);
  });

  test('sentences that a person reads stand in words.ts', () => {
    const speaking = source.filter(
      (file) => /^(entrypoints|src)\//.test(file) && !/^src\/(words\.ts|sites\/|crowd\/)/.test(file),
    );
    const literal = /(['"`])[A-Z][a-z'’]+(?: [\w'’,-]+){2,}[^'"`]*\1/;
    const inMarkup = />\s*[A-Za-z][\w'’,]*(?: [\w'’,]+){1,}[^<>{}=;]*<\//;
    const told = linesWith(speaking, new RegExp(`${literal.source}|${inMarkup.source}`));
    // An error is for the developer who caused it.
    expect(told.filter((line) => !/Error\(/.test(line))).toEqual([]);
  });

  test('pure rooms know no page', () => {
    const pure = source.filter((file) =>
      /^(rules|src\/(engine|crowd|sites|policy|settings|record))\//.test(file),
    );
    expect(linesWith(pure, /\b(?:document|window|navigator|HTML\w*Element|globalThis)\b\s*[.[(]/)).toEqual(
      [],
    );
  });
});

describe('rules are data', () => {
  test.each(filesUnder('rules', script))('%s survives a JSON round trip', async (file) => {
    const exported: Record<string, unknown> = { ...(await import(/* @vite-ignore */ join(root, file))) };
    expect(JSON.parse(JSON.stringify(exported))).toStrictEqual(exported);
    const bare = codeOf(file).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, '');
    expect(/.*(?:=>|\bfunction\b|\bclass\b|\bnew\b).*/.exec(bare)?.[0]).toBeUndefined();
  });
});

describe('habits of hand', () => {
  const ours = [...source, ...filesUnder('test', script), ...filesUnder('build', script)];

  test('file names are kebab-case nouns, none a drawer for odds and ends', () => {
    const odd = filesUnder('.').filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|managers?|services?|lib)(\/|\.|-|$)/i.test(file),
    );
    expect(odd).toEqual([]);
    const named = ours.filter(
      (file) => !/^[a-z0-9-]+(\.(test|content|config|d))?\.tsx?$/.test(file.split('/').at(-1) ?? ''),
    );
    expect(named).toEqual([]);
  });

  test('no file grows past 250 lines, and half stay below 80', () => {
    const long = ours.filter((file) => !isData(file) && linesOf(file) > 250);
    expect(long).toEqual([]);
    const lengths = source
      .filter((file) => !isData(file))
      .map(linesOf)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('every exported type and function says in a sentence what it is', () => {
    const bare = source
      .filter((file) => !file.startsWith('rules/'))
      .flatMap((file) => {
        const lines = textOf(file).split('\n');
        return lines
          .map((line, i) => ({ line, before: lines[i - 1] ?? '', at: `${file}:${i + 1}` }))
          .filter(({ line }) => /^export (async )?(function|interface|class)\b/.test(line))
          .filter(({ before }) => !before.trimEnd().endsWith('*/'))
          .map(({ at }) => at);
      });
    expect(bare).toEqual([]);
  });

  test('default exports stand only where a tool asks for them', () => {
    const defaults = linesWith(ours, /^\s*export default\b|\bas default\b/);
    expect(defaults.filter((line) => !/^entrypoints\/|\.(config|d)\.ts:/.test(line))).toEqual([]);
  });

  test('no test is skipped, tried twice or put to sleep', () => {
    const tests = filesUnder('test', script).filter((file) => file !== 'test/house.test.ts');
    expect(linesWith(tests, /\b(?:test|it|describe)\.(?:skip|only|todo)\b|\bretry:|waitForTimeout/)).toEqual(
      [],
    );
  });

  test('nothing speaks of the machine it was written on, or of work left to do', () => {
    const texts = everything.filter((file) => file !== 'test/house.test.ts');
    const found = texts.flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /\/(?:work|home|root)\/[\w.]+|\b(?:TODO|FIXME|XXX)\b|\bregistry\.[a-z]+\.[a-z]+|"resolved":/g,
        ),
      ].map((match) => `${file}: ${match[0]}`),
    );
    expect(found).toEqual([]);
  });

  test('the lock file knows what other platforms need, and every version is exact', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
    const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    expect(wanted.filter((name) => !held.has(name))).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The innermost room of a file. */
function roomOf(file: string): Room | undefined {
  return rooms.find(({ room }) => file.startsWith(room));
}

/** Word lists, tables and prose may be as long as what they list. */
function isData(file: string): boolean {
  return /^(rules\/|src\/(words\.ts|crowd\/))/.test(file);
}

function linesOf(file: string): number {
  return textOf(file).split('\n').length - 1;
}

/** Lines of code, comments aside, that match; as `file:line text`. */
function linesWith(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    codeOf(file)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
}
