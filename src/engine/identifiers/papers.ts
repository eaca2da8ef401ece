import { digitsOf, luhn, medicare, nhi, nhs, npi, ppsn, tfn } from './checksums.ts';
import type { Shape } from './shape.ts';

/** Numbers that a state, an insurer or a bank gave to one person, and that can be told by their shape or checksum. */
export const papers: readonly Shape[] = [
  {
    kind: 'mbi',
    shape:
      /\b[1-9][AC-HJKMNPQRT-Y][AC-HJKMNPQRT-Y\d]\d-?[AC-HJKMNPQRT-Y][AC-HJKMNPQRT-Y\d]\d-?[AC-HJKMNPQRT-Y]{2}\d{2}\b/gi,
  },
  {
    kind: 'nino',
    shape: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi,
    holds: (text) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/i.test(text),
  },
  { kind: 'ppsn', shape: /\b\d{7}[A-W][A-IW]?\b/gi, holds: ppsn },
  { kind: 'licence', shape: /\b[A-Z9]{5}\d[0156]\d[0-3]\d{2}[A-Z9]{2}\d?[A-Z]{2}\b/g },
  { kind: 'ssn', shape: /(?<![\d-])(?!000|666|9\d\d)\d{3}([ .-])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g },
  {
    kind: 'ssn',
    shape: /\b(?!000|666|9\d\d)\d{3}(?!00)\d{2}(?!0000)\d{4}\b/g,
    beside: /\b(?:ssn|social(?: security)?)\b/i,
  },
  {
    kind: 'itin',
    shape:
      /(?<![\d-])9\d{2}(?:[ -](?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ -]?|(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ -])\d{4}(?![\d-])/g,
  },
  {
    kind: 'nhs',
    shape: /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g,
    holds: nhs,
    beside: /\b(?:nhs|health service|chi)\b/i,
  },
  {
    kind: 'nhs',
    shape: /(?<![\d-])\d{3}([ -])\d{3}\1\d{4}(?![\d-])/g,
    holds: (text) => nhs(text) && !/^(?:0|[2-9]\d\d-[2-9])/.test(text),
  },
  { kind: 'medicare', shape: /(?<!\d)[2-6]\d{3} \d{5} \d(?: ?\/? ?\d)?(?!\d)/g, holds: medicare },
  {
    kind: 'medicare',
    shape: /(?<!\d)[2-6]\d{9}(?: ?\/? ?[1-9])?(?!\d)/g,
    holds: medicare,
    beside: /\bmedicare\b/i,
  },
  {
    kind: 'tfn',
    shape: /(?<!\d)\d{3}([ -]?)\d{3}\1\d{3}(?!\d)/g,
    holds: tfn,
    beside: /\b(?:tfn|tax file)\b/i,
  },
  {
    kind: 'sin',
    shape: /(?<![\d-])[1-79]\d{2}([ -])\d{3}\1\d{3}(?![\d-])/g,
    holds: (text) => luhn(text),
  },
  {
    kind: 'sin',
    shape: /(?<!\d)[1-79]\d{8}(?!\d)/g,
    holds: luhn,
    beside: /\b(?:sin|nas|social insurance)\b/i,
  },
  { kind: 'npi', shape: /(?<!\d)[12]\d{3}-\d{3}-\d{3}(?!\d)/g, holds: npi },
  { kind: 'npi', shape: /(?<!\d)[12]\d{9}(?!\d)/g, holds: npi, beside: /\b(?:npi|provider)\b/i },
  {
    kind: 'nhi',
    shape: /\b[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})\b/gi,
    holds: (text) => !/\d$/.test(text) || nhi(text),
    beside: /\b(?:nhi|health index|hospital|patient|chart)\b/i,
  },
  {
    kind: 'card',
    shape: /(?<![\w-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}[ -]\d{6}[ -]\d{4,5})(?![\w-])/g,
    holds: luhn,
  },
  { kind: 'card', shape: /(?<![\d-])\d{12}(?![\d-])/g, holds: luhn, beside: /\b(?:card|maestro|cc)\b/i },
];

/** Numbers that say what they are only by the words beside them. */
export const named: readonly Shape[] = [
  {
    kind: 'health-card',
    shape: /\b(?:\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?|[A-Z]{4} ?\d{4} ?\d{4})\b/gi,
    beside: /\b(?:ohip|health ?card|health number|phn|ramq|carte soleil|care ?card)\b/i,
  },
  {
    kind: 'passport',
    shape: /\b[A-Z]{0,2}\d{7,9}\b/gi,
    beside: /\b(?:passport|travel document)\b/i,
  },
  {
    kind: 'licence',
    shape: /\b[A-Z]{0,2}\d{5,15}[A-Z]{0,2}\b/gi,
    beside: /\b(?:driv\w{2,4}(?:'s|’s|s)? licen[cs]e|dl)\b/i,
  },
  {
    kind: 'plate',
    shape: /\b[A-HJ-PR-Y][A-HJ-PR-Z]\d{2} ?[A-HJ-PR-Z]{3}\b/gi,
    holds: (text) => text === text.toUpperCase() || text === text.toLowerCase(),
    beside:
      /\b(?:reg|registration|plates?|car|van|vehicle|parked|drives|driving|golf|corsa|fiesta|focus|bmw|audi|merc)\b/i,
  },
  {
    kind: 'record-code',
    shape:
      /(?<=\b(?:mrn|chi|medical record|record|chart|file|case|claim|policy|docket|member|patient|hospital|incident|referral|prescription|rx)(?: (?:number|no\.?|num|nr|ref|reference|id))?(?: is| was)?[ :#]{1,3})(?=[A-Z\d/-]{0,11}\d)[A-Z\d](?:[A-Z\d/-]{2,17})(?![\w/])/gi,
    holds: (text) => digitsOf(text).length >= 4 && !/^(?:19|20)\d\d$/.test(text),
  },
];
