import type { Rule } from '../../src/engine/rule.ts';
import { otherReviews, otherTrades, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'praise-from-a-client',
  category: 'testimonial',
  clause: 'no-reviews',
  level: 'warn',
  title: 'A client’s words as an advert',
  why: 'The person behind “{quote}” will know themselves, and so may those who know how they talk. Somebody in therapy can hardly say no when you ask to share it.',
  instead:
    'Keep it for the hard days. Show your training, how you work and what you charge, or figures from your whole service.',
  standards: ['UKCP-13', 'APA-5.05', 'NASW-4.07', 'CAP-3'],
  looks: [
    {
      family: 'near',
      one: [
        `[(feedback|words|testimonial|praise|review|message|text|email|card|note|quote|comment|thank you|dm) ..4 (from|by) ${someClient}]`,
        '[(feedback|testimonial|kind words|lovely words|review) from my (#clock|#weekday ..2)]',
        '[^ ..1 (client|patient) (feedback|words|praise) ..3]',
        '[what (a|one|my|another) ..1 client (said|wrote|had to say) (about|of) (me|our|us|my|working)]',
      ],
      other: ['#quoted'],
      within: { sentences: 1 },
      quote: 'one',
      unless: [...otherReviews, '(do not|never|should not|would not|policy)'],
      elsewhere: { not: [...otherTrades, '(i do not (share|post|use)|never share)'] },
    },
    {
      family: 'phrase',
      any: [
        '[testimonial (tuesday|thursday|time|of the (week|month|day))]',
        '[(client|patient) (testimonial|love|praise|success story|success stories|spotlight|transformation|transformations|wins|shoutout|shout out|of the (week|month)) !(are|is not|policy|ban|in)]',
        "[(read|watch|see|hear|swipe for|check out) ..3 (this|my|our|a|another|one) (client's|clients|patient's) ..1 (story|transformation|journey|testimonial|review|words|breakthrough)]",
        "[(client's|clients|patient's) (story|transformation|journey) ..6 (book now|link in bio|link below|could be you|you next|book your)]",
        '[real clients? ..1 real results]',
        "[(one|this week's|this month's|todays|today's|another) client (story|journey|transformation|win) ..3]",
        "[(one|a) client's (journey|transformation) ..3]",
        '[case study (#clause-start&#initial|#clause-start&#given-name) ..4]',
        '[^ !(a|an|one|my|our|the|i) (#initial|#cap|anonymous|anon) ..1 (former|ex|past|current|emdr|couples|online|happy) ..1 (client|patient) ..3 $]',
        '[how i helped (#initial|#given-name&#cap) ..6]',
        '[(how i helped|i helped) ..2 (a|my|one) ..3 (client|patient|couple|ceo|mum|mom|teen) ..2 (to|go|beat|get|love|stop|quit|find|overcome) ..5]',
        '[(#quoted&you|#quoted&she|#quoted&he) (saved|changed|turned|gave me) ..1 (my|back) ..1 (life|marriage|relationship|sanity|around|family)?] ..8 (#client-noun|client|emdr client|couples client)',
        '[#quoted&best (therapist|counsellor|counselor|psychologist) ..3 (ever|had|met|seen|found)]',
        '[#quoted !#quoted ..1 (former|ex|past|emdr|couples|online|anonymous|happy|recent)? #client-noun (#cap|#digits|$)]',
      ],
      unless: [
        ...otherReviews,
        '(do not|never|should not|would not|policy|debate|ban|banned|cannot|can not|why i|problem with)',
        '(my|own) (therapist|counsellor|supervisor) ',
      ],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: ['[^ (and)? (she|he|they) ..1 (said|wrote|put|says|texted|put it) ..4]'],
      other: [
        '((two|one|three|a few|#digits) ..1 (places|spaces|spots|slots|openings) ..2 (on|from|in|left|free|#weekdays)|book (now|in|your)|link in bio|what you are (after|looking for)|(get|be) in touch)',
      ],
      within: { sentences: 1 },
      quote: 'one',
      elsewhere: {
        has: ['#quoted'],
        not: [
          ...otherReviews,
          '(my (mum|mom|gran|nan|supervisor|daughter|son|wife|husband|sister|therapist|tutor))',
        ],
      },
    },
  ],
  flags: [
    '⟦Kind words from a client⟧ this week: “I finally like my own company”',
    'Lovely ⟦feedback from my 3pm⟧: “life changing”',
    '⟦Testimonial Tuesday⟧! “I can sleep again”',
    '“⟦You saved my marriage⟧” – a client in Bristol',
    '⭐⭐⭐⭐⭐ “⟦best therapist I’ve ever had⟧” Anon',
    '⟦Client spotlight⟧ 🌟 this month, with her blessing',
    '⟦Real client, real results⟧: three sessions and no more panic',
    'New on the blog: ⟦how I helped a burnt out client love work again⟧',
    {
      text: 'Just had this ⟦email from one of my patients⟧: “you were the first to listen”',
      surface: 'post',
    },
    '⟦Watch this client’s transformation⟧ ✨ link in bio',
  ],
  passes: [
    '“The best training I’ve had” says a delegate of our trauma CPD day',
    'Review of my book in this month’s Therapy Today',
    'We don’t use client testimonials on this site, ask me why',
    'Feedback on our service: 92 percent felt listened to, of 640 who answered',
    'My supervisor’s kind words got me through the winter',
    'A message from my daughter: “who is having tea”',
    'Testimonials in therapy: why our profession bans them',
    '“You saved my life,” I told my own therapist, and she said I did the walking',
  ],
};
