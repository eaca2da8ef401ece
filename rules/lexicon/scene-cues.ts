/** Somewhere in the draft the author is at work with people. */
export const atWork: readonly string[] = [
  '#work-setting',
  '#room-word',
  '#my-place',
  '#here-place',
  '#client-noun',
  '#clients-noun',
  '@client',
  '(session|sessions|therapy|caseload|counsellor|counselor|therapist|emdr|group|hospice|ward)',
  'one of (mine|my)',
  '(sat|sit|worked) with',
  'to see me',
  'with me (for|every|since|on)',
];

/** The author is at work, or the story has what such work is made of: a count of weeks, a first time, a diagnosis, a promise not to tell. */
export const anchored: readonly string[] = [
  ...atWork,
  '(first|second) (one|time|word|laugh|smile|sentence|tear) ..1 (since|in|ever|this)',
  '(week|day|session|minute|month|visit) (#digits|#TextValue)',
  '(#digits|#TextValue) (minutes|mins|weeks|months) (on|in|and|of|#clause-start)',
  '(every|alternate|of a|each) #weekday',
  '(#condition|#medicine|#rare-condition|#care-episode|#life-event)',
  '(residential|intensive|day room|the file|a file|a form|referral|referred|discharge|psychosocial|safeguarding)',
  '(arm of the|same|other|opposite|empty) (chair|couch|sofa|armchair|seat)',
  '(silence|haunted|nightmare|nightmares|panic|shame|grief|sober|relapsed|flashback|flashbacks|trauma|suicide|abuse|abused|rape|overdose|self harm)',
  '(see you|back) (in a|next) (fortnight|week|month)',
  '(not|never) ..3 (say|write|tell|post) ..1 (his|her|their|who|which|what) ',
  '(could not|can not|would not) (walk|leave|speak|eat|sleep|say|look|fly|drive|breathe|go|sit|touch|be)',
  '(sport|performance) psych*',
];

/** The author is a customer, a patient, a pupil, a guest: whoever "she" is, she is not served. */
const customer: readonly string[] = [
  '(my|our|the) (old|new|own|lovely|local|poor)? #service-person',
  '(my|own|our|a|the) (driving|running|swim|swimming|singing|piano|guitar|dance|tennis|golf|fiddle|yoga|pilates|spin|business|life|voice|riding|boxing|weightlifting) (teacher|coach|instructor|tutor|mentor|class|lesson)',
  '(my|own) (coach|trainer|tutor|instructor)',
  '(personal trainer|best coach|cold caller|telemarketer|interviewed|jury service|jury duty|parents evening|viva|root canal|mammogram|smear|colonoscopy|biopsy|filling|fillings|mri|bloods|scan results)',
  '(blood test|eye test|hair appointment|hair cut|haircut|salon|eyebrow|eyebrows|brows|lashes|nails done|foils|massage|facial|tattoo appointment)',
  '(my|your|the|her) (hips|hip|hamstring|hamstrings|glutes|abs|posture|squat|squats|plank|deadlift|calf raises|reps|backhand|serve|breaststroke|butterfly|fringe|roots|highlights|migraines|gums|molar|wisdom tooth)',
  '(quoted|quote|charged) (me|us) ..3 (for|grand|quid|pounds|dollars)',
  '(parking ticket|speeding ticket|energy provider|broadband|gutters|the damp|the boiler|the roof|the plumbing|the wifi|the printer|the landlord)',
  '(spin|yoga|pilates|zumba|boxing|exercise|art|pottery|dance|swim|barre|life drawing) (class|session|lesson|studio)',
  '(swim|training|gym|jam|recording|photo|parliamentary|board|q&a|breakout|netball|football) session',
  '(pint|pints|went to a talk|website copy|direct debit|membership|tips jar|my receipts|overdraft)',
];

