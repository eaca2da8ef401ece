import type { Rule } from '../../src/engine/rule.ts';
import { otherReviews } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'reply-to-a-review',
  category: 'testimonial',
  clause: 'no-reviews',
  level: 'warn',
  title: 'An answer that confirms a client',
  why: 'Thankful or cross, “{quote}” tells every reader that this person came to you. They may speak about it. You may not.',
  instead:
    'One line for everyone, or none: “To protect people’s privacy we don’t say who uses our service. If something troubles you, please write to us.”',
  standards: ['HIPAA-REVIEWS', 'HIPAA-PHI', 'ACA-H6d', 'BACP-EF-conf'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(sorry|sad|disappointed|surprised) ..5 (sessions|counselling|counseling|therapy|session|treatment|care|time with (me|us)|work together|appointments) (with|did|was|were|has|have|not|left|felt|at) ..4]',
        '[you ..2 (attended|came to|came|missed|turned up|cancelled|canceled|booked|stopped|finished|dropped out of|walked out of|ended) ..5 (sessions|session|times|twice|once|appointments|appointment|therapy|of the|late|early)]',
        '[you ..1 still owe ..3]',
        '[(we|i) ..1 (offered|offer|gave) you ..4 (dates|appointments|sessions|slots|times) ..2]',
        '[you (did not|never|have not) ..1 (pay|paid|do the|complete|completed|engage|engaged|attend|attended) ..4]',
        '[as your (former)? (#therapist-noun|therapist) ..4]',
        '[(glad|happy|pleased|delighted|chuffed) ..4 (the|our|your) ..2 (work|sessions|therapy|counselling|counseling|emdr|hypnotherapy) ..2 (helped|worked|made|was|were|has) ..3]',
        '[(pleasure|joy|privilege|honour|honor|delight|lovely) ..1 (working|to work|to have worked|being) (with|alongside) you ..3]',
      ],
      unless: [...otherReviews, '(panel|team|project|committee|colleague|placement|cannot|can not)'],
      when: { surface: ['comment', 'reply'] },
      elsewhere: {
        has: [
          '(review|reviews|feedback|kind words|lovely words|stars|star|one star|rating|recommendation|trustpilot|google)',
          '(unfair|hardly fair|not fair|untrue|not true|not what happened)',
          '(feel|felt) (your|our|the) ..2 (sessions|therapy|counselling|counseling|treatment)',
        ],
        not: [
          ...otherReviews,
          '(can not confirm|cannot confirm|do not confirm|can not say whether|not able to say)',
        ],
      },
    },
    {
      family: 'phrase',
      any: [
        '[(sorry|sad|disappointed) ..5 (sessions|counselling|counseling|therapy|treatment|care|time) (with (me|us)|here) ..4]',
        '[(glad|happy|pleased|delighted|chuffed) ..3 (couples work|trauma work|our work|emdr|our sessions|sessions with (me|us)) ..2 helped you ..3]',
        '[(since|after) you (started|came|finished|ended) ..2 (with me|to see me|sessions with me|our work|therapy with me) ..3]',
        '[i miss our sessions]',
      ],
      when: { surface: ['comment', 'reply'] },
      elsewhere: { not: otherReviews },
    },
    {
      family: 'near',
      one: [
        '[(thank you|thanks|thankyou) ..6 (review|kind words|feedback|lovely words|stars|star review|rating)]',
        '[(so kind|very kind|lovely|sweet) (of you)? ..3 (thank you|thanks)]',
      ],
      other: [
        '(pleasure|joy|privilege|honour|honor|delight) ..1 (working|to work|to have worked) with you',
        '(glad|happy|pleased|delighted|chuffed) ..6 (helped|sessions|therapy|counselling|counseling|working together|our work|feeling (better|so much))',
        '(pleasure|joy|delight|privilege|honour|honor) to (work with|support|help|walk with|walk alongside|accompany|see)',
        'so (happy|glad|pleased) ..1 you are ..1 (talking|sleeping|feeling|driving|together|well|better|flying|back)',
        '(you|you both) ..2 (worked|did the work|have come|put in|were (so)? (brave|a joy))',
        '(our|your) (sessions|work together|therapy|counselling|counseling|journey|progress)',
        '(glad|happy|pleased|delighted|thrilled|chuffed) ..4 (anxiety|panic|panics|sleep|ocd|trauma|marriage|nightmares|grief|depression|fear) ..3 (gone|better|back|over|eased|lifted|easier)',
        '(miss|missed|loved|enjoyed) (our sessions|seeing you|working with you)',
      ],
      within: { sentences: 2 },
      quote: 'both',
      when: { surface: ['comment', 'reply'] },
      elsewhere: {
        not: [...otherReviews, '(can not confirm|cannot confirm|do not confirm|can not say whether)'],
      },
    },
    {
      family: 'near',
      one: [
        '[to (the|whoever) ..4 (left|leaving|wrote|posted|gave) ..6 (review|star|stars|rating|feedback)]',
        '[(one|1|two|2) star review ..2 (from|by) ..2 (#client-noun|somebody|someone|a)]',
      ],
      other: [
        'you ..2 (came|attended|cancelled|canceled|missed|owe|paid|walked out|turned up|told me|cried|asked|refused)',
        '(she|he|they) ..2 (came|attended|cancelled|canceled|missed|owes|owe|paid|walked out|turned up|told me|refused|ghosted)',
        '(your|their|her|his|our) (sessions|session|therapy|counselling|appointment|appointments)',
      ],
      within: { sentences: 2 },
      quote: 'one',
      elsewhere: { not: otherReviews },
    },
  ],
  flags: [
    {
      text: '⟦Thank you for your kind words, it was a pleasure working with you⟧ both',
      surface: 'reply',
    },
    {
      text: '⟦We’re sorry your sessions with us did not⟧ help. This review is a surprise.',
      surface: 'reply',
    },
    {
      text: 'This review is hardly fair, ⟦you only came twice⟧ and cancelled four times',
      surface: 'comment',
    },
    { text: '⟦As your therapist I can say⟧ that this review is not what happened', surface: 'reply' },
    { text: 'Jane, ⟦you still owe £180⟧, so two stars is cheeky. Review or no review.', surface: 'comment' },
    { text: 'Aw, ⟦thanks for the five stars! So glad the couples sessions helped⟧ 😊', surface: 'reply' },
    '⟦To the man who left a one star review⟧: you came once and talked about your car.',
    {
      text: '⟦Sorry you feel your counselling was⟧ wasted. ⟦You never completed the homework⟧.',
      surface: 'comment',
    },
    { text: '⟦Thank you for this review! You worked⟧ so hard, I’ll never forget it', surface: 'comment' },
  ],
  passes: [
    'Our policy is not to answer reviews, to protect everyone’s privacy',
    { text: 'Thanks for the review of my book, so glad it helped', surface: 'reply' },
    { text: 'Thank you all for the feedback on the training, a joy to work with you', surface: 'comment' },
    'How should therapists answer a bad review? Webinar on the 4th',
    {
      text: 'We can’t confirm who uses our service. If something troubles you, please write to the manager.',
      surface: 'reply',
    },
    { text: 'It was a pleasure working with you on the panel, see you in Leeds', surface: 'comment' },
    { text: 'The reviews of the café next door are glowing, try the buns', surface: 'comment' },
    { text: 'Thanks for the kind words about the article, it took a year', surface: 'reply' },
  ],
};
