/** A person's own words, short enough to read at a glance: cut between words, never longer than `most` characters. */
export function quoteOf(words: string, most: number): string {
  const plain = words.trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const gap = cut.search(/\s\S*$/u);
  const end = gap > most / 2 ? gap : whole(cut);
  return `${cut.slice(0, end).trimEnd()}…`;
}

/** Does not cut a surrogate pair in two. */
function whole(cut: string): number {
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.length - 1 : cut.length;
}
