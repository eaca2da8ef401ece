import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Where the built practice pages stand: one HTML, one script and one sheet for each site. */
export const practiceFolder = resolve(import.meta.dirname, '../../.output/practice');

const sites = [
  { page: 'x', title: 'X', entry: 'x/main.tsx' },
  { page: 'facebook', title: 'Facebook', entry: 'facebook/main.ts' },
  { page: 'linkedin', title: 'LinkedIn', entry: 'linkedin/main.ts' },
  { page: 'editors', title: 'a site', entry: 'editors/main.ts' },
  { page: 'hostile', title: 'a kind site', entry: 'hostile/main.ts' },
  { page: 'swap', title: 'a site', entry: 'swap/main.ts' },
];

/** Builds the practice pages; a few seconds, no network. */
export async function buildPages(): Promise<void> {
  await mkdir(practiceFolder, { recursive: true });
  for (const site of sites) {
    await bundle(site.page, site.entry);
    await writeFile(resolve(practiceFolder, `${site.page}.html`), html(site.page, site.title));
  }
}

async function bundle(page: string, entry: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: practiceFolder,
      emptyOutDir: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      lib: {
        entry: resolve(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'practice',
        fileName: () => `${page}.js`,
        cssFileName: page,
      },
    },
  });
}

function html(page: string, title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Practice page, not ${title}</title>
<link rel="stylesheet" href="/practice/${page}.css">
</head>
<body>
<script src="/practice/${page}.js"></script>
</body>
</html>
`;
}

if (import.meta.main) await buildPages();
