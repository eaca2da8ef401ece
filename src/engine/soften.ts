/** What in a quote can be said more broadly by itself. */
export type Softening = 'age';

/** The quote with its age said as a stage of life or a decade; undefined where it does not stand in one of the usual forms. */
export function soften(what: Softening, quote: string): string | undefined {
  switch (what) {
    case 'age':
      return softenAge(quote);
  }
}

const age = String.raw`(\d{1,2})`;
const old = String.raw`(?:[ -]?(?:yo|y/o|y\.o\.|yrs? old|year[ -]old|years old))`;

function softenAge(quote: string): string | undefined {
  const bare = new RegExp(`^${age}$`).exec(quote);
  if (bare) return inTheir(Number(bare[1]));
  const described = new RegExp(`^(?:(an?|my|this|one) )?${age}${old}(?: ([a-z]+))?$`, 'i').exec(quote);
  if (!described) return undefined;
  const [, article, years, noun] = described;
  const stage = stageOf(Number(years));
  const lead = article ? `${/^an?$/i.test(article) ? 'a' : article} ` : '';
  if (stage) return noun ? `${lead}${stage.before} ${noun}` : `${lead}${stage.alone}`;
  const decade = inTheir(Number(years));
  if (!decade) return undefined;
  return noun ? `${lead}${noun} ${decade}` : `somebody ${decade}`;
}

function stageOf(years: number): { readonly before: string; readonly alone: string } | undefined {
  if (years < 4) return { before: 'very young', alone: 'very young child' };
  if (years < 13) return { before: 'young', alone: 'child' };
  if (years < 20) return { before: 'teenage', alone: 'teenager' };
  return undefined;
}

/** A decade of life; nobody near a hundred stands in a small group of their own. */
function inTheir(years: number): string | undefined {
  if (years < 13) return undefined;
  if (years < 20) return 'in their teens';
  if (years >= 80) return 'late in life';
  return `in their ${decades[Math.floor(years / 10) - 2]}`;
}

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies'];
