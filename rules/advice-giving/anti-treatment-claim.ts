import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'anti-treatment-claim',
  category: 'advice-giving',
  clause: 'honest-promises',
  level: 'note',
  title: 'Running down a treatment',
  why: '“{quote}” may lead a reader to drop help that works for them.',
  instead:
    'Name the limits with their evidence, and invite readers to talk it over with whoever treats them.',
  standards: ['APA-5.01', 'APA-2.04', 'HCPC-HONESTY', 'NMC'],
  looks: [
    {
      family: 'phrase',
      any: [
        "[(cbt|dbt|emdr|talk therapy|therapy|counselling|counseling|psychiatry|antidepressants|ssris|medication|meds|iapt|nhs talking therapies|psychoanalysis|couples therapy|couples counselling) ..2 (is|are|'s) ..3 (sticking plaster|scam|con|waste of time|useless|poison|dead|rubbish|garbage|snake oil|gaslighting|keeping you sick|placebo|brainwashing|chemical)]",
        '[(cbt|therapy|psychiatry|medication|antidepressants|meds) (does not|do not|never|has never|have never) (work|works|helped|help|heal|healed) (* * * *|* * *|* *|*)?]',
        '[all you need is (breathwork|prayer|magnesium|cold water|journaling|hypnosis|reiki|sunlight)]',
        '[(forget|stop wasting money on|you do not need) (therapy|counselling|counseling|psychiatrists|antidepressants)]',
        '[(ifs|emdr|somatic|hypnosis|breathwork|hypnotherapy) (beats|is better than|replaces) (everything|therapy|all|cbt|talk therapy|meds)]',
        '[(doctors|consultants|gps|psychiatrists|big pharma) ..2 (do not want|will not tell|never tell|hide) (* * * *|* * *|* *|*)?]',
        '[they only numb you]',
      ],
      unless: ['(i used to think|some say|people say|myth|debate|research|critics|headline)'],
    },
  ],
  flags: [
    '⟦CBT is a sticking plaster⟧ and everyone knows it',
    '⟦Antidepressants are a scam⟧',
    "⟦Medication doesn't work, it only hides the⟧ question",
    '⟦All you need is breathwork⟧',
    '⟦Psychiatry has never helped anyone I know⟧',
    '⟦IFS beats everything⟧ that came before',
    '⟦Talk therapy is a waste of time⟧ for trauma',
    "They don't want you to know this. ⟦Doctors never tell you about breathing⟧",
  ],
  passes: [
    'CBT did not suit me as a client, and schema therapy did',
    'The limits of CBT: what the reviews show',
    "Tonight's debate: is psychiatry too quick to prescribe?",
    'Why I moved from CBT to psychodynamic work',
    'Breathwork is one tool among many',
    'Waiting times for NHS Talking Therapies, by area',
    'Therapy is expensive, and that is a question of policy',
    'Antidepressants help many people and not everybody',
  ],
};
