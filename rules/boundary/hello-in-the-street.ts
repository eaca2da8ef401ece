import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'hello-in-the-street',
  category: 'boundary',
  clause: 'one-kind-of-tie',
  level: 'note',
  title: 'Inviting clients to say hello',
  why: 'It is warmly meant. But after “{quote}”, whoever greets you in the shop may be taken for a client of yours.',
  instead:
    '“If we meet outside, I won’t greet you first, so that you can choose. If you say hello, I’ll say hello back, and no more.”',
  standards: ['BACP-EF33', 'AAMFT-1.3', 'APA-3.05'],
  looks: [
    {
      family: 'near',
      one: [
        '(if|when|whenever) you (ever)? (see|spot|bump into|run into|catch|meet|recognise|recognize) me ..6',
        '(see|spot|catch) me (out|in town|out and about|around|about|in #cap|at the (shops|gym|pub|school))',
      ],
      other: [
        '(come|say|give|do|please|feel free|pop over|stop) ..3 (hi|hello|hey|hiya|wave|over|chat|hug|stop me)',
      ],
      within: { sentences: 1 },
      quote: 'both',
      unless: [
        '(will not|wont|would not|never|up to you|your choice|you choose|you decide|your call)',
        '(conference|stall|stand|festival|book signing|launch|talk|race|marathon|half|parkrun|workshop|training|congress|wearing|lanyard|keynote|trainees|students|colleagues)',
      ],
      elsewhere: {
        has: [
          '(#clients-noun|my client)',
          '(people|anyone|everyone|those|all of you|you lot) ..1 (i|who) (see|have seen|work with|worked with|come to see me|sees me)',
          'if (i am|i was|i have been) your (#therapist-noun|therapist)',
          '(therapy|sessions|session) with me',
          '(we have|i have|have ever) ..1 worked (together|with you)',
          'my caseload',
        ],
        not: ['(will not say (hi|hello)|will not greet|i will not approach|let you decide)'],
      },
    },
  ],
  flags: [
    'Clients! ⟦If you see me out, say hi⟧, I’m a real person too',
    'To my clients: ⟦if you spot me in town, come over⟧ for a hug',
    '⟦When you bump into me in Lidl, please stop me⟧ for a chat. My clients know I never mind.',
    '⟦If you ever see me out and about, come and say hello⟧! That goes for everyone who has had therapy with me.',
    { text: 'my clients all know, ⟦see me out and give me a wave⟧', surface: 'comment' },
    '⟦if you catch me in the pub do say hello⟧, clients past and present',
    'Small town rules for my clients: ⟦if you meet me at the school gate say hi⟧, nobody cares',
    'A note for all my clients. ⟦If you run into me at the gym, feel free to wave⟧.',
  ],
  passes: [
    'If you see me at the conference, come and say hi, I’m the one in yellow',
    'If we pass in the street I won’t say hello first, so that clients can choose',
    'If you see me out running, say hi, I need the rest',
    'When clients see me in town they can decide whether we know each other',
    'Come and say hello at our stall on World Mental Health Day',
    'If you spot me at the wedding fair, wave, I’m the one carrying the arch',
    'Clients: the door sticks when it rains, give it a push',
    'When you see me at the marathon, please say hi or carry me',
  ],
};
