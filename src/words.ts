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
