import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'my-way-for-you',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'warn',
  title: 'Your own story as a plan',
  why: '“{quote}” turns what you did yourself into what a reader should do. You knew your own circumstances; you do not know theirs.',
  instead: 'Leave it as a story: “That was my way, and I had help with it. Yours may look quite different.”',
  standards: ['APA-5.04', 'ACA-C6c', 'BACP-EF-competence'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(do|try) (what|as|exactly what) i did]',
        '[(follow|copy) (what i did|my (lead|example|plan|way|method))]',
        '[if i (can|could|did) ..4 (you can|so can you|anyone can|you will)]',
        '[it (worked|works) for me (and|so) ..2 (you|will|it) (* * * *|* * *|* *|*)?]',
        '[(i did it|i managed it|i got out|i got clean|i stopped) ..4 (so can you|and you can|so will you|you can too|now you)]',
        '[(learn|take it) from (my|someone who|somebody who|me) ..6 (stop|start|leave|never|get|do not|come off|quit) (* * * *|* * *|* *|*)?]',
      ],
      unless: [
        '(not|never|no) ..3 (you can|so can you)',
        '(everyone is different|your own pace|might not|may not)',
      ],
      elsewhere: {
        has: ['#trouble', '#label-thing', '#medicine', '#meds', '#drink-or-drug'],
        not: ['#no-advice', '#screen-story', '#animal', '#trade-word', '#desk-word'],
      },
    },
    {
      family: 'near',
      one: [
        '(i|me) ..3 (cut|stopped|quit|came off|halved|tapered|binned|ditched|left|blocked|dumped|fasted|burned|burnt) ..6',
      ],
      other: [
        '[(start|do it|try it|do this|try this) (this|today|tonight|tomorrow|now|on (monday|sunday|friday|saturday)) (* * *|* *|*)?]',
        '[(you can too|so can you|you can do it too|so should you|now it is your turn|your turn now|do the same|and so will you)]',
        '[i (suggest|recommend) you do (the same|it|that)]',
      ],
      within: { sentences: 3 },
      quote: 'other',
      elsewhere: {
        has: ['#trouble', '#label-thing', '#medicine', '#meds', '#drink-or-drug'],
        not: ['#no-advice', '#screen-story', '#animal', '#trade-word'],
      },
    },
  ],
  flags: [
    'I walked out on my drinking one Tuesday with a bag of oranges. ⟦If I can do it, you can⟧',
    { text: 'I stopped the citalopram in a week and felt fine. ⟦Do what I did⟧', surface: 'comment' },
    {
      text: 'I blocked my mother at Christmas and slept without nightmares. ⟦So should you⟧',
      surface: 'reply',
    },
    'Ten years ago I binned my tablets and took up cold water. The panic never came back. ⟦Start this week⟧',
    { text: '⟦It worked for me and it will⟧ work for your insomnia as well', surface: 'comment' },
    'I quit sugar, wine and my ex in one month and the depression went with them. ⟦Your turn now⟧',
    { text: 'I left with nothing but the kids and my anxiety. ⟦Do the same⟧, love', surface: 'comment' },
    '⟦Copy my plan⟧: my burnout was gone after forty days of silence',
  ],
  passes: [
    'I stopped drinking in 2011, with a GP, a group and a very patient sister',
    'If I can run a half marathon, so can you! Charity places are still open',
    'What helped my own grief was a garden. I have no idea what will help yours.',
    { text: 'I did my exam twice, so can you, love. The second time it was almost fun', surface: 'comment' },
    'I tried three therapists before I found mine. Anxiety makes shopping around hard',
    'It worked for me and my printer: turn it off and wait',
    { text: 'I left my practice in spring and I do not miss the invoices', surface: 'reply' },
    'I burned my old notes on the beach, with a permit and a colleague as witness',
  ],
};
