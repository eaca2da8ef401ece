import type { Span } from './rule.ts';

/** A number or address with a shape of its own, and a checksum where there is one. */
export interface Identifier extends Span {
  readonly kind: string;
}

/** Finds e-mail, phone, record, account and place codes in one sentence; offsets are the sentence's. */
export function identifiersOf(sentence: string): readonly Identifier[] {
  if (!/[\d@]/.test(sentence)) return [];
  const found: Identifier[] = [];
  for (const shape of shapes) {
    for (const match of sentence.matchAll(shape.shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (shape.holds && !shape.holds(match[0])) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ kind: shape.kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Shape {
  readonly kind: string;
  readonly shape: RegExp;
  readonly holds?: (text: string) => boolean;
}

/** Phone numbers from the ranges of crisis and public lines; giving these is help, not a leak. */
const helplines = new Set(
  '116123 988 911 999 111 112 101 18002738255 08001111 08002000247 08088010777 08457909090 85258 741741 131114 1300224636 08000684141 18006624357 18007997233 0800585858 08088020000'.split(
    ' ',
  ),
);

/** In order of precedence: an earlier shape claims its characters. */
const shapes: readonly Shape[] = [
  { kind: 'email', shape: /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi },
  { kind: 'ip', shape: /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b/g },
  { kind: 'card', shape: /\b(?:\d[ -]?){13,19}\b/g, holds: luhn },
  { kind: 'ssn', shape: /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g },
  { kind: 'nino', shape: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
  { kind: 'nhs', shape: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, holds: nhs },
  {
    kind: 'phone',
    shape:
      /(?<![\d£$€.#])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?|0\d{2,4}[ .-]?|\d{3}[ .-])\d{3,4}(?:[ .-]?\d{3,4})?(?!\d)/g,
    holds: phone,
  },
  { kind: 'postcode', shape: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/g },
  {
    kind: 'date-of-birth',
    shape: /\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:19|20)\d\d\b/g,
  },
];

function luhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 1 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

function nhs(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const rest = 11 - (sum % 11);
  return (rest === 11 ? 0 : rest) === Number(digits[9]);
}

function phone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return (
    digits.length >= 10 &&
    digits.length <= 14 &&
    !helplines.has(digits) &&
    !/^(0800|0808|0300|1800)/.test(digits)
  );
}
