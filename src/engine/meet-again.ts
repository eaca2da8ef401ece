import type { Understood } from './people.ts';
import type { Placed } from './reading.ts';

/** Whether a he or she of whom nothing was known turns out, in one of the next sentences, to be somebody served. */
export function meetsAgain(
  understood: readonly Understood[],
  sentences: readonly Placed[],
  i: number,
): boolean {
  if (!isStranger(understood[i])) return false;
  const gender = genderOf(understood[i], sentences[i]);
  for (let j = i + 1; j <= Math.min(i + 2, sentences.length - 1); j++) {
    const roles = understood[j]?.mentions.map(({ role }) => role) ?? [];
    if (roles.includes('served')) return genderOf(understood[j], sentences[j]) === gender;
    if (roles.some((role) => role !== 'stranger')) return false;
  }
  return false;
}

/** A he or she of whom nothing was known when the sentence was read. */
function isStranger(who: Understood | undefined): boolean {
  return (
    who !== undefined && who.mentions.length > 0 && who.mentions.every(({ role }) => role === 'stranger')
  );
}

function genderOf(who: Understood | undefined, placed: Placed | undefined): string {
  const words = who?.mentions.map(({ from }) => placed?.sentence.words[from] ?? '') ?? [];
  return words.some((word) => hers.has(word)) ? 'she' : words.some((word) => his.has(word)) ? 'he' : '';
}

const hers = new Set(['she', 'her', 'hers', 'herself']);
const his = new Set(['he', 'him', 'his', 'himself']);
