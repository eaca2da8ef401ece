import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'people-by-diagnosis',
  category: 'disparagement',
  clause: 'respect-for-all',
  level: 'note',
  title: 'People summed up by a diagnosis',
  why: '“{quote}” speaks of a whole group as one. Some of your readers carry that word, and some of your clients love a person who does.',
  instead:
    'Speak of what somebody does and of what it does to others: “If someone often makes you feel small, you deserve support.”',
  standards: ['BACP-EF-respect', 'APA-PrinE', 'NASW-1.12'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[(narcissists|narcs|sociopaths|psychopaths|dismissive avoidants|avoidants|gaslighters|cluster bs|borderlines|covert narcissists|toxic people) ..1 (are|will|never|always|do not|does not|can not|cannot|only|love to|hate|want|feed|prey|lie|use|target|lack|have no|thrive) ..5]',
        '[(a|the|your) (covert|true|real|typical|malignant)? (narcissist|narc|sociopath|psychopath|borderline|dismissive avoidant) (will|never|always|does not|can not|cannot|has no|only|feeds|preys|is incapable|lies|wants|lacks) ..5]',
        '[people with (npd|narcissistic personality disorder|aspd|antisocial personality disorder) (are|will|never|always|do not|can not|cannot|lack|have no) ..5]',
        '[(run|stay away|beware|cut ties|go no contact) ..2 (from|with|of) ..1 (narcissists|narcs|borderlines|sociopaths|psychopaths|avoidants) ..2]',
      ],
      unless: [
        '(not every|not all|myth|stereotype|stereotypes|stigma|word|label|term|research|study|studies|are people|is a person|misused|overused|diagnosis of|diagnosed|can change|get better|not monsters|not evil|are not|is not|human|humans|we call|so called|stop calling|suffer|need help|shame)',
        '#quoted',
      ],
      elsewhere: { not: ['#screen-story'] },
    },
  ],
  flags: [
    '⟦Narcissists never change⟧. Read that again.',
    '⟦A narcissist will always make you the villain⟧',
    '⟦People with NPD cannot love anybody⟧, and that is science',
    '⟦Avoidants only want you when you leave⟧',
    '⟦Sociopaths love to date therapists⟧, ask me how I know',
    '⟦Stay away from borderlines⟧, my first supervisor used to say',
    { text: '⟦your narcissist feeds on your reaction⟧, go quiet', surface: 'comment' },
    '⟦Covert narcissists prey on empaths⟧ 🧵',
  ],
  passes: [
    'The word narcissist is everywhere. Here is what the diagnosis means.',
    'Not every difficult ex is a narcissist',
    'Narcissists are people, and some of them come for help',
    'I love working with people who have been given a BPD diagnosis',
    'Avoidant attachment, explained with two cats',
    'The villain in that film is a psychopath as Hollywood likes them',
    'Borderlines in psychoanalysis: a history of the idea',
    'If somebody often makes you feel small, you deserve support',
  ],
};
