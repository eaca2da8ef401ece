// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { quiet } from '../../src/review/states.ts';
import { found } from './drafts.ts';
import { examples } from './examples.ts';
import { flat, type Stage, stage } from './stage.ts';

let on: Stage;
afterEach(() => on.end());

test.each(Object.entries(examples))('%s: what it shows follows from its state alone', (_, example) => {
  on = stage();
  const state = example.state(flat);
  on.review.show(state);
  const { root } = on;
  expect(root.querySelectorAll('.mark')).toHaveLength(state.marks.length);
  expect(root.querySelectorAll('.pill')).toHaveLength(state.pill ? 1 : 0);
  expect(root.querySelectorAll('.card')).toHaveLength(state.card || state.offer || state.passed ? 1 : 0);
  expect(root.querySelectorAll('dialog')).toHaveLength(state.hold ? 1 : 0);
  expect(root.querySelectorAll('.notice')).toHaveLength(state.notice ? 1 : 0);
  for (const finding of state.hold ? state.findings : []) {
    expect(root.querySelector('dialog')?.textContent).toContain(finding.message);
  }
});

test.each(Object.entries(examples))('%s: goes away without a trace', (_, example) => {
  on = stage();
  on.review.show(example.state(flat));
  const before = on.root.innerHTML;
  on.review.show(example.state(flat));
  expect(on.root.innerHTML).toBe(before);
  on.end();
  expect(on.root.innerHTML).toBe('');
  expect(document.documentElement.children).toHaveLength(2);
});

test('the pill says what it knows', () => {
  const says = (name: string) => {
    on?.end();
    on = stage();
    const example = examples[name];
    if (example) on.review.show(example.state(flat));
    return on.root.querySelector('.pill')?.textContent;
  };
  expect(says('clear')).toBe('Soundproof: nothing to look at');
  expect(says('one found')).toBe('Soundproof: 1 thing to look at');
  expect(says('many found')).toBe('Soundproof: 4 things to look at');
  expect(says('unsure')).toContain('not sure this box is watched');
});

test('the pill is a button only where there is something to look at', () => {
  on = stage();
  on.review.show(examples.clear?.state(flat) ?? never());
  expect(on.root.querySelector('.pill')?.localName).toBe('p');
  on.review.show(examples['one found']?.state(flat) ?? never());
  expect(on.root.querySelector('.pill')?.localName).toBe('button');
});

test('each level has a stroke of its own shape', () => {
  on = stage();
  on.review.show(examples['many found']?.state(flat) ?? never());
  const shape = (level: string) => on.root.querySelector(`.mark .${level} .stroke-line`)?.getAttribute('d');
  expect(new Set([shape('note'), shape('warn'), shape('stop')]).size).toBe(3);
  expect(on.root.querySelectorAll('.mark .stroke-tab')).toHaveLength(1);
});

test('the hold dialog says once what one rule says of several words, and quotes them all', () => {
  on = stage();
  const words = { message: 'Both tell of today.', instead: 'Another day.' };
  const draft = 'He cried and then he laughed.';
  const findings = [found(draft, 'He cried', 'warn', words), found(draft, 'he laughed', 'warn', words)];
  on.review.show({ ...quiet, findings, hold: true });
  const items = [...on.root.querySelectorAll('dialog li')];
  expect(
    items.map((item) => [...item.querySelectorAll('blockquote')].map((each) => each.textContent)),
  ).toEqual([['“He cried”', '“he laughed”']]);
  expect(items[0]?.textContent?.split('Both tell of today.')).toHaveLength(2);
});

test('the hold dialog begins with the most serious matter, wherever it stands in the draft', () => {
  on = stage();
  const draft = 'He lives in Hexham. My 4 o’clock cried.';
  const words = { message: 'Why.', instead: 'What instead.' };
  const town = found(draft, 'Hexham', 'warn', words);
  const hour = found(draft, 'My 4 o’clock', 'stop', { ...words, clause: 'the-room-stays-closed' });
  on.review.show({ ...quiet, findings: [town, hour], hold: true });
  expect([...on.root.querySelectorAll('dialog li')].map((item) => item.className)).toEqual(['stop', 'warn']);
});

test('of many places for one reason four are quoted, and the rest counted', () => {
  on = stage();
  on.review.show(examples['hold 63,000 characters']?.state(flat) ?? never());
  expect(on.root.querySelectorAll('.finding .quote')).toHaveLength(4);
  expect(on.root.querySelector('.finding .soft')?.textContent).toBe('and 8 more places in your draft');
});

test('the hold dialog: name, order, and the safe choice first', () => {
  on = stage();
  on.review.show(examples['hold many']?.state(flat) ?? never());
  const dialog = on.root.querySelector('dialog') ?? never();
  expect(dialog.open).toBe(true);
  const title = on.root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  expect(title?.textContent).toBe('Before you post');
  const matters = [...dialog.querySelectorAll('li')].map((item) => [
    item.className,
    item.querySelector('.clause')?.textContent,
    item.querySelectorAll('.finding').length,
  ]);
  expect(matters).toEqual([
    ['stop', 'The room stays closed', 2],
    ['warn', 'Nobody is recognised', 1],
    ['warn', 'Medicine and danger go to those who can help', 1],
  ]);
  expect([...dialog.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
    'Use “Someone I worked with”',
    'Use “was very upset”',
    'Keep editing',
    'Post anyway',
    'Take it to supervision',
    'Remind me in 10 minutes',
  ]);
  expect(on.root.activeElement?.textContent).toBe('Keep editing');
});

test('a draft of 63,000 characters does not enter the dialog whole', () => {
  on = stage();
  on.review.show(examples['hold 63,000 characters']?.state(flat) ?? never());
  for (const quote of on.root.querySelectorAll('.quote')) expect(quote.textContent?.length).toBeLessThan(300);
});

test('the page finds no element, attribute or sheet of ours in its own tree', () => {
  on = stage();
  on.review.show(examples['hold many']?.state(flat) ?? never());
  const host = document.documentElement.lastElementChild;
  expect(host?.shadowRoot).toBeNull();
  expect(host?.localName).toBe('div');
  expect(host?.getAttributeNames()).toEqual(['style']);
  expect(document.querySelectorAll('style, link, dialog')).toHaveLength(0);
});

test('the pill is said once, after the typing', async () => {
  vi.useFakeTimers();
  try {
    on = stage();
    const heard = () => on.root.querySelector('.corner > .heard-only[role=status]')?.textContent;
    for (const name of ['watching', 'one found', 'many found'])
      on.review.show(examples[name]?.state(flat) ?? never());
    expect(heard()).toBe('');
    await vi.advanceTimersByTimeAsync(3000);
    expect(heard()).toBe('Soundproof: 4 things to look at');
    await vi.advanceTimersByTimeAsync(6000);
    expect(heard()).toBe('');
    for (const name of ['reading', 'many found']) {
      on.review.show(examples[name]?.state(flat) ?? never());
      await vi.advanceTimersByTimeAsync(3000);
      expect(heard()).toBe('');
    }
  } finally {
    vi.useRealTimers();
  }
});

test('what ended well leaves by itself', async () => {
  vi.useFakeTimers();
  try {
    on = stage();
    on.review.show(examples.posted?.state(flat) ?? never());
    await vi.advanceTimersByTimeAsync(100);
    expect(on.root.querySelector('.notice [role=status]')?.textContent).toBe('Posted, as you chose.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(on.root.querySelector('.notice')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

function never(): never {
  throw new Error('no such example');
}
