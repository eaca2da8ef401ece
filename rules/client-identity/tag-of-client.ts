import type { Rule } from '../../src/engine/rule.ts';
import { knownFromWork } from '../lexicon/care.ts';

export const rule: Rule = {
  id: 'tag-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'stop',
  sure: true,
  title: 'Tagging or greeting a client',
  why: 'With “{quote}” in front of everyone, you tell them that this person comes to you.',
  instead:
    'Answer in private, in the way you agreed, or not at all. A plain “thank you” to a stranger says nothing.',
  standards: ['ACA-H6d', 'HIPAA-DI', 'BACP-SM', 'HCPC-SM'],
  looks: [
    {
      family: 'near',
      one: ['#handle', '#hashtag&#ProperNoun'],
      other: [
        '(she|he|they) (is|has been|was) ..1 my (client|patient)',
        '(is|are|was|were) ..1 my (client|patient)',
        ...knownFromWork,
      ],
      within: { sentences: 1 },
      quote: 'one',
      elsewhere: {
        not: [
          '(supervisor|training|workshop|colleague|webinar|conference|supervisees|podcast|my therapist|my own therapist|segment)',
        ],
      },
    },
    {
      family: 'near',
      one: [
        '^ (hi|hey|hello|hiya|ah|aw|aww|thanks|oh|no worries ..3) !(all|everyone|everybody|there|folks|team|lovely|friends|ladies|god|lord|mum|dad) [#cap (!#clause-start #cap)?]',
        '^ [#given-name&#cap]',
        '^ ..3 [#given-name&#cap] (#clause-start|hun|love|pet|darling|hon|sweetheart|pal|mate|$)',
        '(mr|mrs|miss|ms) #cap',
      ],
      other: [
        '(your|our) (slot|session|sessions|appointment|last session|next session|intake|copay|chart|treatment|care)',
        '(same|usual) (time|link|slot|couch) ..2 (week|#weekday|next)?',
        '(as|like|what|remember what) we (said|agreed|worked on|talked about|discussed|practised|practiced) ..3',
        '(see|seeing) you (next week|#weekday|on #weekday|tomorrow|thurs|tues|in session)',
        '(i will|ill) (move|pop|put|book|squeeze) you (to|in|into|down)',
        'you (told|said to|texted|rang) me (on|last|in|that|at)',
        '(ring|call|text) me ..3 (work number|office|monday|before your)',
        'remember (these chairs|the blue chair|my couch|our sessions|our chats)',
        'up my stairs',
        'i (was|am) (your|his|her) ..1 (#therapist-noun|caseworker|nurse|social worker)',
        'as i explained (when|on the phone|at|in)',
        'you (came|first came|arrived|sat) ..5 (to me|to see me|my|our|sessions|session|appointment|office|late)',
        '(we|i) (ended|closed|stopped) your ..2 (sessions|treatment|care|file)',
      ],
      within: { sentences: 2 },
      quote: 'one',
      when: { room: ['therapist', 'unknown'] },
      unless: [
        '(dr|prof) #cap',
        '(supervisor|workshop|training|webinar|conference|module|seminar|tutor|coach|trainer|direct debit|abs)',
      ],
      elsewhere: {
        not: [
          '(workshop|webinar|conference|supervision group|book club|choir|training day|cousin|week one|cohort|panel|segment|podcast)',
        ],
      },
    },
  ],
  flags: [
    { text: 'Hi ⟦Jo⟧, as we said on Thursday, keep the diary going x', surface: 'comment' },
    { text: '⟦@runwithmel⟧ same couch same time next week, proud of you', surface: 'reply' },
    { text: "No worries at all ⟦Keisha⟧, I'll move you to Wednesday", surface: 'comment' },
    {
      text: 'Hello ⟦Mrs Pappas⟧. We ended your sessions because of the late cancellations',
      surface: 'comment',
    },
    { text: '⟦@tash_drums⟧ remember what we said on tuesday, shoulders down', surface: 'reply' },
    { text: '⟦Agnieszka⟧, when you first came up my stairs you could not look at me', surface: 'comment' },
    { text: 'Hi ⟦Gavin⟧, you came to our sessions late three times', surface: 'comment' },
    { text: '⟦@inkbysel⟧ is my client so please leave it', surface: 'reply' },
    { text: '⟦@otto_rows⟧ was my client for a year, go easy on him', surface: 'comment' },
  ],
  passes: [
    { text: 'Hi Jo, lovely post, thank you for sharing', surface: 'comment' },
    { text: '@drsmith great talk at the conference, see you Thursday', surface: 'reply' },
    { text: 'Thanks Priya, the webinar was so useful', surface: 'comment' },
    { text: 'Hello everyone, see you on Monday at the book club', surface: 'comment' },
    { text: '@bacp any news on the new framework?', surface: 'reply' },
    { text: 'Congratulations Imogen, well deserved!', surface: 'comment' },
    { text: "Hi Tom, we don't give out fees here, please use the form", surface: 'comment' },
    { text: '@local_news thank you for covering this', surface: 'reply' },
  ],
};
