/** Every sentence of ours that a person reads, by the place where it is read. Rules carry their own words. */

/** The light on the toolbar, in the popup and in the pill. */
export const stateWords = {
  watching: 'Watching',
  unsure: 'Not sure',
  'not-attached': 'Not attached',
  off: 'Off here',
  paused: 'Paused',
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
    unsure: (things: number) =>
      things === 0
        ? 'Soundproof: not sure this box is watched'
        : `Soundproof: not sure this box is watched · ${things} ${things === 1 ? 'thing' : 'things'} to look at`,
    failed: "Soundproof: something went wrong, so I'm not checking this box.",
    off: 'Soundproof: switched off on this site',
    paused: 'Soundproof: paused',
    'not-attached': 'Soundproof: not attached. Reload this page to be watched again.',
  },
  /** Said beside the pill's text to someone who listens or hovers. */
  pillHint: (next: string, open: string) =>
    `Alt+Shift+${next} goes to the next one, Alt+Shift+${open} opens it.`,
  tuck: 'Make this small',
  untuck: 'Show what I say',
  level: {
    note: 'A small thought',
    warn: 'Worth a look',
    stop: 'Please stop here a moment',
  },
  quote: (words: string) => `“${words}”`,
  more: (places: number) => `and ${places} more ${places === 1 ? 'place' : 'places'} in your draft`,
  instead: 'Instead',
  use: (swap: string) => `Use “${swap}”`,
  copy: {
    title: 'Not put in',
    why: {
      'not-taken': "I couldn't change the words here, so I left them as they were.",
      'not-as-meant': 'The words did not land as they should. Please read your draft through.',
      'moved-on': 'Your words have changed since I looked, so I left them alone.',
    },
    do: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not let me copy. Select the words above and copy them yourself.',
  },
  next: 'Next',
  nextHint: (next: string) => `Next one: Alt+Shift+${next}`,
  close: 'Close',
  place: (one: number, all: number) => `${one} of ${all}`,
  /** Said when the keyboard goes to a finding. */
  at: (one: number, all: number, level: string, words: string, open: string) =>
    `${one} of ${all}. ${level}: “${words}”. Alt+Shift+${open} opens it.`,
  /** The ways to pass over a finding, and what is said once one was taken. */
  pass: {
    label: 'If you see it another way',
    now: 'Not this time',
    words: 'Never for these words',
    rule: 'Quieter …',
    softer: 'This rule: only a small thought',
    off: 'This rule: off',
    done: {
      now: 'I leave this one be, in this draft.',
      words: 'I will not speak of these words again.',
      softer: 'From now on this rule gives only a small thought.',
      off: 'This rule is off now.',
    },
    where: 'You find it again in the options.',
    undo: 'Undo',
  },
  basis: {
    ask: 'What this rests on',
    why: 'Why?',
    policy: (line: string) => `Your policy: “${line}”`,
  },
  hold: {
    title: 'Before you post',
    lead: (things: number) =>
      things === 1
        ? 'One thing is worth a look. Nothing has gone out yet.'
        : `${things} things are worth a look. Nothing has gone out yet.`,
    list: 'What I noticed',
    draft: 'Your words',
    audience: (who: string) => `Who will see it: ${who}`,
    keep: 'Keep editing',
    post: 'Post anyway',
    reason: {
      ask: 'What makes it all right?',
      lead: 'Choose one, and it goes out. I keep the reason, never your words.',
      consent: 'They agreed in writing',
      composite: 'It is made of several stories',
      public: 'It is already public',
      'not-a-client': 'It is not about a client',
      other: 'Another reason',
    },
    supervise: 'Take it to supervision',
    supervised: 'Copied, with the telling words left out. Your draft is as it was.',
    gap: '[…]',
    later: (wait: string) => `Remind me in ${wait}`,
  },
  notice: {
    posted: 'Posted, as you chose.',
    'clear-now': 'Thank you, clear now.',
    'press-again': 'Press Post again, it will go through.',
    'press-again-if': "The site has answered. If your post isn't out, press Post again, it will go through.",
    'let-through': "I couldn't check this in time, so I let it through.",
    'look-first': "Worth a look before this goes out. I'm not sure I can stop it here.",
    missed: "This site's layout may have changed: a post went out that I didn't see coming.",
    gone: 'I was updated or taken away, so nobody watches this page. Reload it to be watched again.',
    'cannot-write': "I couldn't change the words here, so I left them as they were.",
    'first-mark': 'I marked something. Press the mark, and I say why.',
    'reminder-set': 'All right. I come back to you about this draft.',
    'look-again': 'You wanted to look at a draft again before posting it.',
  },
} as const;