/** The author reads, watches, remembers the famous, or is among friends, family, learners and travellers. */
const elsewhereInLife: readonly string[] = [
  '(my|a|an old|old|best|good|our) ..1 (friend|mate|bestie|pal|neighbour|neighbor|landlord|landlady|boss|manager|tutor|lecturer|dentist|physio|gp|hairdresser|flatmate|classmate|roommate|housemate|cousin|godson|goddaughter|colleague from|mentor|professor)',
  '(in the ..2 queue|on the (#digits|#digits a|number #digits)|on the train|on the bus|at the checkout|at the till|at the airport|behind me in|next to me on|on holiday|on the plane|on a plane|at the wedding|at the gym|at the pub|post office queue|plane|airport|at breakfast)',
  '(church|choir|book club|wedding|funeral tea|conference|keynote|hen do|bridesmaid|bride|groom|braai|barbecue|tunes|fiddle|fiddles|concertina|rehearsal|casting|nativity|panto|audition|auditions|open mic|pub quiz|festival)',
  '(the|a|this|that|new) ..1 (film|movie|novel|series|sitcom|drama|play|memoir|documentary|screenplay|soap|show on) ',
  '(season|episode|series) (#digits|#count-word|finale|#TextValue)',
  '(protagonist|screenwriter|plot|spoiler|spoilers|actor|actress|netflix|bbc|sopranos|lasso|archers|eastenders|fleabag|novel|memoir|podcast guest|love interest|audiobook|bestseller)',
  '(freud|jung|bowlby|winnicott|klein|rogers|yalom|perls|satir|erickson|linehan|bion|laing|frankl|axline) (said|told|tells|wrote|asked|once|saw|had|was)',
  '(when|while) i (was|were) (training|a trainee|a student|in training|at university|at school|little|a child|a kid|small|young|#digits|seven|eight|nine|ten|eleven|twelve)',
  '(my|our) ..1 (#digits|#count-word) year old',
  '(my|our) (youngest|eldest|middle|little one|baby|teenager|teen|twins|lad at home|fiance|fiancee|missus|hubby|other half|in laws|grandson|granddaughter|stepson|stepdaughter|godchild)',
  '(my|our) ..1 (puppy|kitten|hens|chickens|horse|pony|rabbit|hamster|parrot|goldfish|spaniel|labrador|greyhound|terrier|collie|rescue)',
  'my ..1 (mum|mom|mam|mother|dad|father|grandfather|grandmother|grandma|grandad|nan|brother|sister|son|daughter|husband|wife|uncle|aunt|auntie|toddler|kid|dog|cat|niece|nephew|cousin|boyfriend|girlfriend|partner|teenager|eldest|youngest)',
  '^ ..2 (mum|mom|mam|dad|daddy|nan|gran|grandma|ammachi|nana)',
  'our (dog|cat|therapy dog|daughter|son|youngest|eldest)',
  '(after|of|with|to) (da|mam|mammy|daddy|mum|dad|mom)',
  '(hired me|supervised me|trained me|interviewed me|taught me (to|how|everything|most|all)|taught us)',
  '(was|been|were) my (supervisor|mentor|teacher|boss|tutor|therapist|manager|lecturer)',
  '(participant|participants|trial|randomized|randomised|dating|triads|role play|skills lab|encounter group|set text|sixth formers)',
  '(obituary|memorial lecture|retires|retiring|retirement|congress|parliament|dáil|senate|jury|documentary|podcast about)',
  '(broke up with me|my ex|on a date|tinder|hinge|proposed)',
  '(rescue|puppy|vet|kennels|rainbow bridge) ',
  '(goose|geese|leylandii|chess|allotment)',
  '(is|was) (a|the|my) (nap|flat white|spin class|haircut|dentist|swim|run)',
  'our #cap (has|had|got) ..1 (had|got|her|his)',
  '(rota|the dumplings|recipe|flour|dough|placement tomorrow|interview panel|the panel|trustees)',
];

/** The author is a client or a patient. */
export const asPatient: readonly string[] = [
  '(my|own) (own|old|new|first|second|third|last|current|poor)? (#therapist-noun|pdoc|prescriber)',
  '(in|at|after|during|through|my) ..1 own (therapy|analysis|counselling|counseling)',
  'as a (client|patient) ',
  'i (was|am|have been|got|had been) (recently|just|officially|finally|first)? (diagnosed|sectioned|admitted|hospitalised|hospitalized|prescribed)',
  '(prescribed|diagnosed|put) me (with|on|as)?',
  'my (meds|medication|diagnosis|depression|anxiety|adhd|bipolar|ocd|prescription|psychiatric|mania|social anxiety)',
  '(seeing|see|saw) (a|an|my) ..1 (#therapist-noun|doctor|neurologist|consultant|gp)',
];

/** A client who buys words, kitchens or logos. */
export const business: readonly string[] = [
  '(logo|rebrand|branding|font|web copy|landing page|copywriting|copy deadline|marketing|advertising|ad agency|design agency|seo|campaign was|campaign brief|client brief|the brief|pitch deck|uptime|invoices)',
  '(an|the|our|creative|pr|web|digital) (agency|studio) (taught|in|lost|won|called|that|for|says)',
  '(estate agent|estate agents|conveyancing|kitchen fitter|tiler|self employed|sales call|account manager|procurement|contractor|freelance|freelancer)',
  '(my|our) ..1 (#kin|#kin s) client',
];

/** Somewhere in the draft the author speaks of another part of life: who "she" is, is doubtful then. */
export const ownLife: readonly string[] = [...customer, ...elsewhereInLife, ...asPatient, ...business];

/** Signs that the author is a customer, a patient or in business, for rules that need no more. */
export const otherTrade: readonly string[] = [...customer, ...asPatient, ...business];
