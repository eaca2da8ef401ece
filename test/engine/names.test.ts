import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { openEngine } from '../../src/engine/check.ts';

/** Names that no list of ours holds, so that only their place in the sentence tells. */
const traditions: Readonly<Record<string, readonly string[]>> = {
  Hindi: ['Trishna', 'Yuvraj'],
  Tamil: ['Kuzhali', 'Pugazhendi'],
  Punjabi: ['Harsimran', 'Gursharan'],
  Bengali: ['Kankana', 'Tirthankar'],
  Urdu: ['Aqeel', 'Zoya Begum'],
  Chinese: ['Shuwen', 'Bingqing'],
  Yoruba: ['Morenike', 'Oluwafemi'],
  Igbo: ['Nwanneka', 'Ugochukwu'],
  Akan: ['Akyaa', 'Yaw Boadi'],
  Arabic: ['Rudaina', 'Muhannad'],
  Polish: ['Kazimiera', 'Zygmunt'],
  Irish: ['Líadan', 'Rossa'],
  Welsh: ['Gwerfyl', 'Ithel'],
  Scottish: ['Mòrag', 'Eachann'],
  Hispanic: ['Yajaira', 'Cuauhtémoc'],
  Portuguese: ['Jurema', 'Valdir'],
  French: ['Maëva', 'Tugdual'],
  Korean: ['Ha-neul', 'Sang-woo'],
  Vietnamese: ['Ngan Ha', 'Khuong'],
  Japanese: ['Wakako', 'Shigeyuki'],
  Turkish: ['Güneş', 'Tuncer'],
  Hebrew: ['Tzofia', 'Elnatan'],
  Ukrainian: ['Solomiia', 'Zenoviy'],
  Greek: ['Thalia', 'Aristotelis'],
  Maori: ['Hinewhare', 'Tawhiri'],
  Samoan: ['Leilua', 'Faleupolu'],
  Anglo: ['Fenwick', 'Ottoline'],
};

const telling = [
  'My client {} finally slept through the night.',
  'Had a session with {} this afternoon and I am done in.',
  "{}'s session ran over again.",
  '{} told me in our last session that the nightmares have stopped.',
  'When {} came into my office today she was smiling.',
  "{}'s mother rang the clinic about my report.",
  'Discharged {} from the ward this morning.',
  'Saw {} again today and it was a good one.',
  'I have been working with {} since January and something moved today.',
  'My two o’clock, {}, was late again.',
  'Proud of {}, who I see on Mondays.',
  'Goodbye to {} today, after forty sessions of therapy.',
  'my client [] said thank you today',
  'my patient [] keeps asking about my plants',
];

const innocent = [
  'My colleague {} runs the grief group on Mondays.',
  'My daughter {} asked me what happens in a session.',
  'My supervisor {} told me to slow down.',
  'Our dog {} lies at my feet in every session.',
  'Dr {} will speak at the conference in June.',
  'Reading {} Rogers on empathy before clinic.',
  'The workshop is at St {}’s, doors at nine.',
  'We use {} for our notes and the invoices are easy now.',
  'Saw {} live at the arena last night.',
  'My name is {} and I work with couples online.',
  'Thanks to {} for the webinar on endings.',
  '{} from reception found my keys.',
  'Lunch with {} before my afternoon clinic.',
  'I trained with {} a long time ago.',
  'My wife {} made dinner because a session ran over.',
  'The clinic is on {} Street, above the bakery.',
  '{} and I are opening a practice together.',
  'The novel follows {}, who lies to her therapist.',
  'My own therapist, {}, never looked at the clock.',
  'Congratulations to {} on her accreditation.',
  'Welcome to {}, our new receptionist.',
  'My brother {} thinks that therapy is all couches.',
  'Our landlord {} has painted the waiting room.',
  'The {} Foundation pays for four sessions.',
];

const check = await openEngine(lexicon);
const naming = rules.filter(({ id }) =>
  ['name-of-client', 'initials-or-stand-in', 'name-and-age'].includes(id),
);

/** The words that hold a draft for a name, with where they stand. */
function held(text: string) {
  return check({ text, site: 'facebook', surface: 'post' }, naming).filter(({ level }) => level !== 'note');
}

function isFound(template: string, name: string): boolean {
  const start = template.search(/\{\}|\[\]/);
  const written = template.includes('[]') ? name.toLowerCase() : name;
  const text = template.replace(/\{\}|\[\]/, written);
  return held(text).some((finding) => finding.start <= start && finding.end >= start + written.length);
}

describe('a name beside somebody served', () => {
  it.each(Object.entries(traditions))('is found when it is %s', (_, names) => {
    const tries = names.flatMap((name) => telling.map((template) => ({ template, name })));
    const missed = tries.filter(({ template, name }) => !isFound(template, name));
    expect(
      missed.length / tries.length,
      missed.map(({ template, name }) => `${name}: ${template}`).join('\n'),
    ).toBeLessThanOrEqual(0.1);
  });

  it('is found without a list', () => {
    const listed = new Set<string>(lexicon.lists['given-name']);
    const known = Object.values(traditions).flatMap((names) =>
      names.filter((name) => listed.has(name.toLowerCase())),
    );
    expect(known).toEqual([]);
  });

  it('is found nineteen times out of twenty over all', () => {
    const tries = Object.values(traditions).flatMap((names) =>
      names.flatMap((name) => telling.map((template) => isFound(template, name))),
    );
    expect(tries.filter(Boolean).length / tries.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(innocent)('passes where it is another person’s, or no person’s: %s', (template) => {
    const spoken = Object.values(traditions).flatMap((names) => {
      const text = template.replace('{}', names[0] ?? '');
      return held(text).map(({ quote }) => `${text} → ${quote}`);
    });
    expect(spoken).toEqual([]);
  });
});
