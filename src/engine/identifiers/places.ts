import type { Shape } from './shape.ts';

const american =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';

/** Codes of places: a street or a house, or in the case of a ZIP a part of a town. */
export const places: readonly Shape[] = [
  {
    kind: 'postcode',
    shape:
      /\b(?:GIR ?0AA|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  },
  {
    kind: 'postcode',
    shape: /\b[a-pr-uwyz][a-hk-y]?\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}\b/g,
    beside: /\b(?:post ?code|address|lives?|living|flat|house|street|road)\b/i,
  },
  { kind: 'postcode', shape: /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d\b/g },
  {
    kind: 'postcode',
    shape: /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[\dAC-FHKNPRTV-Y]{4}\b/g,
    holds: (text) => /[A-Z]/.test(text.slice(-4)) && /\d/.test(text.slice(-4)),
  },
  {
    kind: 'zip',
    shape: new RegExp(`(?<=[a-z],? (?:${american}),? )\\d{5}(?:-\\d{4})?(?![\\d,])`, 'g'),
  },
  { kind: 'zip', shape: /(?<=\bzip(?: ?code)?(?: is)?:? ?)\d{4,5}(?:-\d{4})?(?![\d-])/gi },
];
