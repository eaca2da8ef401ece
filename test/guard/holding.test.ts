// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { commentBox, postBox } from '../composer/invented.ts';
import {
  clean,
  click,
  focus,
  key,
  pass,
  type Stand,
  type StandParts,
  stands,
  telling,
  write,
} from './stand.ts';

const begin = stands();

describe('a press on a draft that tells', () => {
  const held = async (more: StandParts = {}): Promise<Stand> => {
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
    expect(sees().notice).toBe('clear-now');
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

  it('has marks under its words, and none where the words are no longer there', async () => {
    const boxes = [new DOMRect(10, 10, 30, 12)] as unknown as DOMRectList;
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(boxes);
    const { $, sees } = await held();
    expect(sees().marks).toEqual([
      { finding: 0, level: 'warn', rects: [{ x: 10, y: 10, width: 30, height: 12 }] },
    ]);
    $('.editor').innerHTML = '<p>a quite different text</p>';
    await pass(50);
    expect(sees().marks).toEqual([]);
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

  it('waits a moment for a control that is off, and presses it once', async () => {
    const { $, posted, actions } = await held();
    $('.publish').setAttribute('aria-disabled', 'true');
    actions().postAnyway();
    await pass(800);
    expect(posted).toEqual([]);
    $('.publish').removeAttribute('aria-disabled');
    await pass(100);
    expect(posted).toEqual([telling]);
  });

  it('asks for another press where the control stays off', async () => {
    const { $, posted, sees, actions } = await held();
    $('.publish').setAttribute('aria-disabled', 'true');
    actions().postAnyway();
    await pass(2000);
    expect(posted).toEqual([]);
    expect(sees().notice).toBe('press-again');
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
