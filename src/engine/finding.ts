import type { Category, Draft, Finding, Level, Rule, Span } from './rule.ts';
import { soften } from './soften.ts';

/** Why a rule speaks softer than it would. */
export interface Softer {
  /** The story was changed, put together or agreed to. */
  readonly disguised: boolean;
  /** The draft as a whole reads like something else. */
  readonly doubted: boolean;
}

/** The level at which a rule speaks here; undefined where it is silent. Of a rule that is doubted a note is left. */
export function levelOf(
  rule: Rule,
  level: Level,
  { surface }: Draft,
  { disguised, doubted }: Softer,
): Level | undefined {
  const here = rule.on?.[surface];
  if (here === 'off') return undefined;
  const spoken = here ?? level;
  if (doubted && !rule.sure) return 'note';
  return disguised && aboutClients.includes(rule.category) ? lower(spoken) : spoken;
}

const aboutClients: readonly Category[] = ['client-identity', 'session-reference'];

/** One level softer. */
export function lower(level: Level): Level {
  return level === 'stop' ? 'warn' : 'note';
}

/** A finding in the words of its rule; `details` are what was added up or heard. */
export function findingOf(
  rule: Rule,
  span: Span,
  level: Level,
  text: string,
  details: readonly string[] = [],
): Finding {
  const quote = text.slice(span.start, span.end);
  const told = details.length > 0 ? ` (${listed(details)})` : '';
  const fill = (words: string) => words.replaceAll('{quote}', quote).replaceAll(' ({details})', told);
  const swap = rule.soften ? (soften(rule.soften, quote) ?? rule.swap) : rule.swap;
  return {
    ...span,
    rule: rule.id,
    category: rule.category,
    clause: rule.clause,
    level,
    quote,
    message: fill(rule.why),
    instead: fill(rule.instead),
    ...(swap === undefined ? {} : { swap }),
    also: [],
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
