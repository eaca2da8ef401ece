import { readFileSync } from 'node:fs';
import type { Draft } from '../../src/engine/rule.ts';

/** The categories that the drafts are labelled for. */
export const labelled = ['client-identity', 'session-reference', 'advice-giving'] as const;
export type Labelled = (typeof labelled)[number];

/** A draft as a careful colleague judged it: 0 nothing to raise, 1 colleagues differ, 2 do not post that as it is. */
export interface Post extends Draft {
  readonly id: string;
  readonly labels: Readonly<Record<Labelled, 0 | 1 | 2>>;
  /** The words that carry a 2. */
  readonly spans: readonly { readonly category: Labelled; readonly text: string }[];
  /** One short line, where somebody wrote one. */
  readonly why?: string;
  /** Written to be difficult, or as most people post; not said of every set. */
  readonly kind?: 'hard' | 'plain';
}

/**
 * The sets, apart: `hard` was written to be difficult, `plain` is the everyday, `more` and `taught` are both, from other hands.
 * `unread` is both too, and teaches nothing: no rule was written from it and no sense was taught on it.
 */
export const sets = ['hard', 'plain', 'more', 'taught', 'unread'] as const;
export type SetName = (typeof sets)[number];

/** The sets that the senses are taught on. */
export const taughtSets = ['hard', 'plain', 'more', 'taught'] as const satisfies readonly SetName[];

/** The file of one set. */
export function setFile(name: SetName): URL {
  return new URL(`${name}.jsonl`, import.meta.url);
}

/** The drafts of one set. */
export function readSet(name: SetName): readonly Post[] {
  return readPosts(setFile(name));
}

/** The drafts of any file in the same format, one JSON object a line. */
export function readPosts(file: string | URL): readonly Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Post);
}

/** Which half a draft belongs to, by its id: rules may be written from one half and are then judged on the other. */
export function halfOf(id: string): 'a' | 'b' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & 1 ? 'a' : 'b';
}

/** The loudest label of a draft. */
export function worst({ labels }: Post): number {
  return Math.max(...labelled.map((category) => labels[category]));
}
