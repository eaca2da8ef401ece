import type { Rule } from '../../src/engine/rule.ts';
import { declines, ofSomeClient, otherTrades, saysNo, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'two-roles-at-once',
  category: 'boundary',
  clause: 'one-kind-of-tie',
  level: 'warn',
  title: 'Two roles with one person',
  why: '“{quote}” tells of a second tie beside the therapy. It points at the person, and it makes it harder for them to say no, to complain, or to leave.',
  instead:
    'Take it to supervision and leave it out here. To the person: “We know each other already, so I’m not the right therapist for you. Here are two colleagues I trust.”',
  standards: ['APA-3.05', 'AAMFT-1.3', 'BACP-EF33', 'NASW-1.06'],
  looks: [
    {
      family: 'phrase',
      any: [
        `[${someClient} ..4 #does-up (my|our) ..3 #own-thing]`,
        `[(serviced|fixed|built|cut|done|cleaned|painted|fitted|minded|walked|designed|catered|photographed|repaired|decorated|tattooed|rewired|sorted) ..2 by ${someClient}]`,
        `[${someClient} and (i|me) ..2 (opening|starting|launching|writing|running|setting up|started|opened|launched|set up|hosting|recording|buying|going into|went into) ..4]`,
        `[(booked|paid|roped in|hired|persuaded|got) ..1 ${someClient} ..1 to (do (the|my|our)|cater|fix (my|the|our)|build (my|our)|paint (my|our)|play at|sing at|design (my|our)|photograph|decorate) ..3]`,
        '[(my|our) ..2 (#service-person|#own-person|photographer|florist|dj) (is|was|are) ..2 (a|my|one of my) ..1 (client|patient|clients|patients)]',
        '[my ..1 #own-person ..4 (starts|started|is starting|begins|began|has started) ..1 (therapy|counselling|counseling|sessions|emdr) with me ..1]',
        `[(hired|hiring|employed|employing|commissioned) ..1 ${someClient}]`,
        `[(bought|buying|rented|renting|borrowed|borrowing) ..6 (from|off) ${someClient}]`,
        `[${someClient} ..2 (sold|lent|loaned|rented|leased) (me|us) ..4]`,
        `[(got|gave|found|offered|getting|gets) me ..2 (job|job interview|mortgage|loan|discount|deal) ..4 ${someClient}]`,
        `[${someClient} ..2 (got|gave|found|offered|is getting|gets) me ..2 (job|job interview|interview|mortgage|loan|discount|deal)]`,
        `[(business|company|startup|start up|podcast|band|venture|investing|invested|partnership) ..2 with ${someClient}]`,
        '[(swap|swapped|swapping|trade|traded|trading|barter|bartered|bartering|exchanged) ..2 (sessions|therapy|counselling|counseling|session) (for|with) ..4]',
        "[(seeing|treating|counselling|counseling|taken on|took on|working with|see|treat) ..1 (my|our) ..1 #own-person (s|'s)? ..2 (for (therapy|counselling|counseling|emdr|sessions|cbt)|as a (client|patient)|in therapy|on my books|in my practice|professionally)]",
        '[my ..2 #own-person ..2 (is|became|has become|is now) ..1 (my|a) (client|patient) (of mine)?]',
        '[(a|my|old|good|close|best) ..1 #own-person as (a|my) (client|patient)]',
        `[${someClient} ..2 (is|are|goes|trains|sings|plays|works out) ..1 (in|at|to|on) my ..2 (class|gym|choir|church|team|book club|street|road|club|school|course|wi|parkrun|yoga|spin)]`,
        `[${ofSomeClient} ..1 (kid|kids|son|daughter|child|husband|wife|mum|mom|partner|brother|sister) ..1 (is|are) in my ..3 (class|team|year|choir|school)]`,
        '[i (see|saw|am seeing|treat) both ..3 and (his|her|their) ..2]',
      ],
      unless: [...declines, '(supervision for|supervisee|room hire|colleague for|theirs)'],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        'one of my ..2 (#clients-noun|regulars|couples)',
        '(a|my) ..1 #client-noun (is|who is|works as) (a|an) ..3',
      ],
      other: ['(he|she|they|who) ..3 #does-up (my|our) ..3 #own-thing'],
      within: { words: 12 },
      quote: 'both',
      unless: declines,
      elsewhere: { not: otherTrades },
    },
    {
      family: 'phrase',
      any: [
        "[(taken on|took on|started (seeing|with)|seeing) my ..1 #own-person (s|'s)? ..2 for therapy]",
        "[(taken on|took on|seeing|treating) my ..1 (friend's|friends|mate's|mates|boss's|neighbour's|neighbor's|sister's|brother's|cousin's|hairdresser's|bestie's|colleague's|landlord's) ..1 (husband|wife|partner|son|daughter|kid|kids|mum|mom|dad|teenager|girlfriend|boyfriend) ..2 (for (therapy|counselling|counseling|sessions|emdr|cbt)|as a (client|patient)|in therapy)]",
      ],
      unless: declines,
    },
    {
      family: 'near',
      one: [
        '(does|cuts|do|did|colours|colors|minds|walks|cleans|services|teaches|looks after|fixes|fixed) my ..1 (#own-thing|highlights|kids|children|lashes|brows|toddler|eyebrows|feet)',
      ],
      other: [
        '((coming|comes|came) to (me|see me) (for|about|with|since|every)|is (also|now) ..1 (my|a) client|(sees|seeing) me (for|about)|on my caseload|one of my clients)',
      ],
      within: { words: 10 },
      quote: 'both',
      unless: declines,
    },
    {
      family: 'near',
      one: [
        '[(my|a) ..1 #own-person ..2 (asked|wants|wanted|begged|asks|is asking) ..2 (if i (would|had|will|could|might)|me to|whether i) ..1 (see|treat|counsel|take on|work with|do therapy with) ..2]',
      ],
      other: [
        '(we start|we started|starting (on|next|with)|i said yes|said yes|booked (him|her|them) in|happy to|who knows (him|her|them) better|could not say no)',
      ],
      within: { sentences: 2 },
      quote: 'one',
      unless: saysNo,
      elsewhere: {
        not: [
          '(said no|names|referred (him|her|them)|passed (him|her|them)|pointed (him|her|them)|not the right)',
        ],
      },
    },
    {
      family: 'phrase',
      any: [
        '[(took on|taken on|taking on|seeing|treating|started with|started seeing) my ..1 #own-person ..4 for ..1 (therapy|play therapy|counselling|counseling|emdr|cbt)]',
      ],
      unless: [...declines, '(training|own therapy|recommend)'],
    },
  ],
  flags: [
    '⟦My client is fitting our kitchen⟧ and honestly it is a work of art',
    'Therapist perks: ⟦swapped sessions for a new website⟧, both happy',
    'A ⟦patient sold me her old Fiesta⟧ and it purrs',
    '⟦Seeing my best mate’s wife for therapy⟧ now, cosy',
    'So my ⟦client got me a job interview⟧ at her firm!!',
    'Guess who ⟦hired a former client⟧ to run reception',
    'I’ve started a ⟦podcast with one of my clients⟧, first episode on Friday',
    '⟦One of my clients is a roofer and he’s fixing our roof⟧ at cost',
    {
      text: 'mine too, ⟦my hairdresser became my client⟧ and now I pay her and she pays me',
      surface: 'comment',
    },
    '⟦I see both the husband and his mistress⟧, neither knows',
  ],
  passes: [
    'My plumber has rescued the therapy room, five stars',
    'Swapping room hire for supervision with a colleague in Bath',
    'Dual relationships in a village: a reading list',
    'My wife designed my website and I married up',
    'Therapists: what do you say when a friend asks to become a client?',
    'I can’t see friends, or friends of friends, as clients. Here are two people I trust.',
    'Hired a car, drove to the coast, said nothing for a day',
    'My brother works for the firm that insures us',
    'Clients of a rural therapist will meet her at the vet’s',
  ],
};
