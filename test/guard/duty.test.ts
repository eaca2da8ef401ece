// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goOnDuty } from '../../src/guard/duty.ts';
import type { Guard } from '../../src/guard/guard.ts';
import type { Rest } from '../../src/guard/stand-by.ts';

const minutes = 60_000;

describe('being on duty', () => {
  it('watches until a wish is known', () => {
    const { duty, log } = begin();
    expect(log).toEqual(['watch']);
    expect(duty.light()).toBe('watching');
  });

  it('stands by while it is off, and watches again', () => {
    const { duty, log } = begin();
    duty.follow({ kind: 'off' });
    expect(duty.light()).toBe('off');
    duty.follow({ kind: 'watch' });
    expect(duty.light()).toBe('watching');
    expect(log).toEqual(['watch', 'end watch', 'off', 'report', 'end off', 'watch', 'report']);
  });

  it('has the guard look anew at a change that leaves it at work', () => {
    const { duty, log } = begin();
    duty.follow({ kind: 'watch' });
    expect(log).toEqual(['watch', 'refresh', 'report']);
  });

  it('watches again by itself when a pause is over', () => {
    const { duty, log } = begin();
    duty.follow({ kind: 'pause', until: Date.now() + 15 * minutes });
    expect(duty.light()).toBe('paused');
    vi.advanceTimersByTime(15 * minutes - 1);
    expect(duty.light()).toBe('paused');
    vi.advanceTimersByTime(1);
    expect(duty.light()).toBe('watching');
    expect(log.slice(-3)).toEqual(['end paused', 'watch', 'report']);
  });

  it('takes a time that is past for no pause', () => {
    const { duty } = begin();
    duty.follow({ kind: 'pause', until: Date.now() - 1 });
    expect(duty.light()).toBe('watching');
  });

  it('follows a pause that is made longer', () => {
    const { duty, log } = begin();
    duty.follow({ kind: 'pause', until: Date.now() + 5 * minutes });
    duty.follow({ kind: 'pause', until: Date.now() + 15 * minutes });
    vi.advanceTimersByTime(14 * minutes);
    expect(duty.light()).toBe('paused');
    expect(log.filter((one) => one === 'paused')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(minutes);
    expect(duty.light()).toBe('watching');
  });

  it.each(['focusin', 'keydown', 'pointerdown', 'pointerover', 'visibilitychange', 'pageshow'])(
    'looks at the clock on %s, as timers stand still while a machine sleeps',
    (type) => {
      const { duty } = begin();
      duty.follow({ kind: 'pause', until: Date.now() + 15 * minutes });
      vi.setSystemTime(Date.now() + 20 * minutes);
      expect(duty.light()).toBe('paused');
      document.dispatchEvent(new Event(type, { bubbles: true }));
      expect(duty.light()).toBe('watching');
    },
  );

  it('stands by where the extension has gone, whatever was wished', () => {
    const { duty, log, die } = begin();
    die();
    document.dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(duty.light()).toBe('not-attached');
    expect(log).toEqual(['watch', 'end watch', 'not-attached', 'report']);
    duty.follow({ kind: 'off' });
    expect(duty.light()).toBe('not-attached');
  });

  it('stands by at once where the guard finds that the extension has gone', () => {
    const { duty, die, tell } = begin();
    die();
    tell();
    expect(duty.light()).toBe('not-attached');
    expect(duty.guard()).toBeUndefined();
  });

  it('says that it has gone where it was off or paused, too', () => {
    const { duty, die } = begin();
    duty.follow({ kind: 'off' });
    die();
    document.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(duty.light()).toBe('not-attached');
  });

  it('ends with its signal', () => {
    const { duty, log, end, tell } = begin();
    duty.follow({ kind: 'pause', until: Date.now() + minutes });
    end();
    const before = [...log];
    vi.advanceTimersByTime(2 * minutes);
    document.dispatchEvent(new Event('focusin', { bubbles: true }));
    tell();
    expect(log).toEqual(before);
    expect(before.at(-1)).toBe('end paused');
  });
});

let ends: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
});

function begin() {
  const life = new AbortController();
  ends.push(() => life.abort());
  const log: string[] = [];
  let alive = true;
  let tell = () => {};
  const note = (what: string, signal: AbortSignal) => {
    log.push(what);
    signal.addEventListener('abort', () => log.push(`end ${what}`));
  };
  const guard: Guard = {
    refresh: () => log.push('refresh'),
    light: () => 'watching',
    inUse: () => false,
    hears: () => true,
    say: () => true,
  };
  const duty = goOnDuty({
    window,
    watch: (gone, signal) => {
      tell = gone;
      note('watch', signal);
      return guard;
    },
    standBy: (rest: Rest, signal) => {
      note(rest, signal);
      return { inUse: () => false };
    },
    alive: () => alive,
    report: () => log.push('report'),
    signal: life.signal,
  });
  const die = () => {
    alive = false;
  };
  return { duty, log, die, tell: () => tell(), end: () => life.abort() };
}
