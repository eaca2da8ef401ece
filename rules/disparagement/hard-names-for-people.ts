import type { Rule } from '../../src/engine/rule.ts';
import { otherTrades, someClient } from '../lexicon/boundary-cues.ts';
import { asPatient } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'hard-names-for-people',
  category: 'disparagement',
  clause: 'respect-for-all',
  level: 'warn',
  title: 'Hard names for people',
  why: 'Somebody who was once called that, or fears to be, will read “{quote}” and put off asking for help.',
  instead: 'Say what they need: “in a lot of distress and asking for help”, “finding it hard to come”.',
  standards: ['NASW-1.12', 'BACP-EF-respect', 'APA-PrinE', 'NMC'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(all|full of|these|those|the|of|so many|our|my|bloody|too many)? (the)? #hard-name !(miles|programme|program|lounge|status|club) again?]',
        '[(a|another|one|every|bloody|total|complete|absolute|such a|my|that) ..1 (nutter|nutjob|nut job|junkie|psycho|schizo|headcase|attention seeker|time waster|timewaster|frequent flyer|drama queen|heartsink|fruitcake|moaner|whinger|basket case) ..2]',
        '[^ (frequent flyer|junkie|nutter|psycho|attention seeker|time waster|drama queen) ..3]',
      ],
      unless: [
        '(do not|never|not|phrase|word|words|term|label|labels|language|calling|called|call them|call people|call you|stigma|stop|why we|retire|no such thing|air miles|airline|lounge|british airways|with respect)',
        '(my|our) (dog|cat|kids|toddler|hens)',
        '#quoted',
      ],
      elsewhere: {
        has: [
          '(enquiries|enquiry|inquiries|#clients-noun|#client-noun|clinic|ward|caseload|referral|referrals|full moon|waiting list|session|sessions|consultation|consultations|a&e|on call|appointment|appointments|book in|turn up)',
        ],
        not: [
          ...otherTrades,
          ...asPatient,
          '(miles|airport|lounge|selling|pram|for sale|rightmove|collection only)',
        ],
      },
    },
    {
      family: 'phrase',
      any: [
        '[(my|our|these|those|the|all the|another|this|that|such a|most|some|more|so many|a|two|three|only) ..1 #hard-word (#client-noun|#clients-noun|couples|couple|parents|mum|dad) !(caseload|week) ..3]',
        '[^ #hard-word (clients|patients) ..3]',
        '[(another|all these|bloody|hate|hating|avoid|dread|dreading|no more|not another|so many|sick of|fed up with|exhausted by|cannot stand|can not stand|loathe|refuse) ..6 (#by-diagnosis|borderline|bpd|eupd|personality disorder|personality disorders) ..3]',
        '[(#by-diagnosis|(people|clients|patients|women|those|anyone|girls) with (a)? (bpd|eupd|borderline|schizophrenia|bipolar|anorexia|an addiction|addictions|personality disorder|personality disorders)) ..1 (are|will|always|love to|just|can|only|cannot|can not|do nothing but|tend to)? ..2 #scorn]',
        `[${someClient} ..1 (is|are|were|was) ..2 !(mad|mental health|dramatic|spoiled|spoilt) (#hard-word|#hard-name) !(health|illness|load|about|that|at|with|because) ..2]`,
        '[#clients-noun who ..8 (are|is) ..1 (selfish|rude|lazy|ignorant|pathetic|entitled|disrespectful|cowards|the worst|not serious|takers|wasting) ..2]',
        '[(borderline|bpd|eupd|narcissistic|histrionic|addict|alcoholic|pd) (patients|clients|women|girls|men|types|ones) ..1 (are|will|always|love to|just|can only|tend to)? ..2 #scorn]',
        '[#clients-noun ..1 have no (manners|respect|shame|gratitude|consideration) ..2]',
        '[(personality disorders|personality disorder|borderlines|bpds|bpd|eupd|addicts|alcoholics) #clause-start&#scorn ..4]',
        '[(the|these|those) manipulative ones ..3]',
      ],
      unless: [
        '(are not|do not|does not|is not|never been|myth|stigma|stereotype|stereotypes|phrase|word|words|term|label|labels|language|calling|called|call them|why we|retire|training|cpd|workshop|book|course|bank|misread|assumed|written off|dismissed as|seen as|no one|nobody)',
        '(narcissist|narcissists|narc|narcs|sociopaths|psychopaths) ',
        '#quoted',
      ],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        '[(rude|disrespectful|selfish|ignorant|pathetic|shameful|bad manners|zero respect|no respect|entitled|cheeky)]',
      ],
      other: [
        '(no show|no shows|no showed|dna|dnad|do not turn up|did not turn up|did not show|do not show|never showed|stood me up|ghosted me|ghost me|ghosting|cancel* ..2 (last minute|again|minutes before))',
      ],
      within: { sentences: 1 },
      quote: 'both',
      unless: [
        '(not|do not|never) ..3 (rude|selfish|disrespectful|entitled|lazy)',
        '(plumber|builder|boiler|date|parcel|tradesman|electrician|dating|hinge|tinder|recruiter|interview)',
      ],
      elsewhere: {
        has: [
          '(#clients-noun|#client-noun|session|sessions|appointment|appointments|therapist|counsellor|consultation|my #clock|clinic)',
        ],
        not: otherTrades,
      },
    },
  ],
  flags: [
    'Full moon and ⟦all the crazies⟧ have booked in with the clinic',
    'On call tonight with ⟦the frequent flyers again⟧ 🙄',
    '⟦My attention seeking client⟧ is back from holiday',
    '⟦Another borderline on the waiting list⟧, lucky me',
    'Not sorry: ⟦people with BPD are manipulative⟧ and I’ve stopped taking them',
    '⟦Needy clients⟧ today, from nine till six, one after the other',
    '⟦Time wasters⟧, all of them. Book a free consultation, never appear.',
    'A client ⟦ghosted me after eight months, so rude⟧',
    { text: '⟦addicts always lie⟧, ask anyone on our ward', surface: 'comment' },
  ],
  passes: [
    'Why we should retire the phrase “attention seeking”',
    'I was called a time waster by a doctor once, and it nearly finished me',
    'Crazy busy week, back on Friday',
    'Frequent flyer miles paid for the conference',
    'People with BPD are not manipulative. They are asking for what they need.',
    'My dog is an attention seeker and so am I',
    'Manipulative adverts for weight loss jabs, beware',
    'Missed your first appointment? It happens, nobody here thinks you rude.',
    'Working with addicts taught me more than any course on honesty',
  ],
};
