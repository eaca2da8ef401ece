import type { Box } from './place.ts';

/** A field of the browser that shows its value by itself. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Where a stretch of a field's value is, in CSS pixels of the viewport, also where it is scrolled out of sight. No page
 * can ask a field for it: its value is laid out once more, out of sight and with the same style, and measured there.
 * Offsets are UTF-16 code units of the value.
 */
export function fieldBoxes(field: Field, start: number, end: number): readonly Box[] {
  const shown = field.getBoundingClientRect();
  const scale = scaleOf(field, shown);
  const x = shown.x + scale * (field.clientLeft - field.scrollLeft);
  const y = shown.y + scale * (field.clientTop - field.scrollTop);
  return laidOut(field, shown.width / scale)(start, end).map((box) => ({
    x: x + scale * box.x,
    y: y + scale * box.y,
    width: scale * box.width,
    height: scale * box.height,
  }));
}

type Measure = (start: number, end: number) => readonly Box[];

interface Layout {
  /** What the boxes depend on. */
  readonly of: string;
  readonly measure: Measure;
}

const layouts = new WeakMap<Field, Layout>();

// Boxes in pixels of the field itself, from the inner edge of its border.
function laidOut(field: Field, width: number): Measure {
  const view = field.ownerDocument.defaultView as Window;
  const style = view.getComputedStyle(field);
  const values = copied.map((name) => style.getPropertyValue(name));
  const inner = innerWidth(field, style, width);
  const of = [field.value, inner, field.clientHeight, ...values].join('\n');
  const known = layouts.get(field);
  if (known?.of === of) return known.measure;
  const measure = remembered(mirrorOf(field, values, inner));
  layouts.set(field, { of, measure });
  return measure;
}

function remembered(measure: Measure): Measure {
  const known = new Map<string, readonly Box[]>();
  return (start, end) => {
    const span = `${start} ${end}`;
    const boxes = known.get(span) ?? measure(start, end);
    known.set(span, boxes);
    return boxes;
  };
}

// The mirror is on the page only for as long as it is measured: what is drawn next takes it away again.
function mirrorOf(field: Field, values: readonly string[], width: number): Measure {
  const document = field.ownerDocument;
  const host = document.createElement('div');
  for (const [name, value] of hidden) host.style.setProperty(name, value, 'important');
  const mirror = document.createElement('div');
  copied.forEach((name, i) => {
    mirror.style.setProperty(name, values[i] ?? '');
  });
  mirror.style.boxSizing = 'border-box';
  mirror.style.width = `${width}px`;
  mirror.style.whiteSpace = field.localName === 'input' ? 'pre' : mirror.style.whiteSpace || 'pre-wrap';
  const text = document.createTextNode(field.value);
  mirror.append(text);
  host.attachShadow({ mode: 'closed' }).append(mirror);
  return (start, end) => {
    if (!host.isConnected) {
      document.documentElement.append(host);
      queueMicrotask(() => host.remove());
    }
    const origin = mirror.getBoundingClientRect();
    const scale = scaleOf(mirror, origin);
    // One line stands in the middle of its field.
    const down = field.localName === 'input' ? (field.clientHeight - origin.height / scale) / 2 : 0;
    // Word by word, as the space that hangs over the end of a line is measured by each browser in its own way.
    const boxes = [...field.value.slice(start, end).matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, start + index);
      range.setEnd(text, start + index + word.length);
      return [...range.getClientRects()];
    });
    return joined(
      boxes.map((box) => ({
        x: (box.x - origin.x) / scale,
        y: (box.y - origin.y) / scale + down,
        width: box.width / scale,
        height: box.height / scale,
      })),
    );
  };
}

// Words of one line that stand beside each other, in whichever direction they are written.
function joined(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - box.y) < 1 && gapOf(last, box) < box.height) {
      const x = Math.min(last.x, box.x);
      const right = Math.max(last.x + last.width, box.x + box.width);
      lines[lines.length - 1] = { ...last, x, width: right - x };
    } else lines.push(box);
  }
  return lines;
}

function gapOf(one: Box, other: Box): number {
  return Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
}

/** How much larger an element is shown than it is by its own measure, on a page that zooms or transforms it. */
function scaleOf(element: HTMLElement, shown: DOMRect): number {
  const scale = element.offsetWidth > 0 ? shown.width / element.offsetWidth : 1;
  // Widths of elements come in whole pixels.
  return Math.abs(scale - 1) < 0.01 ? 1 : scale;
}

// From border to border, without a bar to scroll by.
function innerWidth(field: Field, style: CSSStyleDeclaration, width: number): number {
  const borders =
    Number.parseFloat(style.borderLeftWidth || '0') + Number.parseFloat(style.borderRightWidth || '0');
  const bar = field.offsetWidth - field.clientWidth - Math.round(borders);
  return width - borders - (bar > 2 ? bar : 0);
}

/** What decides where the letters of a field stand. */
const copied = [
  'direction',
  'unicode-bidi',
  'writing-mode',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-weight',
  'font-kerning',
  'font-optical-sizing',
  'font-feature-settings',
  'font-variation-settings',
  'font-variant',
  'text-rendering',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'white-space',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

/** Takes no space, is not seen, and lets no rule of the page in. */
const hidden = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['left', '0'],
  ['top', '0'],
  ['width', '0'],
  ['height', '0'],
  ['overflow', 'hidden'],
  ['visibility', 'hidden'],
  ['pointer-events', 'none'],
] as const;
