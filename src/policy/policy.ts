import type { Clause } from '../../rules/policy.ts';
import { policyWords } from '../words.ts';

/** The places where a policy is met. */
export type Placement = keyof typeof policyWords.placements;

/** One part of a policy: a heading over paragraphs, or over points that each stand for themselves. */
export interface Section {
  readonly heading: string;
  readonly form: 'paragraphs' | 'points';
  readonly lines: readonly string[];
}

/** A policy as it stands in one place, ready for an export. */
export interface Policy {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Whether the sections carry numbers, so that others can refer to them. */
  readonly numbered: boolean;
  /** What is to be filled in by hand at the end. */
  readonly signature: readonly string[];
  readonly asOf: string;
}

export const placements: readonly Placement[] = ['website', 'agreement', 'handbook', 'first-sessions'];

/** Writes the practice's policy for one place. `date` is printed as it is given. */
export function writePolicy(clauses: readonly Clause[], placement: Placement, date: string): Policy {
  const { title, lead } = policyWords.placements[placement];
  return {
    title,
    lead,
    sections: sectionsFor(clauses, placement),
    numbered: placement === 'agreement',
    signature: placement === 'agreement' ? policyWords.signature : [],
    asOf: policyWords.asOf(date),
  };
}

function sectionsFor(clauses: readonly Clause[], placement: Placement): readonly Section[] {
  const posts: Section = {
    heading: policyWords.posts,
    form: 'points',
    lines: clauses.map(({ line }) => line),
  };
  switch (placement) {
    case 'first-sessions':
      return [points('say'), points('asked')];
    case 'handbook':
      return [posts, points('duties'), points('staffSlip')];
    default:
      return [
        text('why'),
        posts,
        ...(['contact', 'reviews', 'search', 'meeting', 'danger', 'slip', 'review'] as const).map(text),
      ];
  }
}

type SectionName = keyof typeof policyWords.sections;

function text(name: SectionName): Section {
  const { heading, text: lines } = policyWords.sections[name];
  return { heading, form: 'paragraphs', lines };
}

function points(name: SectionName): Section {
  return { ...text(name), form: 'points' };
}
