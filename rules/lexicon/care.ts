import { otherTrade } from './scene-cues.ts';

/** How one says that somebody was in one's care, without saying client. */
export const care = {
  /** After "in my", "on our", "through my": where people are met as a professional. */
  // biome-ignore format: a long list reads better in lines
  'care-room': [
    'office', 'room', 'rooms', 'couch', 'sofa', 'loveseat', 'chair', 'armchair', 'carpet', 'rug', 'beanbag', 'playroom', 'back room', 'wee room', 'front room', 'consulting room', 'therapy room', 'counselling room', 'treatment room', 'waiting room', 'studio', 'clinic', 'practice', 'surgery', 'caseload', 'case load', 'list', 'books', 'ward', 'unit', 'wing', 'service',
    'group', 'groups', 'programme', 'program', 'detox unit', 'rehab', 'tissues', 'box of tissues', 'sand tray', 'sandtray', 'table', 'stairs', 'door', 'doorway', 'barn', 'arena', 'screen', 'zoom', 'tuesday group', 'wednesday group', 'thursday group', 'shelter', 'hostel', 'refuge', 'trailer', 'tent', 'desk', 'hut', 'cabin', 'shed', 'garden room', 'library closet', 'closet',
  ],
  /** What a professional does with one person, in the past. */
  // biome-ignore format: a long list reads better in lines
  'cared-for': [
    'treated', 'assessed', 'counselled', 'counseled', 'supported', 'worked with', 'sat with', 'sectioned', 'discharged', 'evaluated', 'detoxed', 'rehabbed', 'medicated', 'diagnosed', 'interviewed', 'placed', 'visited', 'saw for', 'looked after', 'cared for', 'sat across from', 'sat opposite', 'have sat opposite', 'did anger management with', 'did group with', 'was seeing', 'have been seeing', 'am seeing', 'had on my', 'have had on my',
    'am working with', 'was working with', 'have been working with', 'have worked with', 'am supporting', 'have been supporting', 'have been treating', 'am treating', 'was treating', 'been seeing', 'been working with', 'currently seeing',
  ],
  /** People whose own clients the author hears of. */
  // biome-ignore format: a long list reads better in lines
  supervised: ['supervisee', 'supervisees', 'intern', 'interns', 'trainee', 'trainees', 'student', 'students', 'psychs', 'associates', 'associate', 'registrar', 'one of the girls'],
  /** Days as a habit between two people. */
  weekdays: ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  /** Help that is given to one person or one group at a time. */
  // biome-ignore format: a long list reads better in lines
  'care-kind': [
    'play therapy', 'art therapy', 'music therapy', 'drama therapy', 'equine therapy', 'speech therapy', 'group therapy', 'talk therapy', 'trauma therapy', 'trauma work', 'emdr', 'exposure', 'exposures', 'counselling', 'counseling', 'memory test', 'home visit', 'safety check', 'peer support', 'check in', 'check ins', 'intake', 'assessment', 'evaluation',
    'dbt', 'cbt', 'erp', 'iop', 'php', 'detox', 'rehab', 'relapse prevention', 'anger management', 'anger work', 'grief group', 'bereavement group', 'anxiety group', 'support group', 'skills group', 'music group', 'mens group', 'womens group', 'family session', 'section 7', 'custody evaluation', 'case notes', 'sign out', 'session', 'sessions', 'therapy hour', 'supervision', 'eap', 'aftercare', 'safeguarding', 'placement', 'helpline', 'hotline', 'crisis line', 'the line', 'welfare line',
  ],
} as const;

