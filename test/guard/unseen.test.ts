// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commentBox, invented, post, postBox } from '../composer/invented.ts';
import { clean, click, focus, key, pass, stands, telling, write } from './stand.ts';

const begin = stands();
const nameless = '<div class="renamed" role="button">Zippo</div>';

describe('a publish that nobody saw coming', () => {
  it('is told and counted where a button of the box empties it and the site says that it went out', async () => {
    const { $, sees, decided } = await at(postBox(`<p>${clean}</p>`, nameless));
    click($('.renamed'));
    $('.editor').replaceChildren();
    await pass(100);
    expect(sees().notice).toBeUndefined();
    document.body.append(line('Your post was sent'));
    await pass(100);
    expect(sees().notice).toBe('missed');
    expect(decided).toMatchObject([{ rule: 'unseen-publish', decision: 'unseen', level: 'note' }]);
  });

  it('is told at once where Enter emptied the box', async () => {
    const { $, sees } = await at(postBox(`<p>${clean}</p>`, nameless));
    key($('.editor'));
    $('.editor').replaceChildren();
    await pass(100);
    expect(sees().notice).toBe('missed');
  });

  it('makes Enter count from then on in boxes that no entry knows', async () => {
    const box = (text: string) => `<form><textarea>${text}</textarea><button>Publish</button></form>`;
    const { $, sees } = await at(box(clean), 'textarea');
    expect(key($('textarea')).defaultPrevented).toBe(false);
    ($('textarea') as HTMLTextAreaElement).value = '';
    $('textarea').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await pass(1000);
    expect(sees().notice).toBe('missed');
    ($('textarea') as HTMLTextAreaElement).value = telling;
    expect(key($('textarea')).defaultPrevented).toBe(true);
  });
});

describe('a control that no entry knows, in a box that one knows', () => {
  it('is held by its name, and pressed when the person chooses so', async () => {
    const { $, sees, actions, guard } = await at(
      postBox(`<p>${telling}</p>`, nameless.replace('Zippo', 'Publish')),
    );
    const presses: Event[] = [];
    $('.renamed').addEventListener('click', (event) => {
      presses.push(event);
      $('.editor').replaceChildren();
    });
    expect(guard.light()).toBe('watching');
    expect(click($('.renamed')).defaultPrevented).toBe(true);
    expect(sees().hold).toBe(true);
    actions().postAnyway();
    await pass(1000);
    expect(presses).toHaveLength(1);
    expect(sees().notice).toBe('posted');
  });
});

