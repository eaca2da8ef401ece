import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/lexicon.ts';
import { understand } from '../../src/engine/people.ts';
import { openReader } from '../../src/engine/reading.ts';
import type { Surface } from '../../src/engine/rule.ts';
import { lexicon } from './invented.ts';

const read = await openReader(prepare(lexicon));

function understood(text: string, surface: Surface = 'post') {
  return understand({ text, site: 'x', surface }, read(text));
}
const abouts = (text: string) => understood(text).map(({ about }) => about);

describe('of whom a sentence speaks', () => {
  it.each([
    ['My keeper told me yesterday.', ['served']],
    ['Two of my keepers called.', ['served']],
    ['My sister told me yesterday.', ['family']],
    ['My boss told me yesterday.', ['colleague']],
    ['Keepers often sing.', ['people']],
    ['I like tea.', ['author']],
    ['Tea is nice.', ['unknown']],
  ])('%j', (text, expected) => {
    expect(abouts(text)).toEqual(expected);
  });

  it('carries a person from sentence to sentence', () => {
    expect(abouts('My keeper came yesterday. She laughed. Then she left.')).toEqual([
      'served',
      'served',
      'served',
    ]);
    expect(abouts('My sister came yesterday. She laughed.')).toEqual(['family', 'family']);
  });

  it('lets a new person take the pronoun over', () => {
    expect(abouts('My keeper came. My sister made tea. She laughed.')).toEqual([
      'served',
      'family',
      'family',
    ]);
  });

  it('forgets a person after a while', () => {
    const text = `My keeper came. ${'Tea is nice. '.repeat(6)}She laughed.`;
    expect(abouts(text).at(-1)).toBe('unknown');
  });

  it('takes somebody for a person served only where the author met them at work', () => {
    expect(abouts('A woman told me yesterday at the apiary.')).toEqual(['served']);
    expect(abouts('A woman told me yesterday.')).toEqual(['author']);
    expect(abouts('A woman crossed the road.')).toEqual(['unknown']);
  });

  it('takes a pronoun with nobody before it for a person served where the author met them at work', () => {
    expect(abouts('She told me yesterday at the apiary.')).toEqual(['served']);
    expect(abouts('She told me yesterday.')).toEqual(['author']);
    expect(abouts('She crossed the road.')).toEqual(['unknown']);
  });

  it('leaves a story and the author’s own keeper alone', () => {
    expect(abouts('In this novel my keeper told me.')).toEqual(['character']);
    expect(understood('My own keeper told me.')[0]?.room).toBe('client');
  });

  it('takes a name for a person served only with contact at work', () => {
    expect(abouts('Petra told me. It was at the apiary.')[0]).toBe('served');
    expect(abouts('Petra told me. It was nice.')[0]).not.toBe('served');
  });
});

describe('when, and to whom', () => {
  it.each([
    ['My keeper told me today.', 'episode'],
    ['Often it rains today often.', 'habit'],
    ['Tea is nice.', 'unclear'],
    ['We walked.', 'episode'],
  ])('%j is %s', (text, time) => {
    expect(understood(text)[0]?.time).toBe(time);
  });

  it.each([
    ['Fellow keepers, listen.', 'post', 'peers'],
    ['Dear, go home.', 'post', 'one'],
    ['@kim go home.', 'post', 'one'],
    ['Go home.', 'comment', 'one'],
    ['You can go home.', 'post', 'readers'],
    ['Tea is nice.', 'post', 'nobody'],
  ] as const)('%j in a %s is said to %s', (text, surface, to) => {
    expect(understood(text, surface)[0]?.to).toBe(to);
  });
});
