import type { Rule } from '../../src/engine/rule.ts';
import { declines } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'therapy-by-message',
  category: 'boundary',
  clause: 'no-friending',
  level: 'warn',
  title: 'Therapy by chat, at all hours',
  why: '“{quote}” promises clients that you are there in a place that keeps no record and that others may read. One night you will be asleep.',
  instead:
    '“Online sessions are by secure video. Messages are for changing appointments only. In an emergency, call the emergency number or a crisis line.”',
  standards: ['ACA-H2', 'BACP-EF33', 'NASW-1.06', 'UKGDPR-32'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(i|we) ..2 (do|offer|run|give|hold|provide|am doing|are doing|did|see) ..5 (sessions|session|therapy|counselling|counseling|check ins|check in|checkins|#clients-noun) ..4 (over|via|by|on|through|in) ..2 #chat-place]',
        '[(sessions|therapy|counselling|counseling|emdr) (over|via|by|on|through) #chat-place ..2 (available|#money|from|now|open|day)]',
        `[(doing|did|running|offering|held|holding) ..3 (sessions|session|therapy|counselling|counseling|check ins) (on|over|via|by|through) ..1 #chat-place ..2]`,
        '[#clients-noun and i have a ..2 (discord|whatsapp|group chat|telegram|messenger) ..2]',
        '[i ..2 (whatsapp|text|dm|message|voice note|reply to) ..1 my clients ..2 (at night|back|late|at all hours|all weekend|at weekends|in the evenings)]',
        '[live (therapy|counselling|session|counseling) ..2 (on|over) ..2 #chat-place]',
        '[#chat-place (therapy|counselling|counseling|sessions) ..1 (#money|available|packages|package|from)]',
        '[(my|our) ..2 #clients-noun ..6 (can|may|are free to|are welcome to|always) ..1 (message|text|ring|call|whatsapp|dm|reach|phone|voice note) me ..6 (any time|anytime|day or night|24 7|at #clock|at night|at any hour|whenever|at weekends|all hours|at #digits|in the middle of the night)]',
        '[#clients-noun ..3 (#clause-start&message|#clause-start&text|#clause-start&whatsapp|#clause-start&dm|please message|please text) me ..4 (any time|anytime|day or night|24 7|whenever|at any hour)]',
        '[(my|our) ..2 #clients-noun ..2 (have|get|has) ..1 my (personal|own|private|home|mobile|whatsapp) (number|mobile|whatsapp|phone)?]',
        '[(unlimited|24 7|round the clock) (whatsapp|messenger|text|message|voice note|dm) (support|therapy|access) ..3]',
      ],
      unless: [
        ...declines,
        '(appointment times|scheduling|reschedule|admin only|booking only|misinformation|tiktok says|talking about|talk about|secure|crisis line|samaritans)',
      ],
    },
  ],
  flags: [
    'New this month: ⟦sessions over Messenger now⟧ bookable',
    '⟦I do quick check-ins with clients on Insta DMs⟧ and it works a treat',
    '⟦Live therapy on my TikTok⟧ tonight at eight, bring a tissue',
    '⟦WhatsApp therapy £20⟧ a voice note, no waiting list',
    '⟦My clients can text me day or night⟧ and I always answer',
    '⟦My clients have my personal number⟧ because a crisis does not keep office hours',
    'The premium package has ⟦unlimited WhatsApp support between sessions⟧',
    '⟦Clients, message me any time⟧ over Christmas, I mean it',
    { text: '⟦we did our whole session over WhatsApp⟧ last month, worked fine', surface: 'comment' },
  ],
  passes: [
    'Online sessions by secure video, details on my website',
    'I use WhatsApp for changing appointment times and for nothing else',
    'Why I don’t do therapy by DM',
    'Messenger is down, please email to book',
    'My sister knows that I am up at all hours and so is her kettle',
    'Therapy on TikTok: a study of a thousand videos',
    'Our therapists’ Discord for CPD is open',
    'Clients can cancel by text up to two days before',
  ],
};
