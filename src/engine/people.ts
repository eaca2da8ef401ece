import type { SignName } from './lexicon.ts';
import type { Match } from './pattern.ts';
import type { Placed, Sentence } from './reading.ts';
import type { About, Addressee, Draft, Room, Tense } from './rule.ts';

/** What was understood of one sentence before any rule looks at it. */
export interface Understood {
  readonly about: About;
  readonly time: Tense;
  readonly room: Room;
  readonly to: Addressee;
  /** Who is mentioned where; a pronoun counts as the person it stands for. */
  readonly mentions: readonly Mention[];
}

/** Somebody mentioned, in word indices. `served` covers `client` and whatever stands for one. */
export interface Mention extends Match {
  readonly role:
    | 'served'
    | 'client'
    | 'clients'
    | 'someone'
    | 'family'
    | 'colleague'
    | 'public'
    | 'character'
    | 'people';
}

/** Follows the persons of a draft from sentence to sentence. */
export function understand(draft: Draft, sentences: readonly Placed[]): readonly Understood[] {
  const story = storyOf(sentences);
  let person: Person | undefined;
  return sentences.map(({ sentence, line }, i) => {
    if (person && (i - person.seen > reach || line - person.line > 3)) person = undefined;
    const room = roomOf(sentence, story);
    const time = timeOf(sentence);
    const atWork = story.atWork.slice(Math.max(0, i - 2), i + 3).some(Boolean);
    const mentions = explicitMentions(sentence, { room, time, atWork, fiction: story.fiction[i] ?? false });
    const named = lastSingle(mentions);
    const carried = person;
    if (named) person = { role: named.role === 'client' ? 'served' : named.role, seen: i, line };
    const stands = pronounsFor(sentence, mentions, carried, person);
    if (stands.length > 0 && person) person = { ...person, seen: i, line };
    const all = [...mentions, ...stands];
    return { about: aboutOf(sentence, all), time, room, to: addresseeOf(draft, sentence), mentions: all };
  });
}

/** Sentences without a mention after which a pronoun no longer finds its person. */
const reach = 4;

interface Person {
  readonly role: Mention['role'];
  readonly seen: number;
  readonly line: number;
}

interface Story {
  readonly atWork: readonly boolean[];
  readonly fiction: readonly boolean[];
  readonly ownTherapy: boolean;
}

function storyOf(sentences: readonly Placed[]): Story {
  const has = (sign: SignName) => sentences.map(({ sentence }) => sentence.signs.has(sign));
  const fiction = has('fiction');
  const first = fiction.indexOf(true);
  return {
    atWork: has('at-work').map((at, i) => at || sentences[i]?.sentence.signs.has('client') === true),
    fiction: fiction.map((_, i) => first >= 0 && i >= first - 1),
    ownTherapy: has('own-therapy').some(Boolean),
  };
}

function roomOf(sentence: Sentence, story: Story): Room {
  if (sentence.signs.has('own-therapy')) return 'client';
  if (sentence.signs.has('at-work') || sentence.signs.has('client')) return 'therapist';
  return story.ownTherapy ? 'client' : 'unknown';
}

function timeOf(sentence: Sentence): Tense {
  const episode = sentence.signs.get('episode')?.length ?? 0;
  const habit = sentence.signs.get('habit')?.length ?? 0;
  if (habit > episode) return 'habit';
  if (episode > 0) return 'episode';
  return sentence.features.has('#PastTense') ? 'episode' : 'unclear';
}

interface Scene {
  readonly room: Room;
  readonly time: Tense;
  readonly atWork: boolean;
  readonly fiction: boolean;
}

function explicitMentions(sentence: Sentence, scene: Scene): Mention[] {
  const mentions: Mention[] = [];
  for (const role of explicitRoles) {
    for (const match of sentence.signs.get(role) ?? []) {
      if (mentions.some((other) => overlaps(other, match))) continue;
      mentions.push({ role: scene.fiction && role === 'client' ? 'character' : role, ...match });
    }
  }
  const servedToo = mentions
    .filter(({ role }) => role === 'client' || (role === 'someone' && countsAsServed(scene)))
    .map((mention): Mention => ({ ...mention, role: 'served' }));
  return [...mentions, ...servedToo];
}

/** In order of precedence: an earlier role claims its words. */
const explicitRoles = [
  'family',
  'colleague',
  'character',
  'public',
  'people',
  'client',
  'clients',
  'someone',
] as const;

function countsAsServed({ room, time, atWork, fiction }: Scene): boolean {
  return atWork && room !== 'client' && time !== 'habit' && !fiction;
}

function overlaps(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to;
}

function lastSingle(mentions: readonly Mention[]): Mention | undefined {
  const singles = mentions.filter(({ role }) => role !== 'people' && role !== 'clients');
  const served = singles.find(({ role }) => role === 'served');
  return served ?? singles.at(-1);
}

function pronounsFor(
  sentence: Sentence,
  mentions: readonly Mention[],
  carried: Person | undefined,
  now: Person | undefined,
): Mention[] {
  const stands: Mention[] = [];
  const first = Math.min(...mentions.map(({ from }) => from), Number.POSITIVE_INFINITY);
  sentence.words.forEach((word, i) => {
    if (!pronouns.has(word) || mentions.some((mention) => mention.from <= i && i < mention.to)) return;
    const person = i < first ? carried : now;
    if (person) stands.push({ role: person.role, from: i, to: i + 1 });
  });
  return stands;
}

const pronouns = new Set('he she him her his hers himself herself they them their'.split(' '));

function aboutOf(sentence: Sentence, mentions: readonly Mention[]): About {
  const roles = new Set(mentions.map(({ role }) => role));
  if (roles.has('served') || roles.has('clients')) return 'served';
  for (const role of ['family', 'colleague', 'public', 'character', 'people'] as const)
    if (roles.has(role)) return role;
  return sentence.words.some((word) => word === 'i' || word === 'my' || word === 'me') ? 'author' : 'unknown';
}

function addresseeOf(draft: Draft, sentence: Sentence): Addressee {
  if (sentence.signs.has('to-peers')) return 'peers';
  const says = sentence.words.some((word) => word === 'you' || word === 'your' || word === 'yourself');
  const answering = draft.surface === 'comment' || draft.surface === 'reply';
  if (sentence.signs.has('to-one') || sentence.tagged('handle', 0).length > 0) return 'one';
  if (answering) return 'one';
  return says ? 'readers' : 'nobody';
}
