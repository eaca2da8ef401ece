import { describe, expect, it } from 'vitest';
import { matches, siteOf, sites } from '../../src/sites/index.ts';
import { unknown } from '../../src/sites/unknown.ts';

const entries = sites.flatMap((site) => site.composers.map((entry) => ({ site, entry })));
const patterns = (site: (typeof sites)[number]): readonly string[] => [
  ...site.off.routes,
  ...site.off.named,
  ...site.composers.flatMap((entry) => [...(entry.when?.routes ?? []), ...(entry.when?.named ?? [])]),
];

describe('site data', () => {
  it('is plain data: nothing is lost on the way through JSON', () => {
    for (const site of [...sites, unknown]) expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });

  it('finds a site by its exact host', () => {
    expect(siteOf('x.com').name).toBe('x');
    expect(siteOf('WWW.FACEBOOK.COM').name).toBe('facebook');
    expect(siteOf('www.linkedin.com').name).toBe('linkedin');
    expect(siteOf('notx.com')).toBe(unknown);
    expect(siteOf('x.com.example.org')).toBe(unknown);
  });

  it('asks for https and for no wildcard host', () => {
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches) expect(match).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });

  it('never asks for the messaging site', () => {
    expect(matches.join(' ')).not.toContain('messenger.com');
  });

  it('has patterns that compile', () => {
    for (const site of sites)
      for (const source of patterns(site)) expect(() => new RegExp(source, 'u')).not.toThrow();
  });
});

describe.each(entries)('$entry.id', ({ site, entry }) => {
  it('is the only one of its id and belongs to its site', () => {
    expect(entries.filter((other) => other.entry.id === entry.id)).toHaveLength(1);
    expect(entry.id.startsWith(`${site.name}-`)).toBe(true);
    expect(entry.page.startsWith(`${site.name}#`)).toBe(true);
  });

  it('says why, since when and from where', () => {
    expect(entry.why.length).toBeGreaterThan(20);
    expect(entry.source.length).toBeGreaterThan(10);
    expect(new Date(entry.seen).toISOString().slice(0, 10)).toBe(entry.seen);
    expect(entry.seen <= '2026-11-22').toBe(true);
  });

  it('can be found and published from', () => {
    const { takes = [] } = entry;
    expect(entry.root.length * (entry.editor.length + takes.length)).toBeGreaterThan(0);
    const { selectors = [], names = [], texts = [], lastTextOnly } = entry.publish;
    // What is only kept goes out by the control of an entry that takes it.
    const publishes = selectors.length + names.length + texts.length > 0 || lastTextOnly === true;
    const isTaken = site.composers.some((other) => other.takes?.includes(entry.id));
    expect(entry.keeps ? isTaken : publishes).toBe(true);
    expect(takes.filter((id) => !site.composers.some((other) => other.id === id))).toEqual([]);
    for (const name of [...names, ...texts, ...(entry.publish.steps ?? [])])
      expect(name).toBe(name.trim().toLowerCase());
  });
});
