import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, openEngine } from '../../src/engine/check.ts';
import type { Draft, Finding, Surface } from '../../src/engine/rule.ts';
import { tune } from '../../src/engine/tune.ts';
import { lexicon, rules } from './invented.ts';

const engine = await openEngine(lexicon);
const draft = (text: string, surface: Surface = 'post'): Draft => ({ text, site: 'x', surface });
const check = (text: string, surface?: Surface) => engine(draft(text, surface), rules);
const seen = (findings: readonly Finding[]) => findings.map(({ rule, level, quote }) => [rule, level, quote]);

describe('the three families', () => {
  it('phrase: quotes the words and says why with them', () => {
    const [finding] = check('Well, my keeper told me it rained today.');
    expect(finding).toMatchObject({ rule: 'hive-told', level: 'warn', quote: 'my keeper told me' });
    expect(finding?.message).toBe('“my keeper told me” is about a hive.');
  });

  it('near: both within so many words', () => {
    expect(seen(check('Stung at the hive again'))).toEqual([
      ['sting-near-hive', 'stop', 'Stung at the hive'],
    ]);
    expect(check('Stung on the way home from the old hive')).toEqual([]);
  });

  it('details: adds up what is said of one person, a level softer below the full sum', () => {
    expect(check('My keeper, aged 40, came today.')).toEqual([]);
    expect(
      seen(check('My keeper, aged 40, came today. She lives in Kent.')).map(([rule, level]) => [rule, level]),
    ).toEqual([
      ['too-many', 'note'],
      ['too-many', 'note'],
    ]);
    const all = check('My keeper, aged 40, a baker in Kent, came today.');
    expect(seen(all)).toEqual([['too-many', 'warn', 'aged 40, a baker']]);
    expect(all[0]?.message).toBe('Small (age, place and work), but together.');
  });

  it('details: shows one span a sentence, the two most telling of it, and at most three', () => {
    const told = 'My keeper, aged 40, a baker, came today. ';
    const spans = check(told.repeat(4)).map(({ quote }) => quote);
    expect(spans).toEqual(['aged 40, a baker', 'aged 40, a baker', 'aged 40, a baker']);
  });

  it('a quote neither begins nor ends on a word that only leads on to others', () => {
    const [phrase] = rules;
    if (!phrase) throw new Error('a rule');
    const long = [{ ...phrase, looks: [{ family: 'phrase', any: ['and the hive stood by the'] } as const] }];
    expect(engine(draft('It rained and the hive stood by the road.'), long)[0]?.quote).toBe('the hive stood');
  });

  it('a rule that names its details does without them where it found a wording', () => {
    const [, , details] = rules;
    if (!details) throw new Error('three rules');
    const worded = [{ ...details, looks: [{ family: 'phrase', any: ['stung'] } as const] }];
    expect(engine(draft('Stung again.'), worded)[0]?.message).toBe('Small, but together.');
  });

  it('each family stays quiet for what stands in the sentence or elsewhere', () => {
    const [phrase, near, details] = rules;
    if (!phrase || !near || !details) throw new Error('three rules');
    const quiet = [
      { ...phrase, looks: phrase.looks.map((look) => ({ ...look, unless: ['rained'] })) },
      { ...near, looks: near.looks.map((look) => ({ ...look, elsewhere: { not: ['practice'] } })) },
      { ...details, looks: details.looks.map((look) => ({ ...look, elsewhere: { has: ['for real'] } })) },
    ];
    const all = 'My keeper, aged 40, a baker in Kent, came today.';
    const rulesOf = (text: string) => engine(draft(text), quiet).map(({ rule }) => rule);
    expect(rulesOf('My keeper told me today.')).toEqual(['hive-told']);
    expect(rulesOf('My keeper told me today that it rained.')).toEqual([]);
    expect(rulesOf('Stung at the hive.')).toEqual(['sting-near-hive']);
    expect(rulesOf('Stung at the hive. It was practice.')).toEqual([]);
    expect(rulesOf(all)).toEqual([]);
    expect(rulesOf(`${all} For real.`)).toEqual(['too-many']);
  });

  it('details of somebody else add nothing up', () => {
    expect(check('My sister, aged 40, a baker in Kent, came today.')).toEqual([]);
  });
});

describe('levels', () => {
  it('follow the surface', () => {
    expect(check('Stung at the hive', 'comment')).toEqual([]);
    expect(check('Stung at the hive', 'reply')[0]?.level).toBe('note');
  });

  it('go one down where the story was changed, and never to silence', () => {
    expect(check('My keeper told me today. Details changed.')[0]?.level).toBe('note');
    expect(check('Stung at the hive. Details changed.')[0]?.level).toBe('warn');
  });

  it('follow the person’s own settings', () => {
    const quieter = tune(rules, { 'hive-told': { on: false }, 'sting-near-hive': { level: 'note' } });
    expect(engine(draft('My keeper told me today'), quieter)).toEqual([]);
    expect(engine(draft('Stung at the hive'), quieter)[0]?.level).toBe('note');
  });

  it('make the verdict; notes never hold', () => {
    const of = (level: Finding['level']) => ({ level }) as Finding;
    expect(judge([])).toBe('clear');
    expect(judge([of('note')])).toBe('clear');
    expect(judge([of('note'), of('warn')])).toBe('look');
    expect(judge([of('warn'), of('stop')])).toBe('stop');
  });
});

describe('any text', () => {
  it('gets an answer whose quotes are the text’s own words', () => {
    const word = fc.constantFrom(
      'my keeper',
      'told me',
      'stung',
      'hive',
      '“',
      '’s',
      '😀',
      '\n',
      '\ud800',
      'aged 40',
      'Kent.',
      '(',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const { start, end, quote } of check(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(quote).not.toBe('');
        }
      }),
    );
  });

  it.each([
    ['a word without end', 'x'.repeat(50_000)],
    ['lone surrogates', '\ud800 '.repeat(2000)],
    ['only emoji', '😀'.repeat(20_000)],
    ['right to left', 'שלום עולם '.repeat(5000)],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(check(text)).toEqual([]);
  });

  it('says the same the second time, from memory', () => {
    const text = 'My keeper told me today. Stung at the hive.';
    expect(check(text)).toEqual(check(text));
    expect(seen(check(`${text} More.`))).toEqual(seen(check(text)));
  });
});
