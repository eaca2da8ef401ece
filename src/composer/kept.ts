import type { ComposerEntry, Site } from '../sites/site.ts';

/** A text whose box may have gone from the page, until it goes out. It lives with its document and is never stored. */
interface Kept {
  readonly entry: string;
  readonly root: WeakRef<Element>;
  readonly box: WeakRef<Element>;
  /** Whether its box publishes nothing by itself, such as a picture's description. */
  readonly aside: boolean;
  text: string;
  /** Whether a button was pressed that leads on to where it is published. */
  stepped: boolean;
  /** When it was last seen, in milliseconds. */
  at: number;
}

/** The box that a kept text was written in. */
export interface KeptFrom {
  readonly entry: ComposerEntry;
  readonly root: Element;
  readonly editors: readonly Element[];
}

// A picture that was described and then left out leaves its description here; after this long it is no part of a post.
const longest = 15 * 60_000;

const memories = new WeakMap<Document, Kept[]>();

/** Whether some entry of the site publishes what was written in this one. */
export function isTaken(entry: ComposerEntry, site: Site): boolean {
  return site.composers.some((other) => other.takes?.includes(entry.id));
}

/** Remembers a box's text as it stands now; an empty one is forgotten. */
export function keep({ entry, root, editors }: KeptFrom, text: string, stepped = false): void {
  const box = editors[0];
  if (!box) return;
  const document = root.ownerDocument;
  const memory = memories.get(document) ?? [];
  const known = memory.find((kept) => kept.entry === entry.id && kept.box.deref() === box);
  const stays = memory.filter((kept) => kept !== known && !isReplaced(kept, entry, text));
  const now: Kept = {
    entry: entry.id,
    root: new WeakRef(root),
    box: new WeakRef(box),
    aside: entry.keeps === true,
    text,
    stepped: stepped || known?.stepped === true,
    at: Date.now(),
  };
  memories.set(document, text.trim() === '' ? stays : [...stays, now]);
}

/** The remembered texts that a press in a composer of this entry publishes, in the order in which they were written. */
export function keptFor({ takes = [] }: ComposerEntry, document: Document): readonly string[] {
  const memory = memories.get(document) ?? [];
  return memory.filter((kept) => takes.includes(kept.entry) && counts(kept)).map((kept) => kept.text);
}

/** Forgets what an entry has published: its own text, and the texts that it takes. */
export function forget(document: Document, entry: ComposerEntry): void {
  const gone = [entry.id, ...(entry.takes ?? [])];
  const memory = memories.get(document)?.filter((kept) => !gone.includes(kept.entry)) ?? [];
  memories.set(document, memory);
}

/** Forgets everything that was kept on a page. */
export function forgetAll(document: Document): void {
  memories.delete(document);
}

// A draft is written in one box at a time, pictures are described one after the other. A description that is opened
// again begins with its own words.
function isReplaced(kept: Kept, entry: ComposerEntry, text: string): boolean {
  return kept.entry === entry.id && (!kept.aside || kept.text === text);
}

function counts(kept: Kept): boolean {
  if (Date.now() - kept.at > longest) return false;
  return kept.aside || kept.stepped || kept.root.deref()?.isConnected === true;
}
