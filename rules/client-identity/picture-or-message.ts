import type { Rule } from '../../src/engine/rule.ts';
import { surelyInCare } from '../lexicon/care.ts';

export const rule: Rule = {
  id: 'picture-or-message',
  category: 'client-identity',
  clause: 'records-stay-closed',
  level: 'warn',
  title: 'Pictures, cards, notes and messages',
  why: '“{quote}” shows something that was made for you alone. Handwriting, a drawing or a turn of phrase is as good as a name.',
  instead: 'Keep it in the file or the drawer. Say in general what such gifts mean to you.',
  standards: ['HIPAA-DI', 'NMC', 'APA-4.07', 'UKGDPR-9'],
  looks: [
    {
      family: 'near',
      one: [
        '(screenshot|screenshots|screen shot|photo|photos|pic|pics|picture|swipe|image|card|letter|drawing|voicemail|recording) ..2 (below|attached|in comments|in the comments|above|here)',
        '(pic|photo|slide|picture) (1|2|one|two|of (his|her|the) ..2 (card|drawing|letter|note|text|painting|sand tray|sandtray))',
        '(sharing|posting|posted|framed|framing|shared) ..3 (his|her|their|the|this) ..2 (drawing|card|letter|note|text|message|painting|poem|email|homework|journal|sandtray|sand tray)',
        '(drew|painted|made|wrote|crocheted|knitted) (this|me this) ..3 (for me|for us|in|at|today|$)',
        'photo ..1 (a|of) ..2 (sandtray|sand tray|drawing|card|letter|painting)',

        '(sent|texted|emailed) me ..2 (a|the|this) (photo|picture|pic|selfie|video|text|screenshot|voice note) ..2 (of|from|at)',
        '(left the (first)? name|blurred|cropped) ..6 (name|number|face|most|it|out)',
      ],
      other: [
        '@client',
        '@clients',
        '@served',
        '(she|he|they|her|his) (texted|drew|made|wrote|painted|gave|sent|signed|handed)',
        ...surelyInCare,
      ],
      within: { sentences: 2 },
      quote: 'one',
      unless: [
        '(my|our) ..2 (#kin|dog|cat|supervisor|colleague|office|room|new|website|certificate|book|friend)',
        '(appointment with|hair|empty chair|conference|workshop|webinar|poster|flyer|slides|stock)',
      ],
      elsewhere: { not: ['(my|our) ..1 (toddler|son|daughter|niece|nephew|grandson|granddaughter|kids)'] },
    },
    {
      family: 'phrase',
      any: [
        '(card|letter|note) from (a|my|one of my|little|the) ..3 (client|patient|#clients-noun|#given-name|family|lad|girl|boy|kid)',
        '(client|patient) ..2 [(sent|texted|emailed) me ..2 (photo|picture|pic|selfie|video|screenshot|voice note)]',
        '(client|patient) (gave|sent|drew|made|painted|handed) me (this|the|a) (drawing|card|picture|painting|letter|note)',
        '(ai scribe|scribe|the note|progress note|case note|chart note|referral letter) ..6 (says|said|spat out|reads|wrote)',
        'pt is (a|an) ..6',
        '(label says|labelled|labeled|name on it) [..2 #cap #initial?]',
      ],
    },
  ],
  flags: [
    '⟦Screenshot below⟧, my client sent fourteen texts last night',
    '⟦My client drew this. Photo below⟧ 🥰',
    '⟦thank you card from a client⟧ on the mat this morning',
    'Got a ⟦letter from one of my patients⟧ and it begins with a joke',
    '⟦Sharing her drawing⟧ because my client said I could cry about it',
    'My client ⟦sent me a photo of⟧ the finish line',
    'what the ⟦AI scribe spat out⟧ from my 11am, it is scary good',
    'A ⟦client gave me this drawing⟧ and it is on my wall now',
    'she texted me at 3am, my client. I ⟦cropped the number⟧',
  ],
  passes: [
    'Photo below: our new waiting room, finally painted',
    'My daughter drew this in art class, photo below',
    'Slides from the workshop are attached',
    'My niece sent me a picture of her dog',
    'Screenshot below of the new booking page',
    'A thank you card from my supervisor made me cry',
    'Free printable below: a feelings wheel',
    'I never share drawings that children make with me',
  ],
};
