// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { postBox } from '../composer/invented.ts';
import { engine } from './findings.ts';
import { clean, click, focus, pass, stands, telling, write } from './stand.ts';

const begin = stands();

describe('an engine that is not awake', () => {
  const late = (milliseconds: number) => () =>
    new Promise<ReturnType<typeof engine>>((resolve) =>
      setTimeout(() => resolve(engine({ client: 'warn' })), milliseconds),
    );

  it('holds the press, and lets a clean draft go when it is awake', async () => {
    const { $, posted, sees } = begin(postBox(`<p>${clean}</p>`), { warm: late(500) });
    expect(click($('.publish')).defaultPrevented).toBe(true);
    expect(sees().pill?.says).toEqual({ kind: 'reading' });
    expect(sees().hold).toBe(false);
    click($('.publish'));
    expect(posted).toEqual([]);
    await pass(5000);
    expect(posted).toEqual([clean]);
    expect(sees().notice).toBeUndefined();
  });

  it('holds the press, and shows what is found when it is awake', async () => {
    const { $, posted, sees } = begin(postBox(`<p>${telling}</p>`), { warm: late(500) });
    click($('.publish'));
    await pass(600);
    expect(sees().hold).toBe(true);
    expect(posted).toEqual([]);
  });

  it.each([
    ['that takes too long', () => new Promise<never>(() => undefined)],
    ['that cannot be woken', () => Promise.reject(new Error('no'))],
    [
      'that throws',
      () =>
        Promise.resolve().then(() => {
          throw new Error('no');
        }),
    ],
  ])('%s lets the press through, and says so', async (_, warm) => {
    const { $, posted, sees } = begin(postBox(`<p>${telling}</p>`), { warm });
    click($('.publish'));
    await pass(1400);
    await pass(200);
    expect(posted).toEqual([telling]);
    expect(sees().notice).toBe('let-through');
  });

  it('does not let a text through that was written while it waited', async () => {
    const { $, posted, sees } = begin(postBox(`<p>${clean}</p>`), { warm: late(500) });
    click($('.publish'));
    $('.editor').innerHTML = `<p>${telling}</p>`;
    await pass(5000);
    expect(posted).toEqual([]);
    expect(sees().hold).toBe(true);
  });
});

describe('what must never trap a post', () => {
  it('a check that throws', async () => {
    const check = () => {
      throw new Error('broken');
    };
    const { $, posted, sees } = begin(postBox(`<p>${telling}</p>`), { warm: async () => check });
    await focus($('.editor'));
    expect(sees().pill?.says).toEqual({ kind: 'failed' });
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(posted).toEqual([telling]);
    expect(sees().notice).toBe('let-through');
  });

  it.each([
    [telling, true],
    [clean, false],
  ])('a check that takes three seconds: “%s” is held: %s', async (text, held) => {
    const check = engine({ client: 'warn' });
    const slow: typeof check = (draft) => {
      vi.setSystemTime(Date.now() + 3000);
      return check(draft);
    };
    const { $, posted, sees, actions } = begin(postBox(`<p>${text}</p>`), { warm: async () => slow });
    await focus($('.editor'));
    expect(click($('.publish')).defaultPrevented).toBe(held);
    expect(sees().hold).toBe(held);
    if (held) actions().postAnyway();
    await pass(5000);
    expect(posted).toEqual([text]);
  });

  it('a review that throws', async () => {
    const show = () => {
      throw new Error('broken');
    };
    const review = () => ({ show, moveTo: () => undefined, owns: () => false });
    const { $, posted, guard } = begin(postBox(`<p>${telling}</p>`), { review });
    await focus($('.editor'));
    click($('.publish'));
    await pass(5000);
    await write($('.editor'), telling);
    click($('.publish'));
    expect(posted).toEqual([telling, telling]);
    expect(guard.light()).toBe('not-attached');
  });

  it('a review that throws once, with a press in its hands', async () => {
    let broken = true;
    const show = () => {
      if (broken) throw new Error('broken');
    };
    const review = () => ({ show, moveTo: () => undefined, owns: () => false });
    const { $, posted } = begin(postBox(`<p>${clean}</p>`), { review });
    click($('.publish'));
    expect(posted).toEqual([clean]);
    broken = false;
    await pass(5000);
    await write($('.editor'), clean);
    click($('.publish'));
    expect(posted).toEqual([clean, clean]);
  });

  it('a review that gives the focus back in the midst of a draw', async () => {
    let depth = 0;
    let deepest = 0;
    const show = () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      const editor = document.querySelector('.editor');
      if (depth < 3) editor?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      depth -= 1;
    };
    const review = () => ({ show, moveTo: () => undefined, owns: () => false });
    const { $ } = begin(postBox(`<p>${telling}</p>`), { review });
    await focus($('.editor'));
    expect(deepest).toBe(1);
  });

  it('an extension that is gone', async () => {
    let alive = true;
    const gone = vi.fn();
    const { $, posted, sees } = begin(postBox(`<p>${telling}</p>`), { alive: () => alive, gone });
    await focus($('.editor'));
    expect(sees().pill).toBeDefined();
    alive = false;
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(posted).toEqual([telling]);
    expect(gone).toHaveBeenCalledOnce();
    alive = true;
    $('.editor').innerHTML = `<p>${telling}</p>`;
    expect(click($('.publish')).defaultPrevented).toBe(false);
  });

  it('a guard that is switched off while a press waits', async () => {
    const { $, posted, end } = begin(postBox(`<p>${telling}</p>`), {
      warm: () => new Promise(() => undefined),
    });
    click($('.publish'));
    expect(posted).toEqual([]);
    // The page's own listeners of this stand end with it.
    const seen: string[] = [];
    $('.publish').addEventListener('click', () => seen.push('click'));
    end();
    expect(seen).toEqual(['click']);
  });
});
