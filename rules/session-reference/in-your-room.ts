import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'in-your-room',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'A scene in your room',
  why: '“{quote}” lets readers into your room while somebody was in it. That person will feel seen in a way they did not choose.',
  instead: 'Describe the room empty, or tell what you think without the visit.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'NASW-1.07'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: otherTrade },
      any: [
        '(#cap|gal|that) ..2 (sat|cried|slept|was|been|stood|lay) ..2 (on|in) my (couch|sofa|office|room|chair|waiting room)',
        '(had|have|got) (a|an|one|this) ..3 in my (office|room|chair|couch|practice)',
        '(been|was|is) in my (office|room) ..2 (every|since|today|for|after|when)',
        '(on|in) (front of me|my couch|my sofa|my office|my loveseat|my room|my waiting room|my back room) (every|on #weekday|in 20*|#year|#weekday|for two|for #count-word|over that)',
        'sat in front of me (on|today|yesterday|last|this|shaking|crying|and)',
        '(wrote|left|drew|cried|waited|slept) ..6 in my (waiting room|office|room)',
        '(@served|@stranger|you|couple|#client-noun|#person-noun|#job|boy|girl|someone|somebody|client|patient|marine|@client|they|who) ..4 (came|arrived|walked|sat|sits|turned up|showed up|stood|landed|burst|crawled|marched|shuffled|lay|cried|wept|slept|stormed|crept|wandered|limped) ..3 (in|into|on|onto|to|through|up|at|under|by|across|from|behind|opposite|out of|past) ..1 #here-place',
        '(@served|@stranger|they|who|boy|girl|#client-noun|#person-noun|#job|@client) ..2 (sat|sits|stood|lay|curled up) ..2 (in front of|across from|opposite|beside|next to|down with|down across from) me',
        '(#person-noun|#job|couple|woman|man|@someone|#client-noun) came (in)? to (see|me)',
        '(@served|@stranger|they) came (in)? to see me (#today|#recent|on|because|about|with|in #month|after|when|last|#weekday)',
        '(woman|man|couple|kid|girl|boy|teen|lady|gentleman|sister|somebody|someone|lad|client) (in|on|under|at) #here-place ..2 (#today|#recent|#said-past|#feel-past|#PastTense)',
        '(tears|hours|breakdown|sobs) (in|on) #here-place',
        '(heard|watched|seen) (her|him|them) ..4 (in|on) #here-place',
        '(hour|afternoon|morning|minutes|yesterday|tuesdays|today) ..2 in my (office|room|practice|playroom|clinic) ..4 (arguing|crying|with|in silence|she|he|they|talking)',
        'you (were|was|are) (on|in) my (couch|sofa|office|room|chair)',
        '(people|couple|strangers) spent ..4 in my (office|room)',
        '(landed|ended up|failed) ..4 on my (couch|sofa|loveseat)',
        'happened in (my office|session|the room) (today|yesterday|this|last)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        'my (mum|mom|mother|dad|father|brother|sister|son|daughter|husband|wife|friend|neighbour|neighbor|nan)',
        '(people|landlord|electrician|plumber|contracted|fedex|spider|wasp|mouse|colleague|dog|cat|could come|could not come)',
      ],
    },
  ],
  flags: [
    'A ⟦man sat in my chair⟧ this morning and asked whether he was doing it right.',
    '⟦She walked into my office⟧ on Tuesday with a suitcase.',
    '⟦He sat across from me⟧ and peeled an orange the whole time.',
    '⟦They landed on my couch⟧ the week after the wedding.',
    '⟦A farmer came to see⟧ me about a dream.',
    'A ⟦woman in my office this afternoon⟧ opened her eyes and said it was just a corridor now.',
    {
      text: '⟦that boy slept in my office⟧ more than he ever slept at home',
      surface: 'comment',
    },
    'Something ⟦happened in my office today⟧ that I will think about for years.',
  ],
  passes: [
    'A pigeon walked into my office and refused to leave.',
    'I sat in my chair after work and listened to the rain.',
    'My mother came to see me and rearranged the books.',
    'The electrician came to my office twice and found nothing.',
    'There is a new lamp in my room and I feel like a hotel.',
    'You can sit anywhere in my room, including the floor.',
    'My colleague walked into my office with cake.',
    'Painted my consulting room green over the weekend. It looks like soup.',
  ],
};
