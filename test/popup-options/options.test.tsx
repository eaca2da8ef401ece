// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { clauses } from '../../rules/policy.ts';
import { Options, sectionOf } from '../../src/pages/options.tsx';
import { unseenPublish } from '../../src/record/tally.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { optionsWords, siteWords } from '../../src/words.ts';
import { inventedRules } from './invented.ts';
import { optionsProps as props } from './options-props.ts';
import { show } from './show.ts';

const [toldMe, exactAge] = inventedRules;

test('rules stand under the clause they serve, and a clause without rules is left out', async () => {
  const { all } = await show(<Options {...props} />);
  expect(all('.clause h3').map((h) => h.textContent)).toEqual([
    'Nobody is recognised',
    'The room stays closed',
  ]);
  expect(all('.clause').map((clause) => clause.querySelector('.row-title')?.textContent)).toEqual([
    exactAge.title,
    toldMe.title,
  ]);
});

test('a rule opens in place and shows why, what instead, its lines and where it comes from', async () => {
  const source = { name: 'A code, 1.2', gist: 'Keep it closed.', link: 'https://code.example/', read: false };
  const { named, click, one, all } = await show(<Options {...props} sourceOf={() => source} />);
  const head = all('.row-head button').find((button) => button.textContent?.includes(toldMe.title));
  expect(head?.getAttribute('aria-expanded')).toBe('false');
  await click(head as HTMLElement);
  expect(head?.getAttribute('aria-expanded')).toBe('true');
  const body = one('.row.open .row-body').textContent;
  for (const words of [toldMe.why, toldMe.instead, 'Nobody said anything.', 'Keep it closed.']) {
    expect(body).toContain(words);
  }
  expect(body).toContain(optionsWords.rules.unread);
  expect(all('.row.open mark').map((mark) => mark.textContent)).toEqual(['told me', 'Told me']);
  expect(named('A code, 1.2').getAttribute('href')).toBe('https://code.example/');
  await click(head as HTMLElement);
  expect(all('.row.open')).toEqual([]);
});

test('where a rule says your own words back, the page says the words of its first line', async () => {
  const quoting = { ...toldMe, why: '“{quote}” tells too much.' };
  const { all, click } = await show(<Options {...props} rules={[quoting]} />);
  await click(all('.row-head button')[0] as HTMLElement);
  expect(all('dd')[0]?.textContent).toBe('“told me” tells too much.');
});

test('a rule is switched off, and given another level', async () => {
  const [onRule, onLevel] = [vi.fn(), vi.fn()];
  const { named, click, all } = await show(<Options {...props} rules={[toldMe]} {...{ onRule, onLevel }} />);
  await click(named(optionsWords.rules.switch(toldMe.title)));
  expect(onRule).toHaveBeenCalledExactlyOnceWith(toldMe, false);
  await click(all('.row-head button')[0] as HTMLElement);
  const radios = all('.levels input') as HTMLInputElement[];
  expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
  await click(radios[2] as HTMLElement);
  expect(onLevel).toHaveBeenCalledExactlyOnceWith(toldMe, 'stop');
});

test('what was set before is what one sees', async () => {
  const settings = {
    ...defaultSettings,
    rules: { 'told-me': { on: false }, 'exact-age': { level: 'note' as const } },
  };
  const { all } = await show(<Options {...props} settings={settings} />);
  expect(all('.row-head .level-name').map((name) => name.textContent?.trim())).toEqual([
    'A small thought',
    'Off',
  ]);
  expect((all('.row-head [role=switch]') as HTMLInputElement[]).map(({ checked }) => checked)).toEqual([
    true,
    false,
  ]);
});

test('without rules the page says what to do', async () => {
  const { root } = await show(<Options {...props} rules={[]} />);
  expect(root.textContent).toContain(optionsWords.rules.none);
});

test('a site is switched', async () => {
  const onSite = vi.fn();
  const { named, click } = await show(<Options {...props} section="sites" onSite={onSite} />);
  for (const name of Object.values(siteWords)) await click(named(optionsWords.sites.check(name)));
  expect(onSite.mock.calls).toEqual([
    ['facebook', false],
    ['x', false],
    ['linkedin', false],
  ]);
});

test('damaged settings are named in plain words in every section, and can be put up with', async () => {
  const onMend = vi.fn();
  const problems: (typeof props)['problems'] = [
    { field: 'site', site: 'facebook' },
    { field: 'rule-level', rule: 'told-me' },
    { field: 'rule-on', rule: 'gone' },
    { field: 'everything' },
  ];
  const { all, named, click } = await show(<Options {...props} section="record" {...{ problems, onMend }} />);
  expect(all('.damaged li').map((li) => li.textContent)).toEqual([
    'Facebook: it is on',
    '“Told me in session”: how loudly it speaks',
    '“gone”: it is on',
    'All settings',
  ]);
  await click(named(optionsWords.damaged.mend));
  expect(onMend).toHaveBeenCalledOnce();
});

