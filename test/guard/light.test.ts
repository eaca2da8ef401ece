// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { postBox } from '../composer/invented.ts';
import { clean, click, focus, pass, stands, telling } from './stand.ts';

const begin = stands();

describe('the light', () => {
  it('watches from the start', () => {
    expect(begin(postBox('')).guard.light()).toBe('watching');
  });

  it('is not sure of a box that no entry knows and whose control is none, and comes back at one that it knows', async () => {
    const { $, guard, lights, sees } = begin(
      `<form><textarea>${clean}</textarea><button>Zippo</button></form>${postBox('x')}`,
    );
    await focus($('textarea'));
    expect(guard.light()).toBe('unsure');
    expect(sees().pill?.says).toEqual({ kind: 'unsure', things: 0 });
    await focus($('.editor'));
    expect(guard.light()).toBe('watching');
    expect(lights).toEqual(['unsure', 'watching']);
  });

  it('is at the box at once where somebody writes when the guard begins', async () => {
    const { guard, sees } = begin(postBox(`<p>${telling}</p>`), { focused: '.editor' });
    await pass();
    expect(guard.inUse()).toBe(true);
    expect(sees().pill?.says).toEqual({ kind: 'found', things: 1, level: 'warn' });
  });

  it('says so where a written draft has no control that we know', async () => {
    const { $, guard, sees } = begin(
      postBox(`<p>${clean}</p>`, '<div class="renamed" role="button">Zippo</div>'),
    );
    await focus($('.editor'));
    expect(guard.light()).toBe('unsure');
    expect(sees().pill?.says).toEqual({ kind: 'unsure', things: 0 });
  });

  it('says nothing of private places', async () => {
    window.history.replaceState(null, '', '/private/1');
    const { $, lights, sees, posted } = begin(postBox(`<p>${telling}</p>`));
    await focus($('.editor'));
    click($('.publish'));
    expect(posted).toEqual([telling]);
    expect(lights).toEqual([]);
    expect(sees().pill).toBeUndefined();
  });
});
