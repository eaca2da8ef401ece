// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postBox } from '../composer/invented.ts';
import { engine } from './findings.ts';
import { click, focus, key, pass, type Stand, stand, write } from './stand.ts';

const telling = 'my client cried';
const clean = 'two spaces open';
const commentBox = (text: string, send = '') =>
  `<div class="comments"><div class="comment" contenteditable="true" tabindex="0">${text}</div>${send}</div>`;

let open: Stand | undefined;
const begin = (...given: Parameters<typeof stand>): Stand => {
  open = stand(...given);
  return open;
};

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/');
});
afterEach(() => {
  open?.end();
  vi.useRealTimers();
});

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

describe('a press on a draft that tells', () => {
  const held = async (more: Parameters<typeof stand>[1] = {}): Promise<Stand> => {
    const at = begin(postBox(`<p>${telling}</p>`), more);
    await focus(at.$('.editor'));
    click(at.$('.publish'));
    expect(at.sees().hold).toBe(true);
    expect(at.posted).toEqual([]);
    return at;
  };

  it('comes back untouched on "Keep editing", and is recorded when it was changed', async () => {
    const { $, actions, sees, posted, decided } = await held();
    actions().keepEditing();
    expect(sees().hold).toBe(false);
    expect($('.editor').innerHTML).toBe(`<p>${telling}</p>`);
    expect(document.activeElement).toBe($('.editor'));
    await pass(60_000);
    expect(posted).toEqual([]);
    await write($('.editor'), clean);
    click($('.publish'));
    expect(posted).toEqual([clean]);
    expect(decided.map((one) => [one.rule, one.decision])).toEqual([['rule-client', 'changed']]);
    expect(JSON.stringify(decided)).not.toContain('cried');
  });

  it('goes out exactly once on "Post anyway"', async () => {
    const { actions, sees, posted, decided } = await held();
    actions().postAnyway();
    actions().postAnyway();
    expect(sees().hold).toBe(false);
    await pass(10_000);
    actions().postAnyway();
    await pass(10_000);
    expect(posted).toEqual([telling]);
    expect(sees().notice).toBe('posted');
    expect(decided.map((one) => one.decision)).toEqual(['posted']);
  });

  it('is not published by doing nothing', async () => {
    const { posted, sees } = await held();
    await pass(600_000);
    expect(posted).toEqual([]);
    expect(sees().hold).toBe(true);
  });

  it('is not published by further presses, by a person or a script', async () => {
    const { $, posted, actions } = await held();
    click($('.publish'));
    $('.publish').click();
    key($('.editor'), { ctrlKey: true });
    expect(posted).toEqual([]);
    actions().postAnyway();
    click($('.publish'));
    await pass(10_000);
    expect(posted).toEqual([telling]);
  });

  it('goes out by the control that stands there now', async () => {
    const { $, posted, actions } = await held();
    $('.publish').outerHTML = '<button class="publish">Post</button>';
    actions().postAnyway();
    await pass(5000);
    expect(posted).toEqual([telling]);
  });

  it('is judged again when the text changed before it was let go', async () => {
    const { $, posted, sees, actions } = await held();
    $('.editor').innerHTML = '<p>another client of mine</p>';
    actions().postAnyway();
    await pass(5000);
    expect(posted).toEqual([]);
    expect(sees().hold).toBe(true);
    expect(sees().findings[0]?.start).toBe(8);
    actions().postAnyway();
    await pass(5000);
    expect(posted).toEqual(['another client of mine']);
  });

  it('asks for a second press where the page does not take the first, and lets that through', async () => {
    const { $, posted, sees, actions, decided } = await held({ deaf: true });
    actions().postAnyway();
    await pass(3000);
    click($('.publish'));
    expect(posted).toEqual([telling]);
    await pass(2000);
    expect(sees().notice).toBe('press-again');
    $('.publish').click();
    expect(posted).toHaveLength(1);
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(posted).toHaveLength(2);
    $('.editor').replaceChildren();
    await pass(100);
    expect(decided.map((one) => one.decision)).toEqual(['posted']);
  });

  it('does not let another text through by that second press', async () => {
    const { $, sees, actions } = await held({ deaf: true });
    actions().postAnyway();
    await pass(5000);
    await write($('.editor'), `${telling}, and more`);
    expect(click($('.publish')).defaultPrevented).toBe(true);
    expect(sees().hold).toBe(true);
  });

  it('is recorded as left when the composer is closed', async () => {
    const { $, actions, sees, decided } = await held();
    actions().keepEditing();
    $('.box').remove();
    await pass(100);
    expect(decided.map((one) => one.decision)).toEqual(['left']);
    expect(sees().hold).toBe(false);
  });

  it('closes the dialog when the composer is taken away under it', async () => {
    const { $, sees } = await held();
    $('.box').remove();
    await pass(100);
    expect(sees().hold).toBe(false);
  });

  it('is judged again when leaving the editor changes the text', async () => {
    const { $, posted, sees, actions } = await held();
    $('.editor').focus();
    $('.editor').addEventListener('blur', () => $('.editor').replaceChildren('another client'), {
      once: true,
    });
    actions().postAnyway();
    await pass(5000);
    expect(posted).toEqual([]);
    expect(sees().hold).toBe(true);
  });

  it('leaves the editor before it presses, and gives it time', async () => {
    const at = begin(postBox(`<p>${telling}</p>`));
    await focus(at.$('.editor'));
    click(at.$('.publish'));
    at.$('.editor').focus();
    const focused: boolean[] = [];
    at.$('.publish').addEventListener('click', () =>
      focused.push(document.activeElement === at.$('.editor')),
    );
    at.actions().postAnyway();
    await pass(200);
    expect(at.posted).toEqual([]);
    await pass(100);
    expect(focused).toEqual([false]);
  });
});

