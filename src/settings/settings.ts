import type { Level, SiteName } from '../engine/rule.ts';
import { migrate } from './migrations.ts';
import { type Pass, parsePass } from './pass.ts';

/** The sites that can be switched on and off. */
export type WatchedSite = Exclude<SiteName, 'unknown'>;

/** What a person changed of one rule. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly level?: Level;
}

/** What a person has set; stored as one object under one key of storage.local. */
export interface Settings {
  readonly version: 1;
  /** Whether we watch each site. */
  readonly sites: { readonly [S in WatchedSite]: boolean };
  /** Only what differs from a rule's own data, by rule id. */
  readonly rules: { readonly [id: string]: RuleSetting };
  /** Until when nothing is watched anywhere, in milliseconds since 1970; `pauseOf` tells whether that still counts. */
  readonly pausedUntil?: number;
  /** Words that nobody need speak of again. */
  readonly passes?: readonly Pass[];
  /** The keys on a site's page, where they are not `defaultKeys`. */
  readonly keys?: Keys;
  /** Whether the pill shows only its emblem. */
  readonly tucked?: true;
  /** Seconds after which a draft that was held may be recalled; nothing where nobody asked for it. */
  readonly coolingOff?: number;
  /** When a draft that was held on a site may be recalled, in milliseconds since 1970. */
  readonly recalls?: { readonly [S in WatchedSite]?: number };
  /** Whether the first mark has been explained. */
  readonly met?: true;
}

/** Letters or digits that do something with Alt+Shift on a site's page. */
export interface Keys {
  /** Goes to the next finding. */
  readonly next: string;
  /** Opens it. */
  readonly open: string;
}

/** The keys as they come. */
export const defaultKeys: Keys = { next: 'S', open: 'O' };

/** Seconds that a person can choose to wait before they look again. */
export const waits = [10, 60, 10 * 60, 60 * 60, 4 * 60 * 60, 24 * 60 * 60] as const;

/** Settings as they were read, and what was damaged in them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** A stored field that could not be used and went back to its default; `settingsWords` says it to a person. */
export type Problem =
  | { readonly field: 'everything' | 'version' | 'sites' | 'rules' | 'pause' | 'passes' | 'keys' | 'waiting' }
  | { readonly field: 'site'; readonly site: WatchedSite }
  | { readonly field: 'rule-on' | 'rule-level' | 'rule'; readonly rule: string };

/** Milliseconds that a pause lasts. */
export const pauseLength = 15 * 60_000;

export const defaultSettings: Settings = {
  version: 1,
  sites: { facebook: true, x: true, linkedin: true },
  rules: {},
};

/** Makes settings of whatever was stored: each field by itself, a damaged one falls back alone. `undefined` is a first run. */
export function parse(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: defaultSettings, problems: [] };
  const raw = migrate(stored);
  if (!isObject(raw)) return { settings: defaultSettings, problems: [{ field: 'everything' }] };
  const problems: Problem[] = raw.version === 1 ? [] : [{ field: 'version' }];
  const sites = parseSites(raw.sites, problems);
  const rules = parseRules(raw.rules, problems);
  const pausedUntil = parsePause(raw.pausedUntil, problems);
  const ways = parseWays(raw, problems);
  return { settings: { version: 1, sites, rules, ...(pausedUntil && { pausedUntil }), ...ways }, problems };
}

/** Until when a pause lasts, or nothing where none does. */
export function pauseOf({ pausedUntil }: Settings, now: number): number | undefined {
  if (pausedUntil === undefined || pausedUntil <= now) return undefined;
  // A time farther away than any pause comes from a clock that has been put right since; it would silence us for long.
  return pausedUntil - now <= pauseLength ? pausedUntil : undefined;
}

function parseSites(raw: unknown, problems: Problem[]): Settings['sites'] {
  if (!isObject(raw)) {
    problems.push({ field: 'sites' });
    return defaultSettings.sites;
  }
  const one = (site: WatchedSite): boolean => {
    const on = raw[site];
    if (typeof on === 'boolean') return on;
    problems.push({ field: 'site', site });
    return defaultSettings.sites[site];
  };
  return { facebook: one('facebook'), x: one('x'), linkedin: one('linkedin') };
}

function parseRules(raw: unknown, problems: Problem[]): Settings['rules'] {
  if (!isObject(raw)) {
    problems.push({ field: 'rules' });
    return defaultSettings.rules;
  }
  return Object.fromEntries(
    Object.entries(raw).map(([rule, changed]) => [rule, parseRule(rule, changed, problems)]),
  );
}

function parseRule(rule: string, raw: unknown, problems: Problem[]): RuleSetting {
  if (!isObject(raw)) {
    problems.push({ field: 'rule', rule });
    return {};
  }
  const { on, level } = raw;
  if (on !== undefined && typeof on !== 'boolean') problems.push({ field: 'rule-on', rule });
  if (level !== undefined && !isLevel(level)) problems.push({ field: 'rule-level', rule });
  return { ...(typeof on === 'boolean' && { on }), ...(isLevel(level) && { level }) };
}

function parsePause(raw: unknown, problems: Problem[]): number | undefined {
  if (raw === undefined) return undefined;
  if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw > 0) return raw;
  problems.push({ field: 'pause' });
  return undefined;
}

function parseWays(
  raw: { readonly [key: string]: unknown },
  problems: Problem[],
): Pick<Settings, 'passes' | 'keys' | 'tucked' | 'coolingOff' | 'recalls' | 'met'> {
  const passes = Array.isArray(raw.passes) ? raw.passes.flatMap((each) => parsePass(each) ?? []) : [];
  const whole =
    raw.passes === undefined || (Array.isArray(raw.passes) && passes.length === raw.passes.length);
  if (!whole) problems.push({ field: 'passes' });
  const keys = parseKeys(raw.keys);
  if (raw.keys !== undefined && !keys) problems.push({ field: 'keys' });
  const recalls = isObject(raw.recalls) ? parseRecalls(raw.recalls) : undefined;
  const coolingOff = waits.find((wait) => wait === raw.coolingOff);
  if (raw.coolingOff !== undefined && !coolingOff) problems.push({ field: 'waiting' });
  return {
    ...(passes.length > 0 && { passes }),
    ...(keys && { keys }),
    ...(raw.tucked === true && { tucked: true }),
    ...(coolingOff && { coolingOff }),
    ...(recalls && { recalls }),
    ...(raw.met === true && { met: true }),
  };
}

// One that is damaged is let go: it would only have asked for another look.
function parseRecalls(raw: { readonly [key: string]: unknown }): NonNullable<Settings['recalls']> {
  const sites = Object.keys(defaultSettings.sites).filter((site) => Number.isSafeInteger(raw[site]));
  return Object.fromEntries(sites.map((site) => [site, raw[site]]));
}

function parseKeys(raw: unknown): Keys | undefined {
  if (!isObject(raw)) return undefined;
  const { next, open } = raw;
  return isKey(next) && isKey(open) && next !== open ? { next, open } : undefined;
}

/** Whether this can be one of our keys: a capital letter or a digit. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z0-9]$/.test(value);
}

function isLevel(value: unknown): value is Level {
  return value === 'note' || value === 'warn' || value === 'stop';
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
