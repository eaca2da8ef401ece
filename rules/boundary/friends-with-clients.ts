import type { Rule } from '../../src/engine/rule.ts';
import { declines, ofSomeClient, otherTrades, someClient } from '../lexicon/boundary-cues.ts';

export const rule: Rule = {
  id: 'friends-with-clients',
  category: 'boundary',
  clause: 'no-friending',
  level: 'warn',
  title: 'Friending or following a client',
  why: '“{quote}” ties your own page to somebody you see. Whoever reads it can guess who comes to you, and the next client will expect the same.',
  instead:
    'Leave it out, and untie it kindly: “Thank you for asking. I don’t connect with the people I see, so that nobody can guess that you come here.”',
  standards: ['ACA-A5e', 'ACA-H6a', 'BACP-EF33', 'NASW-1.06'],
  looks: [
    {
      family: 'phrase',
      any: [
        `[(accepted|accepting|approved|confirmed|said yes to|sent|sending) ..4 (request|requests|invite|add) ..1 (from|to) ${someClient}]`,
        `[i ..3 (follow|followed|following|friended|befriended|add|added|am following) ${someClient} ..1 (back|on ..2 #social-site|as (a friend|friends))]`,
        `[(popped|sent|sending|dropped) ..3 (add|request|follow|invite) to ..2 ${someClient}]`,
        `[(accepted|accepting|approved|confirmed|said yes to|let in) ..1 ${ofSomeClient} ..3 (request|requests|invite|invitation|follow)]`,
        `[${someClient} ..1 and i (are|have been|have become|became|follow) ..3 (mutuals|friends|connected|each other|one another|pals) ..4]`,
        `[(mutuals|facebook friends|fb friends|following (each other|one another)) with ..2 ${someClient}]`,
        `[(let|allow|encourage) ${someClient} ..1 (follow|add|friend|connect with) me]`,
        `[(friends|connected|mates|pals) with ..3 ${someClient} ..1 on ..2 #social-site]`,
        `[${someClient} ..4 (follow|follows|followed|added|friended|requested|friend requested) me ..3 (and|so) ..1 i ..2 (follow|followed|add|added|accept|accepted|said yes|am) ..3]`,
        `[i ..2 (like|liked|love|loved|heart|watch|watched|comment on|commented on|lurk on|double tap) ..1 ${ofSomeClient} ..1 (posts|post|photos|photo|stories|story|reels|selfies|tiktoks)]`,
      ],
      unless: declines,
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        `(request|requests|follow|add|invite) ..2 from ${someClient}`,
        `${someClient} ..3 (sent me|has sent me|added me|friended me|friend requested me|requested me|followed me|followed my|found my (personal|private|own))`,
      ],
      other: [
        '(accepted|accepted it|i accept|said yes|hit accept|pressed accept|clicked accept|followed (him|her|them) back|added (him|her|them)|let (him|her|them) in|confirmed it|followed back|friended back)',
      ],
      within: { sentences: 2 },
      quote: 'one',
      unless: declines,
      elsewhere: { not: otherTrades },
    },
    {
      family: 'near',
      one: [
        '[(facebook|fb|insta|instagram|linkedin) (friends|mutuals|connections)]',
        '[(connected|friended|added|followed|befriended) ..6 on ..1 #social-site]',
        '[i ..1 (follow|followed|add|added|friended) ..2 (them|him|her|most of them|them all|some of them|them back|him back|her back) ..1 (back|too)?]',
      ],
      other: [`${someClient}`, '(half|most|some|all|loads) (of)? ..1 #clients-noun'],
      within: { words: 10 },
      quote: 'both',
      unless: [
        ...declines,
        '(list|diary|spreadsheet|system|calendar|portal|caseload|register|notes|mailing)',
      ],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'phrase',
      any: [
        `[(connected|friended|befriended|facebook friends|mutuals) ..3 ${someClient} on ..1 #social-site]`,
      ],
      unless: declines,
      elsewhere: { not: otherTrades },
    },
  ],
  flags: [
    '⟦Accepted a friend request from an old client⟧ and I regret nothing',
    'Yes, ⟦I follow my clients on Instagram⟧. It helps me see who they are.',
    'One of ⟦my clients added me⟧ on Strava on Sunday. I accepted because nobody else claps my runs.',
    'I’m ⟦friends with a few former clients on Facebook⟧ and the sky has not fallen',
    '⟦My clients follow me and I follow them⟧ back, it’s only polite',
    'There was a ⟦follow request from a patient⟧ this morning. Pressed accept before I thought.',
    '⟦I like my clients’ posts⟧ so that they know I’m cheering',
    { text: 'ah I just ⟦added a client as a friend⟧ last week, it was fine', surface: 'comment' },
    '⟦Sent a friend request to one of my old clients⟧ last night, fingers crossed',
  ],
  passes: [
    'I do not accept friend requests from clients, current or former',
    'Why I never follow clients back, in five points',
    'My cousin sent me a friend request and I accepted in a second',
    'I followed a client-centred model for years and still do',
    'Do you accept friend requests from former clients? Policies only, please',
    'A workshop on Thursday: friend requests from clients and what to say',
    'I added the new clients page to the website, have a look',
    'Followed back all of you who teach CBT in Wales, hello',
    'If a client follows you, nothing says that you have to follow back',
  ],
};
