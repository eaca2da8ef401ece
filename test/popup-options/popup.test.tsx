// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { clauses } from '../../rules/policy.ts';
import type { TabState } from '../../src/messages.ts';
import { Popup, type PopupProps } from '../../src/pages/popup.tsx';
import { withSite } from '../../src/settings/change.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { show } from './show.ts';

const props: PopupProps = {
  clauses,
  settings: defaultSettings,
  onSite: vi.fn(),
  onPause: vi.fn(),
  onTest: vi.fn(),
  onOptions: vi.fn(),
};

test('every clause of the policy stands there, word for word', async () => {
  const { all } = await show(<Popup {...props} />);
  expect(all('.promises li').map((li) => li.textContent)).toEqual(clauses.map(({ line }) => line));
});

test('until the tab has answered, nothing is claimed about it', async () => {
  const { root, all } = await show(<Popup {...props} />);
  expect(root.querySelector('.tab')?.getAttribute('aria-busy')).toBe('true');
  expect(all('.tab-light')).toEqual([]);
  expect(all('[role=switch]')).toEqual([]);
});

test('watching is said in words, with its switch', async () => {
  const { one, named } = await show(<Popup {...props} tab={{ site: 'x', light: 'watching' }} />);
  expect(one('.tab-light').textContent).toBe('Watching');
  expect((named('Check what I write on X') as HTMLInputElement).checked).toBe(true);
});

test('not attached on a known site is said honestly, and can still be switched', async () => {
  const { one, named } = await show(<Popup {...props} tab={{ site: 'facebook', light: 'not-attached' }} />);
  expect(one('.tab-light').textContent).toBe('Not attached');
  expect(one('.tab-words').textContent).toBe("I can't see a composer here, so I'm not checking it.");
  expect(named('Check what I write on Facebook')).toBeTruthy();
});

test('where nothing is known of the tab, there is no switch, and it is said where we work', async () => {
  const { all, root } = await show(<Popup {...props} tab={{ site: 'unknown', light: 'not-attached' }} />);
  expect(all('[role=switch]')).toEqual([]);
  expect(root.textContent).toContain('X, Facebook and LinkedIn');
});

test('off here shows the switch off, and switching it on says so', async () => {
  const onSite = vi.fn();
  const off = { ...props, onSite, settings: withSite(defaultSettings, 'linkedin', false) };
  const { one, named, click } = await show(<Popup {...off} tab={{ site: 'linkedin', light: 'off' }} />);
  expect(one('.tab-light').textContent).toBe('Off here');
  const control = named('Check what I write on LinkedIn') as HTMLInputElement;
  expect(control.checked).toBe(false);
  await click(control);
  expect(onSite).toHaveBeenCalledExactlyOnceWith('linkedin', true);
});

test('each light has its own shape and words', async () => {
  const shapes = new Set<string | null>();
  const words = new Set<string | null>();
  for (const light of ['watching', 'unsure', 'not-attached', 'off', 'paused'] as const) {
    const { one } = await show(<Popup {...props} tab={{ site: 'x', light }} />);
    shapes.add(one('.tab .mark path').getAttribute('d'));
    words.add(one('.tab-light').textContent);
  }
  expect([shapes.size, words.size]).toEqual([5, 5]);
});

test('the rules are one press away', async () => {
  const onOptions = vi.fn();
  const { named, click } = await show(<Popup {...props} onOptions={onOptions} />);
  await click(named('Rules and settings'));
  expect(onOptions).toHaveBeenCalledOnce();
});

test('a pause is one press away, for all sites', async () => {
  const onPause = vi.fn();
  const { named, click, root } = await show(
    <Popup {...props} onPause={onPause} tab={{ site: 'x', light: 'watching' }} />,
  );
  expect(root.textContent).not.toContain('Paused');
  await click(named('Pause for 15 minutes'));
  expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
});

test.each(['x', 'unknown'] as const)(
  'a pause says until when, and ends with a press, on %s',
  async (site) => {
    const onPause = vi.fn();
    const { named, click, root, all } = await show(
      <Popup {...props} {...{ onPause }} pausedUntil="21:15" tab={{ site, light: 'paused' }} />,
    );
    expect(root.textContent).toContain('Paused until 21:15.');
    expect(all('button').map((button) => button.textContent)).not.toContain('Pause for 15 minutes');
    await click(named('Watch again'));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(false);
  },
);

test('where there is nothing to pause or to test, neither is offered', async () => {
  const offered = async (tab: TabState) =>
    (await show(<Popup {...props} tab={tab} />)).all('main button').map((button) => button.textContent);
  expect(await offered({ site: 'x', light: 'watching' })).toEqual(['Pause for 15 minutes', 'Test it here']);
  expect(await offered({ site: 'x', light: 'off' })).toEqual([]);
  expect(await offered({ site: 'unknown', light: 'not-attached' })).toEqual([]);
});
