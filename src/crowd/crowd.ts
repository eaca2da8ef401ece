import { population, shareOfAges } from './ages.ts';
import { type Family, families } from './families.ts';
import { type Job, jobs } from './jobs.ts';
import { type Country, type PlaceKind, placeSizes, type Range } from './places.ts';

/** What a draft gives away about one adult. What is absent was not said. */
export interface Person {
  readonly country: Country;
  readonly place: PlaceKind;
  /** In years; one number where the age is exact. */
  readonly age?: readonly [from: number, to: number];
  readonly job?: Job;
  readonly family?: Family;
}

/** About how many people fit, in words' steps, because the figures are no finer. */
export type Band = 'under-ten' | 'tens' | 'hundreds' | 'thousand-or-more';

/** One detail made vaguer or left out. */
export type Blur = 'decade' | 'no-age' | 'wider-place' | 'no-job' | 'no-family';

/** A blur, and how many people would fit then. */
export interface Blurred {
  readonly blur: Blur;
  readonly crowd: Range;
}

/** About how many people fit all the details, with the range in which that may well be wrong. */
export function crowd(person: Person): Range {
  const { country, place, age, job, family } = person;
  const people = place === 'country' ? exactly(population(country)) : placeSizes[place];
  const shares: Range[] = [ageShare(person)];
  if (job) shares.push(spread(jobs[job][country] / population(country), place === 'country' ? 1.2 : 1.7));
  if (family) shares.push(families[family][country]);
  // Facts about one person hang together in ways the tables do not show; each further fact makes the sum less sure.
  const details = [age, job, family].filter((detail) => detail !== undefined).length;
  return [people, ...shares].reduce(times, spread(1, 1.5 ** Math.max(0, details - 1)));
}

/** Each detail made vaguer, the one that hides the person best first. */
export function blurs(person: Person): readonly Blurred[] {
  const { country, place, age, job, family } = person;
  const told: Person = {
    country,
    place,
    ...(age && { age }),
    ...(job && { job }),
    ...(family && { family }),
  };
  const { age: _age, ...ageless } = told;
  const { job: _job, ...jobless } = told;
  const { family: _family, ...alone } = told;
  const wider = placeKinds[placeKinds.indexOf(place) + 1];
  const changed: (readonly [Blur, Person])[] = [];
  if (age)
    changed.push(age[0] === age[1] ? ['decade', { ...told, age: decade(age[0]) }] : ['no-age', ageless]);
  if (wider) changed.push(['wider-place', { ...told, place: wider }]);
  if (job) changed.push(['no-job', jobless]);
  if (family) changed.push(['no-family', alone]);
  return changed
    .map(([blur, vaguer]) => ({ blur, crowd: crowd(vaguer) }))
    .sort((a, b) => b.crowd.low - a.crowd.low);
}

/** The step a number of people falls into. Never a figure under ten: below that, the tables know nothing. */
export function bandOf(people: number): Band {
  if (people < 10) return 'under-ten';
  if (people < 100) return 'tens';
  return people < 1000 ? 'hundreds' : 'thousand-or-more';
}

/** The ten years of life that an age is in. */
export function decade(age: number): readonly [from: number, to: number] {
  const from = Math.floor(age / 10) * 10;
  return [Math.max(18, from), from + 9];
}

const placeKinds: readonly PlaceKind[] = [
  'village',
  'small-town',
  'town',
  'city',
  'big-city',
  'region',
  'country',
];

// The ages of people in a job are not those of everybody: few are 19, fewer 80. One curve for all jobs, around 41, is our own estimate.
function ageShare({ country, age, job, family }: Person): Range {
  if (age && job) return spread(shareOfWorkers(...age), 1.6);
  if (age) return spread(shareOfAges(country, ...age), 1.1);
  return exactly(family && !job ? shareOfAges(country, 18, 100) : 1);
}

function shareOfWorkers(from: number, to: number): number {
  const weight = (year: number): number => Math.exp(-((year - 41) ** 2) / (2 * 12 ** 2));
  const between = (first: number, last: number): number =>
    Array.from({ length: last - first + 1 }, (_, i) => weight(first + i)).reduce((a, b) => a + b, 0);
  return between(from, to) / between(16, 100);
}

// The errors of two factors are unlikely to fall the same way, so their squares add up, not they themselves.
function times(a: Range, b: Range): Range {
  const about = a.about * b.about;
  const error = (one: number, other: number): number => Math.exp(Math.hypot(Math.log(one), Math.log(other)));
  return {
    about,
    low: about / error(a.about / a.low, b.about / b.low),
    high: about * error(a.high / a.about, b.high / b.about),
  };
}

function spread(about: number, by: number): Range {
  return { about, low: about / by, high: about * by };
}

function exactly(about: number): Range {
  return { about, low: about, high: about };
}
