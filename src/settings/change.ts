import type { Level, Rule } from '../engine/rule.ts';
import { pauseLength, type RuleSetting, type Settings, type WatchedSite } from './settings.ts';

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
