import type { Level, Rule } from '../engine/rule.ts';
import type { Pass } from './pass.ts';
import {
  defaultKeys,
  type Keys,
  pauseLength,
  type RuleSetting,
  type Settings,
  type WatchedSite,
} from './settings.ts';

/** What a person changes from within a site's page. It carries no words of a draft, only the mark of some. */
export type Adjustment =
  | { readonly what: 'pass'; readonly pass: Pass }
  | { readonly what: 'no-pass'; readonly pass: Pass }
  /** `setting` takes the place of what was set for the rule; without one, the rule is as it comes. */
  | { readonly what: 'rule'; readonly rule: string; readonly setting?: RuleSetting }
  | { readonly what: 'tucked'; readonly tucked: boolean }
  /** A held draft on a site may be recalled then, in milliseconds since 1970; without a time, it need not be any more. */
  | { readonly what: 'recall'; readonly site: WatchedSite; readonly at?: number }
  | { readonly what: 'met' };

/** The settings after such a change. */
export function adjusted(settings: Settings, adjustment: Adjustment): Settings {
  switch (adjustment.what) {
    case 'pass':
      return withPasses(
        settings,
        [...without(settings, adjustment.pass), adjustment.pass].slice(-mostPasses),
      );
    case 'no-pass':
      return withPasses(settings, without(settings, adjustment.pass));
    case 'rule': {
      const { [adjustment.rule]: _, ...others } = settings.rules;
      const { setting } = adjustment;
      return { ...settings, rules: setting ? { ...others, [adjustment.rule]: setting } : others };
    }
    case 'tucked': {
      const { tucked: _, ...others } = settings;
      return adjustment.tucked ? { ...others, tucked: true } : others;
    }
    case 'recall': {
      const { [adjustment.site]: _, ...others } = settings.recalls ?? {};
      const { at } = adjustment;
      return { ...settings, recalls: at ? { ...others, [adjustment.site]: at } : others };
    }
    case 'met':
      return { ...settings, met: true };
  }
}

/** More passes than anybody means to keep; the oldest go first. */
const mostPasses = 2000;

/** Chooses the keys. */
export function withKeys(settings: Settings, keys: Keys): Settings {
  const { keys: _, ...others } = settings;
  const asTheyCome = keys.next === defaultKeys.next && keys.open === defaultKeys.open;
  return asTheyCome ? others : { ...others, keys };
}

/** Chooses after how many seconds a held draft may be recalled; nothing for never. */
export function withCoolingOff(settings: Settings, seconds: number | undefined): Settings {
  const { coolingOff: _, ...others } = settings;
  return seconds ? { ...others, coolingOff: seconds } : others;
}

function without({ passes = [] }: Settings, { mark }: Pass): readonly Pass[] {
  return passes.filter((pass) => pass.mark !== mark);
}

function withPasses(settings: Settings, passes: readonly Pass[]): Settings {
  const { passes: _, ...others } = settings;
  return passes.length > 0 ? { ...others, passes } : others;
}

/** Switches one site on or off. */
export function withSite(settings: Settings, site: WatchedSite, on: boolean): Settings {
  return { ...settings, sites: { ...settings.sites, [site]: on } };
}

/** Pauses everything from now on for a while, or ends the pause. */
export function withPause(settings: Settings, on: boolean, now: number): Settings {
  const { pausedUntil: _, ...others } = settings;
  return on ? { ...others, pausedUntil: now + pauseLength } : others;
}

/** Switches one rule on or off. */
export function withRuleOn(settings: Settings, rule: Rule, on: boolean): Settings {
  return withRule(settings, rule, { ...settings.rules[rule.id], on });
}

/** Gives one rule another level. */
export function withRuleLevel(settings: Settings, rule: Rule, level: Level): Settings {
  return withRule(settings, rule, { ...settings.rules[rule.id], level });
}

// Only what differs from the rule's own data is kept, so that a rule that gets better in an update gets better for everybody.
function withRule(settings: Settings, rule: Rule, next: RuleSetting): Settings {
  const { [rule.id]: _, ...others } = settings.rules;
  const kept: RuleSetting = {
    ...(next.on === false && { on: false }),
    ...(next.level !== undefined && next.level !== rule.level && { level: next.level }),
  };
  const same = Object.keys(kept).length === 0;
  return { ...settings, rules: same ? others : { ...others, [rule.id]: kept } };
}
