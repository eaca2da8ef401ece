import type { Rule } from '../../src/engine/rule.ts';
import { otherTrade } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'one-of-my-clients',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  sure: true,
  title: '“One of my …”',
  why: '“{quote}” picks one person out of those you see. All of them may wonder whether they are meant.',
  instead: 'Speak of nobody in particular, or of what you have learned over the years.',
  standards: ['HIPAA-DI', 'APA-4.01', 'BACP-EF-conf'],
  looks: [
    {
      family: 'phrase',
      elsewhere: { not: otherTrade },
      any: [
        '(one|two|three|some|another) of (my|our) ..3 (clients|patients|ladies|gentlemen|lads|girls|boys|men|women|guys|kids|kiddos|teens|couples|families|regulars|littles|wee ones|little ones|residents|seniors|sophomores|juniors|freshmen|students|#graders|graders|mums|moms|dads|callers|vets|veterans|founders|execs|young people|old boys|old patients)',
        '(two|three|some) of (my|our) own !(#Noun|#Adjective)',
        '(a|that|this|old|former) (client|patient) of mine',
        'my (gentleman|lovely gent|lovely lady|gent|lad|wee man|wee fella|wee lad|senior|lady) ..4 (who|from|with|#PastTense|#did-past|has|in)',
        'our (oldest|youngest|eldest|longest) ..3 (brought|asked|said|has|read|#PastTense)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: ['(cat|dog|one of my own|graduated from|colleagues)'],
    },
  ],
  flags: [
    '⟦One of my ladies⟧ passed her driving test at 68 🎉',
    '⟦one of my teens⟧ taught me the word rizz and I regret everything',
    '⟦One of our lads⟧ on the wing has finished his certificate.',
    '⟦Two of my clients⟧ got engaged this month, not to each other.',
    'A ⟦former client of mine⟧ just came second in the marathon.',
    '⟦One of my regulars⟧ has moved to Spain.',
    {
      text: '⟦one of my wee ones⟧ calls me Mrs Feelings',
      surface: 'comment',
    },
    '⟦My gentleman with⟧ the budgie has learned to make a white sauce.',
  ],
  passes: [
    'One of my favourite books on grief is out of print.',
    'One of my colleagues has a spare room to rent on Mondays.',
    'One of my brothers is a plumber and he charges more than I do.',
    'Two of my plants survived the summer.',
    'One of our supervisors is retiring and there will be cake.',
    'One of my rules is no email after seven.',
    'Some of my best ideas come in the shower.',
    'I would like to start making some of my own gear from old tents.',
    'One of my old tutors has written a very good book.',
  ],
};
