/** What no name is, besides the words of `not-names.ts`: days, places, firms, kin and the like. */
const other =
  '#not-a-name|#known-name|#month|#weekday|#weekdays|#region|#employer|#condition|#medicine|#trait|#kin|#person-noun|#people-noun|#client-noun|#clients-noun|#therapist-noun|#colleague-noun|#digits|#count-word';

/** A word with a capital that can be a name: one of the list, or one that is nothing else that we know. */
const one = `(nana #cap|(big|wee|little|young|old|lil) #given-name|#given-name&#cap|!(${other}|#town|#venue|#school) #cap)`;

/** What may follow a first name: a second one, or what a hyphen joins to it. */
const more = `(#Hyphenated (!(#clause-start|${other}|#venue) #cap)?|!(#clause-start|${other}|#venue) #cap (!(#clause-start|${other}|#venue) #cap)?)?`;

/** Somebody's name as it is written with a capital, of whatever tradition: first name, or first and last. */
export const name = `~(dr|prof|professor|rev|fr|sister|president|senator|minister|singer|actor|actress|footballer|presenter|comedian|saint|st|our|the) !(#known-name) ${one} ${more}`;

/** A name of the list, with a capital. */
export const listedName = `~(dr|prof|professor|rev|fr|sister|president|senator|minister|saint|st|the) #given-name&#cap ${more}`;

/** A name as the owner of what follows. */
export const nameOf = `!(${other}) (#cap #Hyphenated&#Possessive|#cap #cap #cap&#Possessive|#cap #cap&#Possessive|#cap&#Possessive)`;

/** The same without a capital: a word of the list, or any noun that is no other word that could stand here. */
export const smallName =
  '!(#client-compound|#not-a-name|#known-name|#kin|#person-noun|#people-noun|#clients-noun|#condition|#venue|#Preposition|#Pronoun|#Conjunction|#Determiner|#Adverb|#Auxiliary|#Modal|#Plural&#not-a-name) ((big|wee|little|young|old|lil) #given-name|(#given-name|#Noun|#Adjective|#Infinitive|#Gerund|#PastTense) #Hyphenated?)';

/** A name in the middle of a sentence, where no place, brand or second half of a longer name stands. */
export const midName = `~((!#clause-start #cap)|#year|#Possessive ..1|in|at|near|on|a|an|this|these|every|each|by|via|per|from|around|watching|watched|reading|using|and|or|past|outside|opposite|behind|recommend|welcome|hi|hello|hey) !#clause-start !#Gerund ${name}`;

/** A name that opens a clause: a word of the list, or one that is no word of action or quality. */
export const firstName = `~(hi|hello|hey|welcome|and|ikea|in|at) !#Gerund !(#Verb|#Adjective|#Adverb|#Expression|#QuestionWord) ${name}`;

/** Somebody's mother, teacher, ward: belongs to the person named before. */
export const theirs =
  '(mum|mom|mam|mother|dad|father|parents|sister|brother|wife|husband|partner|family|son|daughter|gran|nan|grandmother|aunt|foster|social|teacher|school|gp|psychiatrist|solicitor|boyfriend|girlfriend|carer|stepmum|stepdad|uncle)';

/** What only a person does: with it, a word that opens the sentence is a name. */
export const humanAct =
  '(just|finally|then|also|never|nearly|always|once|still|first|quietly|even)? (told|asked|said|says|tells|asks|cried|cries|wept|sobbed|laughed|smiled|whispered|admitted|disclosed|confessed|apologised|apologized|shouted|screamed|sang|danced|drew|painted|hugged (me|us)|thanked (me|us)|cancelled on|canceled on|no showed|texted|rang|phoned|emailed|messaged|graduated|relapsed|sat|sits|walked (in|into|out|through|up)|walks (in|into|out)|came (in|into|to|back|out|for|through)|comes (in|to)|turned up|showed up|used to come|burst into|broke down|opened up|looked (at|up|me)|(brought|gave|handed|sent|showed|made|wrote|left|bought|taught|shows|gives|brings|sends) (me|us)|lost (her|his|their)|found (her|his|their)|left (her|his|their)|wants to|refuses to|refused to|could not (look|leave|speak|sleep|eat|say|sit|stop|get|go|walk|breathe)|can not (look|leave|speak|sleep|eat|say)|spoke|speaks|stood|stands|slept|did not say|(has|had) (been)? (coming|seeing|sober|clean|stopped|started|finally|just|decided|survived|told|lost|left|asked)|(is|was|has been) (on my mind|my next|my last|next and)|(is|was) (my|one of my|the first client|the client|ready to|afraid|sober|in tears|crying)|and i (have|had|ended|finished|did|talked|worked|sat|spent|made|got|laughed|cried|met|are|both))';

