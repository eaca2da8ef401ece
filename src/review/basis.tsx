import { reviewWords } from '../words.ts';
import type { Basis } from './states.ts';

const { basis: words } = reviewWords;

/** What a finding rests on, for the person who asks: the policy's line and where it comes from. */
export function BasisDetails({ basis }: { readonly basis: Basis }) {
  const { clause, standard } = basis;
  return (
    <details class="basis">
      <summary>{words.ask}</summary>
      <p>{words.policy(clause.line)}</p>
      {standard && (
        <p>
          {standard.link ? (
            <a href={standard.link} target="_blank" rel="noreferrer">
              {standard.name}
            </a>
          ) : (
            standard.name
          )}
          : {standard.gist}
        </p>
      )}
    </details>
  );
}
