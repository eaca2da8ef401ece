import type { Finding } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import { quoteOf } from './quote.ts';
import { Sign } from './sign.tsx';
import type { Basis } from './states.ts';

interface FindingWordsProps {
  readonly finding: Finding;
  /** Further words that the same rule points at, for the same reason. */
  readonly again?: readonly Finding[];
  readonly basis?: Basis | undefined;
  /** Characters of a quote to show. */
  readonly most: number;
}

/** One matter in words: which words, why, and what instead. Reasons that were read twice this week are there to be asked for. */
export function FindingWords({ finding, again = [], basis, most }: FindingWordsProps) {
  const quotes = [finding, ...again];
  return (
    <>
      {quotes.slice(0, mostQuotes).map(
        ({ quote, level, start }) =>
          quote && (
            <blockquote key={start} class={`quote ${level}`} dir="auto">
              {reviewWords.quote(quoteOf(quote, most))}
            </blockquote>
          ),
      )}
      {quotes.length > mostQuotes && <p class="soft">{reviewWords.more(quotes.length - mostQuotes)}</p>}
      {basis?.brief ? (
        <details class="brief">
          <summary>
            {basis.title}. <span class="ask">{reviewWords.basis.why}</span>
          </summary>
          <p>{finding.message}</p>
        </details>
      ) : (
        <p class="why">{finding.message}</p>
      )}
      {finding.instead && (
        <p class="instead">
          <b>{reviewWords.instead}</b> {finding.instead}
        </p>
      )}
    </>
  );
}

/** Quotes for one reason; more of them say no more, and each has its mark in the draft. */
const mostQuotes = 4;

/** The level in its own shape and in words. */
export function LevelLine({ level }: { readonly level: Finding['level'] }) {
  return (
    <span class={`level ${level}`}>
      <Sign level={level} />
      {reviewWords.level[level]}
    </span>
  );
}
