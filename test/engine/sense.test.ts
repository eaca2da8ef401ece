import { describe, expect, test } from 'vitest';
import { judge, openEngine } from '../../src/engine/check.ts';
import { openExplainer } from '../../src/engine/explain.ts';
import type { Draft, Rule } from '../../src/engine/rule.ts';
import { lexicon } from './invented.ts';
import { senseOf } from './sense-of.ts';

/** Hears smoke, and takes honey for the opposite. */
const sense = senseOf({ speaks: 2, doubts: -2, weighs: { smoke: 30, honey: -25 } });

const base = { clause: 'none', instead: 'Wait.', standards: [], flags: [], passes: [] } as const;
const reading: Rule = {
  ...base,
  id: 'reads-like-smoke',
  category: 'session-reference',
  level: 'warn',
  title: 'Reads like smoke',
  why: 'It smells ({details}).',
  looks: [{ family: 'sense', sense }],
};
const listening = reading;
const hive: Rule = {
  ...base,
  id: 'hive-seen',
  category: 'session-reference',
  level: 'warn',
  title: 'Hive seen',
  why: 'A hive.',
  looks: [{ family: 'phrase', any: ['#hive'] }],
};

const check = await openEngine(lexicon);
const draft = (text: string): Draft => ({ text, site: 'x', surface: 'post' });

describe('a sense', () => {
  test('speaks of the most telling sentence, with the words that weighed most', () => {
    const [finding, ...more] = check(draft('It rained. There was smoke over the field. We left.'), [
      listening,
    ]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      quote: 'There was smoke over the field',
      level: 'warn',
      message: 'It smells (“smoke”).',
    });
  });

  test('quotes no word that only holds others together', () => {
    const both = senseOf({ speaks: 2, doubts: -2, weighs: { smoke: 8, with: 8 } });
    const found = check(draft('There was smoke with it.'), [
      { ...listening, looks: [{ family: 'sense', sense: both }] },
    ]);
    expect(found.map(({ message }) => message)).toEqual(['It smells (“smoke”).']);
  });

  test('is silent where it hears too little', () => {
    expect(check(draft('It rained. We left.'), [listening])).toEqual([]);
  });

  test('leaves a sentence to the rule that has spoken of it', () => {
    const found = check(draft('There was smoke over the hive.'), [hive, listening]);
    expect(found.map(({ rule }) => rule)).toEqual(['hive-seen']);
  });

  test('that doubts makes a rule speak as a note, unless the rule is sure or the sense is switched off', () => {
    const text = draft('Honey from my hive.');
    expect(check(text, [hive]).map(({ level }) => level)).toEqual(['warn']);
    expect(check(text, [hive, listening]).map(({ level }) => level)).toEqual(['note']);
    expect(judge(check(text, [{ ...hive, sure: true }, listening]))).toBe('look');
    expect(judge(check(text, [{ ...hive, level: 'stop' }, listening]))).toBe('clear');
    expect(judge(check(text, [{ ...hive, level: 'stop', sure: true }, listening]))).toBe('stop');
  });

  test('hears which rules spoke of a sentence', () => {
    const told = senseOf({ speaks: 2, doubts: -2, weighs: { '!hive-seen': 30 } });
    const listening: Rule = { ...reading, looks: [{ family: 'sense', sense: told }] };
    const quiet: Rule = { ...hive, level: 'note' };
    expect(check(draft('A hive.'), [quiet, listening]).map(({ level }) => level)).toEqual(['warn']);
    expect(check(draft('A hive.'), [listening])).toEqual([]);
    expect(check(draft('A hive.'), [{ ...quiet, on: { post: 'off' } }, listening])).toEqual([]);
  });

  test('hears that a rule found few details', () => {
    const told = senseOf({ speaks: 2, doubts: -2, weighs: { '!hive-seen~': 30 } });
    const listening: Rule = { ...reading, looks: [{ family: 'sense', sense: told }] };
    const details = (full: number): Rule => ({
      ...hive,
      looks: [{ family: 'details', from: 2, full, kinds: [{ kind: 'hive', points: 2, any: ['#hive'] }] }],
    });
    const text = draft('My keeper has a hive.');
    expect(check(text, [details(5), listening]).map(({ level }) => level)).toEqual(['warn']);
    expect(check(text, [details(2), listening]).map(({ rule }) => rule)).toEqual(['hive-seen']);
  });

  test('hears a sentence anew where another rule speaks of it than before', () => {
    const told = senseOf({ speaks: 2, doubts: -2, weighs: { '!hive-seen': 30 } });
    const quiet: Rule = {
      ...hive,
      level: 'note',
      looks: [{ family: 'phrase', any: ['#hive'], elsewhere: { not: ['film'] } }],
    };
    const both = [quiet, { ...reading, looks: [{ family: 'sense', sense: told }] } satisfies Rule];
    expect(judge(check(draft('A hive.'), both))).toBe('look');
    expect(judge(check(draft('A hive. What a film.'), both))).toBe('clear');
    expect(judge(check(draft('A hive. What a day.'), both))).toBe('look');
  });

  test('doubts its own category only', () => {
    const other: Rule = { ...hive, category: 'advice-giving' };
    expect(judge(check(draft('Honey from my hive.'), [other, listening]))).toBe('look');
  });

  test('may need more than one sentence in a conversation', () => {
    const patient: Rule = { ...listening, looks: [{ family: 'sense', sense, least: { reply: 2 } }] };
    const reply = (text: string): Draft => ({ text, site: 'x', surface: 'reply' });
    expect(check(reply('There was smoke.'), [patient])).toEqual([]);
    expect(check(draft('There was smoke.'), [patient])).toHaveLength(1);
    expect(check(reply('There was smoke. We left.'), [patient])).toHaveLength(1);
  });

  test('may need to hear another category too', () => {
    const both = senseOf({ and: 'client-identity', speaks: 2, doubts: -2, weighs: { smoke: 30 } });
    const needing = (odds: number): Rule => ({
      ...listening,
      looks: [{ family: 'sense', sense: both, needs: { category: 'client-identity', odds } }],
    });
    expect(check(draft('There was smoke.'), [needing(2)])).toHaveLength(1);
    expect(check(draft('There was smoke.'), [needing(99)])).toEqual([]);
  });

  test('speaks a level softer of a story that was changed', () => {
    const found = check(draft('Details changed. There was smoke over the field.'), [listening]);
    expect(found.map(({ level }) => level)).toEqual(['note']);
  });

  test.each([
    ['words that objects know', 'constructor toString __proto__ hasOwnProperty smoke smoke'],
    ['only emoji', '😀😀😀'],
    ['sentences without a word', '!!! … ??? smoke'],
    ['lone surrogates', '\ud800 smoke \udc00'],
  ])('answers for %s', (_, text) => {
    for (const found of check(draft(text), [listening])) {
      expect(text.slice(found.start, found.end)).toBe(found.quote);
    }
  });
});

