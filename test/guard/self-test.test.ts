// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type SelfTestParts, testSelf } from '../../src/guard/self-test.ts';
import type { Came, TestStep } from '../../src/messages.ts';
import { postBox } from '../composer/invented.ts';
import { engine } from './findings.ts';
import { clean, focus, pass, type StandParts, stands, telling } from './stand.ts';

const begin = stands();
const story = `${telling} today`;
const loud = engine({ client: 'warn' });
const silent = engine({});

describe('the self-test', () => {
  it('takes a made-up story the whole way', async () => {
    const { test } = stand();
    expect(await test()).toEqual({
      light: 'watching',
      box: 'none',
      steps: well('attached', 'presses', 'read', 'engine', 'noticed', 'held'),
    });
  });

  it('tells which box is in use', async () => {
    const known = stand(postBox(`<p>${clean}</p>`));
    await focus(known.$('.editor'));
    expect((await known.test()).box).toBe('watched');
    known.end();
    const guessed = stand(`<form><textarea>${clean}</textarea><button>Zippo</button></form>`);
    await focus(guessed.$('textarea'));
    expect((await guessed.test()).box).toBe('unsure');
  });

  it('says honestly that the person switched off or turned down what would notice it', async () => {
    const off = await stand().test({ warm: async () => ({ inForce: silent, asItComes: loud }) });
    expect(off.steps.slice(4)).toEqual([came('noticed', 'switched-off'), came('held', 'switched-off')]);
    const note = engine({ client: 'note' });
    const low = await stand().test({ warm: async () => ({ inForce: note, asItComes: loud }) });
    expect(low.steps.slice(4)).toEqual([came('noticed', 'well'), came('held', 'switched-off')]);
  });

  it('fails where nothing would notice it though nothing is switched off, or where the check breaks', async () => {
    const lost = await stand().test({ warm: async () => ({ inForce: silent, asItComes: silent }) });
    expect(lost.steps.slice(4)).toEqual([came('noticed', 'badly'), came('held', 'badly')]);
    const broken = () => {
      throw new Error('broken');
    };
    const thrown = await stand().test({ warm: async () => ({ inForce: broken, asItComes: loud }) });
    expect(thrown.steps.slice(4)).toEqual([came('noticed', 'badly'), came('held', 'badly')]);
  });

  it.each([
    ['does not wake up in time', () => new Promise<never>(() => undefined)],
    ['cannot be woken', () => Promise.reject(new Error('no'))],
  ])('fails where the engine %s', async (_, warm) => {
    const tested = stand().test({ warm });
    await pass(2500);
    expect((await tested).steps.slice(2)).toEqual([came('read', 'well'), came('engine', 'badly')]);
  });

  it('fails where the extension has gone', async () => {
    const { steps } = await stand().test({ alive: () => false });
    expect(steps[0]).toEqual(came('attached', 'badly'));
  });

  it('fails where somebody takes presses away before us', async () => {
    const life = new AbortController();
    const take = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('click', take, { capture: true, signal: life.signal });
    const { steps } = await stand().test();
    life.abort();
    expect(steps[1]).toEqual(came('presses', 'badly'));
  });

  it('fails where the guard has ended', async () => {
    const { test, end } = stand();
    end();
    expect((await test()).steps[1]).toEqual(came('presses', 'badly'));
  });

  it('tries nothing where nothing is watched', async () => {
    const { guard: _, ...parts } = partsOf(begin(postBox('')));
    expect(await testSelf({ ...parts, light: 'off' })).toEqual({ light: 'off', box: 'none', steps: [] });
  });

  it('leaves the page, its draft and the record alone', async () => {
    const { $, test, posted, decided, sees } = stand(postBox(`<p>${clean}</p>`));
    await focus($('.editor'));
    const before = document.documentElement.outerHTML;
    const pill = sees();
    const changes = new MutationObserver(() => undefined);
    changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    const heard: string[] = [];
    const life = new AbortController();
    for (const type of ['click', 'keydown', 'submit', 'focusin', 'input']) {
      for (const capture of [true, false]) {
        window.addEventListener(type, () => heard.push(type), { capture, signal: life.signal });
      }
    }
    await test();
    await pass(5000);
    life.abort();
    expect(changes.takeRecords()).toEqual([]);
    expect(heard).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(posted).toEqual([]);
    expect(decided).toEqual([]);
    expect(sees()).toEqual(pill);
  });
});

function stand(markup = postBox(''), changed: StandParts = {}) {
  const all = begin(markup, changed);
  return { ...all, test: (more: Partial<SelfTestParts> = {}) => testSelf({ ...partsOf(all), ...more }) };
}

function partsOf({ guard }: Pick<ReturnType<typeof begin>, 'guard'>): SelfTestParts {
  const warm = async () => ({ inForce: loud, asItComes: loud });
  return { document, site: 'x', sentence: story, guard, light: guard.light(), alive: () => true, warm };
}

function well(...steps: readonly TestStep[]) {
  return steps.map((step) => came(step, 'well'));
}

function came(step: TestStep, how: Came) {
  return { step, came: how };
}