/** What a person or a thing does, told of once. */
export const act =
  '(just|finally|then|also|never|only|nearly|still|has|is|was|had|and i|did not|could not|would not|can not|will not|always)? (#did-past|#say-past|#feel-past|has|is|was|keeps|wants|asks|says|tells|cries|comes|brings|sits|laughs|looks|cancelled|canceled|died|been|smiled|wept|burst|relapsed|messaged)';

/** What the author does with somebody whom the next word names. */
export const doneWith =
  '(visited|visiting|assessed|assessing|treated|treating|counselling|finished with|ended with|ending with|ending therapy with|goodbye to|goodbye with|wrapped up with|closed with|work with|worked with|working with|sat with|sitting with|sit with|supporting|supported|discharged|discharging|helped|helping|proud of|thinking of|thinking about|think of|think about|thought of|thought about|worried about|worry about|worrying about|remember|remembering|miss|missing|told|asked|met|meet|meeting|met with|seeing|see|saw|hugged|heard from|appointment with|phone with|call with|good for|happy for|rooting for|praying for|time with|hour with|day with|weeks with|months with|years with|progress with|journey with|walk with|lost|buried|visit to|visits to|home visit to|talk to|talking to|talked to|spoke to|spoke with|speaking to|listening to|shout out to|love to|said to|say to|see|poor|brave|lovely|little|wee|sweet)';