/** Wordings that say in themselves that the author met somebody as a professional. */
export const inCare: readonly string[] = [
  '@client',
  '(in|on|into|at|through|from|off|opposite|across|under|onto|inside|to) (from)? (my|our) ..1 #care-room',
  '(came|comes|come|coming|referred|sent|brought) (back|in|over)? (to|to see|in to|for) (me|us) !(with a|saying)',
  '(walking|walked|wandered|marched|come|comes|came|been) (in|up|into|to) (my|our|group) ..1 #care-room?',
  '(i|we) ..1 #cared-for',
  '(i|we) ..1 (saw|see|had|have|met|assessed) (him|her|them|your|that) ..3 (for|on|in|every|through|at|when|as|#weekday) ..3 (years|months|weeks|sessions|visits|appointments|ward|unit|clinic|detox|assessment|eap|group|work|#weekday|usual)',
  '(am|was|been|being|as|were) (your|his|her|their|the) ..2 (#therapist-noun|caseworker|social worker|keyworker|nurse|cpn|case manager|support worker|aftercare)',
  '(our|his|her|their|your) (very)? (first|second|third|fourth|fifth|last|final|next|usual|best|#ordinal) ..1 (session|appointment|visit|meeting|hour|assessment)',
  '(his|her|their|your) (session|sessions|appointment|intake|exposure|exposures|emdr|treatment plan|slot|discharge summary|chart|memory test|evaluation|assessment|section)',
  '(sees|seeing|saw|see) (me|us|you) (every|on|for|at|in|weekly|since|last|#weekday)',
  '(same|usual) (time|couch|place|link|slot|chair|hour) ..2 (week|#weekday|tomorrow|friday)?',
  '(#TextValue|#digits|weeks|months|years) ..2 (of|with|over)? (emdr|cbt|dbt|exposure|therapy|counselling|counseling|play therapy|sessions|work together|#weekdays)',
  '(every|each) (other)? #weekday',
  '(we|i) (did|have done|had|got through|do) ..3 (#care-kind|that work)',
  '(in|after|during|before|at|to|for|since|doing|started|through) (the|a|his|her|their|this|last|our|my|your)? ..2 #care-kind',
  '(one|some|two|three) of (mine|ours)',
  '(told|asked|showed|handed|brought|whispered to|said to) (me|us) ..5 (#today|#recent|#weekday|in #month)',
  '(on|off|from|in|to|at) (the|our|my|a) ..2 (ward|wing|unit|hospice|hostel|playroom|group home|refuge|shelter|detox|memory clinic|day hospital|transitional house|crisis house)',
  '(my|our|one of my|one of our) ..3 #supervised ..6 (client|working with|seeing|sees|saw|session)',
  '(i|we) ..1 remember (you|your) ..6 (when|from|at|walking|first)',
  'bed #digits',
  '(i|we) ..1 (saw|met|see) (him|her|them) (once|twice|last|on|for|today|yesterday|again|#TextValue)',
  '(walk and talk|forty minutes we|the whole fifty minutes|fifty minutes|50 minutes|50 min)',
  '(one of my|some of my|my|our) ..2 (#clients-noun|regulars)',
  '(i|we) ..1 had (a|an|this) ..2 #person-noun (from|in|who|with|sat|#clause-start)',
  '(sat|sitting) (in front of|opposite|across from) me',
  '(working|work) ..2 with (a|an|this) ..1 (#person-noun|#job)',
  '(case|caseload|intake|chart|discharge summary|case notes|progress note|treatment plan|process notes|clinical note) (note|notes)?',
];

