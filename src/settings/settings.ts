import type { Level, SiteName } from '../engine/rule.ts';

/** What a person has set; stored as one object under one key of storage.local. */
export interface Settings {
  readonly version: 1;
  /** Whether we watch each site. */
  readonly sites: { readonly [S in Exclude<SiteName, 'unknown'>]: boolean };
  /** Only what differs from a rule's own data, by rule id. */
  readonly rules: { readonly [id: string]: { readonly on?: boolean; readonly level?: Level } };
}

export const defaultSettings: Settings = {
  version: 1,
  sites: { facebook: true, x: true, linkedin: true },
  rules: {},
};
