import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { unknown } from './unknown.ts';
import { x } from './x.ts';

/** Every site that we watch. */
export const sites: readonly Site[] = [facebook, x, linkedin];

/** The manifest's match patterns: exactly the hosts of the sites, nothing wider. */
export const matches: readonly string[] = sites.flatMap((site) =>
  site.hosts.map((host) => `https://${host}/*`),
);

/** The site of a host name, or `unknown`. */
export function siteOf(hostname: string): Site {
  return sites.find((site) => site.hosts.includes(hostname.toLowerCase())) ?? unknown;
}
