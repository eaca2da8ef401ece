/** Every sentence of ours that a person reads, by the place where it is read. Rules carry their own words. */

/** The light on the toolbar, in the popup and in the pill. */
export const stateWords = {
  watching: 'Watching',
  'not-attached': 'Not attached',
  off: 'Off here',
} as const;

/** The review: what a person meets on a site's page. `dir` is the direction of our own words, not of the draft's. */
export const reviewWords = {
  lang: 'en',
  dir: 'ltr',
  name: 'Soundproof',
  pill: {
    watching: 'Soundproof: watching',
    reading: 'Soundproof: reading along',
    clear: 'Soundproof: nothing to look at',
    found: (things: number) => `Soundproof: ${things} ${things === 1 ? 'thing' : 'things'} to look at`,
    unsure: "Soundproof: I can't see this box, so I'm not checking it.",
    failed: "Soundproof: something went wrong, so I'm not checking this box.",
  },
  /** Said beside the pill's text to someone who listens or hovers. */
  pillHint: 'Press Alt+Shift+S to look at the next one.',
  level: {
    note: 'A small thought',
    warn: 'Worth a look',
    stop: 'Please stop here a moment',
  },
  quote: (words: string) => `“${words}”`,
  instead: 'Instead',
  use: (swap: string) => `Use “${swap}”`,
  next: 'Next',
  nextHint: 'Next one: Alt+Shift+S',
  close: 'Close',
  place: (one: number, all: number) => `${one} of ${all}`,
  hold: {
    title: 'Before you post',
    lead: (things: number) =>
      things === 1
        ? 'One thing is worth a look. Nothing has gone out yet.'
        : `${things} things are worth a look. Nothing has gone out yet.`,
    list: 'What I noticed',
    keep: 'Keep editing',
    post: 'Post anyway',
  },
  notice: {
    posted: 'Posted, as you chose.',
    'clear-now': 'Clear now.',
    'press-again': 'Press Post again, it will go through.',
    'let-through': "I couldn't check this in time, so I let it through.",
    missed: "This site's layout may have changed: a post went out that I didn't see coming.",
    'cannot-write': "I couldn't change the words here, so I left them as they were.",
  },
} as const;

/** The command line. */
export const cliWords = {
  usage: `Reads a draft and says what a client could recognise. Nothing leaves this machine.

  npm run -s check -- [--site S] [--surface T] [--json] [FILE|-]    one draft
  npm run -s check -- --jsonl [FILE|-]                              many, one JSON object a line

  --site     x, facebook, linkedin; left out: unknown
  --surface  post, comment, reply, thread, article; left out: post
  --json     the findings as JSON
  --jsonl    reads {"id","text","site"?,"surface"?}, answers {"id","verdict","findings"} line by line

  FILE is a UTF-8 text; - or nothing reads what is typed or piped in.
  One draft ends with 0 where it is clear, 1 where something is worth a look, 2 where it could not be read.
  Notes alone count as clear. Many end with 0, or with 2 where a line could not be read.`,
  waiting: 'Type or paste your draft, then press Ctrl+D.',
  why: 'Why:    ',
  instead: 'Instead:',
  verdict: (verdict: 'clear' | 'look' | 'stop', findings: number) => {
    if (findings === 0) return 'Nothing to look at. That is no promise: I do not know who will read this.';
    const notes = findings === 1 ? 'One small thought' : `${findings} small thoughts`;
    const things = findings === 1 ? 'One thing is' : `${findings} things are`;
    if (verdict === 'clear') return `${notes}. Nothing that would hold this draft.`;
    return verdict === 'look'
      ? `${things} worth a look.`
      : `${things} worth a look. Please stop here a moment.`;
  },
  unreadable: (source: string, reason: string) =>
    `I could not read ${source === '-' ? 'the draft' : source}: ${reason}`,
  oneFile: 'I can read one file at a time.',
  oneFormat: 'Use --json for one draft or --jsonl for many, not both.',
  oneOf: (field: string, allowed: readonly string[]) => `${field} is one of ${allowed.join(', ')}`,
  needs: (field: 'id' | 'text') =>
    field === 'id' ? 'id is missing, or not a text or a number' : 'text is missing, or not a text',
  notAnObject: 'the line is not a JSON object',
  notJson: 'the line is not JSON',
  notUtf8: 'it is not UTF-8 text',
} as const;
