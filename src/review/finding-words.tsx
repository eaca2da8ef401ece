import type { Finding } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import { quoteOf } from './quote.ts';
import { Sign } from './sign.tsx';

/** One finding in words: how loud, which words, why, and what instead. */
export function FindingWords({ finding, most }: { readonly finding: Finding; readonly most: number }) {
  return (
    <>
      {finding.quote && (
        <blockquote class={`quote ${finding.level}`} dir="auto">
          {reviewWords.quote(quoteOf(finding.quote, most))}
        </blockquote>
      )}
      <p class="why">{finding.message}</p>
      {finding.instead && (
        <p class="instead">
          <b>{reviewWords.instead}</b> {finding.instead}
        </p>
      )}
    </>
  );
}

/** The level in its own shape and in words. */
export function LevelLine({ level }: { readonly level: Finding['level'] }) {
  return (
    <span class={`level ${level}`}>
      <Sign level={level} />
      {reviewWords.level[level]}
    </span>
  );
}
