/**
 * Patterns over the words of one sentence. They are strings, so that rules stay data.
 *
 *   my client        these words, as `tokens.ts` writes them (any case, curly or missing apostrophes, don't = do not)
 *   cry*             a word that begins so
 *   #kin             a word or phrase of the list `kin`, a shape (`#clock`), or a part of speech (`#PastTense`)
 *   @served          a mention of somebody in that role, as `people.ts` understood the sentence
 *   (a|b c|#kin)     one of these
 *   word?  (a b)?    may be missing
 *   ..4              up to four words of any kind
 *   !not             not this at this place
 *   ~not             not this just before this place
 *   #a&#b            both at this place; as long as the second
 *   ^  $             the sentence's start, end
 *   [ ]              the words to quote; without them the whole match
 */
export interface Compiled {
  readonly source: string;
  /** One of these must be present in a sentence's features, or the pattern cannot match. */
  readonly needs: readonly string[] | undefined;
  readonly run: Step;
}

/** A sentence as patterns see it. */
export interface Matchable {
  readonly words: readonly string[];
  /** Words, `#tags` and `@roles` present anywhere in the sentence. */
  readonly features: { has(feature: string): boolean };
  /** Lengths in words of what carries `tag` at word `i`. */
  readonly tagged: (tag: string, i: number) => readonly number[];
  /** Lengths in words of the mentions in `role` that start at word `i`. */
  readonly mentioned: (role: string, i: number) => readonly number[];
}

/** A match in word indices, end exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** Compiles a pattern; throws on one that is not well formed, naming it. */
export function compile(source: string, normalise: (word: string) => readonly string[]): Compiled {
  const parser: Parser = { source, parts: source.match(lexer) ?? [], at: 0, normalise };
  const sequence = parseSequence(parser);
  if (parser.at < parser.parts.length || sequence.length === 0) fail(parser);
  return { source, needs: needsOf(sequence), run: runSequence(sequence) };
}

/** All matches of a pattern in a sentence, from left to right, not overlapping each other. */
export function matchesOf(pattern: Compiled, sentence: Matchable): readonly Match[] {
  if (pattern.needs && !pattern.needs.some((need) => sentence.features.has(need))) return none;
  const matches: Match[] = [];
  for (let i = 0; i < sentence.words.length; i++) {
    const state: State = { sentence, open: -1, close: -1 };
    let end = -1;
    const found = pattern.run(state, i, (j) => {
      end = j;
      return true;
    });
    if (!found) continue;
    const match = { from: state.open >= 0 ? state.open : i, to: state.close >= 0 ? state.close : end };
    if (match.to > match.from) matches.push(match);
    i = Math.max(i, end - 1);
  }
  return matches;
}

const none: readonly Match[] = [];
const lexer = /\.\.\d+|[()|[\]?^$!~]|[^\s()|[\]?^$!~]+/g;

interface State {
  readonly sentence: Matchable;
  open: number;
  close: number;
}
type Next = (i: number) => boolean;
type Step = (state: State, i: number, next: Next) => boolean;

type Node =
  | { readonly kind: 'word' | 'prefix' | 'tag' | 'role'; readonly value: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Node[])[] }
  | { readonly kind: 'maybe' | 'not' | 'not-before'; readonly node: Node }
  | { readonly kind: 'both'; readonly nodes: readonly Node[] }
  | { readonly kind: 'start' | 'end' | 'open' | 'close' };

interface Parser {
  readonly source: string;
  readonly parts: readonly string[];
  readonly normalise: (word: string) => readonly string[];
  at: number;
}

function parseSequence(parser: Parser): Node[] {
  const nodes: Node[] = [];
  while (parser.at < parser.parts.length && !['|', ')'].includes(parser.parts[parser.at] ?? '')) {
    const node = parseNode(parser);
    if (parser.parts[parser.at] === '?') {
      parser.at++;
      nodes.push({ kind: 'maybe', node });
    } else nodes.push(node);
  }
  return nodes;
}

function parseNode(parser: Parser): Node {
  const part = parser.parts[parser.at++] ?? fail(parser);
  if (part === '(') return parseEither(parser);
  if (part === '!') return { kind: 'not', node: parseNode(parser) };
  if (part === '~') return { kind: 'not-before', node: parseNode(parser) };
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  if (part === '[') return { kind: 'open' };
  if (part === ']') return { kind: 'close' };
  if (part === '?') fail(parser);
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2)) };
  if (part.includes('&'))
    return { kind: 'both', nodes: part.split('&').map((each) => parseWord(each, parser)) };
  return parseWord(part, parser);
}

