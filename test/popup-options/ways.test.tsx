// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Options } from '../../src/pages/options.tsx';
import { defaultSettings } from '../../src/settings/settings.ts';
import { inventedRules } from './invented.ts';
import { optionsProps as props } from './options-props.ts';
import { show } from './show.ts';

const [toldMe, exactAge] = inventedRules;

test('what was said while writing is listed, newest first, and taken back', async () => {
  const old = { rule: 'told-me', mark: 'a'.repeat(32), day: '2026-11-01' };
  const late = { rule: 'exact-age', mark: 'b'.repeat(32), day: '2026-12-01' };
  const onNoPass = vi.fn();
  const settings = { ...defaultSettings, passes: [old, late] };
  const { all, click } = await show(
    <Options {...props} section="ways" settings={settings} onNoPass={onNoPass} />,
  );
  expect(all('.pass').map((row) => row.querySelector('span')?.textContent)).toEqual([
    `${exactAge.title} since the day 2026-12-01`,
    `${toldMe.title} since the day 2026-11-01`,
  ]);
  const [, last] = all('.pass button');
  expect(last?.getAttribute('aria-label')).toBe(`Speak of them again: ${toldMe.title}, the day 2026-11-01`);
  await click(last as HTMLElement);
  expect(onNoPass).toHaveBeenCalledExactlyOnceWith(old);
});

test('keys, a reminder and the small sign are chosen', async () => {
  const [onKeys, onWait, onTuck] = [vi.fn(), vi.fn(), vi.fn()];
  const { all, named, click } = await show(
    <Options {...props} section="ways" {...{ onKeys, onWait, onTuck }} />,
  );
  const choose = (select: Element | undefined, value: string) => {
    (select as HTMLSelectElement).value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const [next, open, wait] = all('select');
  expect([...(next?.querySelectorAll('option') ?? [])].map(({ value }) => value)).not.toContain('O');
  choose(next, 'J');
  choose(open, '7');
  choose(wait, '600');
  choose(wait, '');
  await click(named('Keep it small'));
  expect(onKeys.mock.calls).toEqual([[{ next: 'J', open: 'O' }], [{ next: 'S', open: '7' }]]);
  expect(onWait.mock.calls).toEqual([[600], [undefined]]);
  expect(onTuck.mock.calls).toEqual([[true]]);
});

test('why somebody posted past a stop is counted by reason', async () => {
  const one = {
    site: 'x',
    surface: 'post',
    level: 'stop',
    rule: 'told-me',
    decision: 'posted',
    day: '2026-12-01',
  } as const;
  const counts = [
    { ...one, reason: 'other' as const, times: 1 },
    { ...one, reason: 'consent' as const, times: 2 },
  ];
  const { all } = await show(<Options {...props} section="record" tally={{ version: 1, counts }} />);
  expect(all('main > table tbody tr').map((row) => row.textContent)).toEqual([
    'They agreed in writing2',
    'Another reason1',
  ]);
});
