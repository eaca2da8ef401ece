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

/** What a file imports: dynamic imports, a page's scripts and sheets, and a sheet's sheets included. */
export function importsOf(file: string): readonly Import[] {
  const shape = /\.html$/.test(file) ? inPage : /\.css$/.test(file) ? inSheet : inScript;
  return [...codeOf(file).matchAll(shape)].map(({ groups = {} }) => {
    const to = (groups.from ?? groups.late ?? '').replace(/\?.*$/, '');
    const own = to.startsWith('.');
    return { to: own ? normalize(join(dirname(file), to)) : to, own, typeOnly: groups.type !== undefined };
  });
}

const passedOver = new Set(['node_modules', '.git', '.output', '.wxt']);

const commentOrString =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const inScript =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\s+from\s+)?'(?<from>[^']+)'|\bimport\(\s*'(?<late>[^']+)'/g;
const inPage = /\s(?:src|href)="(?<from>\.[^"]+)"/g;
const inSheet = /@import\s+["'](?<from>[^"']+)["']/g;
