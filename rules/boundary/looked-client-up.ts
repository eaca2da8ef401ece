import type { Rule } from '../../src/engine/rule.ts';
import { declines, ofSomeClient, otherTrades, saysNo, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'looked-client-up',
  category: 'boundary',
  clause: 'no-friending',
  level: 'warn',
  title: 'Looking a client up',
  why: 'Everyone who comes to you will read “{quote}” and wonder what you found about them.',
  instead:
    'Take what you saw to supervision. In public, say what you do: “I don’t search for the people I see. What I know of you, I know from you.”',
  standards: ['ACA-H6c', 'APA-4.04', 'BACP-SM', 'NASW-1.07'],
  looks: [
    {
      family: 'phrase',
      any: [
        `[(googled|googling|stalked|stalking|facebook stalked|insta stalked|looked up|looking up|facebooked|searched for|snooped on|snooping on|searched up|checked out) ..1 ${someClient}]`,
        `[i ..2 (google|look up|stalk|search for|check out|facebook|snoop on|cyberstalk) ..1 ${someClient}]`,
        `[i ..2 (look|looked|search|searched) ${someClient} up]`,
        `[(looked|peeked|peek|look|scrolling|looking|nosey|nose|nosy|snoop|snooped|scroll|scrolled|browse|browsed|gander|dive|peep|stalk|stalked) ..3 (at|through|on|into|round|around) ..1 ${ofSomeClient} ..3 #profile-word]`,
        `[(check|checking|search|searched|trawl|trawled|trawling|read|reading|visit|visited|found|find|stalked|came across|stumbled on|stumbled across|checked|viewed|looked up|googled) ..1 ${ofSomeClient} ..3 (#profile-word|ex|husband|wife|partner|boyfriend|girlfriend|mum|mom|boss)]`,
        '[#client-noun ..2 viewed me ..4 viewed ..1 back]',
      ],
      unless: [
        ...declines,
        '(leaflet|guidance|information|research|insurance|benefits|policy number|chart|medication|record system)',
      ],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'phrase',
      any: [
        '[(looked up|googled|searched for|searched|checked|stalked|found|had a look at|had a nosey at) (his|her|their) ..2 (#profile-word|ex|husband|wife|partner|boss|name)]',
      ],
      unless: declines,
      elsewhere: {
        has: [
          '(my client|a client|new client|our (first|next) session|before (the|our|my) (session|intake|assessment)|my (new)? patient|my caseload)',
        ],
        not: [
          '(my (sister|brother|daughter|son|mum|mom|supervisor|date)|own therapist|my therapist)',
          ...otherTrades,
        ],
      },
    },
    {
      family: 'near',
      one: [
        '(new client|new patient|new intake|intake|first session|assessment) ..4 (today|tomorrow|tonight|at #digits|at #clock|at ten|at nine|#weekday|this)',
      ],
      other: [
        '[(homework|research|digging|detective work|background check|a quick google|stalking) ..4 (linkedin|facebook|insta|instagram|google|socials|profile|tiktok|online)?]',
      ],
      within: { sentences: 1 },
      quote: 'other',
      unless: ['(students|trainees|dissertation|essay|study|paper|read up on|literature|set (them|him|her))'],
      elsewhere: {
        has: ['(linkedin|facebook|insta|instagram|google|googled|socials|tiktok|online)'],
        not: otherTrades,
      },
    },
    {
      family: 'near',
      one: [
        `^ do i ..2 (google|check|search|look up|stalk|snoop) ..1 (${ofSomeClient}|${someClient}) ..3`,
        '^ (guilty|confession|confess)',
      ],
      other: [
        '(you bet|of course i do|yes i do|absolutely|damn right|sure do|every time|every single time)',
        `(google|googled|stalk|look up|search) ..1 ${someClient}`,
      ],
      within: { sentences: 2 },
      quote: 'both',
      unless: saysNo,
    },
    {
      family: 'near',
      one: [
        '[(search|google|look up|check|stalk|look at|searched|googled|looked at|checked) ..1 (their|his|her|them|him) ..2 (name|names|socials|facebook|insta|instagram|linkedin|profile|profiles|online|tiktok)]',
      ],
      other: [
        '(every|each|all my|all|any|a new|my new|new) ..1 (client|clients|patient|patients|intake)',
        'before (the|an|our|their|his|her) ..1 (assessment|intake|first session|session)',
      ],
      within: { words: 12 },
      quote: 'one',
      unless: declines,
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        '[(facebook|google|insta|instagram|linkedin|online|sneaky|internet) ..1 (search|stalk|stalking|snoop|snooping|deep dive|sleuthing|background check) ..2 (on|of|for)?]',
      ],
      other: [
        '(a|my|new|the|every|all|each|our) ..1 (client|clients|patient|patients|intake|intakes|new ones)',
        '(before they (arrive|come)|before (the|an|our) (assessment|intake|first session))',
      ],
      within: { words: 10 },
      quote: 'one',
      unless: [...saysNo, '(landlord|date|hire|interview|employer)'],
      elsewhere: { not: otherTrades },
    },
  ],
  flags: [
    '⟦Googled a new client⟧ before the first session, who doesn’t',
    'Had a ⟦nosey at a client’s Insta⟧ and wow, she left out a lot',
    'Found my evening’s entertainment: ⟦stalked my client’s ex⟧ on LinkedIn for context',
    '⟦i always look up my clients⟧ on facebook, it saves weeks of history taking',
    'I ⟦found a patient’s OnlyFans⟧ by accident and I’ll never be the same',
    '⟦Looked up his court record⟧ before our next session, glad I did',
    'LinkedIn told me my ⟦client viewed me so I viewed back⟧',
    { text: 'spent my lunch ⟦scrolling through my client’s wedding photos⟧ tbh', surface: 'comment' },
    '⟦Checked out one of my clients⟧ online last night. He is not an airline pilot.',
  ],
  passes: [
    'I never search for clients, and my policy says why',
    'Googled my own name and found a poem from 1998',
    'Should therapists google clients? A debate with two professors',
    'Clients look us up, of course they do. I’d look me up.',
    'Looked up the train times to the conference and wept',
    'Googled our new builder and found four good reviews',
    'A chapter on searching for clients online is out in March',
    'Looked up the new guidance on record keeping, and it is short',
  ],
};