describe('the engine explains', async () => {
  const explain = await openExplainer(lexicon);

  test('what it understood, what it heard and why a rule spoke', () => {
    const { sentences, senses, rules } = explain(draft('My keeper told me of smoke. Honey in the hive.'), [
      hive,
      listening,
    ]);
    expect(sentences[0]).toMatchObject({ about: 'served', text: 'My keeper told me of smoke.' });
    expect(sentences[0]?.mentions).toContainEqual({ role: 'served', quote: 'My keeper' });
    expect(senses).toMatchObject([{ rule: 'reads-like-smoke', doubting: false, strongest: ['smoke'] }]);
    expect(rules[0]).toMatchObject({ rule: 'hive-seen', spoke: [{ level: 'warn', quote: 'hive' }] });
  });

  test('that a sense heard enough, and still waits for a second sentence', () => {
    const patient: Rule = { ...listening, looks: [{ family: 'sense', sense, least: { post: 2 } }] };
    expect(explain(draft('There was smoke.'), [patient]).senses).toMatchObject([{ speaking: false }]);
    expect(explain(draft('There was smoke. We left.'), [patient]).senses).toMatchObject([{ speaking: true }]);
  });

  test('that a sense doubts', () => {
    const { senses, rules } = explain(draft('Honey in the hive.'), [hive, listening]);
    expect(senses).toMatchObject([{ doubting: true }]);
    expect(rules[0]).toMatchObject({ spoke: [{ level: 'note', quote: 'hive' }] });
  });

  test.each<[string, Partial<Rule>, string, object]>([
    ['has none of its words', {}, 'It rained.', { why: 'no-words' }],
    ['is off here', { on: { post: 'off' } }, 'A hive.', { why: 'off-here' }],
    [
      'took the sentence for another person’s',
      { looks: [{ family: 'phrase', any: ['#hive'], when: { about: ['served'] } }] },
      'My sister has a hive.',
      { why: 'other-person', sentence: 0, quote: 'hive', about: 'family, unclear' },
    ],
    [
      'has a word beside it that tells otherwise',
      { looks: [{ family: 'phrase', any: ['#hive'], unless: ['toy'] }] },
      'A toy hive.',
      { why: 'unless', sentence: 0, quote: 'hive', but: 'toy' },
    ],
    [
      'reads of something else further off',
      { looks: [{ family: 'phrase', any: ['#hive'], elsewhere: { not: ['film'] } }] },
      'A hive. What a film.',
      { why: 'elsewhere', quote: 'hive', but: 'film' },
    ],
    [
      'needs more in the draft',
      { looks: [{ family: 'phrase', any: ['#hive'], elsewhere: { has: ['apiary'] } }] },
      'A hive.',
      { why: 'needs-elsewhere', quote: 'hive' },
    ],
    [
      'has one half only',
      { looks: [{ family: 'near', one: ['#hive'], other: ['#sting'], within: { words: 3 } }] },
      'A hive.',
      { why: 'too-far', quote: 'hive' },
    ],
    [
      'has too few details',
      {
        looks: [{ family: 'details', from: 5, kinds: [{ kind: 'hive', points: 2, any: ['#hive'] }] }],
      },
      'My keeper has a hive.',
      { why: 'too-little', quote: 'hive' },
    ],
  ])('why a rule is silent: it %s', (_, change, text, reason) => {
    const { rules } = explain(draft(text), [{ ...hive, ...change }]);
    expect(rules[0]?.spoke).toEqual([]);
    expect(rules[0]?.because).toContainEqual(reason);
  });

  test('that another rule says the same words', () => {
    const louder: Rule = { ...hive, id: 'louder', level: 'stop' };
    const { rules } = explain(draft('A hive.'), [hive, louder]);
    expect(rules[0]?.spoke).toMatchObject([{ rule: 'louder', also: ['hive-seen'] }]);
    expect(rules[0]?.because).toEqual([{ why: 'settled' }]);
  });
});
