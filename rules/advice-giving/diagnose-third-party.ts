import type { Rule } from '../../src/engine/rule.ts';
import { ownCare } from '../lexicon/advice-cues.ts';

export const rule: Rule = {
  id: 'diagnose-third-party',
  category: 'advice-giving',
  clause: 'no-diagnosis-from-afar',
  level: 'warn',
  title: 'Diagnosing someone they describe',
  why: '“{quote}” labels a person you have never met, from one side of a story.',
  instead:
    'Talk about the behaviour and what it does: “If someone often makes you doubt your memory, support is out there.”',
  standards: ['APA-9.01', 'ACA-E5', 'BACP-EF-competence'],
  looks: [
    {
      family: 'phrase',
      any: [
        "[(your|ur|her|his|their|that) ..1 (#kin|boss|neighbour|manager|colleague|co founder|business partner|team member|coworker|neighbour|neighbor|landlord|girl|boy|lad|head|brother|line manager|flatmate|housemate|roommate|teacher|top performer|friend|bestie|team|abuser) ..1 (is|has|had|was|'s|needs) ..5 (#label-person|#label-being|#label-thing)]",
        "[(sounds|sound|looks) ..2 like (your|ur|he|she|his|her|they) ..2 (is|has|have|had|got|'s)? ..3 (#label-person|#label-being|#label-thing)]",
      ],
      unless: [
        '(if|when|whether|maybe|might|may|could|think|thinks|feel|wonder) ..1 (your|he|she|they)',
        '(my|our) ..2 #kin',
        '(was|been|got) diagnosed',
        '(novel|film|character|series|episode)',
        'who ..1 (has|is|have)',
      ],
      elsewhere: { not: ['#no-advice', ...ownCare, '#screen-story', '#animal', '#trade-word'] },
    },
    {
      family: 'phrase',
      any: [
        '[(he|she|they|man|hes) ..1 (is|are|has|have|was) ..4 (#label-person|#label-being|#label-thing)]',
        '[(he|she|they) (is|are) not ..5 (he|she|they) (is|are) (* * * *|* * *|* *|*)?]',
        '[(she|he) (is|has) (picking|punishing|testing|telling|masking|grieving|projecting|controlling|manipulating) (* * * *|* * *|* *|*)?]',
        '[(he|she) (will not|never|wont) (change|stop|leave her)]',
        '[(he|she) (will) (do it again|come back|be back|crack|hurt|hit you again) (* * * *|* * *|* *|*)?]',
      ],
      when: { surface: ['comment', 'reply'], about: ['unknown', 'author', 'family', 'people', 'public'] },
      unless: [
        '(mine|freudian)',
        '(my|our|mine) ..2 (#kin|dog|cat|#client-noun)',
        '(if|whether|maybe|might|may|could|wonder) ..1 (he|she|they)',
        '(was|been|got) diagnosed',
        '#served-word',
      ],
      elsewhere: {
        not: [
          '#no-advice',
          ...ownCare,
          '#screen-story',
          '#animal',
          '#trade-word',
          '(congrats|congratulations|so proud|well done|my client|my patient|rip|rest in peace|novel|film|character|episode)',
        ],
      },
    },
    {
      family: 'phrase',
      any: [
        '[(he|she) is ..2 (#label-person)]',
        '[(he|she) ..1 (is|has) ..1 (avoidant|narcissistic|npd|bpd|a narcissist)]',
        "[(your|ur) ..1 (mother|mum|mom|dad|father|ex|husband|wife|boss|partner|boyfriend|girlfriend|sister|brother|parents) ..1 (is|are|was|were|'s|has|have) ..2 (#label-person|#label-being|#label-thing)]",
        '[your ..1 (boss|mother|manager|ex|husband|wife|father|spouse|mum|mom|top performer) (is not) ..4 (he|she) is (* * * *|* * *|* *|*)?]',
      ],
      when: { surface: ['post', 'thread', 'article'] },
      unless: [
        '(if|whether|maybe|might|may|could|wonder) ..1 (he|she|they|your)',
        '(my|our|mine) ..2 (#kin|dog|cat|#client-noun)',
        '(novel|film|character|series|episode|was diagnosed|got diagnosed)',
      ],
      elsewhere: {
        has: ['(you|your|ur)'],
        not: [
          '#no-advice',
          ...ownCare,
          '#screen-story',
          '#animal',
          '(novel|film|character|episode|season|netflix|my client|the client|a client|satire|my toddler)',
        ],
      },
    },
  ],
  flags: [
    { text: '⟦Your ex is a covert narcissist⟧, sweetheart', surface: 'comment' },
    { text: '@lou_p ⟦sounds like your mum has borderline⟧, mine was the same', surface: 'reply' },
    { text: "⟦He is an alcoholic⟧ and you are the only one who can't say it", surface: 'comment' },
    "Your boss isn't strict. ⟦He's a sociopath⟧, and HR will not help you",
    { text: "⟦she's a textbook narcissist⟧ hun, they all talk like that", surface: 'reply' },
    { text: '⟦Your son is on the spectrum⟧, I could tell from the video', surface: 'comment' },
    { text: '⟦Her husband is bipolar⟧, anyone can see it from the way he posts', surface: 'comment' },
    '⟦Your mother is a narcissist⟧ and you were her mirror',
    { text: "⟦He has antisocial⟧ personality disorder. They don't get better", surface: 'comment' },
  ],
  passes: [
    'Narcissistic personality disorder is much rarer than the internet thinks',
    'Growing up with a parent who has BPD: four books that may help',
    'My brother is bipolar and has read every word of this',
    'Why I would like us to stop calling exes narcissists',
    { text: "I've only heard one side, so I won't guess about him. How are you doing?", surface: 'comment' },
    { text: "@corgi_club he's not stubborn, he's a corgi", surface: 'reply' },
    'The villain in that film is written as a psychopath by somebody who has never met one',
    {
      text: "If somebody often makes you doubt your memory, the helpline at Women's Aid is a good listener",
      surface: 'comment',
    },
    'Gaslighting: where the word comes from, and how it got so thin',
  ],
};
