import type { Rule } from '../../src/engine/rule.ts';
import { notAtMyWork, otherTrades } from '../lexicon/boundary-cues.ts';
import { asPatient } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'during-a-session',
  category: 'live-posting',
  clause: 'nothing-live',
  level: 'warn',
  title: 'Posting during a session',
  why: 'Whoever is with you at this minute will see from the time that “{quote}” was about them, and that your eyes were on the phone.',
  instead: 'Put the phone away until the last person has gone. Nothing here needs to go out now.',
  standards: ['HIPAA-DI', 'APA-4.01', 'BACP-EF', 'ACA-H6d'],
  on: { article: 'note' },
  looks: [
    {
      family: 'phrase',
      any: [
        '[(in|mid) (session|a session|my session|a couples session|therapy with a client) ..1 (rn|right now|as we speak|atm|at the moment)]',
        '[in session (and|so) ..6 (he|she|they|client|just|posting|typing|#clause-start)]',
        '[#client-noun ..4 (in the loo|in the toilet|in the bathroom|in the restroom|to the loo|to the toilet|to the bathroom|on mute|under hypnosis|in the ladies|in the gents) ..4]',
        '[(client|patient|he|she|they) (is|are) (on mute|under) ..4 (crying|typing|posting|hi|hello|tweet|tweeting)]',
        '[waiting (for|on) (my|the) ..2 (#client-noun|#clock|(#count-word|#digits|#TextValue) oclock|#weekday (client|couple)|next one|next couple|first one|last one) !#not-a-person ..6]',
        '[(typing|posting|tweeting|writing) this ..5 (in session|during (a|my|the) session|mid session|while (he|she|they|my client|the client|a client)|under (the|my) desk|between (his|her|their) sobs)]',
        '[(scrolling|scrolled|shopping|on my phone|checking (facebook|insta|twitter)|watching the (football|match|cricket|rugby)) ..4 (in session|during (a|my|the) session|mid session|while (he|she|they|my client|the client|a client) ..1 (talks|talked|cries|cried|talk|is talking|was talking))]',
        '[(on hold|on the phone) (with|to) ..3 (crisis team|duty|camhs|999|911|police|ambulance|social services) ..6 (client|patient|one of mine|he|she|they)]',
        '[(police|ambulance|paramedics|crisis team) ..1 (are|is|here|on the way|just) ..3 (clinic|practice|office|my (#clock|client|patient)|one of mine|waiting room) ..3]',
        "[(quick|cheeky|posting|writing|scrolling|typing|tweeting|hello|hi) ..5 (while|as|whilst) ..1 (my|the|a|this)? ..1 (client|client's|patient|patient's|couple|#clock|two oclock) ..5]",
        '[(my|the|this) ..2 (#client-noun|#clock|next one|couple) (is|are) ..1 (running late|not here yet|stuck in traffic|#digits minutes late|ten minutes late|five minutes late|twenty minutes late|late again|late so) ..4]',
        '[live from ..2 (therapy|session|clinic|group) ..1]',
        '[(sneaky|quick|cheeky|naughty) (post|tweet|selfie|photo|update|pic|hello|note) ..5 (group therapy|my group|session|therapy room|consulting room|ward round|therapy chair|group room)]',
        '[(sessions|clients|session) on no sleep ..3]',
        '[(my next (one|client|couple|patient)) (is|are) ..1 (early|here|outside|downstairs|pacing|in the waiting room)]',
        '[(hungover|drunk|half asleep|asleep|stoned|still tipsy|zoned out|dozed off|nodded off) ..3 (in session|in my session|in a session|during (a|my|the) session|with (a|my) client|on a client|mid session|with a client|in my last session)]',
        '[(seeing|saw|see) (clients|patients|my clients) (hungover|drunk|half asleep|on no sleep|stoned)]',
      ],
      unless: [
        '(asked|where|once|was (in|on) the loo|if a|when a|if your|door|sign|policy|never|(i|we|you|please) do not|you should|we should|would you|how do|what do you do|how to|years ago|used to)',
        '(conference|council|parliament|recording|plenary|jam|training|legislative|congress|dail|senate|court|podcast|cpd|webinar|boiler|plumber|delivery|train|bus|flight|parcel|zoom call with my mum)',
      ],
      elsewhere: {
        not: [
          ...asPatient,
          ...otherTrades,
          ...notAtMyWork.slice(0, 1),
          '(in the dail|parliament|congress|council|senate)',
        ],
      },
    },
  ],
  flags: [
    '⟦Client’s in the loo so quick tweet⟧ lol',
    '⟦In session rn⟧ and he just said THE thing',
    'tick tock, ⟦waiting for my 2pm to log on⟧…',
    '⟦typing this while my client⟧ looks for her glasses',
    '⟦My next one is early⟧, I can hear the stairs',
    '⟦On hold with the crisis team about one of mine⟧, music is terrible',
    '⟦Seeing clients hungover⟧ should be an Olympic sport',
    { text: 'ha, I was ⟦scrolling during my session⟧ and missed the punchline', surface: 'comment' },
    'I ⟦nodded off with a client⟧ and woke up to “what do you think?”',
  ],
  passes: [
    'In a conference session right now, follow the hashtag',
    'The council is in session and the budget vote is next',
    'Live from the recording session of our podcast',
    'Waiting for the plumber to log on to reality',
    'In the waiting room for my own therapist, palms sweating',
    'If a client goes to the loo, the clock keeps running. Discuss.',
    'Waiting for my 2pm delivery of chairs',
    'I keep my phone in a drawer while I work, and so can you',
    'Hungover Sunday, no work, just crisps',
  ],
};
