import type { Clause } from '../../rules/policy.ts';
import type { Standard } from '../../rules/standards.ts';
import type { Finding, Rule } from '../../src/engine/rule.ts';
import type { Preferences } from '../../src/guard/preferences.ts';
import { sayAdjusted } from '../../src/messages.ts';
import type { Basis } from '../../src/review/states.ts';
import type { Adjustment } from '../../src/settings/change.ts';
import { markOf } from '../../src/settings/pass.ts';
import {
  defaultKeys,
  defaultSettings,
  type Settings,
  type WatchedSite,
} from '../../src/settings/settings.ts';

/** What the rules say of themselves, once they are awake. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly clauses: readonly Clause[];
  readonly british: Readonly<Record<string, Standard>>;
  readonly american: Readonly<Record<string, Standard>>;
  /** The secret under which words are marked; none where there is no storage. */
  readonly secret?: string;
}

/** What preferences are read from. */
export interface PreferenceParts {
  readonly site: WatchedSite;
  readonly settings: () => Settings | undefined;
  /** Rules that the person has heard twice this week. */
  readonly spokenLately: () => ReadonlySet<string>;
  readonly known: () => Known | undefined;
  /** Whether this person's language is that of the United States, whose bodies then come first. */
  readonly american: boolean;
}

/** The person's preferences on a page; changes go through the background, which alone writes. */
export function preferencesOf(parts: PreferenceParts): Preferences {
  const { site, known } = parts;
  const settings = () => parts.settings() ?? defaultSettings;
  const say = (adjustment: Adjustment) => void sayAdjusted(adjustment);
  return {
    keys: () => settings().keys ?? defaultKeys,
    tucked: () => settings().tucked === true,
    tuck: (tucked) => say({ what: 'tucked', tucked }),
    coolingOff: () => settings().coolingOff,
    remind: () => say({ what: 'recall', site, at: Date.now() + (settings().coolingOff ?? 0) * 1000 }),
    met: () => settings().met === true,
    meet: () => say({ what: 'met' }),
    basisOf: (id) => {
      const all = known();
      const rule = all?.rules.find((one) => one.id === id);
      return all && rule && basisOf(rule, all, parts);
    },
    adjust: (finding, how) => {
      const { rule } = finding;
      if (how === 'words') return neverFor(finding, known()?.secret, say);
      const before = settings().rules[rule];
      say({
        what: 'rule',
        rule,
        setting: { ...before, ...(how === 'off' ? { on: false } : { level: 'note' }) },
      });
      return () => say({ what: 'rule', rule, ...(before && { setting: before }) });
    },
  };
}

function neverFor(
  { rule, quote }: Finding,
  secret: string | undefined,
  say: (adjustment: Adjustment) => void,
): () => void {
  if (!secret) return () => undefined;
  const pass = { rule, mark: markOf(secret, quote), day: new Date().toISOString().slice(0, 10) };
  say({ what: 'pass', pass });
  return () => say({ what: 'no-pass', pass });
}

function basisOf(
  rule: Rule,
  { clauses, british, american: ofAmerica }: Known,
  { spokenLately, american }: PreferenceParts,
): Basis | undefined {
  const clause = clauses.find(({ id }) => id === rule.clause);
  if (!clause) return undefined;
  const standard = standardOf(rule, american ? [ofAmerica, british] : [british, ofAmerica]);
  return {
    title: rule.title,
    clause: { title: clause.title, line: clause.line },
    ...(standard && {
      standard: {
        name: `${standard.body}, ${standard.section}`,
        gist: standard.gist,
        ...(standard.link && { link: standard.link }),
      },
    }),
    brief: spokenLately().has(rule.id),
  };
}

// What was read comes before what is only known; the other country's bodies are better than none.
function standardOf(
  { standards }: Rule,
  nearestFirst: readonly Readonly<Record<string, Standard>>[],
): Standard | undefined {
  return nearestFirst
    .map((bodies) => standards.flatMap((key) => bodies[key] ?? []))
    .map((found) => found.find(({ read }) => read) ?? found[0])
    .find((one) => one !== undefined);
}
