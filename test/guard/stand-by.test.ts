// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Rest, standBy } from '../../src/guard/stand-by.ts';
import { quiet, type ReviewState } from '../../src/review/states.ts';
import { invented, page, postBox } from '../composer/invented.ts';
import { click, focus, key, pass, telling } from './stand.ts';

const rests: readonly Rest[] = ['off', 'paused', 'not-attached'];

describe('standing by', () => {
  it.each(rests)('says %s at the box in use, and goes with the focus', async (rest) => {
    const { $, sees, resting } = begin(`${postBox('<p>x</p>')}<button>Elsewhere</button>`, rest);
    expect(sees().pill).toBeUndefined();
    await focus($('.editor'));
    expect(sees().pill?.says).toEqual({ kind: rest });
    expect(resting.inUse()).toBe(true);
    await focus($('button'));
    expect(sees().pill).toBeUndefined();
    expect(resting.inUse()).toBe(false);
  });

  it('says it at once where somebody is writing when it begins', () => {
    const $ = page(postBox('<p>x</p>'));
    $('.editor').focus();
    expect(begin(undefined, 'paused').sees().pill?.says).toEqual({ kind: 'paused' });
  });

  it('stays at the box while the focus is on its own button', async () => {
    const { $, sees } = begin(postBox('<p>x</p>'), 'off');
    await focus($('.editor'));
    await focus($('.publish'));
    expect(sees().pill?.says).toEqual({ kind: 'off' });
  });

  it('goes with the window', async () => {
    const { $, sees } = begin(postBox('<p>x</p>'), 'off');
    await focus($('.editor'));
    $('.editor').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    expect(sees().pill).toBeUndefined();
  });

  it('goes with the box', async () => {
    const { $, sees } = begin(postBox('<p>x</p>'), 'off');
    await focus($('.editor'));
    $('.box').remove();
    await pass(100);
    expect(sees().pill).toBeUndefined();
  });

  it('follows the box', async () => {
    const { $, sees } = begin(postBox('<p>x</p>'), 'off');
    await focus($('.editor'));
    $('.editor').getBoundingClientRect = () => new DOMRect(5, 6, 7, 8);
    document.dispatchEvent(new Event('scroll'));
    await pass(100);
    expect(sees().pill?.at).toEqual({ x: 5, y: 6, width: 7, height: 8 });
  });

  it('says nothing in private places and in no box', async () => {
    const { $, sees } = begin(
      '<input><div class="chat"><div class="box"><textarea></textarea></div></div>',
      'off',
    );
    await focus($('input'));
    await focus($('textarea'));
    expect(sees()).toEqual(quiet);
  });

  it('holds nothing and reads nothing', async () => {
    const { $ } = begin(postBox(`<p>${telling}</p>`), 'off');
    const read = vi.fn(() => telling);
    for (const node of [$('.editor'), $('.editor p'), $('.editor p').firstChild]) {
      for (const name of ['data', 'nodeValue', 'textContent', 'innerText', 'innerHTML', 'childNodes']) {
        Object.defineProperty(node, name, { get: read });
      }
    }
    await focus($('.editor'));
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(key($('.editor'), { ctrlKey: true }).defaultPrevented).toBe(false);
    await pass(2000);
    expect(read).not.toHaveBeenCalled();
  });

  it('says once more, after the box, that nobody watched it: only where the extension is gone', async () => {
    for (const rest of rests) {
      const { $, sees } = begin(`${postBox('<p>x</p>')}<button>Elsewhere</button>`, rest);
      await focus($('.editor'));
      await focus($('button'));
      expect(sees().notice).toBe(rest === 'not-attached' ? 'gone' : undefined);
      await focus($('.editor'));
      expect(sees().notice).toBeUndefined();
      await focus($('button'));
      expect(sees().notice).toBeUndefined();
    }
  });

  it('ends with its signal', async () => {
    const { $, sees, end } = begin(postBox('<p>x</p>'), 'off');
    end();
    await focus($('.editor'));
    expect(sees().pill).toBeUndefined();
  });

  it('breaks nothing of the page where it cannot be shown', async () => {
    const $ = page(postBox('<p>x</p>'));
    const broken = () => {
      throw new Error('broken');
    };
    const parts = { site: invented, document, rest: 'off', review: broken, signal: life.signal } as const;
    standBy(parts);
    const errors: unknown[] = [];
    window.addEventListener('error', (event) => errors.push(event), { signal: life.signal });
    await focus($('.editor'));
    expect(errors).toEqual([]);
  });
});

let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function begin(markup: string | undefined, rest: Rest) {
  life.abort();
  life = new AbortController();
  const { signal } = life;
  let state: ReviewState = quiet;
  const $ = markup === undefined ? () => document.body : page(markup);
  const show = (next: ReviewState) => {
    state = next;
  };
  const review = () => ({ show, moveTo: () => undefined, owns: () => false });
  const resting = standBy({ site: invented, document, rest, review, signal });
  return { $, sees: () => state, resting, end: () => life.abort() };
}
