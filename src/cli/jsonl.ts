import { judge } from '../engine/check.ts';
import type { Draft, Finding, SiteName, Surface } from '../engine/rule.ts';
import { cliWords } from '../words.ts';
import { decode } from './lines.ts';

/** The sites and surfaces that a draft can name. */
export const siteNames: readonly SiteName[] = ['x', 'facebook', 'linkedin', 'unknown'];
export const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'thread', 'article'];

/** What a draft is taken for where it does not say. */
export type Place = Pick<Draft, 'site' | 'surface'>;

/** The answer to one line, and whether the line could be read. */
export interface Answer {
  readonly line: string;
  readonly broken: boolean;
}

/** Answers one line of the machine interface; `undefined` for an empty one. Never throws. */
export function answer(
  bytes: Uint8Array,
  number: number,
  check: (draft: Draft) => readonly Finding[],
  place: Place,
): Answer | undefined {
  try {
    const line = decode(bytes);
    if (line.trim() === '') return undefined;
    const { id, ...draft } = readRecord(line, place);
    const findings = check(draft);
    return {
      line: JSON.stringify({ id, verdict: judge(findings), findings: findings.map(plain) }),
      broken: false,
    };
  } catch (error) {
    return {
      line: JSON.stringify({ line: number, error: error instanceof Error ? error.message : String(error) }),
      broken: true,
    };
  }
}

type Id = string | number;

function readRecord(line: string, place: Place): Draft & { readonly id: Id } {
  const record = parseJson(line);
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Error(cliWords.notAnObject);
  const { id, text, site, surface } = record as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error(cliWords.needs('id'));
  if (typeof text !== 'string') throw new Error(cliWords.needs('text'));
  return {
    id,
    text,
    site: oneOf('site', siteNames, site) ?? place.site,
    surface: oneOf('surface', surfaces, surface) ?? place.surface,
  };
}

/** One of the allowed values, or `undefined` where nothing was given; throws on anything else. */
export function oneOf<T extends string>(field: string, allowed: readonly T[], value: unknown): T | undefined {
  if (value === undefined || value === null) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(cliWords.oneOf(field, allowed));
  return found;
}

function plain({ rule, category, level, start, end, quote, message }: Finding) {
  return { rule, category, level, start, end, quote, message };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(cliWords.notJson);
  }
}
