import type { Rule } from '../../src/engine/rule.ts';
import { givesVerdict, speaksAsHelper } from '../lexicon/advice-cues.ts';

export const rule: Rule = {
  id: 'directive-to-one-reader',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'warn',
  title: 'You should, you need to',
  why: '“{quote}” decides for a person you have not met. It can read as the start of therapy.',
  instead: 'Offer it as a thought among others: “Some people in this spot talk it over with …”.',
  standards: ['APA-5.04', 'ACA-C6c', 'AAMFT-3.11', 'BACP-EF-competence'],
  on: { post: 'off', thread: 'off', article: 'off' },
  looks: [
    {
      family: 'phrase',
      any: [
        '[my advice to you (* * * *|* * *|* *|*)?]',
        'you (asked|ask) ..1 [what i (had|would) do (* * * *|* * *|* *|*)?]',
        '[my (professional|honest|clinical) ..1 (opinion|view|take|advice) ..1 is !(i) (* * * *|* * *|* *|*)?]',
        '[my ..1 advice (is|would be) to ..1 !(my|anyone|new|trainees) (* * * *|* * *|* *|*)?]',
        '[what you need ..1 is (* * * *|* * *|* *|*)?]',
        '[(if i were you|if you were my (client|patient)) (* * * *|* * *|* *|*)?]',
        '[i (had|would) have you (* * * *|* * *|* *|*)?]',
        '[you ..1 (need|must|have|should) ..2 (hear this|hear me|listen to me)]',
      ],
      unless: [
        '#hedge',
        '(need is) (a|an|your|the)? ..1 (form|link|laptop|dbs|insurance|licence|license|consent|website|coffee|drink|nap|holiday|biscuit|hug)',
      ],
      elsewhere: { not: ['#no-advice', '#screen-story', '#trade-word'] },
    },
    {
      family: 'phrase',
      any: [
        '[you ..1 (need|have|got|ought) to !(be|feel|hear|know|see|have|read|watch|go to|check|make|show|say|explain|worry|apologise|apologize|justify|prove|answer|earn) (* * * *|* * *|* *|*)?]',
        '[you (should|must|had better|gotta) ..1 !(be|see|have|read|watch|feel|hear|check|know|try the|apply|come|proud|so proud|get paid) (* * * *|* * *|* *|*)?]',
        '[(you should not|you must not|you can not) (* * * *|* * *|* *|*)?]',
        '[(what you (do|need) (is|now)|that is what i (had|would) do|here is what i (had|would) do|my advice ..2 is|my advice to you|here is what you do|what you are going to do) (* * * *|* * *|* *|*)?]',
        '[if you were my (client|patient) (* * * *|* * *|* *|*)?]',
        '[i (had|would) have you (* * * *|* * *|* *|*)?]',
        '[(if i were you|in your shoes) (* * * *|* * *|* *|*)?]',
        '[i (had|would) ..1 !(stop short|leave (it|the|that)) (stop|leave|block|drop|cut|quit|skip|ditch|bin|tell him|tell her|take him|take her|get him|get her|put him|put her|keep him|keep her|pull him|pull her|go back|go no) (* * * *|* * *|* *|*)?]',
        '[it is time (to|you) (* * * *|* * *|* *|*)?]',
      ],
      unless: [
        '#hedge',
        '(call|ring|text|phone|dial) ..2 (#Value|samaritans|lifeline)',
        '(should|to|must) ..2 (see|call|ring|talk|speak|contact|tell|ask|visit|consider|check) ..5 (#prescriber|#helper-noun|professional|someone|somebody|police|union|line)',
        '(that|think|thinks|says|said|feel|if|what) you (should|must|have to)',
      ],
      elsewhere: {
        has: [...speaksAsHelper, ...givesVerdict, '#trouble', '(your|ur) ..1 #kin'],
        not: ['#no-advice', '#screen-story', '#trade-word'],
      },
    },
  ],
  flags: [
    {
      text: "Therapist here. ⟦You need to stop answering her texts⟧, she'll never learn otherwise",
      surface: 'comment',
    },
    {
      text: '@kim_in_cork ⟦you should tell your daughter the⟧ truth about her dad before the wedding',
      surface: 'reply',
    },
    { text: '⟦My advice to you, Pat: sell the house⟧ and start again', surface: 'comment' },
    { text: '⟦What you need is a good long cry⟧ and six weeks away from that family', surface: 'comment' },
    { text: '⟦u shld move back in with⟧ ur mum, the anxiety will only get worse there', surface: 'reply' },
    {
      text: "⟦If you were my client I'd have you⟧ out of bed at six every morning, no excuses",
      surface: 'comment',
    },
    {
      text: "⟦You've got to set a boundary with⟧ your brother. He is an addict and you're paying for it",
      surface: 'comment',
    },
    { text: "⟦You must stop checking on him⟧ at night, that's feeding your anxiety", surface: 'reply' },
    {
      text: "⟦I'd leave him at the door⟧ next time your mother starts, and go for a walk till she's calm",
      surface: 'comment',
    },
  ],
  passes: [
    { text: 'You should be proud of that talk, it was the best of the day', surface: 'comment' },
    { text: 'You need to register with the ICO even if you only keep paper notes', surface: 'comment' },
    { text: "You don't need to explain yourself to anyone here. Sending love", surface: 'reply' },
    {
      text: "You should speak to your GP about that, and there's NHS 111 if it gets worse tonight",
      surface: 'comment',
    },
    { text: 'You must try the scones at the place by the station', surface: 'comment' },
    {
      text: '@trainee_ro you have to do 100 hours before you can apply, the form is on the website',
      surface: 'reply',
    },
    {
      text: 'Your supervisor should be able to help you with the wording of that invoice',
      surface: 'comment',
    },
    { text: 'I should have said no sooner, and I tell every trainee so', surface: 'comment' },
    {
      text: "You could see whether there's a carers' group nearby? Might be worth a look",
      surface: 'comment',
    },
  ],
};
