import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { telling } from '../pages/drafts.ts';
import { composer, goTo } from './composers.ts';
import { write } from './hand.ts';
import { somethingFound, waitForWords } from './hold.ts';
import { listed } from './inside.ts';
import { marksOf } from './probe/marks.ts';
import { type Count, countIn } from './probe/memory.ts';
import { setSettings } from './probe/settings.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

const places = [
  { ...composer('x-modal'), closes: '[data-testid="app-bar-close"]' },
  // A press on the dialog itself is one on its backdrop.
  { ...composer('linkedin-share'), closes: 'dialog' },
];

describe.each(places)(`two hundred drafts written and left in $name in ${chosenBrowser().name}`, (place) => {
  beforeAll(async () => {
    options = await session.driven.openOwn('options.html');
  });
  afterAll(async () => {
    await setSettings(options, defaultSettings);
    await options.close();
  });

  test('leave nothing more behind with us than without us', async () => {
    const without = await growth(false);
    const withUs = await growth(true, without);
    expect(more(withUs, without)).toEqual({});
    const hosts = await listed(session.driven, session.page, '() => [1]');
    expect(hosts.length, 'hosts of ours').toBeLessThanOrEqual(1);
  }, 120_000);

  async function growth(on: boolean, against?: Count): Promise<Count> {
    const sites = { x: on, facebook: on, linkedin: on };
    await setSettings(options, { ...defaultSettings, sites });
    await session.page.bringToFront();
    await session.page.goto(place.address);
    await begin(on);
    await rounds(20, on);
    const before = await countIn(session.driven, session.page);
    await rounds(180, on);
    // What waits for a moment, such as the next check, still holds what it waits for.
    let grown = before;
    await until(
      'it is let go',
      async () => {
        const after = await countIn(session.driven, session.page);
        grown = {
          nodes: after.nodes - before.nodes,
          listeners: after.listeners - before.listeners,
          observers: after.observers - before.observers,
          composers: after.composers,
        };
        return !against || Object.keys(more(grown, against)).length === 0;
      },
      8000,
    ).catch(() => undefined);
    return grown;
  }

  // The engine is awake from here on, or the site was seen to be off.
  async function begin(on: boolean): Promise<void> {
    await goTo(session.page, place);
    await write(session.page, telling);
    if (on) await waitForWords(session, somethingFound);
    else await waitForWords(session, /^Soundproof: switched off on this site$/);
    await press(place.closes);
  }

  async function rounds(number: number, on: boolean): Promise<void> {
    await session.page.evaluate(writeAndLeave, {
      number: number - 1,
      opens: place.opens[0] ?? '',
      editor: place.editor,
      closes: place.closes,
      story: telling,
      stays: false,
    });
    await session.page.evaluate(writeAndLeave, {
      number: 1,
      opens: place.opens[0] ?? '',
      editor: place.editor,
      closes: place.closes,
      story: telling,
      stays: true,
    });
    if (on)
      await until('the last is marked', async () => (await marksOf(session.driven, session.page)).length > 0);
    await press(place.closes);
    await until('nothing is drawn', async () => (await marksOf(session.driven, session.page)).length === 0);
  }
});

const session = startSession();
let options: Awaited<ReturnType<typeof session.driven.openOwn>>;

async function press(selector: string): Promise<void> {
  await session.page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
}

// What grew by more than a round or two may still hold.
// Without us, a count may even fall, where something older went meanwhile.
function more(grown: Count, against: Count): Partial<Count> {
  const may: Count = { nodes: 100, listeners: 5, observers: 5, composers: 2 };
  return Object.fromEntries(
    Object.entries(grown).filter(
      ([what, by]) => by > Math.max(0, against[what as keyof Count]) + may[what as keyof Count],
    ),
  );
}

interface Work {
  readonly number: number;
  readonly opens: string;
  readonly editor: string;
  readonly closes: string;
  readonly story: string;
  readonly stays: boolean;
}

// Runs in the page.
async function writeAndLeave({ number, opens, editor, closes, story, stays }: Work): Promise<void> {
  const page = window as unknown as { written?: WeakRef<Element>[]; patience?: typeof setTimeout };
  page.written ??= [];
  // The page's own pretended wait would be most of the time.
  if (!page.patience) {
    const real = setTimeout;
    page.patience = real;
    Object.assign(window, {
      setTimeout: (run: () => void, time: number) => real(run, time === 300 ? 0 : time),
    });
  }
  const turn = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
  for (let round = 0; round < number; round += 1) {
    document.querySelector<HTMLElement>(opens)?.click();
    let box = document.querySelector<HTMLElement>(editor);
    while (!box) {
      await turn();
      box = document.querySelector<HTMLElement>(editor);
    }
    page.written.push(new WeakRef(box));
    box.focus();
    await turn();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${story} ${page.written.length}`);
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox does not take it from the constructor (looked at 2026-12).
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    box.dispatchEvent(paste);
    await turn();
    // Who comes back to a draft has it looked at at once.
    box.blur();
    box.focus();
    await turn();
    if (stays) return;
    document.querySelector<HTMLElement>(closes)?.click();
    await turn();
  }
}
