/** The author speaks with the weight of a helper: by title, by years, by what they tell their own clients. */
export const speaksAsHelper: readonly string[] = [
  '#helper-noun ..4 here',
  '#letters',
  '(i am|im|as|am) (a|an|your) ..4 #helper-noun',
  '#helper-noun ..2 (of|for|with) ..1 #Value ..1 (years|yrs)',
  '(signed|from|love) ..4 #helper-noun',
  '#helper-noun ..3 #Value ..1 (years|yrs|yr|year)',
  '(#Value|many|twenty|ten|fifteen|thirty) ..1 (years|yrs) ..2 (in|as|of|doing|at) ..3 (camhs|practice|addiction|addictions|detox|eap|perinatal|couples|adoption|#helper-noun|this|geriatrics|mental health|hospice|it)',
  '#helper-noun ..2 #Value $',
  '^ #helper-noun',
  '$ #helper-noun',
  '(do|doing) this ..2 (for a living|all day|every day)',
  '(i|we) (specialise|specialize) in',
  'in my (practice|clinic|caseload|experience)',
  '#helper-noun $',
  '(seen|see|watched|worked with|work with|treated) ..3 (hundreds|dozens|loads|this|many|it) ..3',
  'i ..1 (tell|say to) (all|every)? ..1 my ..1 #clients-noun',
];

/** The author says what somebody has, or what lies behind what they do. */
export const givesVerdict: readonly string[] = [
  '(that|this|it|which|what you are describing|what you have described|what he is doing|what she is doing) (is|was) ..4 (#label-thing|#label-being|#label-person)',
  '(sounds|looks|sound|look) ..2 like ..3 (#label-thing|#label-person|#label-being)',
  '(you|he|she|they|your ..1 #kin) (are|is|am) ..3 (#label-being|#label-person)',
  '(you|he|she|they|who) ..1 (have|has|got|had) ..3 #label-thing',
  '(classic|textbook|definite|definitely|clear|clearly|obvious|obviously|pure|total|100|straight up) ..2 (#label-thing|#label-being|#label-person)',
  '(what you have|what you are|what you want|what he has|what she has|what you are feeling|what you are having|what you are describing) ..2 (is|are)',
  '(is not|are not|not|isnt) ..4 (it is|he is|she is|you are|that is|they are)',
  '(do|does) not have ..2 #label-thing',
  '(that|this|it|what he did|what she did|what they did) (was|is) ..1 (assault|sexual assault|rape|abuse|neglect|coercion|a crime|domestic violence|emotional abuse|financial abuse)',
  '(he|she) is ..1 (cheating|lying to you|playing you|using you|grooming you|gaslighting you|love bombing you)',
  '(has a|have a) (mother|father|mum|dad|mom|wife|husband) who',
  '(is|are) (only|just) ..2 (his|her|your|the|trauma|anxiety|a|an)',
  '(no question|no doubt|plain as day|full stop|house on it|never wrong|never been wrong|guaranteed)',
  '(stuck in|because you are|because you have|because he is|because she is|picking up on your|punishing you|telling you|testing you|controlling you|manipulating you)',
];

