import type { Rule } from '../../src/engine/rule.ts';
import { asks, declines, otherTrades, saysNo } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'clients-asked-to-connect',
  category: 'boundary',
  clause: 'no-friending',
  level: 'warn',
  title: 'Asking clients to connect',
  why: '“{quote}” asks people you see to show themselves as your clients. Some will find it hard to say no to you.',
  instead:
    '“Anyone may read this page. Please think of your privacy before you follow, and know that I never expect it.”',
  standards: ['ACA-A5e', 'ACA-H6a', 'BACP-EF33', 'NASW-1.06'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[#clients-noun ..4 (#clause-start&#connect-verb|please #connect-verb|(can|should|may|could|do) ..1 #connect-verb|(welcome|free|able|encouraged|invited) to #connect-verb|know they can #connect-verb) ..2 (me|my|us|our|this post|a friend) ..2 (personal|private|own|insta|profile|page|facebook)?]',
        '[(private|secret|closed|whatsapp|facebook|fb|discord|telegram|online) ..2 (group|community|chat|server|channel) ..3 for ..3 (my|our) ..2 #clients-noun]',
        '[if (you are|you have been|you were|i have ..1 been) ..3 (client|patient|therapist|counsellor|counselor) (of (mine|ours))? ..4 (like|add|follow|comment|react|connect|tag) ..3]',
        '[if you are ..3 (client|clients|patient|patients) ..8 (drop|leave|give|like|wave|raise|pop) ..1 (a|me|this|your) ..2]',
        '[(connect with|add|follow|friend|tag) me ..6 (if|who) (i have|you have|i was|you were|you are|i am) ..3 (your (therapist|counsellor|counselor)|client|clients|patient|with me)]',
        '[#clients-noun ..6 (invited|welcome|come along|come) to (my|our) ..1 #own-event]',
        '[(inviting|invited) ..3 #clients-noun to (my|our) ..1 #own-event]',
        '[(who|which) of (my|you) ..2 #clients-noun ..4 (reading|seeing|following|on here)]',
      ],
      unless: [
        ...saysNo,
        ...asks,
        '(visible|think about your privacy|be seen by others|never have to|no need to|bank|survey|portal|newsletter|dots)',
      ],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        '(add me|follow me|friend me|connect with me|(join|find) ..2 (my|our) ..2 (group|community|chat|discord|server)|come and join ..3 (group|community|chat)|follow my (personal|private|own))',
      ],
      other: [
        '(everyone|everybody|anyone|anybody|all of you|those of you|to all|people) ..1 (i have|who has|who have|that i have) ..2 (worked with|seen|treated|supported|counselled|had therapy|sat with me)',
        '#clients-noun (past and present|old and new|current and former|and friends)',
        '(past|former|old|current) and (past|former|new|present|current|old) #clients-noun',
      ],
      within: { sentences: 1 },
      quote: 'both',
      unless: [...declines, '(colleagues|trainees|supervisees|students|teams|organisations|companies)'],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        '(hello|hi|hey|dear|to|calling|attention|morning|evening) ..2 (of)? my ..2 #clients-noun',
        '^ (dear|my)? #clients-noun (old and new|past and present|and friends)? #clause-start',
        '#clients-noun (old and new|past and present|current and former|present and past)',
      ],
      other: [
        '((give|drop) (it|me|us|this) a (follow|like|add)|add me|friend me|(my|a) ..1 personal (account|page|insta|profile|facebook)|send me a (friend)? request|come and (join|follow|find) me|see you all there|be my friend|connect with me)',
      ],
      within: { sentences: 1 },
      quote: 'both',
      unless: declines,
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: ['[#own-event]'],
      other: [
        '[#clients-noun ..4 (welcome|invited|come along|all come|come one)]',
        '[(bring|invite|inviting|invited|asked) ..3 (my|all my|our) ..1 #clients-noun]',
      ],
      within: { sentences: 1 },
      quote: 'other',
      unless: [
        '(open day|launch|workshop|talk|group|drop in|new clients|taking|accepting|gig list)',
        ...saysNo,
        ...asks,
      ],
      elsewhere: { not: [...otherTrades, '(new clients|open day|support group)'] },
    },
    {
      family: 'near',
      one: [
        '[(whatsapp|facebook|fb|discord|telegram|insta|instagram) (group|chat|community|server|channel)]',
      ],
      other: ['(my|our) ..1 #clients-noun', '(ex|former|old) #clients-noun'],
      within: { words: 14 },
      quote: 'both',
      unless: [
        ...declines,
        '(therapists|peer|supervision|colleagues|supervisees|trainees|referral|referrals|local)',
      ],
      elsewhere: { not: otherTrades },
    },
  ],
  flags: [
    '⟦Clients past and present, add me⟧ on here, I’d love to see how life is treating you',
    'My ⟦clients know they can follow my personal insta⟧, it’s mostly bread',
    'I’ve set up a ⟦private Facebook group just for my clients⟧ 🎉',
    '⟦If you’re a client of mine, like this post⟧ so I know you’ve seen it',
    'Come and ⟦connect with me on LinkedIn if I’ve ever been your therapist⟧',
    'All my ⟦clients are invited to my 50th⟧ at the rugby club, partners too',
    'To ⟦everyone I’ve worked with since 2015: follow my personal⟧ account, the other one is closing',
    '⟦WhatsApp group for all my clients⟧ is live, link in the comments',
  ],
  passes: [
    'Clients can read this page without following it, and following is visible to others',
    'I don’t connect with clients on here, past or present',
    'Therapists, join our private Facebook group for peer support',
    'Everyone I trained with: add me, I’ve lost half your numbers',
    'A webinar for practice owners: should clients be able to follow our pages?',
    'Clients often join a waiting list before they meet us',
    'Come to my birthday at the rugby club, everyone who knows me',
    'Connect with me if you’re a counsellor in Devon',
    'We run an anxiety group for our clients on Tuesday evenings',
  ],
};
