import type { Country } from './places.ts';

/** A kind of work that a draft may name. */
export type Job = keyof typeof jobs;

/**
 * People in a kind of work, rounded; only figures that were read in the sources, none guessed.
 * US: Bureau of Labor Statistics, Employment Projections, employment in 2024 (jobs, self-employed included); clergy from the Current
 * Population Survey 2022. Works of the federal government, in the public domain.
 * UK: Office for National Statistics, Annual Population Survey by SOC 2020, about 2025. Open Government Licence v3.0.
 */
export const jobs = {
  accountant: { UK: 284_000, US: 1_580_000 },
  architect: { UK: 60_600, US: 124_000 },
  artist: { UK: 62_800, US: 52_000 },
  'bus driver': { UK: 113_000, US: 546_000 },
  'care worker': { UK: 1_020_000, US: 4_350_000 },
  carpenter: { UK: 217_000, US: 1_040_000 },
  chef: { UK: 229_000, US: 197_000 },
  'chief executive': { UK: 197_000, US: 309_000 },
  clergy: { UK: 45_300, US: 434_000 },
  dentist: { UK: 36_700, US: 149_000 },
  doctor: { UK: 348_000, US: 839_000 },
  electrician: { UK: 200_000, US: 819_000 },
  engineer: { UK: 581_000, US: 1_530_000 },
  farmer: { UK: 143_000, US: 836_000 },
  firefighter: { UK: 44_400, US: 345_000 },
  hairdresser: { UK: 145_000, US: 651_000 },
  'head teacher': { UK: 46_200, US: 333_000 },
  journalist: { UK: 94_000, US: 165_000 },
  lawyer: { UK: 207_000, US: 865_000 },
  librarian: { UK: 30_500, US: 142_000 },
  'lorry or truck driver': { UK: 271_000, US: 2_240_000 },
  midwife: { UK: 37_600, US: 8_600 },
  musician: { UK: 50_100, US: 217_000 },
  nurse: { UK: 672_000, US: 3_390_000 },
  paramedic: { UK: 38_800, US: 102_000 },
  photographer: { UK: 81_800, US: 231_000 },
  physiotherapist: { UK: 74_000, US: 267_000 },
  plumber: { UK: 162_000, US: 504_000 },
  'police officer': { UK: 206_000, US: 817_000 },
  'postal worker': { UK: 103_000, US: 500_000 },
  'prison officer': { UK: 41_800, US: 388_000 },
  psychologist: { UK: 60_700, US: 204_000 },
  receptionist: { UK: 146_000, US: 1_010_000 },
  'shop assistant': { UK: 1_030_000, US: 7_090_000 },
  'social worker': { UK: 148_000, US: 811_000 },
  'software developer': { UK: 576_000, US: 1_900_000 },
  'taxi driver': { UK: 168_000, US: 448_000 },
  teacher: { UK: 1_000_000, US: 4_500_000 },
  vet: { UK: 32_600, US: 86_400 },
  writer: { UK: 93_800, US: 211_000 },
} as const satisfies { readonly [job: string]: { readonly [C in Country]: number } };
