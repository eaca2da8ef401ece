import { useEffect, useState } from 'preact/hooks';
import { pillText } from './pill.tsx';
import type { PillSays } from './states.ts';

/** Says the pill's words to someone who listens, once the person has stopped typing, and then falls silent. */
export function Announcer({ says }: { readonly says: PillSays | undefined }) {
  const [said, say] = useState('');
  const text = says && worthSaying(says) ? pillText(says) : '';
  useEffect(() => {
    if (!text) return say('');
    const speak = setTimeout(() => say(text), settleMs);
    // Emptied again, so that nobody meets the same words twice when reading through the page.
    const hush = setTimeout(() => say(''), settleMs + heardMs);
    return () => {
      clearTimeout(speak);
      clearTimeout(hush);
    };
  }, [text]);
  return (
    <p class="heard-only" role="status">
      {said}
    </p>
  );
}

function worthSaying(says: PillSays): boolean {
  return says.kind !== 'watching' && says.kind !== 'reading';
}

const settleMs = 1200;
const heardMs = 5000;
