import type { Rule } from '../../src/engine/rule.ts';
import { otherTrades, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'answering-a-complaint',
  category: 'testimonial',
  clause: 'no-reviews',
  level: 'warn',
  title: 'Answering a complaint in public',
  why: '“{quote}” points at the person who complained, and it can count against you while the complaint is open. It must hurt to say nothing.',
  instead: 'Post nothing. Ring your insurer, your professional body and your supervisor, in that order.',
  standards: ['BACP-EF49', 'BACP-EF-conf', 'APA-4.01', 'HCPC-5'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(client|patient|former client|ex client|someone i (saw|worked with|used to see)|couple|family|mum|mom) ..6 (complained|complaint|reported me|accused me|accuses me|suing me|sued me|slandering me|bad mouthing me|lies about me|lied about me|rumours about me|complaint about me)]',
        `[${someClient} ..3 (has gone|went|gone|going|is off) to (the)? (bacp|hcpc|ukcp|ncps|bps|board|licensing board|ahpra|press|papers|lawyers) ..3]`,
        '[complaint (made|brought|lodged)? ..1 against me ..6]',
        '[(to|whoever) ..3 (person|client|one|whoever|woman|man|parent) (who|that) (reported me|reported us|complained about (me|us|my)|complained to ..4|is complaining)]',
        '[(won|lost|survived|cleared at|through) my (hearing|board hearing|tribunal|fitness to practise|fitness to practice|complaint|disciplinary) ..6]',
        '[(bacp|hcpc|ukcp|ncps|bps|the board|licensing board|ethics committee|my professional body|ahpra) ..3 (investigating me|investigated me|complaint about me|complaint against me)]',
      ],
      unless: [
        '(if|when|fear|afraid|scared|worried|might|could|would|never had|insurance|webinar|workshop|how to|what happens|step by step|process explained|imagine|worst case) ',
        '(landlord|neighbour|neighbor|isp|council|broadband|airline|delivery|to the (gp|council|school|nhs|trust|ombudsman)|(about|of) (her|his|the|their) (gp|school|headaches|pain|sleep|parking|boss|doctor))',
      ],
      elsewhere: { not: [...otherTrades, '(hypothetical|vignette|novel|series|netflix)'] },
    },
    {
      family: 'near',
      one: [
        '[(my side of (the story|it|things|this)|here is the truth|here is what (really|actually) happened|set the record straight|what (really|actually) happened was|the truth about what happened)]',
      ],
      other: [
        '(#client-noun ..6 (complaint|complained|review|lies|saying|accus*|post|posted|spreading|claims))',
        '(complaint|hearing|bacp|hcpc|the board|tribunal|accused|allegation|allegations|reported me)',
      ],
      within: { sentences: 2 },
      quote: 'one',
      unless: ['(journalist|newspaper|interview|documentary|landlord|council)'],
      elsewhere: { not: otherTrades },
    },
  ],
  flags: [
    'An ex ⟦client is spreading lies about me⟧ all over town',
    'The ⟦complaint against me is from somebody I tried to help⟧',
    '⟦BACP are investigating me⟧ because somebody didn’t like an ending',
    '⟦To the person who reported⟧ me: I kept your messages',
    '⟦Won my hearing⟧! Every word of hers was proven wrong',
    'A former ⟦client reported me⟧ to the board over a late invoice',
    'There are two sides to that complaint, so ⟦here is what really happened⟧',
    { text: 'and the ⟦client complained about me⟧ after nine free sessions', surface: 'comment' },
  ],
  passes: [
    'How to complain about a therapist: the steps, for clients',
    'Our complaints policy has been updated, with a form',
    'A journalist misquoted me, so here is what really happened',
    'My complaint about the broadband is in its third month',
    'The complaints process nearly broke a colleague. Support for practitioners, free call.',
    'What happens when a client complains? A webinar with two lawyers',
    'The fear of a complaint makes us write too much and say too little',
    'Tribunal ruling on the word counsellor, explained',
  ],
};
