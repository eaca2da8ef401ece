import type { Finding, Level } from '../engine/rule.ts';
import { quoteOf } from './quote.ts';

/** A stretch of a draft as it is quoted back: plain, spoken of at a level, or left out. */
export interface Piece {
  readonly text: string;
  readonly level?: Level;
  readonly gap?: true;
}

/** The draft in pieces, whole where it is short; of a long one what surrounds the findings. */
export function piecesOf(text: string, findings: readonly Finding[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of windowsOf(text, findings)) {
    if (start > at) pieces.push({ text: '…', gap: true });
    pieces.push(...levelled(text, start, end, findings));
    at = end;
  }
  if (at < text.length) pieces.push({ text: '…', gap: true });
  return pieces;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function windowsOf(text: string, findings: readonly Finding[]): readonly Stretch[] {
  if (text.length <= whole) return [{ start: 0, end: text.length }];
  const windows: Stretch[] = [];
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    const from = wordBefore(text, start - around);
    const to = wordAfter(text, end + around);
    const last = windows.at(-1);
    if (last && from <= last.end)
      windows[windows.length - 1] = { start: last.start, end: Math.max(last.end, to) };
    else windows.push({ start: from, end: to });
  }
  return windows;
}

/** Characters up to which a draft is quoted whole, and those shown on each side of a finding otherwise. */
const whole = 500;
const around = 70;

/** Characters of one stretch that are shown; the middle of a longer one says no more. */
const most = 280;

function levelled(text: string, from: number, to: number, findings: readonly Finding[]): readonly Piece[] {
  const inside = findings.filter(({ start, end }) => start < to && from < end);
  const cuts = new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].filter((cut) => cut >= from && cut <= to).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    const over = inside.filter((one) => one.start <= start && end <= one.end);
    const level = levels.findLast((one) => over.some((finding) => finding.level === one));
    const words = text.slice(start, end);
    if (!level) return { text: words };
    return { text: words.length > most ? quoteOf(words, most) : words, level };
  });
}

const levels: readonly Level[] = ['note', 'warn', 'stop'];

function wordBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const gap = text.slice(at, at + 20).search(/\s/u);
  return gap < 0 ? at : at + gap + 1;
}

function wordAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const gap = text.slice(at - 20, at).search(/\s\S*$/u);
  return gap < 0 ? at : at - 20 + gap;
}
