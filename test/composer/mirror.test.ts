// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldBoxes } from '../../src/composer/mirror.ts';
import { page } from './invented.ts';

const asked: string[] = [];

// Each letter is 10 wide, and a line takes 20 letters; words do not break.
beforeEach(() => {
  asked.length = 0;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    asked.push(this.toString());
    const [x, y] = [(this.startOffset % 20) * 10, Math.floor(this.startOffset / 20) * 30];
    return [new DOMRect(x, y, this.toString().length * 10, 20)] as unknown as DOMRectList;
  });
});
afterEach(() => vi.restoreAllMocks());

function field(value: string, tag = 'textarea'): HTMLTextAreaElement {
  const one = page(`<${tag} class="editor"></${tag}>`)('.editor') as HTMLTextAreaElement;
  one.value = value;
  vi.spyOn(one, 'getBoundingClientRect').mockImplementation(() => new DOMRect(100, 200, 250, 60));
  return one;
}

describe('where the words of a plain field are', () => {
  const words = 'my client said a few kind words today';

  it('is where they are in a copy of it, from where the field is', () => {
    expect(fieldBoxes(field(words), 3, 14)).toEqual([{ x: 130, y: 200, width: 110, height: 20 }]);
    expect(asked).toEqual(['client', 'said']);
  });

  it('goes with what is scrolled', () => {
    const one = field(words);
    [one.scrollLeft, one.scrollTop] = [15, 25];
    expect(fieldBoxes(one, 3, 9)).toEqual([{ x: 115, y: 175, width: 60, height: 20 }]);
  });

  it('is a box for each line, without the space at its end', () => {
    expect(fieldBoxes(field(words), 15, 31)).toEqual([
      { x: 250, y: 200, width: 50, height: 20 },
      { x: 110, y: 230, width: 100, height: 20 },
    ]);
  });

  it('is a box for each line, where one word stands under the other', () => {
    const rects = [new DOMRect(0, 0, 60, 20), new DOMRect(0, 30, 50, 20)];
    vi.mocked(Range.prototype.getClientRects).mockImplementation(
      () => [rects.shift()] as unknown as DOMRectList,
    );
    expect(fieldBoxes(field('client cried'), 0, 12)).toHaveLength(2);
  });

  it('is a box for each part of a line, where other words stand between', () => {
    const rects = [new DOMRect(150, 0, 40, 20), new DOMRect(100, 0, 45, 20), new DOMRect(0, 0, 50, 20)];
    vi.mocked(Range.prototype.getClientRects).mockImplementation(
      () => [rects.shift()] as unknown as DOMRectList,
    );
    expect(fieldBoxes(field('one two three'), 0, 13)).toEqual([
      { x: 200, y: 200, width: 90, height: 20 },
      { x: 100, y: 200, width: 50, height: 20 },
    ]);
  });

  it('is as large as the field is shown', () => {
    const one = field(words);
    vi.spyOn(one, 'offsetWidth', 'get').mockReturnValue(125);
    expect(fieldBoxes(one, 3, 9)).toEqual([{ x: 160, y: 200, width: 120, height: 40 }]);
  });

  it('is in the middle of a field of one line', () => {
    const one = field(words, 'input');
    vi.spyOn(one, 'clientHeight', 'get').mockReturnValue(40);
    expect(fieldBoxes(one, 3, 9)).toEqual([{ x: 130, y: 220, width: 60, height: 20 }]);
  });

  it('is measured once, and anew when the words change', () => {
    const one = field(words);
    fieldBoxes(one, 3, 9);
    fieldBoxes(one, 3, 9);
    expect(asked).toEqual(['client']);
    one.value = 'no client';
    fieldBoxes(one, 3, 9);
    expect(asked).toEqual(['client', 'client']);
  });

  it('leaves nothing on the page, and shows nothing to it meanwhile', async () => {
    const one = field(words);
    const before = document.documentElement.outerHTML;
    fieldBoxes(one, 3, 9);
    const copy = document.documentElement.lastElementChild as HTMLElement;
    expect(copy.style.visibility).toBe('hidden');
    expect(copy.innerHTML + String(copy.shadowRoot)).toBe('null');
    await undefined;
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
