import type { Rule } from '../../src/engine/rule.ts';

export const rule: Rule = {
  id: 'diagnose-public-figure',
  category: 'advice-giving',
  clause: 'no-diagnosis-from-afar',
  level: 'warn',
  title: 'Diagnosing someone in the news',
  why: '“{quote}” is an opinion on somebody you never examined, and everyone who shares that label reads it too.',
  instead: 'Talk about the theme and leave the person out: what the condition is like, and where help is.',
  standards: ['PSYCHIATRY-7.3', 'ACA-TIPS', 'APA-9.01', 'GMC-SM'],
  looks: [
    {
      family: 'phrase',
      any: [
        "[(the|that|this|our) ..1 (#public-noun|premier|chancellor|taoiseach|first minister|pm|councillor|senator|celebrity|actor|actress|singer|footballer|love islander|rapper|billionaire|politician|king|queen|prince|duchess|duke|governor|mayor|mp|congressman|congresswoman|candidate|tech bro|ceo|host|pundit|pop star|star|player|manager|striker|contestant|housewife|islander|youtuber|podcaster|streamer|comedian|royal) ..5 (is|has|'s|was|looks|needs) ..5 (#label-person|#label-being|#label-thing|manic|mid episode)]",
        '[(textbook|classic|clear|obvious|pure) ..1 (#label-thing|#label-person|#label-being) ..1 (from|in|on) ..3 (#public-noun|#cap)]',
        "[(#LastName|#Person|trump|biden|musk|kanye|ye|boris|starmer|farage|putin|meghan|harry|britney|truss) (is|has|'s|was) ..3 (#label-person|#label-being|#label-thing)]",
        '[(speech|interview|tweets|tweet|press conference|presser|meltdown|rant|outfit) ..2 (is|was) ..3 (#label-thing|#label-being)]',
        '[man is ..1 (#label-being|#label-thing)]',
        '[someone ..4 needs to get (him|her) on (* * * *|* * *|* *|*)?]',
        '[(he|she) is ..1 (#label-person|#label-being|#label-thing) ..1 (pd)? (for sure|100|mid episode|and mid)]',
      ],
      unless: [
        '(my|our|your|his own|her own) ..1 (#kin|client)',
        '(spoke|wrote|writes|talks|talked|open|openly|memoir|revealed|shared|disclosed|announced|says|said) ..6',
        '(do not|not|never|stop|should not|why) ..3 (diagnose|diagnosing|say)',
        '(character|plays|played|playing|role|novel|fiction|fictional|film|season|episode|who has|who is)',
        '(funding|plan|bill|policy|act|month|week)',
      ],
      elsewhere: {
        not: ['#no-advice', '#screen-story', '(character|novel|fictional|my client|a client of mine)'],
      },
    },
    {
      family: 'near',
      one: [
        '[(that is|this is|it is) ..1 (#label-thing|#label-being)]',
        '[(he|she) is ..2 (#label-person|#label-being)]',
        '[(classic|textbook) (#label-thing|#label-person)]',
      ],
      other: [
        '#public-noun',
        '(premier|taoiseach|chancellor|celebrity|love islander|billionaire|royals)',
        '(press conference|presser|debate stage|interview with|in the news|rally|inauguration|congress|parliament|pmqs|question time|the trial)',
      ],
      within: { sentences: 3 },
      quote: 'one',
      unless: [
        '(my|our|your) ..1 (#kin|client)',
        '(might|may|could|maybe|if|whether)',
        '(stigma|people with|living with)',
      ],
      elsewhere: { not: ['#no-advice', '#screen-story'] },
    },
  ],
  flags: [
    '⟦The president has dementia⟧, any clinician can see it',
    "Watched the debate. ⟦The senator is clearly hypomanic⟧, and I've run that ward",
    '⟦That billionaire is a narcissist⟧, and I say so as a psychologist',
    { text: '⟦the minister has ADHD⟧, look at his hands', surface: 'reply' },
    '⟦Textbook narcissism from the minister⟧ on the news tonight',
    '⟦The prince is in a psychosis⟧ and nobody around him dares say it',
    "I watched the press conference twice. ⟦That's frontotemporal dementia⟧.",
    '⟦Our mayor is a sociopath⟧. Fifteen years in forensics, I know one when I see one',
    "⟦The actress on the red carpet is anorexic⟧, you don't need a scale to see it",
  ],
  passes: [
    'Why clinicians should not diagnose politicians from the sofa',
    'The actor spoke openly about living with bipolar disorder, and my clients noticed',
    "The minister's plan for youth mental health leaves out the under-fives",
    "The singer's memoir made me think about how we talk of coercive control",
    'Tony in The Sopranos has panic attacks, and the writing is a gift for teaching',
    'The president of our association has a cold, so the AGM is online',
    "I don't know the man and won't guess at what he has",
    "The prime minister said mental health is everyone's business. Then fund it.",
  ],
};
