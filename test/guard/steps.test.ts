// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { lastStepsIn } from '../../src/composer/find.ts';
import type { ComposerEntry, Site } from '../../src/sites/site.ts';
import { invented, post } from '../composer/invented.ts';
import { clean, click, focus, key, pass, type Stand, stands, telling, write } from './stand.ts';

const begin = stands();
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

const written: ComposerEntry = {
  ...post,
  id: 'written',
  root: ['.dialog'],
  fields: ['.title'],
  publish: { selectors: ['.publish'], steps: ['next'] },
};
const last: ComposerEntry = {
  ...post,
  id: 'last',
  root: ['.dialog', '.settings'],
  editor: [],
  takes: ['written', 'picture'],
};
const picture: ComposerEntry = {
  ...post,
  id: 'picture',
  root: ['.picture'],
  editor: ['.alt'],
  keeps: true,
  publish: {},
};
const site: Site = {
  ...invented,
  composers: [{ ...written, takes: ['picture'] }, last, picture],
};

const editor = (text: string) =>
  `<div class="editor" contenteditable="true" tabindex="0"><p>${text}</p></div>`;
const button = '<button class="publish">Post</button>';

describe('a text whose box has gone when it is published', () => {
  const box = `<div class="dialog">${editor(telling)}<button class="next">Next</button></div>`;
  const around = { ...site, composers: [written, { ...last, root: ['.dialog', '.page'] }] };

  it.each([
    ['around it', `<div class="page">${box}</div>`, '.dialog .publish'],
    ['beside it', `${box}<div class="page">${button}</div>`, '.page .publish'],
  ])('stays held where it is pressed before we looked, with another root %s', async (_, page, pressed) => {
    const at = begin(page, { site: around });
    stepsOf(at);
    await focus(at.$('.editor'));
    click(at.$('.next'));
    if (pressed.startsWith('.dialog'))
      expect(lastStepsIn(document, around).map(({ root }) => root.className)).toEqual(['dialog']);
    expect(click(at.$(pressed)).defaultPrevented).toBe(true);
    expect(at.sees().hold).toBe(true);
    await pass(500);
    expect(at.sees().hold).toBe(true);
  });

  it('is held at the last step in the same box, and goes out once when the person chooses so', async () => {
    const at = begin(box, { site });
    const posted = stepsOf(at);
    await focus(at.$('.editor'));
    click(at.$('.next'));
    await pass(100);
    expect(at.sees().pill?.says).toEqual({ kind: 'found', things: 1, level: 'warn' });
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
    expect(at.sees().hold).toBe(true);
    expect(posted()).toBe(0);
    at.actions().postAnyway();
    await pass(1000);
    expect(posted()).toBe(1);
    expect(at.sees().hold).toBe(false);
    expect(at.decided.map((one) => one.decision)).toEqual(['posted']);
  });

  it('is held where the whole box was replaced after the step', async () => {
    const at = begin(box, { site });
    at.$('.next').addEventListener('click', () => {
      document.body.innerHTML = `<div class="settings"><button class="publish">Post</button></div>`;
    });
    await focus(at.$('.editor'));
    click(at.$('.next'));
    await pass(100);
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
    expect(at.sees().hold).toBe(true);
  });

  it('goes out untouched where it is clean', async () => {
    const at = begin(`<div class="dialog">${editor(clean)}<button class="next">Next</button></div>`, {
      site,
    });
    const posted = stepsOf(at);
    await focus(at.$('.editor'));
    click(at.$('.next'));
    await pass(100);
    expect(click(at.$('.publish')).defaultPrevented).toBe(false);
    expect(posted()).toBe(1);
  });

  it('is the text as it stood at the step, although nobody had looked at it yet', async () => {
    const at = begin(`<div class="dialog">${editor(clean)}<button class="next">Next</button></div>`, {
      site,
    });
    stepsOf(at);
    await focus(at.$('.editor'));
    await write(at.$('.editor'), telling, 0);
    click(at.$('.next'));
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
  });

  it('is held where the step is a div that acts on a key', async () => {
    const step = '<div role="button" class="next" tabindex="0">Next</div>';
    const at = begin(`<div class="dialog">${editor(telling)}${step}</div>`, { site });
    await focus(at.$('.editor'));
    key(at.$('.next'));
    document.body.innerHTML = `<div class="settings">${button}</div>`;
    await pass(100);
    expect(at.sees().pill?.says).toEqual({ kind: 'found', things: 1, level: 'warn' });
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
  });

  it('is no part of another box once it was thrown away', async () => {
    const at = begin(`<div class="dialog">${editor(telling)}<button class="cancel">Cancel</button></div>`, {
      site,
    });
    await focus(at.$('.editor'));
    document.body.innerHTML = `<div class="settings">${button}</div>`;
    await pass(100);
    expect(click(at.$('.publish')).defaultPrevented).toBe(false);
  });

  it('is forgotten when it has gone out', async () => {
    const at = begin(box, { site });
    stepsOf(at);
    await focus(at.$('.editor'));
    click(at.$('.next'));
    await pass(100);
    click(at.$('.publish'));
    at.actions().postAnyway();
    await pass(1000);
    document.body.innerHTML = `<div class="settings">${button}</div>`;
    expect(click(at.$('.publish')).defaultPrevented).toBe(false);
  });
});

