import type { Rule } from '../../src/engine/rule.ts';
import { atWork, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'contact-between-sessions',
  category: 'session-reference',
  clause: 'records-stay-closed',
  level: 'warn',
  sure: true,
  title: 'Messages and meetings outside',
  why: '“{quote}” shows that somebody wrote to you or met you outside the room. It shows the tie between you, too.',
  instead: 'Keep messages and chance meetings for the notes and for supervision.',
  standards: ['HIPAA-PHI', 'BACP-EF-conf', 'APA-4.01'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(card|emoji|thumbs up|text|email|message|letter|photo|picture|voicemail|postcard|note|parcel|medal|call) ..6 from (a|an|one of my|old|someone|somebody|the) ..3 (i (saw|see|worked|had|supported|discharged|met|treated|used)|who (could|would) not)',
        '(off|after|from) a ..1 crisis call',
        '(email|text|call|message|voicemail|calls|texts|dm) ..4 from (someone|somebody|a person|a man|a woman|the same) ..1 (i see|client|pt|patient|i work)',
        '(@served|@stranger|they) (rang|called|texted|emailed|messaged) between sessions',
        '(enquiry|inquiry) from a (bloke|guy|lady) who',
        '(got|been) sent (a|an) ..4 by (someone|somebody|a|one)',
        'came on the back of a ..6 from a',
        'mama of one of',
        'mum of one of',
        '(dear|to) (miss|mr|ms) #cap thank',
        '(email|e mail|text|message|voicemail|voice note|voicenote|card|letter|photo|picture|postcard|call|note|gift|dm|screenshot|video|bouquet|flowers) ..3 from (a|my|an|one of my|old) ..3 (#client-noun|#clock|couple i|teen i|kid i|man i|woman i|girl i|boy i|guy i|family i|mum of)',
        '(@client|client|patient|one of mine) ..3 (texted|emailed|messaged|voice noted|left me|sent me|wrote to me|wrote me|dmed|facetimed|rang me|rang from|called me|sends me|posted me|tagged me|friend requested|invited me|found me|followed me|added me|has written me|has sent)',
        '(sent|send|texted|emailed|messaged) (a|my) (client|patient)',
        '(prayed|met|spoke|talked|did it|session) (on|over|by|via) (facetime|zoom|whatsapp|the phone|skype) ..2 (tonight|today|with (him|her)|instead)',
        '(hours|minutes|weeks|hour) on the phone (to|with) (a|the|him|her|one)',
        '(bumped into|ran into|saw|met|spotted|met) (a|my|an old|an ex|one of my) ..1 (client|patient|#clock|#weekday #clock)',
        'i only (spoke|talked) to (him|her|them) (on)? (#weekday|#today|#recent)',
        "(client's|patient's|clients|patients) (mum|mam|mom|dad|husband|wife|mother|father|partner|cat|dog|son|daughter)",
        '(gifts?|flowers|present|twix|chocolates) ..4 from (a client|my client|a patient)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: ['clients partner with'],
    },
    {
      family: 'phrase',
      any: [
        '(@served|@stranger|they|@served) ..2 (texted|emailed|messaged|voice noted|left me|sent me|wrote to me|wrote me|rang me|called me|sends me|has written me)',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: {
        has: atWork,
        not: ownLife,
      },
    },
  ],
  flags: [
    '⟦Got an email from a client⟧ I last saw in 2016: “still here, still cross”.',
    'My ⟦client sent me⟧ a photo of the finished shed 😭',
    '⟦A voicemail from a patient⟧, four minutes, mostly wind.',
    '⟦Bumped into a client⟧ at the tip, both of us holding mattresses.',
    'Just ⟦sent a client⟧ a message that was meant for my sister.',
    'A ⟦client’s mum⟧ stopped me by the frozen peas to say thank you.',
    {
      text: '⟦a client texted⟧ me at 2am to say the moon was nice',
      surface: 'comment',
    },
    '⟦I only spoke to her on Friday⟧ and she was fine. The whole crisis team is in bits.',
  ],
  passes: [
    'Please contact me by email or through the form on my website.',
    'My sister sent me a photo of her new shed.',
    'Do you answer texts from clients at the weekend?',
    'Bumped into my old tutor at the tip, still talking about Bowlby.',
    'A voicemail from the tax office is a kind of exposure therapy.',
    'Send me a message if you would like the slides.',
    'The council sent me three letters about one bin.',
    'If you need to change an appointment a text is quickest.',
  ],
};
