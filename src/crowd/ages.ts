import type { Country } from './places.ts';

/**
 * Thousands of people in 2025 by five years of age: 0-4, 5-9 … 95-99, 100 and over.
 * Source: United Nations, World Population Prospects. The shape by age is the 2019 edition's medium projection for 2025, scaled to
 * the 2024 edition's totals for 2025. CC BY 3.0 IGO.
 */
export const thousandsByAge: { readonly [C in Country]: readonly number[] } = {
  UK: [
    3922, 3968, 4161, 4062, 3852, 4234, 4609, 4795, 4644, 4335, 4295, 4596, 4451, 3766, 3172, 3022, 1982,
    1179, 537, 148, 20,
  ],
  US: [
    20816, 20238, 20600, 22075, 22591, 23521, 24865, 23836, 22190, 20680, 20244, 20521, 21154, 19906, 16673,
    12788, 7948, 4527, 2129, 743, 135,
  ],
};

/** Everybody in a country. */
export function population(country: Country): number {
  return sum(thousandsByAge[country]) * 1000;
}

/** The share of a country's people who are from so old up to and including so old, in whole years. */
export function shareOfAges(country: Country, from: number, to: number): number {
  const bands = thousandsByAge[country];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const thousands = years.map(
    (year) => (bands[Math.min(20, Math.floor(year / 5))] ?? 0) / (year < 100 ? 5 : 1),
  );
  return sum(thousands) / sum(bands);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
