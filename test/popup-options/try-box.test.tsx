// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import type { Draft, Finding } from '../../src/engine/rule.ts';
import { CrowdForm } from '../../src/pages/crowd-form.tsx';
import { stretchesOf } from '../../src/pages/marked-text.ts';
import { type Check, nothingTried, TryBox } from '../../src/pages/try-box.tsx';
import { Welcome } from '../../src/pages/welcome.tsx';
import { optionsWords, tryWords } from '../../src/words.ts';
import { show } from './show.ts';

function Box({ check }: { readonly check?: Check | 'failed' }) {
  const [tried, setTried] = useState(nothingTried);
  return <TryBox tried={tried} onTry={setTried} {...(check && { check })} />;
}

const finding = (start: number, end: number, text: string): Finding => ({
  rule: 'told-me',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  start,
  end,
  quote: text.slice(start, end),
  message: 'It tells too much.',
  instead: 'Say less.',
  also: [],
});

const findsSecret: Check = ({ text }) => {
  const at = text.indexOf('secret');
  return at < 0 ? [] : [finding(at, at + 6, text)];
};

test('a draft is judged while it is written', async () => {
  const { named, enter, one, all } = await show(<Box check={findsSecret} />);
  expect(one('.try-says').textContent).toBe(tryWords.waiting);
  await enter(named('A draft to try'), 'a secret here');
  expect(one('.try-says').textContent).toBe('One thing to look at');
  expect(one('.finding blockquote').textContent).toBe('“secret”');
  expect(one('.try-marks mark').textContent).toBe('secret');
  await enter(named('A draft to try'), 'nothing here');
  expect(one('.try-says').textContent).toBe(tryWords.clear);
  expect(all('.finding, mark')).toEqual([]);
});

test('what is marked lies under the very words, whatever they are', async () => {
  const { named, enter, one } = await show(<Box check={findsSecret} />);
  const text = '<b>&amp;</b>\n\n  secret 👩‍👩‍👧 ';
  await enter(named('A draft to try'), text);
  expect(one('.try-marks').textContent).toBe(`${text}\n`);
});

test('the kind of text is passed on', async () => {
  const check = vi.fn((_: Draft) => []);
  const { named, all, enter } = await show(<Box check={check} />);
  await enter(named('A draft to try'), 'hello');
  await enter(all('select')[0] as HTMLElement, 'comment');
  expect(check.mock.lastCall?.[0]).toEqual({ text: 'hello', site: 'unknown', surface: 'comment' });
});

test('no answer is never shown as a clear one', async () => {
  const broken = () => {
    throw new Error('broken');
  };
  for (const [check, says] of [
    [undefined, tryWords.opening],
    ['failed', tryWords.failed],
    [broken, tryWords.failed],
  ] as const) {
    const { named, enter, one } = await show(<Box {...(check && { check })} />);
    await enter(named('A draft to try'), 'a secret here');
    expect(one('.try-says').textContent).toBe(says);
  }
});

test('the browser is asked not to send the draft to its own helpers, nor to keep it', async () => {
  // happy-dom does not know the property, which every browser has.
  Object.defineProperty(HTMLTextAreaElement.prototype, 'spellcheck', { value: true, writable: true });
  const { named } = await show(<Box />);
  const box = named('A draft to try');
  expect(box.spellcheck).toBe(false);
  expect(box.getAttribute('autocomplete')).toBe('off');
});

test('an empty box offers a draft', async () => {
  const { named, click } = await show(<Box check={findsSecret} />);
  await click(named(tryWords.example));
  expect((named('A draft to try') as HTMLTextAreaElement).value).toBe(tryWords.sample);
});

test('the first page comes with a draft that is judged at once', async () => {
  const onOptions = vi.fn();
  const { one, named, click } = await show(
    <Welcome check={({ text }) => [finding(0, 2, text)]} onOptions={onOptions} />,
  );
  expect(one('.finding blockquote').textContent).toBe('“My”');
  await click(named('Look through the rules'));
  expect(onOptions).toHaveBeenCalledOnce();
});

test('stretches are as loud as the loudest finding over them, and together are the text', () => {
  const text = 'abcdef';
  const loud = { ...finding(2, 4, text), level: 'stop' as const };
  const soft = { ...finding(0, 3, text), level: 'note' as const };
  expect(stretchesOf(text, [soft, loud])).toEqual([
    { start: 0, text: 'ab', level: 'note' },
    { start: 2, text: 'c', level: 'stop' },
    { start: 3, text: 'd', level: 'stop' },
    { start: 4, text: 'ef' },
  ]);
});

test('the crowd grows smaller with what is told, and says what to blur', async () => {
  const { all, enter, one } = await show(<CrowdForm />);
  const [country, place, job] = all('select') as [HTMLElement, HTMLElement, HTMLElement];
  const bands = optionsWords.crowd.bands;
  expect(one('.crowd-says').textContent).toContain(bands['thousand-or-more']);
  await enter(country, 'US');
  await enter(place, 'city');
  await enter(job, 'firefighter');
  expect(one('.crowd-says').textContent).toContain(bands.hundreds);
  await enter(all('input')[0] as HTMLElement, '34');
  expect(one('.crowd-says').textContent).toMatch(/It helps most|fewer than ten/);
});

test('an age that cannot be is as if it were not said', async () => {
  const { all, enter, one } = await show(<CrowdForm />);
  const before = one('.crowd-says').textContent;
  await enter(all('input')[0] as HTMLElement, '7');
  expect(one('.crowd-says').textContent).toBe(before);
});
