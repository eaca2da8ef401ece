const asked = new URLSearchParams(location.search);

/** Where the page stands now, path and query. */
export function here(): string {
  return location.pathname + location.search;
}

/** Whether this visit is to the release that numbers every part of a thread 0 (told of 2026-08-18). */
export const numbersAlike = asked.has('numbers-alike');

/** Whether this visit is to the layout for phones. */
export const mobile = location.hostname.startsWith('mobile.') || asked.get('layout') === 'mobile';

/** Whether this visit is to the app of columns, which has no main part and no page beneath. */
export const columns = location.hostname.startsWith('pro.');

/** What is open: the page itself, a window over it, and a step aside of whichever of them is written in. */
export interface Place {
  readonly at: string;
  readonly beneath: string;
  readonly over?: string;
  readonly aside?: 'media' | 'schedule';
}

/** Where an address leads from a place. A window keeps the page beneath, a step aside keeps both. */
export function moveTo(now: Place, to: string): Place {
  const { beneath, over } = now;
  const aside = /^\/compose\/post\/(media|schedule)$/.exec(to)?.[1] as Place['aside'];
  if (aside) return { at: to, beneath, ...(over === undefined ? {} : { over }), aside };
  if (/^\/(compose\/post|intent\/)/.test(to)) return { at: to, beneath, over: to };
  return { at: to, beneath: to };
}

/** The place that the browser stands at when the page is loaded. */
export function firstPlace(): Place {
  return moveTo({ at: '/home', beneath: '/home' }, here());
}
