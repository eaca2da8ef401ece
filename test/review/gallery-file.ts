import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Where the pictures of the review lie, and the page that shows all of its states. */
export const galleryFolder = resolve(import.meta.dirname, '../../.output/gallery');

/** Writes the gallery as one file that opens by itself; gives its path. */
export async function writeGallery(): Promise<string> {
  await mkdir(galleryFolder, { recursive: true });
  const file = resolve(galleryFolder, 'index.html');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'gallery.ts'), formats: ['iife'], name: 'gallery' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  const html = await readFile(resolve(import.meta.dirname, 'gallery.html'), 'utf8');
  const code = output.output[0].code.replaceAll('</script', '<\\/script');
  await writeFile(
    file,
    html.replace('/*script*/', () => code),
  );
  return file;
}
