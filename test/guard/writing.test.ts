// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { postBox } from '../composer/invented.ts';
import { engine } from './findings.ts';
import { clean, click, focus, pass, stands, telling, write } from './stand.ts';

const begin = stands();

describe('while a draft is written', () => {
  it('shows what is found, a moment after it is written', async () => {
    const { $, sees } = begin(postBox('<p><br></p>'));
    await focus($('.editor'));
    expect(sees().pill?.says).toEqual({ kind: 'watching' });
    await write($('.editor'), clean);
    expect(sees().pill?.says).toEqual({ kind: 'clear' });
    await write($('.editor'), telling, 100);
    expect(sees().pill?.says).toEqual({ kind: 'clear' });
    await pass(300);
    expect(sees().pill?.says).toEqual({ kind: 'found', things: 1, level: 'warn' });
    expect(sees().findings.map((one) => one.quote)).toEqual(['client']);
    expect(sees().hold).toBe(false);
  });

  it('notices a change that fires no event of input', async () => {
    const { $, sees } = begin(postBox('<p>two spaces</p>'));
    await focus($('.editor'));
    ($('.editor p').firstChild as Text).data = telling;
    await pass(1000);
    expect(sees().pill?.says.kind).toBe('found');
  });

  it('keeps what was found with its words until the next check', async () => {
    const { $, sees } = begin(postBox(`<p>${telling}</p>`));
    await focus($('.editor'));
    await write($('.editor'), `oh, ${telling}`, 50);
    expect(sees().findings.map((one) => one.start)).toEqual([7]);
    await write($('.editor'), 'oh, my cli', 50);
    expect(sees().findings).toEqual([]);
  });

  it('opens and closes a card, and keeps it with its words', async () => {
    const { $, sees, actions } = begin(postBox(`<p>${telling}</p>`));
    await focus($('.editor'));
    actions().openCard(0);
    expect(sees().card?.finding).toBe(0);
    await write($('.editor'), `client one, ${telling}`);
    expect(sees().card?.finding).toBe(0);
    actions().closeCard();
    expect(sees().card).toBeUndefined();
  });

  it('wakes the engine at the first focus, and not before', async () => {
    const warm = vi.fn(async () => engine({}));
    const { $ } = begin(postBox('<p><br></p>'), { warm });
    expect(warm).not.toHaveBeenCalled();
    await focus($('.editor'));
    await focus($('.editor'));
    expect(warm).toHaveBeenCalledTimes(1);
  });

  it('judges anew when the rules change', async () => {
    let words: Record<string, 'warn'> = {};
    const { $, sees, guard } = begin(postBox(`<p>${telling}</p>`), {
      warm: async () => (draft) => engine(words)(draft),
    });
    await focus($('.editor'));
    expect(sees().pill?.says.kind).toBe('clear');
    words = { client: 'warn' };
    guard.refresh();
    expect(sees().pill?.says.kind).toBe('found');
  });

  it('goes when the composer goes', async () => {
    const { $, sees, guard } = begin(postBox(`<p>${telling}</p>`));
    await focus($('.editor'));
    expect(guard.inUse()).toBe(true);
    $('.box').remove();
    await pass(100);
    expect(sees().pill).toBeUndefined();
    expect(guard.inUse()).toBe(false);
  });

  it('lives in the modal dialog of the page, and outside again when that is gone', async () => {
    const { $, parent } = begin(`<dialog open>${postBox(`<p>${telling}</p>`)}</dialog><textarea></textarea>`);
    const dialog = $('dialog');
    const matches = dialog.matches.bind(dialog);
    vi.spyOn(dialog, 'matches').mockImplementation(
      (selector: string) => selector === ':modal' || matches(selector),
    );
    await focus($('.editor'));
    expect(parent()).toBe(dialog);
    dialog.remove();
    await pass(100);
    expect(parent()).toBe(document.documentElement);
  });
});

