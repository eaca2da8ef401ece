import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lexicon } from '../rules/lexicon/index.ts';
import { clauses } from '../rules/policy.ts';
import { standards } from '../rules/standards.ts';
import { openEngine } from '../src/engine/check.ts';
import type { Draft, Line, Span } from '../src/engine/rule.ts';

const check = await openEngine(lexicon);
const root = new URL('../rules/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['lexicon', 'sense'].includes(entry.name))
  .map(({ name }) => name);
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root)).map((file) => ({ folder, id: basename(file, '.ts') })),
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const alone = [rule];

  test.each(rule.flags.map(marked))('speaks: $text', ({ draft, marks }) => {
    const spans = check(draft, alone).map(({ start, end }) => ({ start, end }));
    const found = spans.map((span) => draft.text.slice(span.start, span.end));
    expect(marks.length, 'a line that must flag marks what').toBeGreaterThan(0);
    for (const mark of marks) {
      const words = draft.text.slice(mark.start, mark.end);
      expect(
        spans.some((span) => meet(span, mark)),
        `“${words}” among ${JSON.stringify(found)}`,
      ).toBe(true);
    }
    for (const span of spans) {
      const words = draft.text.slice(span.start, span.end);
      expect(
        marks.some((mark) => meet(span, mark)),
        `“${words}” is marked`,
      ).toBe(true);
    }
  });

  test.each(rule.passes.map(marked))('stays quiet: $text', ({ draft, marks }) => {
    expect(marks, 'a line that must pass marks nothing').toEqual([]);
    expect(check(draft, alone).map(({ quote }) => quote)).toEqual([]);
    const holding = check(draft, rules).filter(({ level }) => level !== 'note');
    expect(holding.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });

  test('has at least eight lines of each', () => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(8);
    expect(rule.passes.length).toBeGreaterThanOrEqual(8);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(rule))).toStrictEqual(rule);
  });

  test('serves a clause and rests on standards that are written down', () => {
    expect(clauses.map(({ id }) => id)).toContain(rule.clause);
    expect(rule.standards.length).toBeGreaterThan(0);
    expect(rule.standards.filter((key) => !Object.hasOwn(standards, key))).toEqual([]);
  });

  test('speaks as a colleague would', () => {
    const words = rule.title.split(/\s+/).length;
    expect(words, rule.title).toBeGreaterThanOrEqual(2);
    expect(words, rule.title).toBeLessThanOrEqual(6);
    expect(`${rule.title} ${rule.why} ${rule.instead}`).not.toMatch(
      /violat|\berror|illegal|breach|forbidden|must not|risk score/i,
    );
    for (const sentence of `${rule.why} ${rule.instead}`.split(/(?<=[.!?])\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30);
    }
  });
});

describe('all rules', () => {
  test('stand in a file of their own name in the folder of their category, and every file is in the index', () => {
    const listed = rules.map(({ category, id }) => `${category}/${id}`).sort();
    expect(listed).toEqual(files.map(({ folder, id }) => `${folder}/${id}`).sort());
  });

  test('are at least thirty, ten in each of the first three folders', () => {
    expect(rules.length).toBeGreaterThanOrEqual(30);
    for (const category of ['client-identity', 'session-reference', 'advice-giving']) {
      expect(rules.filter((rule) => rule.category === category).length, category).toBeGreaterThanOrEqual(10);
    }
  });

  test('leave no clause unserved', () => {
    const served = new Set(rules.map(({ clause }) => clause));
    expect(clauses.filter(({ id }) => !served.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('have titles and lines of their own', () => {
    expect(repeated(rules.map(({ title }) => title))).toEqual([]);
    const lines = rules.flatMap(({ flags, passes }) =>
      [...flags, ...passes].map((line) => marked(line).text),
    );
    expect(repeated(lines)).toEqual([]);
  });
});

/** A line without its marks, as a draft, and the spans that were marked. */
function marked(line: Line): {
  readonly text: string;
  readonly draft: Draft;
  readonly marks: readonly Span[];
} {
  const { text: source, surface } =
    typeof line === 'string' ? { text: line, surface: 'post' as const } : line;
  const marks: Span[] = [];
  let text = '';
  for (const [i, part] of source.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  if ((source.match(/⟦/g) ?? []).length !== (source.match(/⟧/g) ?? []).length)
    throw new Error(`Marks do not pair: ${source}`);
  return { text, draft: { text, site: 'unknown', surface }, marks };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function repeated(all: readonly string[]): readonly string[] {
  return all.filter((one, i) => all.indexOf(one) !== i);
}
