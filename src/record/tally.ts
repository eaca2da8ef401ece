import type { Level, SiteName, Surface } from '../engine/rule.ts';

/** What became of one finding at a press. Never text, never a hash of text. */
export interface Decided {
  /** ISO date, `2026-11-22`. */
  readonly day: string;
  readonly site: SiteName;
  readonly surface: Surface;
  readonly rule: string;
  readonly level: Level;
  /** `passed`: the person said that it need not be said, and the post went out. */
  readonly decision: 'changed' | 'posted' | 'left' | 'passed' | 'unseen';
  /** Why it was posted all the same, where that was asked. */
  readonly reason?: Reason;
}

/** What a person can give as the reason for posting past a stop. */
export type Reason = (typeof reasons)[number];

/** The reasons, in the order in which they are offered. */
export const reasons = ['consent', 'composite', 'public', 'not-a-client', 'other'] as const;

/** Stands for a rule where a post went out that nobody saw coming: no rule was asked. */
export const unseenPublish = 'unseen-publish';

/** How often the same thing was decided on the same day. */
export interface Count extends Decided {
  readonly times: number;
}

/** All that is kept of what was flagged and decided: counts, oldest first. */
export interface Tally {
  readonly version: 1;
  readonly counts: readonly Count[];
}

export const emptyTally: Tally = { version: 1, counts: [] };

/** Counts one more, and lets go of what is older than thirteen months on that day. */
export function add(tally: Tally, decided: Decided): Tally {
  const counts = tally.counts.filter(({ day }) => day >= monthsBefore(decided.day, 13));
  const at = counts.findIndex((count) => sameKind(count, decided));
  const found = counts[at];
  const next = found
    ? counts.with(at, { ...found, times: found.times + 1 })
    : [...counts, { ...pick(decided), times: 1 }];
  return { version: 1, counts: next };
}

/** Makes a tally of whatever was stored; keeps each count that is whole and nothing else. */
export function parseTally(stored: unknown): Tally {
  const counts = stored && typeof stored === 'object' && 'counts' in stored ? stored.counts : undefined;
  if (!Array.isArray(counts)) return emptyTally;
  return {
    version: 1,
    counts: counts.filter(isCount).map((count) => ({ ...pick(count), times: count.times })),
  };
}

/** How often each decision was taken, by rule, most spoken first. */
export function byRule(tally: Tally): readonly RuleCount[] {
  const rules = new Map<string, Fates>();
  for (const { rule, decision, times } of tally.counts) {
    if (decision === 'unseen') continue;
    const so = rules.get(rule) ?? { changed: 0, posted: 0, left: 0, passed: 0 };
    rules.set(rule, { ...so, [decision]: so[decision] + times });
  }
  return [...rules]
    .map(([rule, so]) => ({ rule, ...so, spoke: so.changed + so.posted + so.left + so.passed }))
    .sort((a, b) => b.spoke - a.spoke || a.rule.localeCompare(b.rule));
}

/** How many posts went out that nobody saw coming. */
export function unseenIn(tally: Tally): number {
  return tally.counts.reduce((sum, { decision, times }) => sum + (decision === 'unseen' ? times : 0), 0);
}

/** How often each reason was given for posting all the same, the most frequent first. */
export function byReason(tally: Tally): readonly { readonly reason: Reason; readonly times: number }[] {
  return reasons
    .map((reason) => ({
      reason,
      times: tally.counts.reduce((sum, count) => sum + (count.reason === reason ? count.times : 0), 0),
    }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}

/** The rules that spoke twice or more in the seven days up to this one, so that what they say is known. */
export function spokenLately(tally: Tally, day: string): ReadonlySet<string> {
  const since = new Date(Date.parse(day) - 6 * dayLength).toISOString().slice(0, 10);
  const recent = tally.counts.filter((count) => count.day >= since && count.day <= day);
  const known = byRule({ ...tally, counts: recent }).filter(({ spoke }) => spoke >= 2);
  return new Set(known.map(({ rule }) => rule));
}

const dayLength = 24 * 60 * 60_000;

interface Fates {
  readonly changed: number;
  readonly posted: number;
  readonly left: number;
  readonly passed: number;
}

/** One rule's part of the record. */
export interface RuleCount extends Fates {
  readonly rule: string;
  readonly spoke: number;
}

// Field by field, so that nothing else can slip into the record with a careless caller.
function pick({ day, site, surface, rule, level, decision, reason }: Decided): Decided {
  return { day, site, surface, rule, level, decision, ...(reason && { reason }) };
}

function sameKind(a: Decided, b: Decided): boolean {
  const fields = ['day', 'site', 'surface', 'rule', 'level', 'decision', 'reason'] as const;
  return fields.every((field) => a[field] === b[field]);
}

function isCount(value: unknown): value is Count {
  if (typeof value !== 'object' || value === null) return false;
  const count: { readonly [F in keyof Count]?: unknown } = value;
  return (
    typeof count.day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(count.day) &&
    typeof count.rule === 'string' &&
    Number.isSafeInteger(count.times) &&
    Number(count.times) > 0 &&
    oneOf(count.site, ['facebook', 'x', 'linkedin', 'unknown']) &&
    oneOf(count.surface, ['post', 'comment', 'reply', 'thread', 'article']) &&
    oneOf(count.level, ['note', 'warn', 'stop']) &&
    oneOf(count.decision, ['changed', 'posted', 'left', 'passed', 'unseen']) &&
    (count.reason === undefined || oneOf(count.reason, reasons))
  );
}

function oneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

// Dates compare as text, so an impossible one (31 February) is as good a border as any.
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = year * 12 + (month - 1) - months;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${Math.floor(whole / 12)}-${two((whole % 12) + 1)}-${two(date)}`;
}
