// Draws the icons anew after `src/pages/mark.ts` changed: BROWSER_PATH=/usr/bin/chromium npx node test/icons/draw.ts
import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import type { Light } from '../../src/messages.ts';
import { markOf } from '../../src/pages/mark.ts';

// Between light and dark toolbars, at least 3:1 on both: #ffffff and #35363a.
const colours: { readonly [L in Light]: string } = {
  watching: '#4f8f6b',
  unsure: '#a07a2c',
  'not-attached': '#8a8780',
  off: '#8a8780',
  paused: '#8a8780',
};
const toolbarSizes = [16, 32, 48];
const sizes = [...toolbarSizes, 128];

const browser = await launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const light of ['watching', 'unsure', 'not-attached', 'off', 'paused'] as const) {
  for (const size of toolbarSizes) await draw(light, size, `public/light/${light}-${size}.png`);
}
for (const size of sizes) await draw('watching', size, `public/icon/${size}.png`);
await browser.close();

async function draw(light: Light, size: number, file: string): Promise<void> {
  const path = `<path fill-rule="evenodd" fill="${colours[light]}" d="${markOf(light)}"/>`;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><svg style="display:block" width="${size}" height="${size}" viewBox="0 0 32 32">${path}</svg></body>`,
  );
  await mkdir(new URL('.', new URL(`../../${file}`, import.meta.url)), { recursive: true });
  await writeFile(new URL(`../../${file}`, import.meta.url), await page.screenshot({ omitBackground: true }));
}
