import { describe, expect, it } from 'vitest';
import {
  begun,
  decide,
  type Effect,
  type Happening,
  type Step,
  type Story,
} from '../../src/guard/decision.ts';
import { held, settle } from '../../src/guard/ledger.ts';
import { finding } from './findings.ts';

const loud = [finding('client')];
const soft = [finding('today', 0, 'note')];
const entry = { rule: 'rule-client', level: 'warn' } as const;

const steps: Readonly<Record<Step['at'], Step>> = {
  writing: { at: 'writing' },
  held: { at: 'held', text: 'a' },
  reviewing: { at: 'reviewing', text: 'a', findings: loud },
  leaving: { at: 'leaving', text: 'a', findings: loud },
  waiting: { at: 'waiting', text: 'a', findings: loud },
  edited: { at: 'edited' },
  posted: { at: 'posted' },
  abandoned: { at: 'abandoned' },
};

const judged = { kind: 'judged', findings: loud } as const;
const clear = { kind: 'judged', findings: [] } as const;
const noted = { kind: 'judged', findings: soft } as const;
const press = (
  text: string,
  what: Happening & { kind: 'press' } extends { judged: infer J } ? J : never,
  genuine = true,
) => ({ kind: 'press', text, judged: what, genuine }) as const;

type Row = readonly [Step['at'], Happening, Step['at'], 'let-go' | 'hold', ...string[]];

const rows: readonly Row[] = [
  // A press on a draft that is simply being written.
  ['writing', press('a', clear), 'posted', 'let-go', 'follow'],
  ['writing', press('a', noted), 'posted', 'let-go', 'follow'],
  ['writing', press('a', judged), 'reviewing', 'hold'],
  ['writing', press('a', { kind: 'cold' }), 'held', 'hold', 'warm'],
  ['writing', press('a', { kind: 'failed' }), 'writing', 'let-go', 'notice let-through', 'follow'],
  ['edited', press('b', judged), 'reviewing', 'hold'],
  ['edited', press('b', clear), 'posted', 'let-go', 'record', 'follow'],
  ['posted', press('b', judged), 'reviewing', 'hold'],
  ['abandoned', press('b', clear), 'posted', 'let-go', 'record', 'follow'],
  // A second press while one is held publishes nothing more, whoever makes it.
  ['held', press('a', clear), 'held', 'hold'],
  ['held', press('a', clear, false), 'held', 'hold'],
  ['reviewing', press('a', judged), 'reviewing', 'hold'],
  ['reviewing', press('b', clear), 'reviewing', 'hold'],
  ['leaving', press('a', judged), 'leaving', 'hold'],
  ['leaving', press('b', clear), 'leaving', 'hold'],
  ['leaving', press('b', clear, false), 'leaving', 'hold'],
  // What the page does itself after a press that was let go.
  ['leaving', press('a', judged, false), 'leaving', 'let-go'],
  // After a release that did nothing: a person's press of exactly that text.
  ['waiting', press('a', judged), 'leaving', 'let-go', 'watch'],
  ['waiting', press('a', judged, false), 'waiting', 'hold'],
  ['waiting', press('b', judged), 'reviewing', 'hold'],
  ['waiting', press('b', clear), 'posted', 'let-go', 'record', 'follow'],
  // The verdict comes after the press.
  ['held', { kind: 'judged', judged: clear }, 'leaving', 'let-go', 'release a'],
  ['held', { kind: 'judged', judged: noted }, 'leaving', 'let-go', 'release a'],
  ['held', { kind: 'judged', judged }, 'reviewing', 'let-go'],
  [
    'held',
    { kind: 'judged', judged: { kind: 'failed' } },
    'leaving',
    'let-go',
    'notice let-through',
    'release a',
  ],
  [
    'held',
    { kind: 'judged', judged: { kind: 'cold' } },
    'leaving',
    'let-go',
    'notice let-through',
    'release a',
  ],
  ['writing', { kind: 'judged', judged }, 'writing', 'let-go'],
  // The person decides.
  ['reviewing', { kind: 'keep-editing' }, 'edited', 'let-go'],
  ['reviewing', { kind: 'post-anyway' }, 'leaving', 'let-go', 'release a'],
  ['writing', { kind: 'post-anyway' }, 'writing', 'let-go'],
  ['edited', { kind: 'post-anyway' }, 'edited', 'let-go'],
  ['leaving', { kind: 'post-anyway' }, 'leaving', 'let-go'],
  ['waiting', { kind: 'post-anyway' }, 'waiting', 'let-go'],
  ['writing', { kind: 'keep-editing' }, 'writing', 'let-go'],
  // The text changed under the dialog.
  ['reviewing', { kind: 'checked', text: 'b', findings: [] }, 'writing', 'let-go', 'notice clear-now'],
  ['reviewing', { kind: 'checked', text: 'b', findings: loud }, 'reviewing', 'let-go'],
  ['reviewing', { kind: 'checked', text: '', findings: [] }, 'writing', 'let-go'],
  // After an edit.
  ['edited', { kind: 'checked', text: 'b', findings: [] }, 'writing', 'let-go', 'notice clear-now'],
  ['edited', { kind: 'checked', text: '', findings: [] }, 'edited', 'let-go'],
  ['edited', { kind: 'checked', text: 'b', findings: loud }, 'edited', 'let-go'],
  ['writing', { kind: 'checked', text: 'b', findings: [] }, 'writing', 'let-go'],
  // The release.
  ['leaving', { kind: 'fared', fate: 'out' }, 'posted', 'let-go', 'notice posted', 'record'],
  ['leaving', { kind: 'fared', fate: 'still' }, 'waiting', 'let-go', 'notice press-again'],
  ['leaving', { kind: 'fared', fate: 'answered' }, 'waiting', 'let-go', 'notice press-again-if'],
  ['leaving', { kind: 'changed', text: 'b', judged }, 'reviewing', 'let-go'],
  ['leaving', { kind: 'changed', text: 'b', judged: clear }, 'leaving', 'let-go', 'release b'],
  ['reviewing', { kind: 'fared', fate: 'out' }, 'reviewing', 'let-go'],
  ['reviewing', { kind: 'fared', fate: 'still' }, 'reviewing', 'let-go'],
  // The composer goes.
  ['reviewing', { kind: 'closed' }, 'abandoned', 'let-go', 'record'],
  ['edited', { kind: 'closed' }, 'abandoned', 'let-go', 'record'],
  ['waiting', { kind: 'closed' }, 'abandoned', 'let-go', 'record'],
];

