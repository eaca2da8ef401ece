import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/lexicon.ts';
import { compile, matchesOf } from '../../src/engine/pattern.ts';
import { openReader } from '../../src/engine/reading.ts';
import { lexicon } from './invented.ts';

const tagger = prepare(lexicon);
const read = await openReader(tagger);

function found(pattern: string, text: string): readonly string[] {
  const sentence = read(text)[0]?.sentence;
  if (!sentence) return [];
  return matchesOf(compile(pattern, tagger.normalise), sentence).map(({ from, to }) =>
    sentence.words.slice(from, to).join(' '),
  );
}

describe('patterns', () => {
  it.each([
    ['my bees', 'I love my bees', ['my bees']],
    ['swarm*', 'they were swarming', ['swarming']],
    ["don't go", 'dont go', ['do not go']],
    ['(old|young) bees', 'young bees', ['young bees']],
    ['my (old hive|bees)', 'my old hive', ['my old hive']],
    ['my old? bees', 'my bees', ['my bees']],
    ['open ..2 hive', 'open the big hive', ['open the big hive']],
    ['open ..1 hive', 'open the very big hive', []],
    ['#hive', 'the honey box fell', ['honey box']],
    ['^ bees', 'my bees', []],
    ['bees $', 'my bees', ['bees']],
    ['my !old bees', 'my bees', ['my bees']],
    ['my !old ..1 bees', 'my old bees', []],
    ['~my bees', 'my bees', []],
    ['~my bees', 'the bees', ['bees']],
    ['the [big] hive', 'the big hive', ['big']],
    ['#clause-start&#sting', 'ow, stung again', ['stung']],
    ['#clause-start&#sting', 'I got stung', []],
    ['#PastTense', 'we walked home', ['walked']],
  ])('%s on %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it.each(['(open', 'open)', 'a (b|) c', '', '?'])('refuses %j and says why', (pattern) => {
    expect(() => compile(pattern, tagger.normalise)).toThrow(/not well formed/);
  });

  it('takes time in line with the length of a hostile sentence', () => {
    const pattern = compile('a ..8 a ..8 a ..8 b', tagger.normalise);
    const sentence = read(`${'a '.repeat(290)}`)[0]?.sentence;
    if (!sentence) throw new Error('nothing read');
    expect(matchesOf(pattern, sentence)).toEqual([]);
  });
});
