import type { SignName } from './lexicon.ts';
import { meetsAgain } from './meet-again.ts';
import type { Match } from './pattern.ts';
import type { Placed, Sentence } from './reading.ts';
import type { About, Addressee, Draft, Room, Surface, Tense } from './rule.ts';

/** What was understood of one sentence before any rule looks at it. */
export interface Understood {
  readonly about: About;
  readonly time: Tense;
  readonly room: Room;
  readonly to: Addressee;
  /** Who is mentioned where; a pronoun counts as the person it stands for. */
  readonly mentions: readonly Mention[];
}

/** Somebody mentioned, in word indices. `served` covers `client` and whatever stands for one; `stranger` is a he or she of whom nothing is known. */
export interface Mention extends Match {
  readonly role: Role;
}

export type Role =
  | 'served'
  | 'client'
  | 'clients'
  | 'someone'
  | 'named'
  | 'family'
  | 'colleague'
  | 'public'
  | 'character'
  | 'people'
  | 'stranger';

/** What was understood of sentences in their scenes before; one that stays the same costs nothing again. */
export type Memory = WeakMap<Sentence, Map<string, Step>>;

/** Follows the persons of a draft from sentence to sentence. */
export function understand(
  draft: Draft,
  sentences: readonly Placed[],
  memory: Memory = new WeakMap(),
): readonly Understood[] {
  const scenes = scenesOf(sentences);
  let person: Person | undefined;
  const understood = sentences.map(({ sentence, line }, i) => {
    if (person && (i - person.seen > reach || line - person.line > 4)) person = undefined;
    const step = recall(memory, sentence, scenes[i] as Scene, person?.role, draft.surface);
    if (step.leaves) person = { role: step.leaves, seen: i, line };
    return step.understood;
  });
  for (let i = sentences.length - 2; i >= 0; i--) {
    const scene = scenes[i] as Scene;
    if (scene.apart || !meetsAgain(understood, sentences, i)) continue;
    const { sentence } = sentences[i] as Placed;
    understood[i] = recall(memory, sentence, { ...scene, serves: true }, undefined, draft.surface).understood;
  }
  return understood;
}

/** Sentences without a mention after which a pronoun no longer finds its person. */
const reach = 4;

interface Person {
  readonly role: Role;
  readonly seen: number;
  readonly line: number;
}

/** One sentence understood, and the person it leaves in mind. */
interface Step {
  readonly understood: Understood;
  readonly leaves: Role | undefined;
}

function recall(
  memory: Memory,
  sentence: Sentence,
  scene: Scene,
  carried: Role | undefined,
  surface: Surface,
): Step {
  const key = `${scene.time} ${scene.room} ${scene.serves} ${scene.servesNamed} ${scene.fiction} ${carried} ${surface}`;
  const steps = memory.get(sentence) ?? new Map<string, Step>();
  memory.set(sentence, steps);
  const known = steps.get(key) ?? stepOf(sentence, scene, carried, surface);
  steps.set(key, known);
  return known;
}

function stepOf(sentence: Sentence, scene: Scene, carried: Role | undefined, surface: Surface): Step {
  const mentions = explicitMentions(sentence, scene);
  const named = lastSingle(mentions)?.role;
  const stands = pronounsFor(sentence, mentions, carried, named ?? carried, scene);
  const all = [...mentions, ...stands];
  const { time, room } = scene;
  const understood = {
    about: aboutOf(sentence, all),
    time,
    room,
    to: addresseeOf(surface, sentence),
    mentions: all,
  };
  const last = stands.at(-1)?.role;
  return { understood, leaves: last === 'stranger' ? named : (last ?? named) };
}

/** What surrounds a sentence. */
interface Scene {
  readonly time: Tense;
  readonly room: Room;
  /** A single person met here, of whom nothing else is known, is one the author serves. */
  readonly serves: boolean;
  /** The same of somebody called by name, which a friend or a colleague is too. */
  readonly servesNamed: boolean;
  readonly fiction: boolean;
  /** The author's own therapy, a habit or fiction: nobody here is served. */
  readonly apart: boolean;
}