describe('each step and what can happen in it', () => {
  it.each(rows.map((row) => ({ row, name: `${row[0]}, ${JSON.stringify(row[1])}` })))('$name', ({ row }) => {
    const [from, happening, to, answer, ...effects] = row;
    const story: Story = { step: steps[from], ledger: from === 'writing' ? [] : [entry] };
    const next = decide(story, happening);
    expect(next.story.step.at).toBe(to);
    expect(next.answer).toBe(answer);
    expect(next.effects.map(said)).toEqual(effects);
  });

  it('never publishes by itself: only a press, a late verdict, "Post anyway" and a changed text release', () => {
    const quiet: readonly Happening[] = [
      { kind: 'checked', text: 'a', findings: [] },
      { kind: 'keep-editing' },
      { kind: 'fared', fate: 'out' },
      { kind: 'fared', fate: 'still' },
      { kind: 'closed' },
    ];
    for (const step of Object.values(steps)) {
      for (const happening of quiet) {
        expect(decide({ step, ledger: [] }, happening).effects.map((effect) => effect.kind)).not.toContain(
          'release',
        );
      }
    }
  });
});

describe('the record of a draft', () => {
  const outcomes = (...happenings: readonly Happening[]) => {
    let story = begun;
    const found: unknown[] = [];
    for (const happening of happenings) {
      const next = decide(story, happening);
      story = next.story;
      for (const effect of next.effects) if (effect.kind === 'record') found.push(...effect.outcomes);
    }
    return found;
  };
  const two = { kind: 'judged', findings: [finding('client'), finding('today', 7)] } as const;

  it.each<readonly [string, readonly Happening[], readonly string[]]>([
    [
      'posted anyway',
      [press('a', two), { kind: 'post-anyway' }, { kind: 'fared', fate: 'out' }],
      ['client posted', 'today posted'],
    ],
    [
      'changed',
      [press('a', two), { kind: 'keep-editing' }, press('b', clear)],
      ['client changed', 'today changed'],
    ],
    [
      'changed in part',
      [
        press('a', two),
        { kind: 'keep-editing' },
        press('b', judged),
        { kind: 'post-anyway' },
        { kind: 'fared', fate: 'out' },
      ],
      ['client posted', 'today changed'],
    ],
    ['left', [press('a', two), { kind: 'keep-editing' }, { kind: 'closed' }], ['client left', 'today left']],
    [
      'posted by the second press',
      [
        press('a', judged),
        { kind: 'post-anyway' },
        { kind: 'fared', fate: 'still' },
        press('a', judged),
        { kind: 'fared', fate: 'out' },
      ],
      ['client posted'],
    ],
    ['never held', [press('a', clear), { kind: 'closed' }], []],
  ])('%s', (_, happenings, expected) => {
    expect(outcomes(...happenings)).toEqual(
      expected.map((line) => {
        const [word, decision] = line.split(' ');
        return { rule: `rule-${word}`, level: 'warn', decision };
      }),
    );
  });

  it('counts each finding of a rule once, however often it is held', () => {
    const one = finding('client');
    const ledger = held(held([], [one, one]), [one]);
    expect(ledger).toHaveLength(2);
    expect(settle(ledger, [one]).map((outcome) => outcome.decision)).toEqual(['posted', 'changed']);
  });
});

function said(effect: Effect): string {
  if (effect.kind === 'notice') return `notice ${effect.notice}`;
  return effect.kind === 'release' ? `release ${effect.text}` : effect.kind;
}
