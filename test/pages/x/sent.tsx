/** @jsxImportSource react */
import { useState } from 'react';
import type { JSX } from 'react/jsx-runtime';

/** What a private box has sent so far, and how it sends. */
export function useSent(place: string): readonly [JSX.Element, (text: string) => void] {
  const [sent, setSent] = useState<readonly { readonly key: number; readonly text: string }[]>([]);
  const list = (
    <ol className="log">
      {sent.map(({ key, text }) => (
        <li key={key} data-practice-sent={place}>
          {text}
        </li>
      ))}
    </ol>
  );
  return [list, (text) => setSent([...sent, { key: sent.length, text }])];
}