function parseWord(part: string, parser: Parser): Node {
  if (part.startsWith('#')) return { kind: 'tag', value: part.slice(1) };
  if (part.startsWith('@')) return { kind: 'role', value: part.slice(1) };
  if (part.endsWith('*')) return { kind: 'prefix', value: part.slice(0, -1).toLowerCase() };
  const words = parser.normalise(part).map((value): Node => ({ kind: 'word', value }));
  return words.length === 1 && words[0] ? words[0] : { kind: 'either', ways: [words] };
}

function parseEither(parser: Parser): Node {
  const ways: Node[][] = [parseSequence(parser)];
  while (parser.parts[parser.at] === '|') {
    parser.at++;
    ways.push(parseSequence(parser));
  }
  if (parser.parts[parser.at] !== ')') fail(parser);
  parser.at++;
  if (ways.some((way) => way.length === 0)) fail(parser);
  return { kind: 'either', ways };
}

function fail(parser: Parser): never {
  throw new Error(`This pattern is not well formed near part ${parser.at}: ${parser.source}`);
}

function runSequence(nodes: readonly Node[]): Step {
  const steps = nodes.map(runNode);
  return steps.reduceRight<Step>(
    (rest, step) => (state, i, next) => step(state, i, (j) => rest(state, j, next)),
    (_state, i, next) => next(i),
  );
}

function runNode(node: Node): Step {
  switch (node.kind) {
    case 'word':
      return (state, i, next) => state.sentence.words[i] === node.value && next(i + 1);
    case 'prefix':
      return (state, i, next) => (state.sentence.words[i]?.startsWith(node.value) ?? false) && next(i + 1);
    case 'tag':
      return (state, i, next) => state.sentence.tagged(node.value, i).some((length) => next(i + length));
    case 'role':
      return (state, i, next) => state.sentence.mentioned(node.value, i).some((length) => next(i + length));
    case 'gap':
      return (state, i, next) => {
        const last = Math.min(i + node.most, state.sentence.words.length);
        for (let j = i; j <= last; j++) if (next(j)) return true;
        return false;
      };
    case 'either': {
      const ways = node.ways.map(runSequence);
      return (state, i, next) => ways.some((way) => way(state, i, next));
    }
    case 'maybe': {
      const step = runNode(node.node);
      return (state, i, next) => step(state, i, next) || next(i);
    }
    case 'not': {
      const step = runNode(node.node);
      return (state, i, next) => !step(state, i, () => true) && next(i);
    }
    case 'not-before': {
      const step = runNode(node.node);
      const ends = (state: State, i: number) => (from: number) =>
        from >= 0 && step(state, from, (j) => j === i);
      return (state, i, next) => ![i - 1, i - 2, i - 3].some(ends(state, i)) && next(i);
    }
    case 'both': {
      const steps = node.nodes.map(runNode);
      const last = steps.at(-1) as Step;
      return (state, i, next) => steps.every((step) => step(state, i, () => true)) && last(state, i, next);
    }
    case 'start':
      return (_state, i, next) => i === 0 && next(i);
    case 'end':
      return (state, i, next) => i === state.sentence.words.length && next(i);
    case 'open':
    case 'close':
      return runMark(node.kind);
  }
}

function runMark(side: 'open' | 'close'): Step {
  return (state, i, next) => {
    const before = state[side];
    state[side] = i;
    if (next(i)) return true;
    state[side] = before;
    return false;
  };
}

function needsOf(nodes: readonly Node[]): readonly string[] | undefined {
  const options = nodes.map(needOf).filter((need) => need !== undefined);
  return options.sort((a, b) => weight(a) - weight(b))[0];
}

function needOf(node: Node): readonly string[] | undefined {
  if (node.kind === 'word') return [node.value];
  if (node.kind === 'tag') return [`#${node.value}`];
  if (node.kind === 'role') return [`@${node.value}`];
  if (node.kind === 'both') return needsOf(node.nodes);
  if (node.kind !== 'either') return undefined;
  const ways = node.ways.map(needsOf);
  return ways.some((way) => way === undefined) ? undefined : ways.flatMap((way) => way ?? []);
}

/** Rare features first: a role or a list is rarer than common words, many choices less telling than few. */
function weight(needs: readonly string[]): number {
  return needs.length + needs.filter((need) => commonWords.has(need)).length * 20;
}

const commonWords = new Set(
  'a an and are i in is it my of on the to was you your had have with that this for at he she they'.split(
    ' ',
  ),
);
