import { useEffect, useRef, useState } from 'preact/hooks';
import { pillText } from './pill.tsx';
import type { PillSays } from './states.ts';

interface AnnouncerProps {
  readonly says: PillSays | undefined;
  /** What the person asked to hear, at once. */
  readonly also: string | undefined;
}

/** Says the pill's words to someone who listens: when the person has stopped typing, and only when they are new. */
export function Announcer({ says, also }: AnnouncerProps) {
  const [said, say] = useState('');
  const last = useRef('');
  const text = says && pillText(says);
  const worth = says !== undefined && says.kind !== 'watching' && says.kind !== 'reading';
  useEffect(() => {
    if (!text) last.current = '';
    if (!text || !worth || text === last.current) return undefined;
    const speak = setTimeout(() => {
      last.current = text;
      say(text);
    }, settleMs);
    return () => clearTimeout(speak);
  }, [text, worth]);
  useEffect(() => {
    if (!said) return undefined;
    // Emptied again, so that nobody meets the same words twice when reading through the page.
    const hush = setTimeout(() => say(''), heardMs);
    return () => clearTimeout(hush);
  }, [said]);
  return (
    <p class="heard-only" role="status">
      {also ?? said}
    </p>
  );
}

const settleMs = 1200;
const heardMs = 5000;