/** Wordings to or of one person that say that the author and they know each other from the work. */
export const knownFromWork: readonly string[] = [
  '(in|on|into|through|opposite|up|under) (my|our) ..1 #care-room',
  '(our|your|his|her) (very)? (first|last) (meeting|session|hour|visit|appointment) (at|in) (the|my|our)',
  '(i|we) (saw|got|brought|helped) (him|her|them|you) ..1 through (the|his|her|it|that)',
  '(you can|of course you can|you are welcome to) come back',
  '(i have|i have got|there is) a slot ..2 (#weekday|#weekdays|free|for you)',
  '(am|was|been|being|as) (your|his|her|their) ..2 (#therapist-noun|caseworker|social worker|keyworker|nurse|cpn|case manager|support worker)',
  '(i|we) ..1 #cared-for',
  '(i|we) ..1 (saw|see|had|have|met|assessed) (him|her|them|your|that) ..3 (for|on|in|every|through|at|when|#weekday) ..3 (years|months|weeks|sessions|visits|ward|unit|clinic|detox|assessment|eap|group|#weekday|usual)',
  '(came|comes|coming|brought) (back|in)? (to|to see|in to) (me|us)',
  '(sees|seeing|saw) me (every|on|for|at|weekly|since|last|#weekday)',
  '(as|like|what) we (said|worked on|talked about|agreed|practised|practiced|discussed) ..4 (on|last|yesterday|#weekday|tues|thurs|session|today)?',
  '(same|usual) (time|couch|link|slot|chair) ..2 (week|#weekday|tomorrow|thurs)',
  '(see|seeing) (you|yous) ..2 (#weekday|next week|tomorrow|thurs|tues)',
  '(your|his|her) (slot|session|sessions|appointment|intake|exposures|last visit|discharge summary|chart|copay)',
  '(#number|#TextValue|#digits) (sessions|weeks|months|years|visits|#weekdays) (of|with|in|on|together) ..2 (emdr|cbt|dbt|exposure|therapy|me|us|my|our|play*|work|#care-room)',
  '(i|we) ..1 remember (you|your|him|her) ..4 (when|from|walking|first|sat|came)',
  'when you (first|last)? ..1 (came|walked|started|sat|turned up)',
  '(from|in) (our|my) ..2 group',
  '(lost|buried) ..2 (client|clients|patient|patients|mine)',
];

/** Wordings that say that a draft is no client story: work offered, other trades, the author's own therapy, made-up people. */
export const notOurs: readonly string[] = [
  '(hiring|vacancy|vacancies|applications close|sign on bonus|apply by|now recruiting|job opening)',
  '(novel|memoir|film|movie|netflix|screenplay|sopranos|fictional|box set|documentary|sequel|panto|matinee|tickets|on telly|on tv has|character telling)',
  '(hypothetical|hypothetically|vignette|role play)',
  '(i|me) (was|am|have been|had been|as) ..2 (patient|client|service user|inpatient) !(of|who|advocate)',
  '(i was|i have been|i had been|i got) ..2 (assessed as|diagnosed|sectioned|admitted)',
  '(my|our) ..1 #kin ..6 (a patient|on #digits north|was admitted|on the ward)',
  'not my (client|patient)',
  '(isnt|is not) anybody',
  '(logo|invoice|estate agent|advertising|rebrand|uptime|ad agency|campaign brief)',
  '(my|our) own therapy',
  '(composite|made up client|not a real client|imaginary client)',
  'my (last name|surname|dna)',
  '(posts|positions|roles|jobs) (open|available|going|advertised)',
  '(when|who|people) (i|we) hire',
  ...otherTrade,
  '(participants|randomised|randomized|et al|meta analysis|coauthors|preprint)',
  '(career day|open day|day 1 of the job|new cohort|first cohort|my cohort)',
  '(we are|i am) going on tour',
  '(one of mine is|mine is) (a|an) (tiny|podcast|book)',
];

/** The same, without wordings that talk about work in general also has. */
export const surelyInCare: readonly string[] = [
  '@client',
  'one of (my|our) ..3 (#school-year|#job|#clients-noun)',
  '(my|our|one of my|one of our) ..3 #supervised ..6 (client|working with|seeing|sees|saw)',
  '(our|his|her|their) (very)? (first|second|third|fourth|fifth|last|final|next|#ordinal) ..1 (session|appointment|visit|hour|assessment)',
  '(told|asked|showed|handed|brought) (me|us) ..5 (in session|in group|in therapy|at the hospice|on the ward|last session)',
  '(we|i) (did|have done|got through) ..3 (emdr|sessions|exposure|play therapy|cbt|dbt|art therapy)',
  ...knownFromWork,
];
