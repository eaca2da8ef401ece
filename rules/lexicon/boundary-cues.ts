/** Somebody served, as a post about oneself names them: “a client”, “one of my old clients”, “my 3pm”. */
export const someClient =
  "((a|an|the|my|our|this|that|these|those|one of my|one of our|some of my|most of my|all my|all of my|another|any) ..3 (!(client's|patient's) #client-noun|#clients-noun) !(centred|centered|led|focused|focussed|facing|notes|base|list|portal|safety|work|group|groups|care|records)|(half|most|some|loads|lots|plenty|many|several|a few|few|two|three|both) (of)? (my|our)? ..1 #clients-noun|(ex|former|old|past) #clients-noun|clients !(of|who are|are)|(someone|somebody|people|person|folks) (i|we) (am|have been)? (see|seeing|saw|work with|worked with|working with|treat) !(for|as|about)|(someone|somebody|people|folk|folks|person) (who|that) (comes|come|came|used to come|has come|have come) to (me|see me)|(someone|somebody|people|folk|folks|couple|man|woman|family) (i|we) (have)? (used to see|finished (therapy|work|with)|ended with|counsel|counselled)|(couple|couples|family|teen|teenager|kid|kiddo|teens) (that|who)? (i|we) (have been|am|are|was|used to)? (see|seeing|support|supporting) !(a|the|him|her)|(#person-noun|#people-noun) (that|who|whom)? (i|we) (have been|am|are|was|used to|once|have)? (counsel|counselled|counseled|counselling|treat|treated|treating)|(people|folk|folks|ones|those|everyone|somebody|someone|anyone) (who|that) (come|comes|walk|walks|sit|sits|came|sat|walked) ..2 (through|in|into|to|on) ..1 (my|our) (door|room|office|couch|sofa|practice|clinic)|one of mine|one of my (regulars|couples|teens|kiddos|lot|lads|ladies|girls|guys))";

/** The same with something of theirs to follow. */
export const ofSomeClient =
  "(a|an|the|my|our|this|that|one of my|some|new|old|former) ..2 (client's|patient's|clients|patients)";

/** The author never does it, or sets out how they do it: what a policy or a training sounds like. */
export const neverOrByPolicy: readonly string[] = [
  '(i|we|you|they|therapists|counsellors|please) ..1 never !(be|been|felt|looked|forget|thought|had|seen|knew|recover)',
  '(never|no) ..1 (add|accept|follow|friend|google|ask|take|post|answer|reply|look|meet)',
  '(decline|declined|turned down|turn down|said no to|say no to|instead of|rather than|no longer|stopped|refuse|refused|policy|policies|guideline|guidelines|ethics code|code of ethics|boundary question|cpd|webinar|workshop|training day|supervision session|research|study|studies|survey|reading list|chapter)',
];

/** The author does not do it, or asks others not to. */
export const saysNo: readonly string[] = [
  '(i|we|you|they|therapists|counsellors|counselors|clinicians|people|please|staff) (do|did|will|would|can|could|should|must|may|am|are|have) not !(unsee|even|believe|stop|wait|help|regret|regretting|cope|mind|care|stand|bear|alone|only|lie|unhear|sorry|ashamed)',
  ...neverOrByPolicy,
];

/** The sentence asks. */
export const asks: readonly string[] = [
  '^ (and|but|so|ok|okay|well|right|honestly|therapists|colleagues|question)? (should|would|could|can|may|do|does|did|is|are|what|how|why|whether)',
];

/** The author says no, asks, supposes, or warns of what others post. */
export const declines: readonly string[] = [
  ...saysNo,
  ...asks,
  '^ (and|but|so)? (if|when|whenever|imagine|suppose)',
  '(if|when|whenever|whether|what if) (a|your|the|any|you|our) ..1 (#client-noun|#clients-noun)',
  '(your|you) ..2 #client-noun',
  '(posts|post|things|lines|comments|jokes) like',
];

/** Clients of another trade. An ex is kin elsewhere, and here an ex-client is a client. */
export const otherTrades: readonly string[] = [
  '(logo|rebrand|branding|font|web copy|landing page|copywriting|copy deadline|marketing|advertising|ad agency|design agency|seo|campaign|client brief|the brief|pitch deck|uptime|invoices)',
  '(an|the|our|creative|pr|web|digital) (agency|studio) (taught|in|lost|won|called|that|for|says)',
  '(estate agent|estate agents|kitchen fitter|self employed|sales call|account manager|procurement|contractor|freelance|freelancer)',
];

/** Reviews that nobody in care writes. */
export const otherReviews: readonly string[] = [
  '(book|books|novel|memoir|podcast|episode|course|workshop|webinar|supervision|supervisees|supervisee|delegates|delegate|trainees|students|training|cpd|journal|app|cafe|restaurant|plumber|employer|article|paper|peer review|literature|film|album|shop|etsy|recipe|hotel|cohort|conference|talk|colleagues|trip|tripadvisor|landlord|vet|groomer|dog|cat|retreat|venue|airbnb)',
];

/** The author is somebody else's client, pupil or guest here, or speaks of another trade. */
export const notAtMyWork: readonly string[] = [
  '(own|my|our) (own)? (#therapist-noun|supervisor|physio|physiotherapist|gp|dentist|hairdresser|coach|trainer|groomer|vet|tutor|osteopath|chiropractor)',
  '(cpd|training|conference|webinar|workshop|seminar|keynote|supervision|spin|yoga|gym|photo|recording|teaching|pilates|swim|swimming|essay|assignment|diploma|degree|module|viva|dissertation|exam|exams|council|parliament|congress|senate|court|jam|rehearsal|choir|podcast|plenary|board|physio|dentist|haircut|groomer|salon)',
];
