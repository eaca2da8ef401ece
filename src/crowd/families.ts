import type { Country, Range } from './places.ts';

/** A fact about a person's household or children. */
export type Family = 'lives-alone' | 'three-children' | 'twins';

/**
 * The share of adults of whom it is true, by country.
 * Lives alone: US Census Bureau, America's Families and Living Arrangements 2023 (public domain); ONS, Families and households in the UK
 * 2022 (Open Government Licence v3.0); each divided by the adults.
 * Three children: US Census Bureau, Fertility of American Women 2006; ONS, Childbearing for women born in different years, 2018. Twins: NCHS,
 * National Vital Statistics Reports 2021; ONS, Birth characteristics in England and Wales 2022, rates per birth times two births.
 * Both are shares of parents, here times our own estimate that .66 (US) and .62 (UK) of adults have had a child, hence the wide ranges.
 */
export const families: { readonly [F in Family]: { readonly [C in Country]: Range } } = {
  'lives-alone': {
    UK: { about: 0.155, low: 0.14, high: 0.17 },
    US: { about: 0.145, low: 0.13, high: 0.16 },
  },
  'three-children': {
    UK: { about: 0.123, low: 0.1, high: 0.15 },
    US: { about: 0.157, low: 0.12, high: 0.19 },
  },
  twins: {
    UK: { about: 0.017, low: 0.012, high: 0.022 },
    US: { about: 0.021, low: 0.015, high: 0.027 },
  },
};
