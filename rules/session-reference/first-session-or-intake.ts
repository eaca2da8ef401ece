import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'first-session-or-intake',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'A first session or intake',
  why: '“{quote}” places one person’s first visit. New clients read our pages, and this one may still be deciding.',
  instead: 'Write about first sessions in general, and at another time.',
  standards: ['HIPAA-DI', 'APA-4.01', 'BACP-EF-conf'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: otherTrade },
      any: [
        '(assessment|intake) this (am|pm|morning|afternoon)',
        '(assessment|intake) ..1 (with|today|tonight|yesterday)',
        '(had|have|did|my) ..1 (a|the)? first (assessment|session|appointment|consult) (on #weekday|today|yesterday|with (a|someone|somebody|my))',
        '(his|her|their) first (day|time|week|session) (with|in) (us|me|here)',
        '(my|saw my|met my) (very)? first (ever)? (#client-noun|patient)',
        '(first|intake|assessment) (session|appointment|visit) (today|this morning|tonight|yesterday|last night|with (a|him|her|them))',
        '^ ..1 (intake|assessment) (today|this morning|tonight|yesterday|with a)',
        'in (his|her|their|our) (first|second) (session|meeting|appointment|visit|hour)',
        '(when|since|until|before|after) (@served|@stranger|they|we|you|#cap) ..1 first ..1 (came|met|sat|walked|started|arrived|rang|called|saw|contacted|visited|session)',
        '(new client|new patient|new referral|new pt) (today|this|yesterday|last|in|who|tonight|just|told|said|asked|came|on)',
        '(had|saw|met) a (brand)? new (client|patient|couple|referral)',
        '(lovely|great|good|intense|tough|first) ..1 (session|appointment) with a new (couple|client|family|patient)',
        '(was|were) (#digits|#count-word|#number) when (@served|@stranger|they) (started|came|first|began)',
        '(started|began) (play|art|music|drama)? (therapy|sessions|treatment|counselling|counseling)? with me',
        '(had|did|finished) (an|my|a) (intake|assessment) ..3 (today|this morning|yesterday|with|where|who)',
      ],
      when: {
        room: ['therapist', 'unknown', 'private'],
      },
      unless: [
        'your first (session|appointment) (with|is|will|can)',
        '(free|offer|book|booking|price|cost) ..6 first',
        'nervous about',
        '(before|until) my first client',
        '(my first client is|will be|sit down opposite)',
      ],
    },
  ],
  flags: [
    '⟦New client today⟧ who had practised her first sentence in the car.',
    '⟦Had a new client⟧ this evening and we both forgot to sit down.',
    '⟦Intake this morning⟧ with a man who had brought his own chair.',
    '⟦When she first came⟧ she would not take off her gloves.',
    'She ⟦was 17 when she started⟧ with me and she is a midwife now.',
    '⟦In his first session⟧ he asked where the hidden camera was.',
    {
      text: '⟦Lovely first appointment with a new couple⟧ tonight',
      surface: 'comment',
    },
    '⟦Saw my first ever client⟧ yesterday and forgot my own name.',
  ],
  passes: [
    'Your first session with me is free and lasts twenty minutes.',
    'What to expect in a first session: questions, tissues, a form.',
    'I remember my own first session, on the other couch: I talked about the bus.',
    'First day in the new office and the radiator already hates me.',
    'Nervous about your first appointment? Most people are.',
    'I have space for two new clients from June.',
    'First group practice meeting of the year, first argument about the thermostat.',
    'When I first came to this town there was no counselling service at all.',
  ],
};
