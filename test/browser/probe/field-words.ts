import { type DecodedPng, decode } from 'fast-png';
import type { Page } from 'puppeteer-core';
import type { Box } from './marks.ts';

/**
 * Where words of a plain field are, one box for each line, in CSS pixels of the viewport: no page can ask a field for
 * that, so each word is selected, and looked for in a picture of the page by the colour of its selection.
 */
export async function fieldWordsAt(page: Page, field: string, quote: string): Promise<readonly Box[]> {
  const lines: Box[] = [];
  for (const [start, end] of await wordsOf(page, field, quote)) {
    const letters = await page.$eval(field, select, { start, end });
    const picture = decode(await page.screenshot());
    const selected = colouredIn(picture);
    if (!selected) continue;
    const ratio = picture.width / (await page.evaluate(() => innerWidth));
    // A selection is as high as its line, and the letters stand in the middle of it.
    const middle = (selected.y + selected.height / 2) / ratio;
    const box = {
      x: selected.x / ratio,
      y: middle - letters / 2,
      width: selected.width / ratio,
      height: letters,
    };
    const line = lines.at(-1);
    if (!line || Math.abs(line.y - box.y) > 2) lines.push(box);
    else lines[lines.length - 1] = around(line, box);
  }
  await page.$eval(field, unselect);
  return lines;
}

function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  return { ...one, x, width: Math.max(one.x + one.width, other.x + other.width) - x };
}

async function wordsOf(page: Page, field: string, quote: string): Promise<readonly [number, number][]> {
  const start = await page.$eval(
    field,
    (one, words) => (one as HTMLTextAreaElement).value.indexOf(words),
    quote,
  );
  if (start < 0) return [];
  return [...quote.matchAll(/\S+/gu)].map(({ 0: word, index }) => [
    start + index,
    start + index + word.length,
  ]);
}

// Answers with the height of the letters' own box, which is what a range tells of other text.
function select(field: Element, { start, end }: { readonly start: number; readonly end: number }): number {
  const area = field as HTMLTextAreaElement;
  const ours = document.querySelector<HTMLElement>('html > div');
  ours?.style.setProperty('visibility', 'hidden', 'important');
  // A page's policy may forbid style elements.
  const colours = new CSSStyleSheet();
  colours.replaceSync(':is(textarea, input)::selection { background: #f0f; color: #f0f; text-shadow: none }');
  document.adoptedStyleSheets = [colours];
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const letters = document.createElement('span');
  letters.style.font = getComputedStyle(area).font;
  letters.textContent = 'Hg';
  const line = document.createElement('div');
  line.append(letters);
  document.body.append(line);
  const { height } = letters.getBoundingClientRect();
  line.remove();
  return height;
}

function unselect(field: Element): void {
  const area = field as HTMLTextAreaElement;
  document.querySelector<HTMLElement>('html > div')?.style.removeProperty('visibility');
  document.adoptedStyleSheets = [];
  area.setSelectionRange(area.value.length, area.value.length);
}

// Around all that has the colour of the selection, in pixels of the picture.
function colouredIn({ data, width, height, channels }: DecodedPng): Box | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * channels, pixel * channels + 3);
    if (red < 240 || green > 15 || blue < 240) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x + 1),
      Math.min(top, y),
      Math.max(bottom, y + 1),
    ];
  }
  return right < 0 ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}
