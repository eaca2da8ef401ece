import type { Rule } from '../../src/engine/rule.ts';
import sense from '../sense/heard.json' with { type: 'json' };

export const rule: Rule = {
  id: 'reads-like-someone-known',
  category: 'client-identity',
  clause: 'nobody-recognised',
  level: 'warn',
  title: 'Reads like someone known',
  why: 'Nothing here names anybody, but together it reads like one real person ({details}). Someone who knows them could see who is meant.',
  instead:
    'Take out what only this person has: the work, the place, the age, the unusual event. Or tell it of several people at once.',
  standards: ['APA-4.07', 'BACP-EF-conf', 'ACA-B1c'],
  looks: [{ family: 'sense', sense, needs: { category: 'session-reference', odds: -1 } }],
  flags: [
    '⟦I worked with a firefighter from Oban who lost his twin brother in the flood, and last week he went back on shift.⟧',
    '⟦I worked with a widower of 71, a retired headmaster from Skye, and last week he sang in the village choir.⟧',
    '⟦Her brother played for the county and her father runs the only pharmacy in town, and she still came to see me every week for a year.⟧',
    '⟦He is a lorry driver from Grimsby, father of four girls, and he cried in my office about the accident on the A180.⟧',
    '⟦One of my teenagers, a 15 year old boxer whose mother is the deputy head at the grammar, got his place on the squad today.⟧',
    '⟦A client of mine, a retired policeman from Fife with epilepsy, told me about the day he found his brother.⟧',
    "⟦The bishop's daughter, 19, back from Peru after the kidnapping, sat with me again this morning.⟧",
    '⟦My client is a 44 year old dairy farmer with MS whose wife left him for the vet.⟧',
  ],
  passes: [
    'My own brother is a firefighter in Oban and he lost his kit in the flood last week.',
    'A retired headmistress wrote my favourite book on grief.',
    'We are moving to 14 Station Road, Grimsby, above the pharmacy.',
    'Research with lorry drivers shows how little sleep they get.',
    'Proud of my niece, 15, who boxed for the county today!',
    'The paramedic in the new BBC drama is six months pregnant and so am I.',
    'The choir is looking for altos. Thursday evenings in the church hall.',
    'I can offer two daytime spaces from January, online or in Leeds.',
  ],
};
