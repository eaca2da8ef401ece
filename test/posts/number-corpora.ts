import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { identifiersOf } from '../../src/engine/identifiers.ts';
import { readTexts } from './corpora.ts';
import type { Share } from './score.ts';

/** How many texts or spans of one kind of number came out as they should. */
export interface NumberScore {
  readonly corpus: string;
  readonly kind: string;
  readonly right: Share;
}

/** The kinds by which the corpora call what we look for, and ours. Kinds that are no business of ours are left out. */
const ours: Readonly<Record<string, readonly string[]>> = {
  EMAIL: ['email'],
  EMAIL_ADDRESS: ['email'],
  PHONE: ['phone'],
  PHONE_NUMBER: ['phone'],
  US_SSN: ['ssn'],
  US_ITIN: ['itin'],
  CREDIT_CARD: ['card'],
  IP: ['ip'],
  IP_ADDRESS: ['ip'],
  URL: ['link', 'profile-link'],
  UK_NHS: ['nhs'],
  UK_NINO: ['nino'],
  UK_POSTCODE: ['postcode'],
  CA_SIN: ['sin'],
  AU_MEDICARE: ['medicare'],
  US_MBI: ['mbi'],
  US_NPI: ['npi'],
  US_PASSPORT: ['passport'],
  US_DRIVER_LICENSE: ['licence'],
};

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Scores the shapes of numbers: unit cases by their expected count, generated texts by their labelled spans. */
export function scoreNumbers(folder: string): readonly NumberScore[] {
  return [
    ...scored(folder, 'presidio_unit_pii', (row) => {
      const kinds = ours[String(row.entity)];
      if (!kinds) return [];
      const found = identifiersOf(row.text).filter(({ kind }) => kinds.includes(kind)).length;
      return [{ kind: String(row.entity), right: found === row.expected }];
    }),
    ...scored(folder, 'presidio_synth_pii', (row) =>
      (row.spans as readonly Labelled[]).flatMap(({ start, end, label }) => {
        const kinds = ours[label];
        if (!kinds) return [];
        const right = identifiersOf(row.text).some((one) => one.start < end && start < one.end);
        return [{ kind: label, right }];
      }),
    ),
  ];
}

type Row = ReturnType<typeof readTexts>[number];

function scored(
  folder: string,
  corpus: string,
  judge: (row: Row) => readonly { readonly kind: string; readonly right: boolean }[],
): readonly NumberScore[] {
  const file = join(folder, `${corpus}.jsonl`);
  if (!existsSync(file)) return [];
  const byKind = new Map<string, { part: number; of: number }>();
  for (const { kind, right } of readTexts(file).flatMap(judge)) {
    const share = byKind.get(kind) ?? { part: 0, of: 0 };
    byKind.set(kind, { part: share.part + (right ? 1 : 0), of: share.of + 1 });
  }
  return [...byKind].map(([kind, right]) => ({ corpus, kind, right }));
}
