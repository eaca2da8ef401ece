/** How the stored shape of one version becomes the next, with a stored example that must come through. */
export interface Migration {
  readonly from: number;
  readonly example: unknown;
  readonly change: (stored: { readonly [key: string]: unknown }) => { readonly [key: string]: unknown };
}

/** In order, one for each version that was ever released and left behind; none yet. */
export const migrations: readonly Migration[] = [];

/** Carries stored settings of an older version to this one; anything else comes back as it is, for `parse` to judge. */
export function migrate(stored: unknown, list: readonly Migration[] = migrations): unknown {
  return list.reduce((now, { from, change }) => (isVersion(now, from) ? change(now) : now), stored);
}

function isVersion(stored: unknown, version: number): stored is { readonly [key: string]: unknown } {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === version;
}