describe('a press on a clean draft', () => {
  it('is not touched', async () => {
    const { $, posted, sees } = begin(postBox(`<p>${clean}</p>`));
    await focus($('.editor'));
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(posted).toEqual([clean]);
    expect(sees().notice).toBeUndefined();
  });

  it('is not touched for a note alone', async () => {
    const { $, posted } = begin(postBox('<p>today</p>'));
    await focus($('.editor'));
    click($('.publish'));
    expect(posted).toEqual(['today']);
  });

  it('is not touched where nothing is written', () => {
    const { $, posted } = begin(postBox('<p><br></p>'), { warm: () => new Promise(() => undefined) });
    click($('.publish'));
    expect(posted).toEqual(['']);
  });

  it('is judged on the text as it stands, even if that was never checked', async () => {
    const { $, posted, sees } = begin(postBox(`<p>${clean}</p>`));
    await focus($('.editor'));
    $('.editor').innerHTML = `<p>${telling}</p>`;
    expect(click($('.publish')).defaultPrevented).toBe(true);
    expect(posted).toEqual([]);
    expect(sees().hold).toBe(true);
  });
});

describe('a safer wording', () => {
  const swapping = (draft: { readonly text: string }) =>
    engine({ client: 'warn' })({ ...draft, site: 'x', surface: 'post' }).map((one) => ({
      ...one,
      swap: 'someone',
    }));

  it('is put in, and read back', async () => {
    const { $, actions, sees } = begin(
      '<div class="box"><textarea class="editor"></textarea><button class="publish">Post</button></div>',
      { warm: async () => swapping },
    );
    const area = $('.editor') as HTMLTextAreaElement;
    area.value = telling;
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: (_: string, __: boolean, words: string) =>
        area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end'),
    });
    await focus(area);
    actions().useSwap(0);
    await pass(1000);
    Reflect.deleteProperty(document, 'execCommand');
    expect(($('.editor') as HTMLTextAreaElement).value).toBe('my someone cried');
    expect(sees().pill?.says.kind).toBe('clear');
  });

  it('says that it could not, where the editor does not take it, and leaves the draft', async () => {
    const { $, actions, sees } = begin(postBox(`<p>${telling}</p>`), { warm: async () => swapping });
    await focus($('.editor'));
    actions().openCard(0);
    actions().useSwap(0);
    expect(sees().card).toBeUndefined();
    await pass(2000);
    expect(sees().card).toBeUndefined();
    expect(sees().offer).toMatchObject({ wording: 'someone', why: 'not-taken' });
    expect($('.editor').textContent).toBe(telling);
    actions().closeCard();
    expect(sees().offer).toBeUndefined();
  });

  it('is offered for copying only while the draft stays so', async () => {
    const { $, actions, sees } = begin(postBox(`<p>${telling}</p>`), { warm: async () => swapping });
    await focus($('.editor'));
    actions().useSwap(0);
    await pass(2000);
    await write($('.editor'), `${telling} again`);
    expect(sees().offer).toBeUndefined();
    // It takes the focus when it appears, so that it does not come back while somebody writes.
    await write($('.editor'), telling);
    expect(sees().offer).toBeUndefined();
  });

  it('is not put in the place of other words that came to stand there', async () => {
    const { $, actions, sees } = begin(postBox(`<p>${telling}</p>`), { warm: async () => swapping });
    const tried = vi.fn();
    $('.editor').addEventListener('beforeinput', tried);
    await focus($('.editor'));
    ($('.editor p').firstChild as Text).data = 'her friend cried';
    actions().useSwap(0);
    await pass(2000);
    expect(sees().offer).toMatchObject({ wording: 'someone', why: 'moved-on' });
    expect(tried).not.toHaveBeenCalled();
    expect($('.editor').textContent).toBe('her friend cried');
  });

  it('is said to have failed where the composer is gone', async () => {
    const { $, actions, sees } = begin(postBox(`<p>${telling}</p>`), { warm: async () => swapping });
    await focus($('.editor'));
    const { useSwap } = actions();
    $('.box').remove();
    useSwap(0);
    await pass(2000);
    expect(sees().notice).toBe('cannot-write');
  });
});

it('leaves nothing running when it ends', async () => {
  const at = begin(postBox(`<p>${telling}</p>`));
  await focus(at.$('.editor'));
  await write(at.$('.editor'), clean, 100);
  at.end();
  expect(vi.getTimerCount()).toBe(0);
  click(at.$('.publish'));
  expect(at.sees().hold).toBe(false);
});