test('whole settings are not complained about', async () => {
  const { all } = await show(<Options {...props} />);
  expect(all('.damaged')).toEqual([]);
});

test('the empty record says what will be here and one thing to do', async () => {
  const { root, one } = await show(<Options {...props} section="record" />);
  expect(root.textContent).toContain(optionsWords.record.empty);
  expect(one('.empty a').getAttribute('href')).toBe('#try');
});

test('the record is a table of counts by rule, with its first day', async () => {
  const decided = { site: 'x', surface: 'post', level: 'warn', times: 2 } as const;
  const counts = [
    { ...decided, day: '2026-11-20', rule: 'told-me', decision: 'posted' as const },
    { ...decided, day: '2026-10-02', rule: 'told-me', decision: 'changed' as const },
    { ...decided, day: '2026-11-21', rule: 'taken-out', decision: 'left' as const, times: 1 },
  ];
  const { all, one } = await show(<Options {...props} section="record" tally={{ version: 1, counts }} />);
  expect(one('caption').textContent).toBe('Since the day 2026-10-02');
  expect(all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Told me in session', '4', '2', '2', '0', '0'],
    ['taken-out', '1', '0', '0', '1', '0'],
  ]);
});

test('the record says how many posts went out that nobody saw coming, and has no empty table for them', async () => {
  const unseen = (times: number) => ({
    version: 1 as const,
    counts: [
      {
        site: 'x',
        surface: 'post',
        level: 'note',
        rule: unseenPublish,
        decision: 'unseen',
        day: '2026-11-20',
        times,
      },
    ] as const,
  });
  const { root, all, again } = await show(<Options {...props} section="record" tally={unseen(3)} />);
  expect(root.textContent).toContain('3 posts went out that I did not see coming.');
  expect(root.textContent).not.toContain(optionsWords.record.empty);
  expect(all('table')).toEqual([]);
  await again(<Options {...props} section="record" tally={unseen(1)} />);
  expect(root.textContent).toContain('One post went out that I did not see coming.');
  await again(<Options {...props} section="record" />);
  expect(root.textContent).not.toContain('did not see coming');
});

test('the policy changes with its place, and is copied as it is read', async () => {
  const onCopy = vi.fn(async () => true);
  const { all, one, named, click } = await show(<Options {...props} section="policy" onCopy={onCopy} />);
  expect(one('.policy-text').textContent).toContain(clauses[0]?.line);
  await click(all('.places input')[2] as HTMLElement);
  expect(one('.policy-text h3').textContent).toBe('Posting for this practice');
  await click(named('Copy as HTML'));
  expect(onCopy.mock.lastCall).toEqual([expect.stringContaining('<h1>Posting for this practice</h1>')]);
  expect(one('.copies [role=status]').textContent).toBe('Copied.');
  await click(named('Copy as text'));
  expect(onCopy.mock.lastCall).toEqual([expect.stringMatching(/^Posting for this practice\n/)]);
});

test('a copy that the browser did not allow is not called one', async () => {
  const { one, named, click } = await show(
    <Options {...props} section="policy" onCopy={async () => false} />,
  );
  await click(named('Copy as text'));
  expect(one('.copies [role=status]').textContent).toBe(optionsWords.policy.notCopied);
});

test('a fragment names its section, anything else the rules', () => {
  expect(['#policy', '#try', '', '#nowhere', '#toString'].map(sectionOf)).toEqual([
    'policy',
    'try',
    'rules',
    'rules',
    'rules',
  ]);
});

test('the way through the sections marks where one is', async () => {
  const { all } = await show(<Options {...props} section="data" />);
  const links = all('nav a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    Object.keys(optionsWords.sections).map((section) => `#${section}`),
  );
  expect(
    links.filter((link) => link.getAttribute('aria-current') === 'page').map((a) => a.textContent),
  ).toEqual(['Your data']);
});

test('a draft stays in its box while one looks at another section', async () => {
  const { named, enter, again } = await show(<Options {...props} section="try" check={() => []} />);
  await enter(named('A draft to try'), 'my draft');
  await again(<Options {...props} section="rules" check={() => []} />);
  await again(<Options {...props} section="try" check={() => []} />);
  expect((named('A draft to try') as HTMLTextAreaElement).value).toBe('my draft');
});
