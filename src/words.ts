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

/** The practice's posting policy around its clauses. Not legal advice; the options page says so once. */
export const policyWords = {
  asOf: (date: string) => `As of ${date}.`,
  signature: ['Name', 'Signature', 'Date'],
  posts: 'What I post about my work',
  sections: {
    why: {
      heading: 'Why this policy',
      text: [
        'What I write online can be read by the people I see, by those close to them, and by people who may come to me one day. This is what you can expect of me there.',
      ],
    },
    contact: {
      heading: 'Requests, follows and messages',
      text: [
        'My own profiles are for family and friends. I turn down requests there from people I see or have seen, because a link between us can show others that you come here.',
        'You may read or follow the pages of my practice, and you never have to. I do not follow back.',
        'Please do not write to me about our work in the messages of a social site. I do not look for them there, and others may read them.',
      ],
    },
    reviews: {
      heading: 'Comments and reviews',
      text: [
        'I do not ask clients for reviews, and I answer none, because my answer would show that I know you.',
        'For the same reason I leave comments from clients without a like or a reply.',
      ],
    },
    search: {
      heading: 'Looking each other up',
      text: [
        'I do not search for you online. If I feared for your safety and had no other way to reach you, I might, and I would tell you.',
        'If you find something about me that troubles you, bring it along and we will talk about it.',
      ],
    },
    meeting: {
      heading: 'When we meet elsewhere',
      text: [
        'We may meet at the shop, at the school gate or in an online group. I will not greet you first. If you greet me, I am glad to say hello, and no more.',
      ],
    },
    danger: {
      heading: 'In danger',
      text: [
        'Nobody watches my pages day and night. If you are in danger, call the emergency number or a crisis line where you live.',
      ],
    },
    slip: {
      heading: 'When I get it wrong',
      text: [
        'If I post what I should not have, I take it down, tell the people it concerns, and talk it through with my supervisor. If a post ever feels as if it were about you, please tell me.',
      ],
    },
    review: {
      heading: 'Looked at again',
      text: [
        'I look at this policy every six months, and whenever the sites change. I tell you what changed.',
      ],
    },
    duties: {
      heading: 'What everybody here does',
      text: [
        'Have a second person read whatever is about our work before it goes out.',
        'Use the accounts of the practice for the practice. Never reach a client through your own.',
        'Keep screens, diaries, doors and waiting rooms out of pictures.',
        'Turn off contact upload on any phone that holds clients’ numbers.',
        'Leave reviews and comments about care to the practice lead.',
        'When somebody leaves, their access ends on that day.',
      ],
    },
    staffSlip: {
      heading: 'After a slip',
      text: [
        'Take the post down first.',
        'Tell the practice lead on the same day. Nobody is scolded for telling.',
        'Write down when it was up and who may have seen it. Do not pass the post itself around.',
        'The lead decides with you who has to be told, and whether it has to be reported.',
      ],
    },
    say: {
      heading: 'What to say',
      text: [
        'How you can reach me, and which ways I do not read.',
        'I do not add, follow or look up the people I see, and this is why.',
        'You are free to follow my page. Think of who can see that you do.',
        'I never write about clients or sessions. If a post feels like you, ask me.',
        'I do not ask for reviews, and I never answer one.',
        'If we meet by chance, you choose whether we know each other.',
        'In danger, call the emergency number. I may not see a message in time.',
      ],
    },
    asked: {
      heading: 'What you may be asked',
      text: [
        '“May I add you?” Thank you for asking. I would rather not, and I would like to tell you why.',
        '“Was that post about me?” No. I do not write about the people I see.',
        '“May I write about my therapy?” Of course, it is your story. I will not answer in public.',
        '“Do you look me up?” No.',
      ],
    },
  },
  placements: {
    website: {
      name: 'Website',
      where: 'On a page of its own, linked from the foot of every page.',
      title: 'How I use social media',
      lead: 'This is about my practice’s pages and, where it touches our work, my own.',
    },
    agreement: {
      name: 'Client agreement',
      where: 'As a section of what clients read and sign before you begin.',
      title: 'Social media and our work',
      lead: 'Please read this before we begin, and ask me whatever you like about it.',
    },
    handbook: {
      name: 'Staff handbook',
      where: 'As a chapter for everybody who writes for the practice.',
      title: 'Posting for this practice',
      lead: 'This is for everybody who writes, answers or posts for us. “I” in these lines means each of us.',
    },
    'first-sessions': {
      name: 'First sessions',
      where: 'Beside you, as a card for two minutes of talk.',
      title: 'Talking about social media',
      lead: 'Two minutes early on save a hard talk later. Say it in your own words.',
    },
  },
} as const;
