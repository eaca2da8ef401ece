// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { moveOn, type Session } from '../../src/guard/session.ts';
import type { Passing } from '../../src/review/states.ts';
import { postBox } from '../composer/invented.ts';
import { engine, finding } from './findings.ts';
import { clean, click, focus, pass, plainPreferences, stands, telling, write } from './stand.ts';

const begin = stands();
const box = postBox('<p><br></p>');

async function beginTelling(changed: Parameters<typeof begin>[1] = {}) {
  const at = begin(box, changed);
  await focus(at.$('.editor'));
  await write(at.$('.editor'), telling);
  return at;
}

describe('passing over a finding', () => {
  test('not this time: it is gone from this draft, the post goes out, and the record has it', async () => {
    const at = await beginTelling();
    expect(at.sees().findings).toHaveLength(1);
    at.actions().passOver(0, 'now');
    expect(at.sees().findings).toEqual([]);
    expect(at.sees().passed?.how).toBe('now');
    click(at.$('.publish'));
    expect(at.posted).toEqual([telling]);
    expect(at.decided.map(({ rule, decision }) => [rule, decision])).toEqual([['rule-client', 'passed']]);
    await write(at.$('.editor'), telling);
    expect(at.sees().findings).toHaveLength(1);
  });

  test('taken back at once, it is found again and holds', async () => {
    const at = await beginTelling();
    at.actions().passOver(0, 'now');
    at.actions().takeBack();
    expect(at.sees().passed).toBeUndefined();
    expect(at.sees().findings).toHaveLength(1);
    click(at.$('.publish'));
    expect(at.posted).toEqual([]);
    expect(at.sees().hold).toBe(true);
  });

  test('the way back goes when the person writes on, and does not come again with the same words', async () => {
    const at = await beginTelling();
    at.actions().passOver(0, 'now');
    await write(at.$('.editor'), `${telling}!`);
    expect(at.sees().passed).toBeUndefined();
    await write(at.$('.editor'), telling);
    expect(at.sees().passed).toBeUndefined();
    expect(at.sees().findings).toEqual([]);
  });

  test('the way back can be closed', async () => {
    const at = await beginTelling();
    at.actions().passOver(0, 'now');
    at.actions().closeCard();
    expect(at.sees().passed).toBeUndefined();
    expect(at.sees().findings).toEqual([]);
  });

  test.each<Exclude<Passing, 'now'>>(['words', 'softer', 'off'])(
    '%s is for good, and undone for good',
    async (how) => {
      const undo = vi.fn();
      const adjust = vi.fn(() => undo);
      const at = await beginTelling({ preferences: { ...plainPreferences, adjust } });
      at.actions().passOver(0, how);
      expect(adjust).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ rule: 'rule-client', quote: 'client' }),
        how,
      );
      // A rule that was turned down or off follows the settings, which nobody has changed here.
      expect(at.sees().findings).toHaveLength(how === 'words' ? 0 : 1);
      at.actions().takeBack();
      expect(undo).toHaveBeenCalledOnce();
    },
  );

  test('of two, the one passed over last is taken back, and the one before is not offered again', async () => {
    const at = await beginTelling({ warm: async () => engine({ client: 'warn', cried: 'warn' }) });
    at.actions().passOver(0, 'now');
    at.actions().passOver(0, 'now');
    expect(at.sees().findings).toEqual([]);
    at.actions().takeBack();
    expect(at.sees().passed).toBeUndefined();
    expect(at.sees().findings.map(({ quote }) => quote)).toEqual(['cried']);
  });

  test('of two, one passed over and one posted anyway, both are recorded once it is out', async () => {
    const at = await beginTelling({ warm: async () => engine({ client: 'warn', cried: 'warn' }) });
    at.actions().passOver(0, 'now');
    click(at.$('.publish'));
    at.actions().postAnyway();
    await pass(5000);
    expect(at.posted).toEqual([telling]);
    expect(at.decided.map(({ rule, decision }) => `${rule} ${decision}`).sort()).toEqual([
      'rule-client passed',
      'rule-cried posted',
    ]);
  });

  test('nothing is recorded of a draft that was emptied instead', async () => {
    const at = await beginTelling();
    at.actions().passOver(0, 'now');
    await write(at.$('.editor'), '');
    await write(at.$('.editor'), clean);
    click(at.$('.publish'));
    expect(at.posted).toEqual([clean]);
    expect(at.decided).toEqual([]);
  });
});

