import type { Rule } from '../../src/engine/rule.ts';
import sense from '../sense/heard.json' with { type: 'json' };

export const rule: Rule = {
  id: 'reads-like-advice',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'warn',
  title: 'Reads like advice',
  why: 'This reads like telling somebody you have not met what is wrong or what to do ({details}). They may act on it without anyone beside them.',
  instead: 'Say it as information: what helps some people, and who could help them find out what fits.',
  standards: ['BACP-EF-competence', 'APA-5.04'],
  // One sentence of a conversation is too little to hear more than a tone.
  looks: [{ family: 'sense', sense, least: { comment: 4, reply: 4 } }],
  flags: [
    '⟦If he does not text back he is a narcissist, so block him tonight.⟧',
    '⟦Stop taking the sertraline for a week and see how you feel.⟧',
    '⟦That is not anxiety, that is trauma, and you need to cut your mother off.⟧',
    '⟦You have ADHD, trust me, ask your doctor for Ritalin and do not take no for an answer.⟧',
    '⟦Do this for ten minutes every night and your panic attacks will be gone in a week.⟧',
    '⟦DM me what is going on and I will tell you what to do about him.⟧',
    '⟦Leave him. He will never change. Pack a bag and go to your sister tonight.⟧',
    '⟦Cut your dose in half on Friday and drink magnesium instead.⟧',
  ],
  passes: [
    'Sertraline can take some weeks to work, and a pharmacist can answer questions about it.',
    'If you are in crisis, ring 116 123 or text SHOUT to 85258.',
    'Park behind the library and use the side door, the lift is broken.',
    'New therapists: put your fees on your website and answer every enquiry.',
    'Trauma and anxiety can look alike, and research is still finding out why.',
    'Our workshop on couples and money is on Friday at ten.',
    'My doctor told me to cut down on coffee and I hate that she was right.',
    'I read a lovely book about mothers this week.',
  ],
};
