import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category, Draft, Finding, Surface } from '../../src/engine/rule.ts';
import type { Share } from './score.ts';

/** Real text by other people, kept outside the project; measured with the rules as they come. */
export interface Corpus {
  readonly name: string;
  readonly surface: Surface;
  /** The category whose findings count; every category where it is missing. */
  readonly category?: Category;
  /** The label of a text that should be flagged; where it is missing, none should. */
  readonly positive?: string;
  /** Negatives that are worth a figure of their own: a field and its value. */
  readonly apart?: { readonly field: string; readonly value: string };
  /** What is published or asked for, to stand beside. */
  readonly beside: string;
}

/** The corpora that are known; what is said beside them comes from their papers and repositories. */
export const corpora: readonly Corpus[] = [
  {
    name: 'miti_counselling',
    surface: 'comment',
    category: 'advice-giving',
    positive: 'advice',
    apart: { field: 'miti', value: 'Give Information' },
    beside: 'a trained classifier, published: P .832 R .830 F1 .831',
  },
  {
    name: 'annomi_advice',
    surface: 'comment',
    category: 'advice-giving',
    positive: 'advice',
    beside: 'one human expert against nine: P .595 R .726 F1 .654, negatives flagged .023',
  },
  {
    name: 'advice_reddit',
    surface: 'comment',
    category: 'advice-giving',
    positive: 'advice',
    beside: 'published rules, both test files: P .385 R .756 F1 .510',
  },
  {
    name: 'suggestion_semeval_B',
    surface: 'comment',
    category: 'advice-giving',
    positive: 'suggestion',
    beside: 'published rules: F1 .858, made again by others .730 (hotel reviews)',
  },
  {
    name: 'reddit_tips_vs_facts',
    surface: 'post',
    category: 'advice-giving',
    positive: 'advice',
    beside: 'nothing published (everyday tips, not clinical)',
  },
  {
    name: 'reddit_advice_seeking',
    surface: 'post',
    category: 'advice-giving',
    beside: 'wanted: .05 at most',
  },
  {
    name: 'reddit_client_side_therapy',
    surface: 'post',
    category: 'session-reference',
    beside: 'wanted: .05 at most',
  },
  { name: 'reddit_general', surface: 'post', beside: 'wanted: .005 at most, whatever the category' },
  { name: 'reddit_professionals', surface: 'post', beside: 'unlabelled; some are patients’ stories' },
  { name: 'wnut17_names', surface: 'post', beside: 'names of nobody served: the fewer the better' },
];

/** What came of one corpus. */
export interface CorpusScore {
  readonly corpus: Corpus;
  readonly texts: number;
  readonly recall: Share;
  readonly precision: Share;
  /** Of the texts that should not be flagged, those that were. */
  readonly falseFlags: Share;
  readonly apart?: Share;
}

interface Text {
  readonly text: string;
  readonly label?: string;
  readonly [field: string]: unknown;
}

/** Judges every known corpus that stands in a folder; a missing file is left out. */
export function scoreCorpora(
  folder: string,
  check: (draft: Draft) => readonly Finding[],
): readonly CorpusScore[] {
  return corpora
    .filter(({ name }) => existsSync(join(folder, `${name}.jsonl`)))
    .map((corpus) => scoreCorpus(corpus, readTexts(join(folder, `${corpus.name}.jsonl`)), check));
}

function scoreCorpus(
  corpus: Corpus,
  texts: readonly Text[],
  check: (draft: Draft) => readonly Finding[],
): CorpusScore {
  const { surface, category, positive, apart } = corpus;
  const flagged = new Set(
    texts.filter(({ text }) =>
      check({ text, site: 'facebook', surface }).some(
        (finding) => finding.level !== 'note' && (!category || finding.category === category),
      ),
    ),
  );
  const share = (all: readonly Text[], is: (text: Text) => boolean): Share => ({
    part: all.filter(is).length,
    of: all.length,
  });
  const wanted = (text: Text) => positive !== undefined && text.label === positive;
  const isFlagged = (text: Text) => flagged.has(text);
  return {
    corpus,
    texts: texts.length,
    recall: share(texts.filter(wanted), isFlagged),
    precision: share([...flagged], wanted),
    falseFlags: share(
      texts.filter((text) => !wanted(text)),
      isFlagged,
    ),
    ...(apart && {
      apart: share(
        texts.filter((text) => !wanted(text) && text[apart.field] === apart.value),
        isFlagged,
      ),
    }),
  };
}

/** The texts of one file, one JSON object a line. */
export function readTexts(file: string): readonly Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Text);
}
