import type { Rule } from '../../src/engine/rule.ts';
import { otherTrades } from '../lexicon/boundary-cues.ts';
import { otherTrade, ownLife } from '../lexicon/scene-cues.ts';

export const rule: Rule = {
  id: 'mocking-clients',
  category: 'disparagement',
  clause: 'respect-for-all',
  level: 'warn',
  title: 'A laugh at a client’s expense',
  why: 'Being laughed at is what people fear most before they come to us. “{quote}” tells them that it happens.',
  instead: 'Laugh at yourself, your filing or your plants. What was hard to hear belongs in supervision.',
  standards: ['BACP-EF-respect', 'APA-PrinE', 'NASW-1.12', 'BABCP'],
  looks: [
    {
      family: 'phrase',
      any: [
        '[~(her|his|their|your) (worst|most annoying|most ridiculous|most entitled|most pathetic|most irritating|most tedious|rudest|laziest|weirdest|maddest|craziest|dumbest|stupidest|most boring|most irritating|whiniest|neediest|thickest) (#client-noun|#clients-noun) !(experience|outcomes|safety) ..3]',
        '[(funniest|stupidest|dumbest|daftest|craziest|weirdest|most ridiculous) (thing|things|excuse|excuses|story|question) ..4 (#client-noun|#clients-noun) ..3]',
        '[the (stuff|things|nonsense|rubbish|drivel|crap) ..1 (#clients-noun|my lot) ..1 (come out with|say|believe|bring|think) ..2]',
        '[(client|session|caseload|intake|therapy session) bingo]',
        '[another ..4 (who|that) (thinks|reckons|is convinced|swears) (they|he|she|it) ..2 (has|have|got|is|are|was) ..1 (adhd|autism|autistic|bpd|ptsd|trauma|traumatised|traumatized|bipolar|adhd)]',
        '[(pretending|pretend|pretended) to (care|listen|be interested) ..3 (about|to|in) ..3 (#client-noun|#clients-noun|someone|somebody|his|her|their) ..2]',
        '[(ranking|rating|scoring) ..1 (my|our) ..1 (#clients-noun|patients) ..4]',
        '[(my|todays|this|all my) ..2 (#client-noun|#clients-noun|lot) (is|are|was|were) (so|such|all|absolutely|properly|completely|utterly)? ..1 (idiots|idiot|morons|moron|clowns|clown|babies|ridiculous|pathetic|a joke|thick|losers|loser|freaks|freak|tools)]',
      ],
      unless: [
        '(do not|never|should not|would not|is not|are not|stop|why we|hurts|harm|harms|supervisor said|quote|quoting)',
        '(groomer|hairdresser|barista|waitress|designer|retail)',
      ],
      elsewhere: { not: otherTrade },
    },
    {
      family: 'near',
      one: [
        '#client-noun',
        '#clients-noun',
        '@client',
        '(my|the) (#clock|last session|first session|next session)',
        '(in|mid|after|from) (session|a session|my session)',
      ],
      other: [
        '[(you could not make (it|this|that) up|could not make up what|can not make (it|this) up|(could not|couldnt) keep a straight face|(bit|bite|biting) my (lip|tongue|cheek)|(trying|tried|struggling) (so hard)? not to laugh|nearly laughed out loud|wet myself laughing|comedy gold|rolled my eyes|rolling my eyes|eye roll|facepalm)]',
        '[(first world|rich people|posh people|rich girl|rich kid) problems]',
      ],
      within: { words: 14 },
      quote: 'both',
      unless: [
        '(do not|never|should not|would not|my own therapist|my therapist|my supervisor)',
        'my (first world|rich people) problem',
      ],
      elsewhere: { not: otherTrades },
    },
    {
      family: 'phrase',
      any: [
        '[bless (him|her|them) ..1 (he|she|they) (thought|thinks|believed|reckons|reckoned|was convinced|actually thought) ..6]',
        "[today's bingo ..3]",
      ],
      elsewhere: {
        has: [
          '(#client-noun|#clients-noun|session|sessions|therapist|counsellor|counselor|training|intake|trauma|clinic)',
        ],
        not: ownLife,
      },
    },
  ],
  flags: [
    '⟦Worst client of my career⟧ today, hands down',
    'Thread: the ⟦funniest things my clients have ever said⟧ 🧵',
    'Today’s ⟦session bingo⟧: trauma bond, narcissist, empath. Full house by ten.',
    'Me ⟦pretending to care about a client’s sourdough⟧ 🤡',
    'My ⟦client told me her cat is gaslighting her, you couldn’t make it up⟧',
    '⟦Ranking my clients by how often they apologise⟧',
    { text: 'he fell off my chair ⟦mid session and I had to bite my lip⟧', surface: 'comment' },
    '⟦My clients are idiots⟧ this week, every one of them',
    'Rich suburb ⟦clients, rich people problems⟧, back to back till six',
  ],
  passes: [
    'Therapist humour: my plant has seen things',
    'Me pretending that I do not analyse my cat',
    'The funniest thing my supervisor ever said was about a kettle',
    'Therapy-speak bingo in adverts: healing, boundaries, journey',
    'Worst coffee of my career, and I trained in a hospital',
    'My first world problem: the wifi in the therapy room',
    'Posts that laugh at clients should never have been written',
    'My toddler thinks the moon is gaslighting her, you couldn’t make it up',
  ],
};
