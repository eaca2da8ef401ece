import type { Rule } from '../../src/engine/rule.ts';
import sense from '../sense/heard.json' with { type: 'json' };

export const rule: Rule = {
  id: 'reads-like-your-room',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'Reads like your own room',
  why: 'Even without the word client, this reads like something that happened with a person you see ({details}). They could find their own hour here.',
  instead:
    'Keep the moment for supervision or your notes. Here, say what this kind of work teaches you, without the scene.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'ACA-B1c'],
  looks: [{ family: 'sense', sense }],
  flags: [
    '⟦My 4pm cried for the first time today and I cried after she left.⟧',
    '⟦He came back after eight weeks and sat in the same chair and said he had told his wife.⟧',
    '⟦Had a really tough session with a client this morning.⟧',
    '⟦My last client today told me I was the first person she had told.⟧',
    '⟦A client told me yesterday that she finally slept through the night.⟧',
    '⟦My Tuesday couple held hands in session for the first time today.⟧',
    '⟦So proud of one of my couples who finished with me tonight after two years.⟧',
    '⟦A young man said to me in session today that nobody had ever asked him.⟧',
  ],
  passes: [
    'My own therapist made me cry today and I am grateful.',
    'Clients often cry in the first session and that is fine.',
    'The choir met in the same room for eight weeks and then the roof fell in.',
    'My daughter walked in, put her coat on the floor and asked for toast.',
    'New blog: what to expect in your first session.',
    'I have two spaces on Thursday afternoons. Sessions are £60.',
    'Supervision training today with a great group of colleagues in York.',
    'The last episode had a therapist who told everything. Please do not do that.',
  ],
};
