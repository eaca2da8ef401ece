// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { boxesOf, modalAround } from '../../src/composer/place.ts';
import { readEditor } from '../../src/composer/read.ts';
import { page } from './invented.ts';

afterEach(() => vi.restoreAllMocks());

describe('where words are', () => {
  const box = (x: number, y: number, width: number, height: number) => new DOMRect(x, y, width, height);
  const measured = (boxes: readonly DOMRect[]) => {
    const asked: string[] = [];
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      asked.push(this.toString());
      return boxes as unknown as DOMRectList;
    });
    return asked;
  };

  it('asks for the very words, node by node', () => {
    const $ = page('<div class="editor"><p>my <b>cli</b>ent</p></div>');
    const asked = measured([box(10, 10, 20, 10)]);
    expect(boxesOf(readEditor($('.editor')), { start: 3, end: 9 })).toHaveLength(2);
    expect(asked).toEqual(['cli', 'ent']);
  });

  it('shows only what the scrolling box around the editor shows', () => {
    const $ = page('<div style="overflow-y: auto"><div class="editor"><p>client</p></div></div>');
    vi.spyOn($('div'), 'getBoundingClientRect').mockReturnValue(box(0, 100, 200, 50));
    measured([box(10, 80, 20, 10), box(10, 95, 20, 10), box(10, 120, 20, 10)]);
    expect(boxesOf(readEditor($('.editor')), { start: 0, end: 6 })).toEqual([
      { x: 10, y: 100, width: 20, height: 5 },
      { x: 10, y: 120, width: 20, height: 10 },
    ]);
  });

  it('shows of a field only what the field shows', () => {
    const $ = page('<textarea class="editor"></textarea>');
    ($('.editor') as HTMLTextAreaElement).value = 'client';
    vi.spyOn($('.editor'), 'getBoundingClientRect').mockReturnValue(box(100, 100, 200, 50));
    const asked = measured([box(10, 45, 20, 10)]);
    expect(boxesOf(readEditor($('.editor')), { start: 0, end: 6 })).toEqual([
      { x: 110, y: 145, width: 20, height: 5 },
    ]);
    expect(asked).toEqual(['client']);
  });
});

describe('the modal dialog around a node', () => {
  it.each([
    ['is the one that is modal', ':modal', 'dialog'],
    ['is none where the dialog shuts nothing out', ':none', ''],
  ])('%s', (_, modal, expected) => {
    const $ = page('<dialog open><div role="dialog"><p>x</p></div></dialog>');
    const matches = $('dialog').matches.bind($('dialog'));
    vi.spyOn($('dialog'), 'matches').mockImplementation((selector: string) =>
      selector === ':modal' ? modal === ':modal' : matches(selector),
    );
    expect(modalAround($('p'))?.localName ?? '').toBe(expected);
  });
});
