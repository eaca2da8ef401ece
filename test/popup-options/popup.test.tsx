// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { clauses } from '../../rules/policy.ts';
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

test('the three lights have three shapes', async () => {
  const shapes = new Set<string | null>();
  for (const light of ['watching', 'not-attached', 'off'] as const) {
    const { one } = await show(<Popup {...props} tab={{ site: 'x', light }} />);
    shapes.add(one('.tab .mark path').getAttribute('d'));
  }
  expect(shapes.size).toBe(3);
});

test('the rules are one press away', async () => {
  const onOptions = vi.fn();
  const { named, click } = await show(<Popup {...props} onOptions={onOptions} />);
  await click(named('Rules and settings'));
  expect(onOptions).toHaveBeenCalledOnce();
});
