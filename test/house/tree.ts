import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One `import` or re-export of a file. */
export interface Import {
  /** A path from the root for our own files, otherwise a package's name as it is written. */
  readonly to: string;
  readonly own: boolean;
  /** Whether it vanishes when types are taken out: `import type` and `export type` only. */
  readonly typeOnly: boolean;
}

/** Every file under a folder, or the file itself, as paths from the root. Built and installed things are left out. */
export function filesUnder(path: string, ending = /./): readonly string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !passedOver.has(name))
    .flatMap((entry) => {
      const at = path === '.' ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(at, ending) : [at];
    })
    .filter((file) => ending.test(file));
}

/** The text of a file. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The text of a file without its comments; line breaks stay where they were. */
export function codeOf(file: string): string {
  return textOf(file).replace(commentOrString, (part) =>
    part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part,
  );
}

/** What a file imports, dynamic imports included. */
export function importsOf(file: string): readonly Import[] {
  return [...codeOf(file).matchAll(importShape)].map((match) => {
    const to = match[2] ?? match[3] ?? '';
    const own = to.startsWith('.');
    const bare = to.replace(/\?.*$/, '');
    return { to: own ? normalize(join(dirname(file), bare)) : bare, own, typeOnly: match[1] !== undefined };
  });
}

const passedOver = new Set(['node_modules', '.git', '.output', '.wxt']);

const commentOrString =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const importShape =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g;
