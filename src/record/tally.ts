import type { Level, SiteName, Surface } from '../engine/rule.ts';

/** What became of one finding at a press. Never text, never a hash of text. */
export interface Decided {
  /** ISO date, `2026-11-22`. */
  readonly day: string;
  readonly site: SiteName;
  readonly surface: Surface;
  readonly rule: string;
  readonly level: Level;
  readonly decision: 'changed' | 'posted' | 'left';
}
