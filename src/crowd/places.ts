/** A country that we have tables for. */
export type Country = 'UK' | 'US';

/** How large a place is, in a person's words; no place is ever named. */
export type PlaceKind = 'village' | 'small-town' | 'town' | 'city' | 'big-city' | 'region' | 'country';

/**
 * People in such a place: about, and from few to many. The sizes are ours, chosen to be easy to tell apart; they are no statistic.
 * In the order of size, so that the next one is the wider word for a place. A whole country is in `ages.ts`.
 */
export const placeSizes: { readonly [K in Exclude<PlaceKind, 'country'>]: Range } = {
  village: { about: 2_000, low: 500, high: 5_000 },
  'small-town': { about: 12_000, low: 5_000, high: 25_000 },
  town: { about: 50_000, low: 25_000, high: 100_000 },
  city: { about: 250_000, low: 100_000, high: 500_000 },
  'big-city': { about: 1_200_000, low: 500_000, high: 3_000_000 },
  region: { about: 5_500_000, low: 3_000_000, high: 10_000_000 },
};

/** A figure that is not known exactly. */
export interface Range {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}