/** Asked, wished, thanked, praised or told of others: it looks like a suggestion and is none. */
export const notASuggestion: readonly string[] = [
  '^ (#lead-in|well|ok|hi|hey|secondly|first)? (and|or|so|then)? (do|does|did|have|has|would|will|could|can|are|is|was|were|should|what|why|how|who|which) (you|your|he|she|they|it|there|this|that|we|i|his|her|not you|do you)',
  '^ ..3 (thank|thanks|congrats|congratulations|happy birthday|well done|welcome|sending|wishing|good luck|best wishes|rest easy|rip)',
  '(feel free|let me know|let us know|hang in there|look after yourselves|you did the right thing|you are doing (great|well|a|so|all|the|amazing|right|really)|you have done (so|well|a|great|amazing|the|more|everything))',
  '^ ..2 (take care|look after|do not think (you|it|he|she|they|that|i)|get well|look at (you|that|this|him|her|it)|know that we|know we|know you are not alone)',
  '(could|would|is|might|can|should) it be',
  '(you must be|you should be proud|must have been|should be able)',
  '^ ..2 (ring|call|text|phone) (them|him|her|it)',
  '^ ..1 (try|ring|text|call|contact|see|ask|hire|email|phone) (the)? #cap',
  '(trust me|believe me)',
  '(be|being) (kind|gentle|easy|good) (to|with|on) (yourself|yourselves|you)',
  '(mind yourself|mind yourselves|go gently|go easy|get some daylight|drink some water|eat something|mute it)',
  '(sounds|sound|sounded|seems|seem|looks|feels|feeling|felt|feel|hearing|heard) ..3 (like|as if|as though|is that|that you)',
  '(do not know if|not sure if|wonder|wondering|on a scale|what do you think|what would|what else|what could|how confident|how important|how ready|how long|how would|you said|you mentioned|you were saying|let me)',
  '(tell|tells|ask|asking|show|help|call|ring|text|remind|give|update|let|with|to|see|telling|talking to|fill|giving|showing) ..1 me',
  '(tell|give|send|say) ..3 (hi|hello|hey|love $|love from|my love|all my love|lots of love|my best|a hug|a squeeze|a kiss|best wishes|from me|from us|from all|sent you|says hi)',
  '(do not|dont) ..1 (worry|reply|apologise|apologize|hesitate|mention it|thank me)',
  '(i|we|my|me) ..2 (tried|used to|learned|learnt|went|had to|started|found|always|did)',
  '(talk|speak|speaking|talking|reach out|reaching out|see|seeing|seek|seeking|find|finding|contact|contacting|call|calling|ring|ringing|ask|asking|consult|consulting|visit|visiting|get|getting|mention|consider|text|phone|dial|tell|show|diagnosed by|show up at|take it to|bring it to|go to|check with|check in with|searching|search) ..6 #medical-door',
  '(talk|speak|speaking|talking|reach out|reaching out|see|seeing|seek|seeking|find|finding|contact|contacting|call|calling|ask|asking|consult|consulting|visit|visiting|get|getting|consider|work with|working with|into it with|utilizing|utilising|look for|looking for|try|trying|help of|go to|going to|start|starting|book) ..6 #therapy-door !(..2 (and #order-verb|and ..2 look|to help you #order-verb|to #order-verb|about (what|how|why|this to|your)|so you|so that|as you))',
];

/** The draft is of an office, a kitchen, a screen or a pet, or says itself that it gives no advice. */
export const notAboutLife: readonly string[] = [
  '#no-advice',
  '#screen-story',
  '#animal',
  '#trade-word',
  '#desk-word',
  '(can not|not able to|would not|will not) tell you what to do',
  '(congrats|congratulations|happy birthday|rest easy|well done|so proud|proud of you)',
];

/** Names, numbers, days and prices: then it is about a thing in the world and seldom about how to live. */
export const ofThisWorld: readonly string[] = [
  '* !i #cap',
  '(#caps|#digits|#year|#clock|#money|#handle|#hashtag|#weekday|#month|#ordinal)',
  '!one #Value',
];

/** The author sits in the other chair: what follows is told by somebody in care, who is asking and not advising. */
export const ownCare: readonly string[] = [
  '(what|how) (should|do|can|could|would) i ..2 (do|say|handle|deal|tell|approach|help|get|fix|go about|stop|proceed)',
  '(any advice|need advice|need some advice|looking for advice|please help me|am i wrong|am i overreacting|help me please|any suggestions|any help|tldr|tl dr)',
  'my ..1 (therapist|counsellor|counselor|psychologist|psychiatrist|psych|shrink|therapists)',
  '(i|ive|i have) ..2 (am|was|been|started|go|went) ..1 (in|to) (therapy|counselling|counseling)',
  '(i see|i saw|i have seen|i have been seeing|i am seeing) ..1 (a|the|my) ..1 (therapist|counsellor|counselor|psychologist|psychiatrist)',
];
