import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'notes-scores-reports',
  category: 'session-reference',
  clause: 'records-stay-closed',
  level: 'stop',
  title: 'Notes, scores and reports',
  why: '“{quote}” comes from somebody’s record. What is in a record cannot be called back once it is out.',
  instead: 'Leave every note, score and report where it is kept.',
  standards: ['HIPAA-PHI', 'UKGDPR-9', 'BACP-EF-conf'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(his|her|pt|client|patient|he|she) ..4 (phq 9|phq9|gad 7|gad7|pcl 5|pcl5|core 10|bdi|diva|wisc|pcl)',
        '(he|she|pt|client|patient|@client) (scored|scores) ..4 #digits',
        '(phq 9|phq9|phq 9s|gad 7|gad7|pcl 5|pcl5|core 10) (of|was|from|went|down|dropped) ..3 (today|#digits) ..6 (he|she|him|her|them|one)',
        '(wrote|written|put|scribbled|charted|documented|charting) (it|that|this|down|him|her)? ..3 (in|up|on) (my|her|his|their|the) (notes|chart|file|progress note|record|margin)',
        '(charting|writing) (that|this|it) (verbatim|down|in)',
        "(his|her|your|the client's|the patient's|your son's|your daughter's|your (son's|sons)) (chart|file|notes|discharge summary|scores|report|session notes) ..1 (says|said|shows|show|showed|say|was|were)",
        'i gave (him|her) (a|the) (phq|pcl|gad|bdi|questionnaire|core|pcl 5|phq 9)',
        'i (had|have) (the|his|her) ..2 scores',
        'in (my|his|her) notes as',
        'my (tuesday|#weekday) (patient|client)',
        '(not put|wrote|leave out|left out) (in|of) (the|his|her) (discharge summary|notes|report|letter)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: ['(study|survey|trial|research|sample|mean|average|my own chart)'],
    },
  ],
  flags: [
    '⟦Her PHQ-9⟧ went from 21 to 4 and I nearly kissed the clipboard.',
    '⟦He scored 58⟧ at the start and 9 today.',
    'I ⟦wrote “hopeful” in her notes⟧, for the first time.',
    'Patient said he saw colours again. ⟦Charting that verbatim⟧.',
    'What I ⟦left out of the discharge summary⟧: the jokes.',
    'The ⟦PHQ-9 was 3 today and he⟧ asked if he could frame it.',
    {
      text: '⟦your son’s chart shows⟧ that he was offered the place in May',
      surface: 'comment',
    },
    '⟦I gave her a PCL⟧-5 and she corrected the spelling.',
  ],
  passes: [
    'The PHQ-9 has nine questions and one very strange one about newspapers.',
    'Write your notes the same day, future you will be grateful.',
    'In the trial, mean scores on the GAD-7 fell by five points.',
    'How long do you keep notes after the last session?',
    'I scored nine in the pub quiz, all in the food round.',
    'My own chart from 1998 is mostly spelling mistakes.',
    'Report writing day: kettle, cardigan, despair.',
    'We are changing our notes system and I would love to hear what you use.',
  ],
};