test.each([
  ['leaving', 1],
  ['edited', 0],
] as const)('a box that is emptied while its draft is %s keeps what was passed over: %i', (at, kept) => {
  const text = 'my client cried';
  const passed = [{ finding: finding('client', 3), how: 'now', shown: false, undo: () => undefined }];
  const step = { at, text, findings: [] };
  const session = { seen: { text, map: [] }, story: { step, ledger: [] }, findings: [], passed };
  moveOn(session as unknown as Session, { text: '', map: [] });
  expect(session.passed).toHaveLength(kept);
});

describe('past a stop', () => {
  const warm = async () => engine({ client: 'stop' });

  test('nothing goes out without a reason', async () => {
    const at = await beginTelling({ warm });
    click(at.$('.publish'));
    at.actions().postAnyway();
    await pass(5000);
    expect(at.posted).toEqual([]);
    expect(at.sees().hold).toBe(true);
  });

  test('what is no stop is recorded without the reason', async () => {
    const at = await beginTelling({ warm: async () => engine({ client: 'stop', cried: 'warn' }) });
    click(at.$('.publish'));
    at.actions().postAnyway('public');
    await pass(5000);
    expect(at.decided.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['rule-client', 'public'],
      ['rule-cried', undefined],
    ]);
  });

  test('with one it goes out, and the record has the reason and no words', async () => {
    const at = await beginTelling({ warm });
    click(at.$('.publish'));
    at.actions().postAnyway('composite');
    await pass(5000);
    expect(at.posted).toEqual([telling]);
    expect(at.decided).toHaveLength(1);
    expect(at.decided[0]).toMatchObject({ rule: 'rule-client', decision: 'posted', reason: 'composite' });
    expect(JSON.stringify(at.decided)).not.toContain('cried');
  });
});

describe('around the dialog', () => {
  test('it quotes the text that was pressed, and says who will see it', async () => {
    const who = '<button aria-label="For friends of friends">x</button>';
    const at = begin(postBox('<p><br></p>', `${who}<button class="publish">Post</button>`));
    await focus(at.$('.editor'));
    await write(at.$('.editor'), telling);
    expect(at.sees().held).toBeUndefined();
    click(at.$('.publish'));
    expect(at.sees().held).toEqual({ text: telling, audience: 'Friends of friends' });
  });

  test('a reminder keeps the draft, publishes nothing and says so', async () => {
    const remind = vi.fn();
    const at = await beginTelling({ preferences: { ...plainPreferences, coolingOff: () => 600, remind } });
    click(at.$('.publish'));
    expect(at.sees().held?.coolingOff).toBe(600);
    at.actions().lookLater();
    await pass(5000);
    expect(remind).toHaveBeenCalledOnce();
    expect(at.sees()).toMatchObject({ hold: false, notice: 'reminder-set' });
    expect(at.posted).toEqual([]);
    expect(at.guard.say('look-again')).toBe(true);
    expect(at.sees().notice).toBe('look-again');
    at.end();
    expect(at.guard.say('look-again')).toBe(false);
  });

  test('the first mark is explained, once', async () => {
    let met = false;
    const meet = vi.fn(() => {
      met = true;
    });
    const at = await beginTelling({ preferences: { ...plainPreferences, met: () => met, meet } });
    expect(at.sees().notice).toBe('first-mark');
    await write(at.$('.editor'), `${telling} again`);
    expect(meet).toHaveBeenCalledOnce();
  });
});
