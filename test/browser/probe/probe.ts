import type { Page } from 'puppeteer-core';
import type { Probe, Reading } from '../../pages/editors/probe.ts';
import { press } from '../composers.ts';
import type { Step } from './documents.ts';

/** Where the bare editors stand. */
export const bareEditors = 'https://www.linkedin.com/practice/editors';

/** Asks the page's probe. */
export async function ask<Name extends keyof Probe>(
  page: Page,
  name: Name,
  ...given: Parameters<Probe[Name]>
): Promise<ReturnType<Probe[Name]>> {
  return (await page.evaluate(
    (asked, words) => {
      const { probe } = window as unknown as { probe: Record<string, (...given: unknown[]) => unknown> };
      return probe[asked]?.(...words);
    },
    name,
    given,
  )) as ReturnType<Probe[Name]>;
}

/** Empties an editor and puts the caret into it. */
export async function begin(page: Page, name: string): Promise<void> {
  await ask(page, 'empty', name);
  await press(page, `#${name} [contenteditable="true"], #${name} textarea`);
}

/** Writes where the caret is, step by step. */
export async function take(page: Page, name: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.does === 'keys') await page.keyboard.type(step.text);
    else if (step.does === 'insert') await ask(page, 'insert', step.text);
    else if (step.does === 'paragraph') await page.keyboard.press('Enter');
    else if (step.does === 'soft') {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    } else await ask(page, step.does, name, step.text);
  }
}

/** What is read of an editor, once the editor itself has come to rest. */
export async function reads(page: Page, name: string): Promise<Reading> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  return await ask(page, 'reads', name);
}
