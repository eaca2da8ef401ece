import type { Rule } from '../../src/engine/rule.ts';
import { declines, otherReviews, otherTrades, saysNo } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'asks-for-reviews',
  category: 'testimonial',
  clause: 'no-reviews',
  level: 'warn',
  title: 'Asking clients for reviews',
  why: '“{quote}” is hard to refuse for somebody who needs you. A review also tells the world that they have been in therapy.',
  instead:
    '“I don’t ask for reviews, because your privacy matters more to me than stars. How our work is for you, I’d love to hear in the room.”',
  standards: ['APA-5.05', 'ACA-C3b', 'NASW-4.07', 'UKCP-13'],
  looks: [
    {
      family: 'near',
      one: [
        '(leave|write|post|drop|give|pop|share|send|add|submit|need|want|would love|love|get|collecting) ..5 #review-thing',
        '(rate|rated|review|reviewed|endorse|endorsed|recommend|recommended) (me|us|my practice|our practice|our service|my page|our page)',
        '(leave|write|give) (me|us) a recommendation',
        '#review-thing ..2 (welcome|appreciated|please)',
        '(stars|star) ..2 (welcome|appreciated)',
        'my google page',
      ],
      other: [
        '#clients-noun',
        '(had|have|having|been in|been to|done|finished|enjoyed|loved) ..2 (therapy|counselling|counseling|sessions|emdr|cbt|hypnotherapy) ..1 with (me|us)',
        '(i|we) have ..1 (helped|worked with|seen|supported) you',
        '(we|you and i) ..2 (started|been|began) ..1 (working|work) together',
        'have (i|we) ..1 (helped|supported) you',
        '(worked|working) with (me|us)',
        '(seen|see|came to|come to) (me|us) for',
        '(our work|our sessions|your sessions|your therapy|your next session|your counselling|your counseling|your experience of (therapy|counselling))',
      ],
      within: { sentences: 2 },
      quote: 'one',
      unless: [...saysNo, ...otherReviews],
      elsewhere: {
        not: [
          ...otherTrades,
          '(do not ask (my|our)? clients|ask clients for (reviews|testimonials)|testimonials? (ban|policy|debate))',
        ],
      },
    },
    {
      family: 'phrase',
      any: [
        '[(leave|write|give|drop|post|pop) (me|us) (a|an|your|some|that) ..2 #review-thing ..4]',
        '[(free|#money|#digits off|discount|win|prize|voucher|raffle|money off|coffee|half price) ..8 (for|when|if|in exchange for|in return for) ..6 (#review-thing|(post|share) ..2 your (therapy|story|journey))]',
        '[(leave|write|post|share) ..5 (#review-thing|before and after|your story) ..6 (#money off|#digits off|to win|and win|win a|to enter|prize draw)]',
        '[(everyone|anyone|everybody|anybody|whoever) who (leaves|leave|writes|write|posts|post|gives|give) ..3 #review-thing ..6 (free|gets|get|wins|win|#money|off) ..3]',
        '[(review|rate) (us|me) ..14 (#money|#digits off|coffee|free|win|prize|raffle|hat)]',
        '[refer a friend ..6 (therapy|session|sessions|counselling|you both|#digits off|#money)]',
        '[bring a friend ..6 (session|sessions|group|therapy) ..4 (free|off|half price)]',
        '[(#money|finders fee|commission) ..5 (client|clients|referral) you (send|refer|bring) (me|us)?]',
      ],
      unless: [...declines, ...otherReviews],
      elsewhere: {
        has: [
          '(therapy|therapist|counselling|counseling|counsellor|counselor|session|sessions|client|clients|practice|clinic|psychologist|emdr|hypnotherapy|trauma|anxiety|find me|find us|helped you)',
        ],
        not: otherTrades,
      },
    },
    {
      family: 'phrase',
      any: [
        '[(tell|share|comment|show) ..5 (how|what) (our (work|sessions)|therapy with (me|us)|working with (me|us)|my counselling) ..2 (helped|changed|did for|saved|has done for) you]',
        '[(leave|write|post|share) ..5 (#review-thing|before and after|your story) ..4 (to win|and win|win a|to enter|prize draw|#money off|#digits off) ..2]',
        '[bring (a|your) (friend|mate|partner|sister|pal) ..4 (session|sessions|appointment|group|therapy) ..8 (free|off|half price)]',
        '[(#digits|one|two|three|five|ten|eleven|a few|only|just) ..1 (more|reviews|stars) (short|away|off|to go|until|till) ..8 (rated|reviews|stars|hundred)]',
      ],
      unless: [...saysNo, ...otherReviews],
      elsewhere: { not: [...otherTrades, '(charity|food bank|foodbank|hotel)'] },
    },
  ],
  flags: [
    'If you’ve had therapy with me, please ⟦leave a Google review⟧ ⭐',
    'Clients: it’d mean the world if you ⟦rated me⟧ on Facebook',
    'Current and past clients, could you ⟦endorse me⟧ for trauma on LinkedIn?',
    'Have I helped you? ⟦Leave me a recommendation⟧, it takes a minute',
    'I ⟦need five more reviews⟧ from clients to hit fifty!!',
    '⟦£10 off your next session when you leave a review⟧',
    '⟦Refer a friend to therapy and you both get 20⟧ percent off',
    '⟦Tell everyone below how our work helped you⟧ 👇 I love therapy wins',
    { text: 'so glad! please ⟦leave us a five star review⟧ for the practice x', surface: 'comment' },
    'Therapists and coaches, ⟦£25 for every client you send me⟧',
  ],
  passes: [
    'Please leave a review of my book if you enjoyed it',
    'Supervisees and colleagues, could you endorse me for supervision?',
    'I don’t ask clients for reviews, and here is why',
    'Rate this podcast five stars and my mum will be proud',
    'How to complain about our service, or tell us what went well',
    'Refer a colleague to the CPD course and save £20',
    'Referrals welcome from GPs, no fee involved',
    'Google keeps asking me to get reviews from my customers, and I keep deleting the email',
    'Can anyone recommend a plumber who turns up?',
  ],
};
