import { expect, test } from 'vitest';
import { clauses } from '../../rules/policy.ts';
import { toHtml, toMarkdown, toText } from '../../src/policy/exports.ts';
import { type Policy, placements, writePolicy } from '../../src/policy/policy.ts';

const nasty: Policy = {
  title: 'Tom & <script>alert(1)</script>',
  lead: 'A *star*, a_line and a [link](x)',
  sections: [
    { heading: 'First "one"', form: 'paragraphs', lines: ['<img src=x onerror=y>', 'two'] },
    { heading: 'Second', form: 'points', lines: ['# no heading', 'b'] },
  ],
  numbered: true,
  signature: ['Name'],
  asOf: 'As of today.',
};

test.each(['website', 'agreement', 'handbook'] as const)(
  'on the %s every clause stands word for word',
  (placement) => {
    const text = toText(writePolicy(clauses, placement, '22 November 2026'));
    for (const { line } of clauses) expect(text).toContain(line);
    expect(text).toContain('22 November 2026');
  },
);

test('each place has a form of its own', () => {
  const forms = placements.map((placement) => writePolicy(clauses, placement, 'today'));
  expect(new Set(forms.map(({ title }) => title)).size).toBe(placements.length);
  expect(forms.map(({ numbered }) => numbered)).toEqual([false, true, false, false]);
  expect(forms.map(({ signature }) => signature.length)).toEqual([0, 3, 0, 0]);
  for (const { sections } of forms) {
    expect(sections.length).toBeGreaterThan(1);
    for (const { lines } of sections) expect(lines.length).toBeGreaterThan(0);
  }
});

test('no two sections of a policy have the same heading', () => {
  for (const placement of placements) {
    const headings = writePolicy(clauses, placement, 'today').sections.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  }
});

test('as HTML, words stay words', () => {
  expect(toHtml(nasty)).toBe(
    [
      '<h1>Tom &amp; &lt;script&gt;alert(1)&lt;/script&gt;</h1>\n',
      '<p>A *star*, a_line and a [link](x)</p>\n',
      '<h2>1. First &quot;one&quot;</h2>\n<p>&lt;img src=x onerror=y&gt;</p>\n<p>two</p>\n',
      '<h2>2. Second</h2>\n<ul>\n  <li># no heading</li>\n  <li>b</li>\n</ul>\n',
      `<p>Name: ${'_'.repeat(30)}</p>\n`,
      '<p>As of today.</p>\n',
    ].join('\n'),
  );
});

test('as Markdown, signs of the words are no signs of the form', () => {
  const markdown = toMarkdown(nasty);
  expect(markdown).toContain('A \\*star\\*, a\\_line and a \\[link\\](x)');
  expect(markdown).toContain('## 2. Second\n\n- \\# no heading\n- b\n');
});

test('as text, it is the words and nothing else', () => {
  expect(toText(nasty)).toContain('\n\n2. Second\n• # no heading\n• b\n\n');
});