/** The sentence, or one beside it, says that the author met somebody as a professional. */
export const metAtWork: readonly string[] = [
  '(for|at) (her|his|their|an|the) ..1 (assessment|intake|review|session|appointment|screening)',
  '(home visit|home visits|a e|a and e|exposure work|trauma work|grief work|my caseload|our caseload)',
  '(in|from|left|leaving|of) (our|my) (service|clinic|practice|unit|team)',
  '(on|from|off|to) the (unit|ward|wing)',
  '(since|before|after|until) we (finished|ended|stopped|started|began|closed)',
  '(our|my|her|his|their|last|next|first) (last|next|first|second|third|final)? (session|sessions)',
  '(leaving|left|closing) the (clinic|practice|service)',
  '(a|every|no|one|any) ..2 (bed|ward|placement)',
  '(came|come|comes|coming|back|referred) to (me|us) (after|about|with|when|because|for|on|last|in|from)',
  '(ended|ending|end|finished|stopped|started|starting|start|began|resumed) (therapy|treatment|counselling|counseling|our work|sessions|emdr|cbt|dbt)',
  '(is|was) (my|our) (client|patient)',
  '(of|for|with|about) (a|this|that) (patient|client)',
  '(#weekday|#weekdays|skills|process|grief|anger|therapy|our|my) ..1 group',
  '(play therapy|art therapy|emdr|cpa|care|discharge) ..1 (review|sessions|session|meeting|planning)',
  '(in|during|after|before|from|at|since|until|end) (our|his|her|their|this|#Possessive ..1|the|my|a|last|every|of our|of the|a whole) ..2 (session|sessions|appointment|appointments|intake|assessment|hour)',
  '(in|after|during|of|through|with|to|into) (session|therapy|counselling|counseling|treatment|emdr|group|play therapy|art therapy|supervised contact)',
  '(our|his|her|their|worst|best|hardest|last|final|first) (very|ever|ten|twelve|six)? (session|sessions|appointment|appointments|therapy|work together|ending|intake|discharge)',
  '(work|sessions) (we|that we|you and i) (did|do|have done|had) together',
  '(sessions|session) ..2 (we|i) ..1 (have|had|did|done)',
  '(our|my|the) (playroom|therapy room|counselling room|consulting room|waiting room|caseload|sand tray|sandtray|dolls house|practice room)',
  '(in|into|on|to|at|from|off|outside|through) (my|our) ..1 #care-room',
  '(from|on|onto|off|to|at|in) (the|our) ..1 (ward|unit|clinic|caseload|hospice|wing|refuge|rehab|detox)',
  '(rang|called|phoned|emailed|wrote to|came to|turned up at|visits|visited) (the|our|my) (clinic|service|practice|office|ward|unit)',
  '(i|we) ..1 (see|saw|have seen|treat|treated|counsel|counselled|counseled|support|supported|assessed|discharged|worked with|have worked with|work with) ..3 (on|every|for|since|through|weekly|at|in) ..1 (#weekday|#weekdays|years|months|weeks|year|month|trauma|grief|sessions|week|my|our)',
  '(on|every|each) (#weekday|#weekdays) ..3 (in|at|to) (my|our)',
  '(to see|seeing|comes to|came to|coming to|sees) me !(off|perform|play|speak|at the conference)',
  '(#number|#TextValue|#digits|years|months|weeks|many) (years|months|weeks|sessions|appointments|winters|summers)? ..1 of (therapy|counselling|counseling|sessions|emdr|cbt|dbt|weekly|work together|work|treatment|tuesdays|wednesdays|thursdays|mondays|fridays)',
  '(emdr|cbt|dbt|exposure|play therapy|art therapy|intake|session|safety plan|trauma work|grief work|reprocessing) (with|for)',
  '(discharge summary|treatment plan|progress note|progress notes|case notes|process notes|session notes|risk assessment|safety plan|care plan|report i wrote|letter to the gp|no show|no showed|phq|referral)',
  '(my|our|one of my|first|first ever|longest|new|former|old|ex) ..2 (client|patient|service user)',
  '(i|we) (was|am|were|have been) (her|his|their) ..1 (counsellor|counselor|therapist|psychologist|social worker|keyworker|nurse|caseworker)',
  '(no|never) ..1 missed (a|an|one) (session|appointment)',
];

