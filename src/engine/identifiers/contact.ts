import { digitsOf } from './checksums.ts';
import type { Shape } from './shape.ts';

/** Ways to reach somebody: mail, links, network addresses. They claim their characters first. */
export const addresses: readonly Shape[] = [
  {
    kind: 'profile-link',
    shape:
      /\b(?:https?:\/\/)?(?:[a-z]{1,3}\.)?(?:facebook\.com|fb\.com|instagram\.com|x\.com|twitter\.com|tiktok\.com|threads\.net|linkedin\.com\/in|linkedin\.com\/pub|youtube\.com\/(?=@)|snapchat\.com\/add|t\.me|wa\.me|onlyfans\.com|vinted\.co\.uk\/member)\/@?[\w.%+-]{2,80}/gi,
    holds: (text) => !notAPerson.test(text),
  },
  {
    kind: 'email',
    shape: /(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,4}[a-z\d-]{2,24}/giu,
  },
  {
    kind: 'email',
    shape:
      /(?<![\w.+-])[\w.+-]{1,64} ?(?:\(at\)|\[at\]| at ) ?[a-z\d-]{2,40} ?(?:\(dot\)|\[dot\]| dot ) ?(?:com|co|org|net|uk|ie|ca|au|nz|edu)\b/gi,
  },
  { kind: 'link', shape: /\bhttps?:\/\/(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?:[/?#:][^\s<>"”’)\]]{0,200})?/gi },
  {
    kind: 'link',
    shape:
      /(?<![\w@.-])(?:[a-z\d-]{1,63}\.){1,3}(?:com|org|net|co|uk|ie|ca|au|nz|io|info|health|therapy|me)\b(?!@)(?:\/[^\s<>"”’)\]]{0,200})?/gi,
    holds: (text) => /[a-z]\.[a-z]/i.test(text),
  },
  {
    kind: 'ip',
    shape: /(?<![\p{L}\d:.])[\da-f]{0,4}:[\da-f:.]{1,42}(?:%\w{1,12})?(?:\/\d{1,3}(?!\d))?(?![\p{L}\d])/giu,
    holds: ipv6,
  },
  {
    kind: 'ip',
    shape:
      /(?<![\p{L}\d.:])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\/\d{1,2}(?!\d))?(?![\p{L}\d])/gu,
  },
  {
    kind: 'ip',
    shape: /(?<=[\p{L}\d]:{1,2}(?:ffff:)?)(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\d])/giu,
  },
];

/** Pages of a site that are nobody's own. */
const notAPerson =
  /\/@?(?:groups?|events?|pages?|hashtag|search|watch|p|reel|reels|explore|home|login|share|sharer|intent|i|company|school|feed|stories|marketplace|legal|help|about|settings|notifications|messages)(?:[/?.]|$)/i;

/** A number with its country's code; it is claimed before anything else reads a part of it. */
export const abroad: readonly Shape[] = [
  {
    kind: 'phone',
    shape: /(?<![\w+])\+\d[\d ().-]{6,18}\d(?:x\d{1,5})?(?!\d)/g,
    holds: (text) => reaches(text, 8),
  },
];

/** Phone numbers as they are written in the countries that read this. */
export const phones: readonly Shape[] = [
  {
    kind: 'phone',
    shape:
      /(?<!\d|\d[.-]|[£$€#])(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]?\d{4}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\d-])/g,
    holds: (text) => reaches(text, 10),
  },
  {
    kind: 'phone',
    shape: /(?<!\d|\d[.,:-]|[£$€#])(?:\(0\d{1,4}\)|0\d{1,4})[ .-]?\d{2,7}(?:[ .-]\d{2,4}){0,3}(?!\d|-\d)/g,
    holds: (text) =>
      reaches(text, /\D/.test(text) ? 9 : 10) && digitsOf(text).length <= 11 && !/^\d\d\.\d\d\D/.test(text),
  },
  {
    kind: 'phone',
    shape: /(?<![\w.,:£$€#-])\(?\d[\d ().-]{5,16}\d(?:x\d{1,5})?(?![\w%]|[-.:/]\d)/g,
    holds: (text) =>
      reaches(text, 7) && !/^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})$|(?:19|20)\d\d\D)/.test(text),
    beside:
      /\b(?:phone|tel|telephone|mobile|mob|cell|fax|desk|whats ?app|texts?|texting|ring|call|calls|number|digits|reach|messages?|answering|office|landline)\b/i,
  },
];

/** A number that reaches one person: neither a crisis line nor a public or freephone one. */
function reaches(text: string, least: number): boolean {
  const digits = digitsOf(text.replace(/(?:x|ext).*$/, ''));
  if (digits.length < least || digits.length > 15 || /^(\d)\1+$/.test(digits)) return false;
  const home = digits.replace(/^(?:44|353|61|64)(?=[1-9])/, '0');
  if (helplines.has(digits) || helplines.has(home)) return false;
  if (/^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) || /^1[38]00?\d{4,7}$/.test(digits)) return false;
  return !(/^080[08]/.test(home) || /^1800/.test(home) || organisation.test(home) || /^116\d{3}$/.test(home));
}

/** British numbers that only organisations have. */
const organisation = /^0(?:3(?:0[036]|3\d|4[345]|7[012])|8\d\d)\d{7}$/;

/** Crisis and public lines that no pattern of numbers tells apart; giving these is help, not a leak. */
const helplines = new Set(
  '116123 988 911 999 111 112 101 85258 741741 131114 134357 686868 50808 1737 0873000000 0818360000 0212349463 0508828865'.split(
    ' ',
  ),
);

function ipv6(text: string): boolean {
  const [address = '', four = ''] = text
    .replace(/[%/].*$/, '')
    .replace(/\.$/, '')
    .split(/(\d{1,3}(?:\.\d{1,3}){3})$/);
  if (address.includes('.')) return false;
  const sides = (four === '' || address.endsWith('::') ? address : address.slice(0, -1)).split('::');
  if (sides.length > 2) return false;
  const groups = sides.flatMap((side) => (side === '' ? [] : side.split(':')));
  if (groups.length === 0 && four === '') return false;
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  const count = groups.length + (four === '' ? 0 : 2);
  return sides.length === 2
    ? count <= 7 && (/[\da-f]{2}/i.test(address) || /^::/.test(address))
    : count === 8;
}