describe('a text that went another way', () => {
  it.each([
    ['taken out by hand', 'beforeinput', 'deleteContentBackward'],
    ['taken back', 'beforeinput', 'historyUndo'],
    ['cut out', 'cut', ''],
  ])('%s is none', async (_, type, inputType) => {
    const { $, sees, decided } = await at(postBox(`<p>${clean}</p>`, nameless));
    click($('.renamed'));
    $('.editor').dispatchEvent(new InputEvent(type, { bubbles: true, composed: true, inputType }));
    $('.editor').replaceChildren();
    // What stood there when the text went says nothing of it.
    await pass(100);
    document.body.append(line('Saved'));
    await pass(5000);
    expect(sees().notice).toBeUndefined();
    expect(decided).toEqual([]);
  });

  it('thrown away by a button is none, unless the site says that it went out', async () => {
    const { $, sees } = await at(postBox(`<p>${clean}</p>`, nameless));
    click($('.renamed'));
    $('.box').remove();
    await pass(5000);
    document.body.append(line('Something else'));
    await pass(1000);
    expect(sees().notice).toBeUndefined();
  });

  it.each([
    ['a button elsewhere', '<aside><button class="other">Zippo</button></aside>', '.other'],
    ['a button without words', '', '.box svg'],
    ['no button', '', '.box p'],
  ])('after a press of %s is none', async (_, more, pressed) => {
    const { $, sees } = await at(
      `${postBox(`<p>${clean}</p>`, '<div role="button" class="renamed"><svg></svg></div>')}${more}`,
    );
    click($(pressed));
    $('.editor').replaceChildren();
    document.body.append(line('Something'));
    await pass(1000);
    document.body.append(line('Something else'));
    await pass(1000);
    expect(sees().notice).toBeUndefined();
  });

  it('after Enter in another place is none', async () => {
    const { $, sees } = await at(`${postBox(`<p>${clean}</p>`, nameless)}<input class="other">`);
    key($('.other'));
    $('.editor').replaceChildren();
    await pass(1000);
    expect(sees().notice).toBeUndefined();
  });

  it('long after the press is none', async () => {
    const { $, sees } = await at(postBox(`<p>${clean}</p>`, nameless));
    key($('.editor'));
    await pass(6000);
    $('.editor').replaceChildren();
    await pass(1000);
    expect(sees().notice).toBeUndefined();
  });

  it('is none where the line that came says nothing', async () => {
    const { $, sees } = await at(postBox(`<p>${clean}</p>`, nameless));
    click($('.renamed'));
    $('.editor').replaceChildren();
    await pass(100);
    document.body.append(line(''));
    await pass(1000);
    expect(sees().notice).toBeUndefined();
  });

  it('published by a press that was seen is none', async () => {
    const { $, sees, posted } = await at(postBox(`<p>${clean}</p>`));
    click($('.publish'));
    expect(posted).toEqual([clean]);
    document.body.append(line('Your post was sent'));
    await pass(5000);
    expect(sees().notice).toBeUndefined();
  });

  it('published by Enter where Enter is known is none', async () => {
    const { $, sees, posted } = await at(commentBox(clean), '.comment');
    key($('.comment'));
    expect(posted).toEqual([clean]);
    await pass(5000);
    expect(sees().notice).toBeUndefined();
  });

  it('that is begun anew after a publish is watched again', async () => {
    const { $, sees } = await at(postBox(`<p>${clean}</p>`));
    click($('.publish'));
    await pass(100);
    await write($('.editor'), 'another one');
    key($('.editor'));
    $('.editor').replaceChildren();
    await pass(100);
    expect(sees().notice).toBe('missed');
  });
});

describe('a text that goes out under our dialog', () => {
  it('is told at once, and counted once', async () => {
    const { $, sees, decided } = await at(postBox(`<p>${telling}</p>`));
    click($('.publish'));
    expect(sees().hold).toBe(true);
    $('.editor').replaceChildren();
    await pass(1000);
    expect(sees().notice).toBe('missed');
    expect(decided.filter((one) => one.decision === 'unseen')).toHaveLength(1);
  });
});

describe('a box whose control nobody knows', () => {
  const site = { ...invented, composers: [{ ...post, publish: { selectors: ['.elsewhere'] } }] };
  const unknown = (text: string) =>
    `<form><textarea>${text}</textarea><button>Zippo</button></form><button class="far">Brok</button>`;

  it('is looked at when anything in it is pressed, and said so before it is gone', async () => {
    const { $, sees } = await at(unknown(telling), 'textarea', { site });
    expect(sees().pill?.says).toEqual({ kind: 'unsure', things: 1 });
    expect(click($('form button')).defaultPrevented).toBe(false);
    expect(sees().notice).toBe('look-first');
    expect(sees().hold).toBe(false);
  });

  it('is looked at as it stands, also when it was written a moment ago', async () => {
    const { $, sees } = await at(unknown(clean), 'textarea', { site });
    ($('textarea') as HTMLTextAreaElement).value = telling;
    click($('form button'));
    expect(sees().notice).toBe('look-first');
  });

  it.each([
    ['a clean text', clean, 'form button'],
    ['a press elsewhere', telling, '.far'],
    ['a press on the text', telling, 'textarea'],
  ])('says nothing of %s', async (_, text, pressed) => {
    const { $, sees } = await at(unknown(text), 'textarea', { site });
    click($(pressed));
    expect(sees().notice).toBeUndefined();
  });
});

async function at(markup: string, box = '.editor', parts: Parameters<typeof begin>[1] = {}) {
  const stand = begin(markup, parts);
  await focus(stand.$(box));
  return stand;
}

function line(words: string): Element {
  const said = document.createElement('div');
  said.setAttribute('role', 'alert');
  said.textContent = words;
  return said;
}
