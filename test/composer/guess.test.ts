// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { composerAt } from '../../src/composer/find.ts';
import { controlsFor, watchManners } from '../../src/composer/guess.ts';
import { invented, page } from './invented.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

const icon = '<button><svg></svg></button>';
const box = '<div id="e" contenteditable="true"></div>';

describe('the control of a box that no entry knows', () => {
  it.each([
    ['by its name', `<form>${box}<button id="p">Publish</button>${icon}</form>`],
    ['by its name in another language', `<form>${box}<button id="p">Veröffentlichen</button></form>`],
    [
      'by its kind and place',
      `<form>${box}<button>Zippo</button><button type="submit" id="p">Share</button></form>`,
    ],
    [
      'by its name before one that has a menu',
      `<form>${box}<button id="p">Post</button><button aria-haspopup="menu">Post</button></form>`,
    ],
    [
      'by its name before the opener that shows a count',
      `<form><button aria-label="Comment">12</button>${box}<button id="p">Comment</button></form>`,
    ],
    [
      'within the nearest ancestor that holds one',
      `<div><div><div>${box}</div></div><button id="p">Publish</button></div>`,
    ],
  ])('%s', (_, markup) => {
    expect(found(markup)).toEqual({ sure: true, controls: ['p'] });
  });

  it.each([
    ['one is only the last with words', `<form>${box}<button>Zippo</button></form>`],
    ['one leads only to a further step', `<form>${box}<button>Zippo</button><button>Next</button></form>`],
  ])('is none where %s', (_, markup) => {
    expect(found(markup).sure).toBe(false);
  });

  it('is never one that leads only to a further step, though it wakes up', () => {
    const $ = page(`<form>${box}<button disabled>Next</button><p role="button">Zippo</p>${icon}</form>`);
    const empty = composerAt($('#e'), invented);
    if (empty) watchManners($('#e'), invented);
    $('button').removeAttribute('disabled');
    expect(found().sure).toBe(false);
  });

  it.each(['aria-haspopup="menu"', 'aria-pressed="false"', 'aria-expanded="false"'])(
    'is none that has %s',
    (state) => {
      expect(found(`<form>${box}<button ${state}>Post</button>${icon}</form>`).sure).toBe(false);
    },
  );

  it('is the right-most of two that are as likely', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(this.id === 'p' ? 200 : 100, 0, 150, 20);
    });
    const two = `<form>${box}<button type="submit" id="p">Post</button><button>Zippo</button></form>`;
    expect(found(two).controls).toEqual(['p']);
  });

  it('is known in any language by waking up when something is written', () => {
    const $ = page(`<form>${box}${icon}<button>Zippo</button><button id="p" disabled>Brok</button></form>`);
    const empty = composerAt($('#e'), invented);
    expect(empty?.unsure).toBe(true);
    if (empty) watchManners($('#e'), invented);
    $('#e').textContent = 'words';
    expect(found().sure).toBe(false);
    $('#p').removeAttribute('disabled');
    expect(found()).toEqual({ sure: true, controls: ['p'] });
  });

  it('is known by coming only when something is written', () => {
    const $ = page(`<form>${box}${icon}<button>Zippo</button></form>`);
    const empty = composerAt($('#e'), invented);
    if (empty) watchManners($('#e'), invented);
    $('#e').textContent = 'words';
    $('form').insertAdjacentHTML('beforeend', '<button id="p">Brok</button>');
    expect(found()).toEqual({ sure: true, controls: ['p'] });
  });

  it('is known in a box that shows what it is only when something is written', () => {
    const $ = page(`<div><div class="in">${box}</div></div><p role="button">Zippo</p>`);
    watchManners($('#e'), invented);
    $('#e').textContent = 'words';
    $('.in').insertAdjacentHTML('beforeend', '<button id="p">Brok</button>');
    expect(found()).toEqual({ sure: true, controls: ['p'] });
  });

  it('is none where everything was on while the box was empty', () => {
    const $ = page(`<form>${box}${icon}<button>Zippo</button><button>Brok</button></form>`);
    const empty = composerAt($('#e'), invented);
    if (empty) watchManners($('#e'), invented);
    $('#e').textContent = 'words';
    expect(found().sure).toBe(false);
  });
});

describe('the box that no entry knows', () => {
  it('holds every editor in it, and none within another', () => {
    const $ = page(
      `<form><textarea id="one"></textarea><div id="two" contenteditable="true"><span contenteditable="true">in it</span></div><button>Publish</button></form>`,
    );
    const composer = composerAt($('#two'), invented);
    expect(composer?.editors).toEqual([$('#one'), $('#two')]);
    expect(composer?.root).toBe($('form'));
  });

  it('is the box that says what it is before a nearer part of it', () => {
    const $ = page(`<form><div>${box}<button>Zippo</button></div><button>Publish</button></form>`);
    expect(composerAt($('#e'), invented)?.root).toBe($('form'));
  });

  it.each([
    ['in a private place', '/private', `<form>${box}<button>Publish</button></form>`],
    ['in a chat', '/', `<div class="chat"><form>${box}<button>Publish</button></form></div>`],
    ['in a code editor', '/', `<form><div class="cm-editor">${box}</div><button>Publish</button></form>`],
    ['in a dialog without a button', '/', `<button>Publish</button><div role="dialog">${box}</div>`],
  ])('is none %s', (_, address, markup) => {
    window.history.replaceState(null, '', address);
    const $ = page(markup);
    expect(composerAt($('#e'), invented)).toBeUndefined();
  });
});

function found(markup?: string) {
  const editor = markup === undefined ? document.querySelector('#e') : page(markup)('#e');
  const composer = editor ? composerAt(editor, invented) : undefined;
  if (!composer) throw new Error('no composer');
  return {
    sure: composer.unsure !== true,
    controls: controlsFor(composer, invented).map((control) => control.id),
  };
}