describe('what stands beside the text', () => {
  it('is held where a title tells', async () => {
    const at = begin(
      `<div class="dialog"><input class="title" value="${telling}">${editor(clean)}${button}</div>`,
      { site },
    );
    await focus(at.$('.title'));
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
    expect(at.sees().findings.map((one) => one.quote)).toEqual(['client']);
  });

  it('is held where a picture was described in a box that has gone', async () => {
    const at = begin('<div class="picture"><textarea class="alt"></textarea><button>Done</button></div>', {
      site,
    });
    const alt = at.$('.alt') as HTMLTextAreaElement;
    await focus(alt);
    expect(at.guard.light()).toBe('watching');
    alt.value = telling;
    alt.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await pass(1000);
    expect(click(at.$('button')).defaultPrevented).toBe(false);
    document.body.innerHTML = `<div class="dialog">${editor(clean)}${button}</div>`;
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
    expect(at.sees().hold).toBe(true);
  });

  it('counts once where a description is opened again and changed', async () => {
    const box = (text: string) =>
      `<div class="picture"><textarea class="alt">${text}</textarea><button>Done</button></div>`;
    const at = begin(box(telling), { site });
    await focus(at.$('.alt'));
    document.body.innerHTML = box(telling);
    await focus(at.$('.alt'));
    (at.$('.alt') as HTMLTextAreaElement).value = clean;
    at.$('.alt').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await pass(1000);
    document.body.innerHTML = `<div class="dialog">${editor(clean)}${button}</div>`;
    expect(click(at.$('.publish')).defaultPrevented).toBe(false);
  });

  it('is held for each picture that was described', async () => {
    const at = begin('<div class="picture"><textarea class="alt"></textarea></div>', { site });
    for (const words of [telling, clean]) {
      document.body.innerHTML = `<div class="picture"><textarea class="alt">${words}</textarea></div>`;
      await focus(at.$('.alt'));
    }
    document.body.innerHTML = `<div class="dialog">${editor(clean)}${button}</div>`;
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
  });

  it('is held at the last step after the text itself was written', async () => {
    const at = begin(`<div class="picture"><textarea class="alt">${telling}</textarea></div>`, { site });
    await focus(at.$('.alt'));
    document.body.innerHTML = `<div class="dialog">${editor(clean)}<button class="next">Next</button></div>`;
    stepsOf(at);
    await focus(at.$('.editor'));
    click(at.$('.next'));
    await pass(100);
    expect(click(at.$('.publish')).defaultPrevented).toBe(true);
  });

  it('is forgotten with the guard that knew it', async () => {
    const markup = `<div class="picture"><textarea class="alt">${telling}</textarea></div>`;
    const before = begin(markup, { site });
    await focus(before.$('.alt'));
    before.end();
    const at = begin(`<div class="dialog">${editor(clean)}${button}</div>`, { site });
    await focus(at.$('.editor'));
    expect(click(at.$('.publish')).defaultPrevented).toBe(false);
  });

  it('is no part of a post a quarter of an hour later', async () => {
    const at = begin(`<div class="picture"><textarea class="alt">${telling}</textarea></div>`, { site });
    await focus(at.$('.alt'));
    await pass(16 * 60_000);
    document.body.innerHTML = `<div class="dialog">${editor(clean)}${button}</div>`;
    expect(click(at.$('.publish')).defaultPrevented).toBe(false);
  });
});

/** The page's way on: Next puts Post in the place of the text, Post takes the box away. Gives how often it was published. */
function stepsOf({ $ }: Stand): () => number {
  let posted = 0;
  const onClick = (event: Event) => {
    const target = event.target as Element;
    if (target.matches('.next')) $('.dialog').innerHTML = button;
    if (!target.matches('.publish')) return;
    posted += 1;
    target.closest('.dialog, .settings')?.remove();
  };
  document.addEventListener('click', onClick, { signal: life.signal });
  return () => posted;
}
