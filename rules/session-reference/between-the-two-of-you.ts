import type { Rule } from '../../src/engine/rule.ts';
import { ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'between-the-two-of-you',
  category: 'session-reference',
  clause: 'the-room-stays-closed',
  level: 'warn',
  title: 'A moment between you both',
  why: '“{quote}” tells of a moment that only the two of you know. Today’s client will know it at once.',
  instead: 'Keep the moment for supervision. Here, say what it taught you without the scene.',
  standards: ['APA-4.01', 'BACP-EF-conf', 'ACA-B1c'],
  looks: [
    {
      family: 'phrase',
      any: [
        '(a|an|one) ..2 (#person-noun|#job) (just|once|has|had)? (#PastTense|explained|taught|#said-past) ..4 (to|at|with|on) me',
        '(a|an|one) ..2 (#person-noun|#job) (taught|corrected|thanked|hugged|beat|schooled|handed|showed|sent) me',
        '(had|have had|got) (a|an|one|this|two) ..3 (#person-noun|#job|client|patient) (just|actually|once)? (ask|tell|say|cry|come|drop|pull|hand|turn|show|wear|bring|walk|laugh|fall|leave|cancel|call|text)',
        '(a|an|one) ..6 who (rings|calls|texts|emails|comes to|sees|tells|writes to|phones|visits) (me|us|see me)',
        '(when|as|before|until) (@served|@stranger) (stood|left|got up|walked|sat down|turned)',
        '(@served|@stranger|client|patient|kid|boy|girl) (bit|kicked|thumped|punched|hugged) me',
        'i #PastTense (him|her) !(was|is|say)',
        '(@served|@stranger) #PastTense ..3 (me|us)',
        '(@served|@stranger) ..5 (in|on|at|to|from|into|by|through|off) my (office|room|door|desk|van|truck|bag|inbox|barn|studio|hand|couch|sofa|chair|floor|arm|sleeve)',
        'and (@served|@stranger) (just|then|only)? (said|looked|nodded|laughed|smiled|cried|stopped|asked)',
        'i (sat|stood|waited|stayed|drove|walked) with (him|her|them)',
        '(someone|somebody|person) (across from|opposite) me',
        '(i|we) ..1 (gave|got|had|kept|let|took|drove|walked|rang|called|visited|found|helped|taught|held|watched|heard|met|saw|asked|told|lost|discharged|sectioned|assessed) (a|an|this) ..2 (#person-noun|#job) (who|in|on|with|whose|today|yesterday|this|last|for|to|into|at|from)',
        'we both (cried|laughed|sat|stood|looked)',
        '(@served|@stranger|they|!you @served) ..2 (told|asked|showed|sent|texted|called|corrected|thanked|hugged|forgave|taught|drew|wrote|paid|made|offered|let|trusted|invited|fired|ghosted|beat|introduced|reminded|handed|gave|brought|promised|informed|warned|begged|caught) me !(on|at)',
        '(@served|@stranger|they|@served) ..3 (looked|stared|smiled|waved|glared|grinned|winked|nodded|apologised|apologized|lied|shouted|swore|yelled|cried|laughed|talked|spoke|said) ..1 (at|to|on|with) me',
        'i ..1 (told|asked|handed|gave|said to|sat with|walked|held|drove|rang|saw|met|taught|helped|watched|promised|called|visited|moved|brought|showed|offered|hugged|heard|worked with|found|lent|wrote|reminded|thanked|texted) (him|her)',
        '(@served|@stranger) ..2 (came|walked|turned up|showed up|sat|arrived|went) (in|into|back|down|through|up)',
        '(@served|@stranger) (has|had) (not|never) ..2 (said|spoken|told|missed|cried|eaten|slept|left|looked|mentioned|spoke|sat|hugged|taken)',
      ],
      when: {
        time: ['episode', 'unclear'],
      },
      unless: [
        '(nurse|consultant|gp|doctor|psychiatrist|psychologist|surgeon|advisory|board|committee|team|colleagues|staff|trainees|students) ',
        '(nobody|people|everyone) ..2 (told|asked|gave)',
        '(he|she) came to (in|on|after)',
      ],
      elsewhere: {
        not: ownLife,
      },
    },
    {
      family: 'phrase',
      any: [
        '^ ..2 we (sat|talked|walked|practised|practiced|laughed|counted|drew|played|worked|met|cried|danced|breathed|rehearsed|planted|painted)',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: {
        has: ['(he|she|him|her)'],
        not: ownLife,
      },
    },
    {
      family: 'phrase',
      any: [
        '^ (@served|@stranger) ..5 (today|this morning|tonight|yesterday|last night|this afternoon|this week)',
        '(today|tonight|yesterday|this morning|this afternoon|last week|this week|last night|on #weekday|last #weekday) (@served|@stranger)',
        '(@served|@stranger) ..5 (for the first time|first word|first time)',
        '(someone|somebody) ..2 #PastTense ..6 (today|tonight|yesterday|this morning|last night)',
        '(look|looked) at (him|her) now',
        '(this|that) (man|woman|boy|girl|child|kid|lad|lady|couple|young man|young woman|fella|bloke) (has|had|who|#PastTense|#did-past|walked|could)',
      ],
      when: {
        time: ['episode', 'unclear'],
        room: ['therapist', 'unknown', 'private'],
      },
      elsewhere: {
        not: ownLife,
      },
      unless: ['(nurse|consultant|gp|doctor|election|minister|president)'],
    },
  ],
  flags: [
    'He waited until the hour was over and then ⟦he handed me⟧ a folded napkin.',
    '⟦She looked straight at me⟧ and said nothing at all for a very long time.',
    '⟦I walked him⟧ to the bus because his hands were still going. Twelve years a CPN and it never gets ordinary.',
    'After the assessment ⟦she came back⟧ in to say sorry to the plant.',
    '⟦I asked her⟧ what the drawing would say if it could talk.',
    '⟦We sat⟧ on the ward floor and counted the tiles, me and somebody who had not spoken since Tuesday. ⟦He has never said⟧ good morning before today.',
    {
      text: '@keyworker_kev ⟦this lad has⟧ not missed once since, and ⟦tonight he⟧ made the tea',
      surface: 'reply',
    },
    '⟦Yesterday he⟧ ate the toast. Four weeks on the unit. I am not crying.',
  ],
  passes: [
    'My daughter handed me a shell at the beach and told me it was a phone.',
    'My husband came in from the garden and asked what supervision is.',
    'I told my supervisor the truth about my notes.',
    'We sat in traffic for two hours on the way to the conference.',
    'Our dog looked at me as if I had cancelled Christmas.',
    'In the last chapter she forgives him, and I threw the novel across the room.',
    'I asked the council for a parking permit and got a survey.',
    'We walked the coast path for Mind and raised £912.',
  ],
};
