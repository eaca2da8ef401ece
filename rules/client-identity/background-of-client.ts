import type { Rule } from '../../src/engine/rule.ts';
import { notOurs, surelyInCare } from '../lexicon/care.ts';
import { traitWords } from '../lexicon/details.ts';

export const rule: Rule = {
  id: 'background-of-client',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Origin, faith, body or sexuality',
  why: '“{quote}” narrows it down to very few people where you work, and it is private.',
  instead: 'Leave it out, unless the thought is about exactly this, and then write about many people.',
  standards: ['UKGDPR-9', 'HIPAA-DI', 'BACP-EF-respect', 'APA-PrinE'],
  looks: [
    {
      family: 'phrase',
      any: traitWords,
      when: { about: ['served'], time: ['episode', 'unclear'], room: ['therapist', 'unknown'] },
      elsewhere: {
        has: surelyInCare,
        not: notOurs,
      },
      unless: ['(my|our) ..1 #kin', '(my|our) ..1 #colleague-noun', '(called|named) #cap'],
    },
    {
      family: 'phrase',
      any: ['(my|a|one|this|our) [(#trait|#mark)] (client|patient|lad|girl|boy|couple|lady)'],
      when: { time: ['episode', 'unclear'] },
      elsewhere: { has: ['#client-noun', ...surelyInCare], not: notOurs },
    },
  ],
  flags: [
    'My client is ⟦Somali⟧ and told me her gran has stopped asking',
    'one of my patients, a ⟦deaf⟧ man, told me silence is not quiet',
    'My client came out as ⟦trans⟧ to his foreman today and told me he shook',
    'My ⟦Sikh⟧ client told me he cut his hair and cannot look at his dad',
    'My client has a ⟦face tattoo⟧ and told me nobody sits next to him',
    'my client who uses a ⟦wheelchair⟧ told me my ramp is a joke',
    'I worked with her for a year and she told me only now that she is ⟦Jewish⟧',
    'My client told me that since she wears a ⟦hijab⟧ the bus is louder',
  ],
  passes: [
    'I am a gay therapist and I work with everyone',
    'Our service has BSL interpreters on request',
    'Black History Month reading list for counsellors below',
    'I was raised Catholic, so guilt and I go way back',
    'Muslim mental health conference this weekend, see you there',
    'Trans people deserve good care, full stop',
    'My office is wheelchair friendly at last',
    'Veterans can now book through our helpline',
  ],
};