/** A time to wait, in words. */
export function waitWords(seconds: number): string {
  if (seconds < 60) return `${seconds} seconds`;
  if (seconds < 3600) return seconds === 60 ? 'a minute' : `${seconds / 60} minutes`;
  return seconds === 3600 ? 'an hour' : `${seconds / 3600} hours`;
}

/** The command line. */
export const cliWords = {
  usage: `Reads a draft and says what a client could recognise. Nothing leaves this machine.

  npm run -s check -- [--site S] [--surface T] [--json|--explain] [FILE|-]    one draft
  npm run -s check -- --jsonl [FILE|-]                                        many, one JSON object a line

  --site     x, facebook, linkedin; left out: unknown
  --surface  post, comment, reply, thread, article; left out: post
  --json     the findings as JSON
  --explain  also what was understood of each sentence, and why each rule spoke or did not
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
  oneFormat: 'Use one of --json, --explain and --jsonl.',
  oneOf: (field: string, allowed: readonly string[]) => `${field} is one of ${allowed.join(', ')}`,
  needs: (field: 'id' | 'text') =>
    field === 'id' ? 'id is missing, or not a text or a number' : 'text is missing, or not a text',
  notAnObject: 'the line is not a JSON object',
  notJson: 'the line is not JSON',
  notUtf8: 'it is not UTF-8 text',
} as const;

/** How the engine explains itself to a person who asks why. */
export const explainWords = {
  understood: 'What I understood',
  heard: '\nHow the draft reads as a whole (log odds)',
  rules: '\nWhat the rules made of it',
  speaks: 'it speaks',
  doubts: 'it doubts, so rules of this kind only give notes',
  neither: 'it leaves the word to the rules',
  scale: (speaks: number, doubts: number) => `speaks from ${speaks}, doubts below ${doubts}`,
  behind: (rule: string) => `also seen, said by ${rule}`,
  silent: (rules: number) => `\n${rules} other rules found none of their words.`,
  reasons: {
    'no-words': 'none of its words occur',
    'off-here': 'it is silent on this kind of text',
    settled: 'another rule speaks of the same words, or it has said it three times',
    'other-person': (quote: string, about: string) => `saw “${quote}”, but took the sentence as: ${about}`,
    unless: (quote: string, but: string) => `saw “${quote}”, but “${but}” stands beside it`,
    elsewhere: (quote: string, but: string) => `saw “${quote}”, but “${but}” tells of something else`,
    'needs-elsewhere': (quote: string) => `saw “${quote}”, but nothing that places it in your work`,
    'too-little': (quote: string) => `saw “${quote}”, which is too little by itself`,
    'too-far': (quote: string) => `saw “${quote}”, but not the other half near it`,
  },
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

/** What the toolbar's icon says to someone who points at it or listens. */
export const lightWords = {
  watching: 'Soundproof: watching',
  unsure: 'Soundproof: not sure this box is watched',
  'not-attached': 'Soundproof: not attached',
  off: 'Soundproof: off here',
  paused: 'Soundproof: paused',
} as const;

/** The sites by the names that people use. */
export const siteWords = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn' } as const;

/** The popup under the toolbar's icon. */
export const popupWords = {
  name: 'Soundproof',
  asking: 'Having a look …',
  light: {
    watching: 'I read along while you write here. It stays on this machine.',
    unsure: "I read along, but I don't know this box's Post button. A press may pass me.",
    'not-attached': "I can't see a composer here, so I'm not checking it.",
    paused: "You asked me to pause, so I'm not checking anything for now.",
    off: "You switched me off here, so I'm not checking anything.",
  },
  unknownSite: 'I work on X, Facebook and LinkedIn. If this is one of them, reload the page.',
  check: (site: string) => `Check what I write on ${site}`,
  pause: 'Pause for 15 minutes',
  paused: (until: string) => `Paused until ${until}.`,
  resume: 'Watch again',
  test: {
    ask: 'Test it here',
    running: 'Trying a made-up story …',
    steps: {
      attached: { well: "I'm here on this page.", badly: "I'm no longer here on this page." },
      presses: {
        well: 'I hear a press before the page does.',
        badly: "I don't hear a press before the page does.",
      },
      read: { well: 'I can read what is written.', badly: "I can't read what is written." },
      engine: { well: 'My rules are awake.', badly: "My rules don't wake up." },
      noticed: {
        well: 'They notice a made-up story.',
        badly: "They don't notice a made-up story.",
        'switched-off': 'You switched off the rules that notice a made-up story.',
      },
      held: {
        well: 'I would hold it back.',
        badly: "I wouldn't hold it back.",
        'switched-off': "I wouldn't hold it back, as you set my rules.",
      },
    },
    sum: {
      watched: 'All is well, and I watch the box you are in.',
      none: 'All is well. You are in no box now. Where you write, my pill says whether I watch.',
      unsure: "All of mine is well, but I'm not sure about the Post button of the box you are in.",
      'switched-off': 'All is well, but your rules would let a story like this go out.',
      badly: "Something doesn't work here, so please don't count on me. Reload the page and test again.",
      'no-answer': "This page didn't answer. Reload it and test again.",
      off: 'You switched me off here, so there is nothing to test.',
      paused: 'You asked me to pause, so there is nothing to test.',
    },
  },
  policy: 'What your policy promises',
  options: 'Rules and settings',
} as const;

/** The box in which a draft can be tried, in options and on the welcome page. */
export const tryWords = {
  label: 'A draft to try',
  placeholder: 'Write or paste a draft. It stays in this box and is gone when you close the page.',
  as: 'Written as',
  surfaces: {
    post: 'a post',
    comment: 'a comment',
    reply: 'a reply',
    thread: 'a thread',
    article: 'an article',
  },
  example: 'Put in a made-up draft',
  sample:
    "My 4 o'clock told me today that she left her husband. She is 34, a midwife in Truro, and the bravest client I have ever had.",
  opening: 'Getting ready …',
  waiting: 'What I notice will be listed here while you write.',
  clear: 'Nothing to look at. You know best who might read it.',
  found: (things: number) => (things === 1 ? 'One thing to look at' : `${things} things to look at`),
  failed: 'Something went wrong, so this draft is not being checked. Reload the page to try again.',
  instead: 'Instead:',
  quote: (words: string) => `“${words}”`,
} as const;

/** The options page. */
export const optionsWords = {
  title: 'Soundproof',
  sections: {
    rules: 'Rules',
    try: 'Try a draft',
    policy: 'Your policy',
    ways: 'How I meet you',
    sites: 'Sites',
    record: 'Record',
    data: 'Your data',
  },
  nav: 'Sections',
  level: {
    note: { name: 'A small thought', does: 'Marked while you write. It never holds a post.' },
    warn: { name: 'Worth a look', does: 'Holds the post until you have looked.' },
    stop: { name: 'Please stop here', does: 'Holds the post and asks you for a moment.' },
  },
  rules: {
    lead: 'Each rule keeps one promise of your policy. Open a rule to see why it is there, and switch off what does not fit you.',
    switch: (title: string) => `Use the rule “${title}”`,
    off: 'Off',
    why: 'Why',
    instead: 'What instead',
    level: 'How loudly',
    ownLevel: 'This is how the rule comes.',
    sources: 'Where it comes from',
    unread: 'We know of this passage, but have not read it word for word.',
    speaks: 'It speaks here',
    quiet: 'It is quiet here',
    quoted: 'these words',
    details: 'age, place and work',
    none: 'No rules are here yet. Install Soundproof again to bring them back.',
  },
  try: {
    lead: 'See what I would say. Your switches and levels are in force here too.',
  },
  crowd: {
    title: 'How many people fit?',
    lead: 'Small facts add up. Choose what a draft gives away about one person, and see about how many people it leaves.',
    country: 'Country',
    place: 'Kind of place',
    age: 'Age in years',
    job: 'Work',
    family: 'Family',
    unsaid: 'not said',
    countries: { UK: 'United Kingdom', US: 'United States' },
    places: {
      village: 'a village',
      'small-town': 'a small town',
      town: 'a town',
      city: 'a city',
      'big-city': 'a very large city',
      region: 'a region or state',
      country: 'only the country',
    },
    families: { 'lives-alone': 'lives alone', 'three-children': 'has three children', twins: 'has twins' },
    bands: {
      'under-ten': 'Very few people fit this, perhaps only one.',
      tens: 'Roughly tens of people fit this.',
      hundreds: 'Roughly hundreds of people fit this.',
      'thousand-or-more': 'A thousand people or more fit this. That does not make it safe.',
    },
    perhapsFewer: 'It could be fewer than ten.',
    blurs: {
      decade: 'It helps most to say only the decade of the age.',
      'no-age': 'It helps most to leave out the age.',
      'wider-place': 'It helps most to name a wider place.',
      'no-job': 'It helps most to leave out the work, or to speak of it more widely.',
      'no-family': 'It helps most to leave out the family.',
    },
    caution:
      'A rough estimate from public tables. It cannot prove that a description is safe: the client, their family and colleagues need far less to recognise someone.',
    credits:
      'Figures: United Nations World Population Prospects (CC BY 3.0 IGO), adapted; US Bureau of Labor Statistics, Census Bureau and National Center for Health Statistics; UK Office for National Statistics. Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  policy: {
    lead: 'A policy to put where clients and staff will meet it. Read it through and make it your own. It is not legal advice.',
    place: 'For which place',
    copyText: 'Copy as text',
    copyMarkdown: 'Copy as Markdown',
    copyHtml: 'Copy as HTML',
    copied: 'Copied.',
    notCopied: 'The browser did not let me copy. Select the text below and copy it yourself.',
    signHere: '______________',
  },
  ways: {
    lead: 'What you told me while you were writing, and how I come to you.',
    passes: 'Words I leave be',
    passesLead:
      'You asked me not to speak of some words again. I keep only a mark of them, not the words, so I can show you the rule and the day.',
    noPasses: 'None yet. Under a mark, choose “Never for these words”, and it will be listed here.',
    since: (day: string) => `since ${day}`,
    noPass: 'Speak of them again',
    noPassName: (rule: string, day: string) => `Speak of them again: ${rule}, ${day}`,
    keys: 'Keys',
    next: 'Go to the next one',
    open: 'Open it',
    waiting: 'A second look',
    waitingLead:
      'A held draft can wait a while. I then remind you on that site that you wanted to look again. I never post by myself.',
    wait: 'Offer to remind me',
    never: 'No',
    after: (wait: string) => `After ${wait}`,
    pill: 'My sign beside what you write',
    tucked: 'Keep it small',
  },
  sites: {
    lead: 'Where I read along. A change counts at once, also in tabs that are open.',
    check: (site: string) => `Check what I write on ${site}`,
    note: 'Private messages are left alone on every site.',
  },
  record: {
    lead: 'What I spoke about and what you did then: counts only, never a word of yours. Kept on this machine for thirteen months.',
    empty:
      'Nothing is here yet. Once I have held a post, you will see here what it was about and what you decided. Try it with a made-up draft.',
    tryOne: 'Try a draft',
    caption: (since: string) => `Since ${since}`,
    rule: 'Rule',
    spoke: 'Spoke',
    changed: 'Changed',
    posted: 'Posted anyway',
    left: 'Left unposted',
    passed: 'Passed over',
    reasons: 'Why you posted past a stop',
    reason: 'Reason',
    times: 'Times',
    unseen: (posts: number) =>
      posts === 1
        ? 'One post went out that I did not see coming.'
        : `${posts} posts went out that I did not see coming.`,
  },
  data: {
    lead: 'Soundproof has no server and opens no connection. What it keeps is in this browser, and goes when you remove Soundproof.',
    kept: [
      'Your settings: which sites and rules are on, and how loudly each rule speaks.',
      'The record: how often each rule spoke and what you decided. Counts only.',
      'Marks of words that you asked me to leave be. From a mark nobody can read the words; someone with this machine and a guess could test the guess.',
    ],
    never: 'Never kept: a draft, any part of one, or the name of anybody.',
  },
  damaged: {
    title: 'Some of your settings were damaged',
    lead: 'These went back to how they came. Everything else is as you left it.',
    everything: 'All settings',
    version: 'The version of the settings; each setting was read all the same',
    sites: 'Which sites I check: all of them are on',
    rules: 'All rules',
    pause: 'The pause: it is over',
    passes: 'Some of the words that you told me to leave be',
    keys: 'The keys: they are as they came',
    waiting: 'The reminder: it is off',
    site: (site: string) => `${site}: it is on`,
    'rule-on': (title: string) => `“${title}”: it is on`,
    'rule-level': (title: string) => `“${title}”: how loudly it speaks`,
    rule: (title: string) => `“${title}”: switch and loudness`,
    mend: 'All right, keep it so',
  },
} as const;

/** The page that opens once, after installing. */
export const welcomeWords = {
  title: 'Welcome to Soundproof',
  lead: 'A quiet colleague who reads your draft before it goes out, and tells you when a client could recognise themselves in it.',
  how: 'How it works',
  steps: [
    'You write on X, Facebook or LinkedIn, as always. Words that are worth a look get a mark while you write.',
    'When you press Post, I hold a draft that tells too much, and say why and what you could write instead.',
    'You decide. “Keep editing” brings you back to your words, “Post anyway” lets them go. A clean draft goes out as if I were not there.',
  ],
  promises: 'Three promises',
  promised: [
    {
      title: 'Nothing leaves this machine.',
      text: 'I cannot reach the network. I read your draft here and forget it.',
    },
    {
      title: 'No post is lost or changed.',
      text: 'If something of mine breaks, your post goes through and I tell you.',
    },
    {
      title: 'My silence has a face.',
      text: 'The icon shows whether I am watching. An open door means that I do not see what you write.',
    },
  ],
  lights: {
    watching: 'Watching',
    unsure: 'Not sure: I read along, but may not see you press Post',
    'not-attached': 'Not attached: I see no box to read',
    off: 'Off here, as you chose',
    paused: 'Paused, as you chose',
  },
  try: 'Try it here',
  tryLead: 'This draft is made up. Change it and see what happens.',
  pin: 'Keep me in sight',
  pinText:
    'Press the puzzle piece beside the address bar and pin Soundproof, so that you always see whether I am watching.',
  options: 'Look through the rules',
} as const;