/** The name belongs to somebody whom the author knows otherwise, or to no person. */
export const othersName: readonly string[] = [
  '(my|our) ..1 (supervisor|colleague|colleagues|co worker|coworker|coworkers|manager|boss|receptionist|tutor|lecturer|trainer|mentor|professor|intern|trainee|landlord|neighbour|neighbor|friend|mate|flatmate|housemate|roommate|teammate|co host|cohost|co author|coauthor|co founder|business partner|assistant|administrator|secretary|accountant|hairdresser|barber|dentist|physio|trainer|coach|lead|director|team lead|placement student|predecessor|successor|locum|practice manager)',
  '(the|a|new|lovely|brilliant) (supervisor|receptionist|lecturer|trainer|facilitator|speaker|administrator|presenter|tutor|keynote speaker)',
  '(my|our) ..1 (mum|mom|mam|mother|dad|father|sister|brother|wife|husband|son|daughter|kid|kids|niece|nephew|cousin|aunt|auntie|uncle|nan|gran|granny|grandma|grandad|grandpa|boyfriend|girlfriend|fiance|fiancee|ex|eldest|youngest|toddler|baby|twins|stepson|stepdaughter|grandson|granddaughter|godson|goddaughter|family)',
  '(my|our) (own|last|first|old|former|lovely|brilliant)? (therapist|counsellor|counselor|analyst|psychologist|psychiatrist|partner|doctor)',
  '(my|our) ..2 (#pet|dog|cat|horse|pony|behaviorist|behaviourist|groomer|sourdough|puppy|kitten|hen|hens|rabbit|hamster|goldfish|gerbil|therapy dog)',
  '(behaviorist|behaviourist|groomer|kennels|sourdough)',
  '(author|authors|novel|memoir|article|blog|et al|podcast|webinar|workshop|trainings|cpd|conference|keynote|lecture|seminar|symposium|panel|q&a|interview|documentary|film|movie|album|gig|concert|musical|theatre|exhibition|festival|foundation|institute)',
  '(a|the|this|new|s|his|her|their|favourite|favorite) ..1 (book|books|paper|papers|theory|model|series|drama|song|award|tour|trust|talk)',
  '(training|talk|course|evening|day|event) (by|on|about|with|led|from|at)',
  '(the|a|this|our) ..1 training',
  '(enrolment|enrolments|accreditation|ceus|early bird|cohort|basic training|led by|guests|in network|approved provider)',
  '(chemo|my drip|my scan|my op|my surgery|my boiler)',
  '(hiring|vacancy|recruiting|application|retiring|retirement|joins our team|joined our team|join our team|joining our team|joined the team|join the team|welcome to the team|runs our|co founded|cofounded|runs our service|joined our service|covering my|cover for me|opening a practice|our practice manager|front desk|from reception|at reception)',
  '(i am|im|my name is|call me) #cap',
  '#cap here (#clause-start|i|and|from|$)',
  '(trained|training|studied|qualified|graduated|placement|volunteered|shared an office|co facilitated|cofacilitate|co facilitate|ran a group|running a group) ..1 (with|under|alongside)',
  '^ ..1 (welcome|welcoming) #cap',
  '(therapy|rescue|guide|assistance) (dog|dogs|cat|horse|pony)',
  '(asylums|century|founder of|was born in|graduate of)',
  '(fellow|peer) (trainee|therapist|counsellor|counselor|student|supervisee|psychologist)',
  '(thanks|thank you|grateful|gratitude|credit|shout out|shoutout|kudos|congratulations|congrats|welcome) to #cap',
  '#cap (and i|and me) (are|run|will|set|started|were|went|host|wrote)',
  '(nursery|school run|school gates|bedtime|bath time|late home|made (dinner|tea)|cooked|in laws|our (kitchen|house|garden|sofa|bed|wedding))',
  '(software|app|platform|logo|website|designed by|billing|invoices|subscription)',
  '(lunch|dinner|brunch|drinks|coffee|holiday|weekend|wedding|birthday|party|pub|gym|choir|church|run|walk|yoga|pilates|book club|school run|flying|flight|train) ..2 with',
];

/** Anywhere in the draft: a colleague, a friend or a relation is called by name, and may be so again. */
export const introduced: readonly string[] = [
  '(my|our) ..1 (colleague|supervisor|manager|boss|friend|mate|receptionist|mentor|tutor|trainee|supervisee|business partner|co host|therapist|coach|trainer|neighbour|neighbor|dog|cat|horse|puppy) #cap',
  '(my|our) ..1 (mum|mom|mam|dad|sister|brother|wife|husband|son|daughter|niece|nephew|cousin|aunt|auntie|uncle|nan|gran|grandson|granddaughter|boyfriend|girlfriend|fiance|partner) #cap',
];

/** A clear sign of another life in the draft, for names whose place says little. */
export const otherNight: readonly string[] = [
  '(live|gig|concert|tour|stadium|arena|cinema|imax|theatre|musical|festival|premiere|match|game|goal|band|album|tickets|encore|audience|stage|screening|on telly|on tv|episode|season|exhibition)',
  '(lunch|dinner|brunch|drinks|coffee|pub|bar|holiday|beach|wedding|funeral|hen do|birthday|party|bbq|barbecue|reunion|uni|school gates|playdate|school run|date night|dating|tinder|hinge|my ex|airport)',
  '(conference|summit|keynote|webinar|workshop|training day|a training|the training|on training|cpd|lecture|panel|supervision group|supervision|book launch|exhibition|networking|cohort|module|placement|podcast)',
];