function scenesOf(sentences: readonly Placed[]): readonly Scene[] {
  const has = (sign: SignName) => sentences.map(({ sentence }) => sentence.signs.has(sign));
  const work = has('at-work');
  const contact = has('contact');
  const client = has('client');
  const own = has('own-therapy');
  const firstFiction = has('fiction').indexOf(true);
  const around = (flags: readonly boolean[], i: number, far: number) =>
    flags.slice(Math.max(0, i - far), i + far + 1).some(Boolean);
  return sentences.map(({ sentence }, i) => {
    const time = timeOf(sentence);
    const fiction = firstFiction >= 0 && i >= firstFiction - 1;
    const room = around(own, i, 1) ? 'client' : around(client, i, 2) || work[i] ? 'therapist' : 'unknown';
    const apart = room === 'client' || time === 'habit' || fiction;
    const met =
      (around(contact, i, 1) && around(work, i, 2)) ||
      around(client, i, 2) ||
      (around(work, i, 2) && time === 'episode');
    const metNamed = around(client, i, 1) || (contact[i] === true && around(work, i, 2));
    return { time, room, fiction, apart, serves: met && !apart, servesNamed: metNamed && !apart };
  });
}

function timeOf(sentence: Sentence): Tense {
  const episode = sentence.signs.get('episode')?.length ?? 0;
  const habit = sentence.signs.get('habit')?.length ?? 0;
  if (habit > episode) return 'habit';
  if (episode > 0) return 'episode';
  return sentence.features.has('#PastTense') ? 'episode' : 'unclear';
}

function explicitMentions(sentence: Sentence, scene: Scene): Mention[] {
  const mentions: Mention[] = [];
  for (const role of explicitRoles) {
    for (const match of sentence.signs.get(role) ?? []) {
      if (mentions.some((other) => overlaps(other, match))) continue;
      mentions.push({ role: role === 'client' && scene.fiction ? 'character' : role, ...match });
    }
  }
  const served = mentions.filter(
    ({ role }) =>
      role === 'client' || (role === 'someone' && scene.serves) || (role === 'named' && scene.servesNamed),
  );
  return [...mentions, ...served.map((mention): Mention => ({ ...mention, role: 'served' }))];
}

/** In order of precedence: an earlier role claims its words. */
const explicitRoles = [
  'family',
  'client',
  'clients',
  'colleague',
  'character',
  'public',
  'people',
  'someone',
  'named',
] as const;

function overlaps(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to;
}

function lastSingle(mentions: readonly Mention[]): Mention | undefined {
  const served = mentions.find(({ role }) => role === 'served');
  return served ?? mentions.filter(({ role }) => singles.has(role)).at(-1);
}

const singles = new Set<Role>(['family', 'colleague', 'public', 'character', 'someone', 'named']);

function pronounsFor(
  sentence: Sentence,
  mentions: readonly Mention[],
  carried: Role | undefined,
  now: Role | undefined,
  scene: Scene,
): Mention[] {
  const stands: Mention[] = [];
  const first = Math.min(...mentions.map(({ from }) => from), Number.POSITIVE_INFINITY);
  sentence.words.forEach((word, i) => {
    if (!pronouns.has(word) || mentions.some((mention) => mention.from <= i && i < mention.to)) return;
    const person = i < first ? carried : now;
    const met = person === 'named' ? scene.servesNamed : scene.serves;
    const unknown = !person || person === 'someone' || person === 'named';
    if (unknown && met && single.has(word)) stands.push({ role: 'served', from: i, to: i + 1 });
    else if (person) stands.push({ role: person, from: i, to: i + 1 });
    else if (single.has(word)) stands.push({ role: 'stranger', from: i, to: i + 1 });
  });
  return stands;
}

const single = new Set('he she him her his hers himself herself'.split(' '));
const pronouns = new Set([...single, 'they', 'them', 'their', 'themself', 'themselves']);

function aboutOf(sentence: Sentence, mentions: readonly Mention[]): About {
  const roles = new Set(mentions.map(({ role }) => role));
  if (roles.has('served') || roles.has('clients')) return 'served';
  for (const role of ['family', 'colleague', 'public', 'character', 'people'] as const)
    if (roles.has(role)) return role;
  return sentence.words.some((word) => word === 'i' || word === 'my' || word === 'me') ? 'author' : 'unknown';
}

function addresseeOf(surface: Surface, sentence: Sentence): Addressee {
  if (sentence.signs.has('to-peers')) return 'peers';
  const answering = surface === 'comment' || surface === 'reply';
  if (answering || sentence.signs.has('to-one') || sentence.tagged('handle', 0).length > 0) return 'one';
  return sentence.words.some((word) => word === 'you' || word === 'your' || word === 'yourself')
    ? 'readers'
    : 'nobody';
}
