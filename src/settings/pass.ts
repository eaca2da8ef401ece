import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Words of which we need not speak again. What is kept is a mark of them, from which nobody reads them back at a glance. */
export interface Pass {
  /** The rule that spoke of them then; it says in the options what they were about. */
  readonly rule: string;
  /** 32 hexadecimal digits, of `markOf`. */
  readonly mark: string;
  /** When the person said so: an ISO date. */
  readonly day: string;
}

/** The mark of some words under the secret of this machine (64 hexadecimal digits): a keyed hash, HMAC-SHA-256, cut to 16 bytes. */
export function markOf(secret: string, words: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(plain(words))).slice(0, 16));
}

/** Whether nobody need speak of these words. */
export function isPassed(passes: readonly Pass[], secret: string, words: string): boolean {
  if (passes.length === 0) return false;
  const mark = markOf(secret, words);
  return passes.some((pass) => pass.mark === mark);
}

/** Makes a pass of whatever was stored, or nothing. */
export function parsePass(raw: unknown): Pass | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { rule, mark, day }: { readonly [F in keyof Pass]?: unknown } = raw;
  const whole =
    typeof rule === 'string' &&
    typeof mark === 'string' &&
    /^[0-9a-f]{32}$/.test(mark) &&
    typeof day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(day);
  return whole ? { rule, mark, day } : undefined;
}

// The same words with another case, other quotes or other spaces are the same words.
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
