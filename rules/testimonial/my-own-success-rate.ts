import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'my-own-success-rate',
  category: 'testimonial',
  clause: 'honest-promises',
  level: 'note',
  title: 'Your own success in numbers',
  why: '“{quote}” promises more than anyone can check. With few clients, a number can also point at the one who is missing from it.',
  instead:
    'Quote published figures with their source, and say that people differ. An audit of your whole service is fine with its method.',
  standards: ['APA-5.01', 'ACA-C3', 'UKCP-13', 'CAP-3'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(#digits|#Value|nine|most|almost all|nearly all|all|every one|none|not one|all but one|every single one) ..3 of my ..2 (#clients-noun|couples|people|patients|teens) ..2 (say goodbye|leave|reach|improve|improved|see results|report|lose their|beat|recover|recovered|are still|are free|are cured|is cured|got better|get better|have ever|has ever|stay|stayed|saved|sleep|symptom free|left cured|never|overcame|overcome) ..4]',
        '[i have ..1 (cured|fixed|healed|saved) ..2 (#digits|#Value|hundreds|dozens|thousands) ..3]',
        '[my (drop out|dropout|relapse|failure) rate ..3]',
        '[my (success|recovery|completion) rate ..3]',
        '[(no|not one) (client|patient|couple) of mine (has)? ..1 ever ..4]',
      ],
      unless: [
        '(audit|published|trial|trials|study|studies|benchmark|n|sample|according to|data|methods|national|delegates|trainees|students|no idea|do not know|do not promise|cannot)',
        '(workshops|talks|marathons|recipes|sourdough|plants|driving)',
      ],
    },
  ],
  flags: [
    '⟦95% of my clients beat anxiety in eight weeks⟧',
    '⟦None of my clients has ever relapsed⟧',
    '⟦9 out of 10 of my OCD people are symptom free⟧ by spring',
    '⟦All but one of my couples are still together⟧ 💪',
    '⟦I’ve cured over 300 phobias⟧ from this very chair',
    '⟦My dropout rate is zero⟧ #humblebrag',
    { text: '⟦my success rate is⟧ better than the clinic’s, ask around', surface: 'comment' },
    '⟦Not one client of mine has ever asked for a refund⟧',
  ],
  passes: [
    'About half of people recover with talking therapies in national data',
    'Our audit of 640 clients is published with its methods',
    'Nine out of ten therapists drink tea (source: our kitchen)',
    'I’ve delivered over 300 workshops and spilled coffee at most of them',
    'Dropout in trials averages about one in five',
    'All of my plants recovered, which is more than I deserve',
    'My success rate with sourdough is one in four',
    'Most of my training was in a church hall with one heater',
  ],
};
