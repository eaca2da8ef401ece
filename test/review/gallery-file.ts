import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Where the pictures of the review lie, and the page that shows all of its states. */
export const galleryFolder = resolve(import.meta.dirname, '../../.output/gallery');

/** Writes a gallery, of the review or of our own pages, as one file that opens by itself; gives its path. */
export async function writeGallery(of: 'review' | 'pages'): Promise<string> {
  await mkdir(galleryFolder, { recursive: true });
  const file = resolve(galleryFolder, `${of === 'review' ? 'index' : of}.html`);
  const source = of === 'review' ? 'gallery.ts' : '../popup-options/gallery.tsx';
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, source), formats: ['iife'], name: 'gallery' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  const page = resolve(import.meta.dirname, source, '../gallery.html');
  const html = await readFile(page, 'utf8');
  const code = output.output[0].code.replaceAll('</script', '<\\/script');
  await writeFile(
    file,
    html.replace('/*script*/', () => code),
  );
  return file;
}