describe('a comment that Enter publishes', () => {
  it('goes out by Enter where it is clean', async () => {
    const { $, posted } = begin(commentBox(clean));
    await focus($('.comment'));
    key($('.comment'));
    expect(posted).toEqual([clean]);
  });

  it('is never published by a key of ours: the person presses Enter again', async () => {
    const { $, posted, sees, actions } = begin(commentBox(telling));
    await focus($('.comment'));
    key($('.comment'));
    expect(sees().hold).toBe(true);
    actions().postAnyway();
    await pass(1000);
    expect(posted).toEqual([]);
    expect(sees().notice).toBe('press-again');
    expect(key($('.comment')).defaultPrevented).toBe(false);
    expect(posted).toEqual([telling]);
  });

  it('is published by its control where it has one', async () => {
    const { $, posted, actions } = begin(commentBox(telling, '<button class="send">Send</button>'));
    await focus($('.comment'));
    key($('.comment'));
    actions().postAnyway();
    await pass(1000);
    expect(posted).toEqual([telling]);
  });
});

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
    const { $, posted, sees } = begin(postBox(`<p>${telling}</p>`), { alive: () => alive });
    await focus($('.editor'));
    expect(sees().pill).toBeDefined();
    alive = false;
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(posted).toEqual([telling]);
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

describe('the light', () => {
  it('watches from the start', () => {
    expect(begin(postBox('')).guard.light()).toBe('watching');
  });

  it('says that it is not attached at a box that no entry knows, and comes back at one that it knows', async () => {
    const { $, guard, lights, sees } = begin(
      `<form><textarea></textarea><button>Publish</button></form>${postBox('x')}`,
    );
    await focus($('textarea'));
    expect(guard.light()).toBe('not-attached');
    expect(sees().pill?.says).toEqual({ kind: 'unsure' });
    await focus($('.editor'));
    expect(guard.light()).toBe('watching');
    expect(lights).toEqual(['not-attached', 'watching']);
  });

  it('says so where a written draft has no control that we know', async () => {
    const { $, guard, sees } = begin(
      postBox(`<p>${clean}</p>`, '<div class="renamed" role="button">Post</div>'),
    );
    await focus($('.editor'));
    expect(guard.light()).toBe('not-attached');
    expect(sees().pill?.says).toEqual({ kind: 'unsure' });
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
    ($('.editor') as HTMLTextAreaElement).value = telling;
    await focus($('.editor'));
    actions().useSwap(0);
    await pass(1000);
    expect(($('.editor') as HTMLTextAreaElement).value).toBe('my someone cried');
    expect(sees().pill?.says.kind).toBe('clear');
  });

  it('says that it could not, where the editor does not take it, and leaves the draft', async () => {
    const { $, actions, sees } = begin(postBox(`<p>${telling}</p>`), { warm: async () => swapping });
    await focus($('.editor'));
    actions().useSwap(0);
    await pass(2000);
    expect(sees().notice).toBe('cannot-write');
    expect($('.editor').textContent).toBe(telling);
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
