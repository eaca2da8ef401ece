/** How the author speaks: feeling, saying, meeting, addressing. */
export const sensesVoice = {
  /** Cheering on colleagues, and thanking. */
  // biome-ignore format: a long list reads better in lines
  'cheer-thanks': [
    'congratulations', 'congrats', 'comhghairdeas', 'well done', 'well deserved', 'kudos', 'hats off',
    'chapeau', 'bravo', 'hurrah', 'hooray', 'woohoo', 'whoop', 'yay', 'shout out', 'shoutout', 'props to',
    'please welcome', 'big news', 'exciting news', 'announcement', 'work anniversary', 'thanks',
    'ta very much', 'cheers', 'appreciate', 'appreciated', 'appreciates', 'appreciation', 'grateful',
    'gratefully', 'gratitude', 'thankful', 'thankfully', 'indebted', 'in your debt', 'owe you one',
    'without whom', 'thank', 'thanked', 'thanking', 'to everyone who', 'everyone who came',
    'everyone who supported', 'for your support', 'your kind words',
  ],
  /** Jokes and shared sighs about the trade. */
  // biome-ignore format: a long list reads better in lines
  'profession-jokes': [
    'mmhmm', 'hmm', 'nodding dog', 'therapist voice', 'therapist face', 'therapist nod', 'head tilt',
    'head tilting', 'therapist cardigan', 'chunky necklace', 'big earrings', 'statement earrings',
    'scarf collection', 'herbal tea', 'lukewarm coffee', 'third coffee', 'coffee number', 'stanley cup',
    'tissue budget', 'therapist humour', 'therapist humor', 'therapist problems', 'therapist life',
    'therapist things', 'only therapists', 'reading minds', 'mind reader', 'psychoanalysing me', 'at parties',
    'unpaid therapist', 'couch jokes', 'meme', 'memes', 'lol', 'lolz', 'haha', 'hahaha', 'lmao', 'rofl',
    'lmfao',
  ],
  /** Things supposed, not told. */
  // biome-ignore format: a long list reads better in lines
  'hypothetical-words': [
    'imagine', 'picture this', 'picture a', 'suppose', 'supposing', 'let us say', 'lets say', 'say someone',
    'say a client', 'what if', 'if a client', 'if your client', 'when a client', 'when your client',
    'when clients', 'whenever a client', 'a client might', 'clients might', 'clients may', 'a client may',
    'someone might', 'some people might', 'might say', 'might come', 'may come', 'hypothetical',
    'hypothetically', 'for example', 'for instance', 'eg', 'e g', 'an example', 'case example', 'vignette',
    'vignettes', 'fictional', 'fictitious', 'invented', 'imaginary', 'fantasy client', 'role play client',
    'mock client', 'mock session', 'pretend client', 'training video', 'demo session', 'actor client',
    'simulated', 'scenario', 'scenarios', 'thought experiment', 'in theory', 'theoretically', 'in principle',
    'think of a', 'consider a', 'consider the case', 'take a client', 'take someone', 'meet jane',
    'meet john', 'meet sarah', 'jane doe', 'joe bloggs', 'mary smith', 'average joe', 'client a', 'client b',
    'client x', 'mr x',
  ],
  /** Words that speak of people at large. */
  // biome-ignore format: a long list reads better in lines
  generalising: [
    'people', 'everyone', 'everybody', 'all of us', 'most of us', 'many of us', 'some of us', 'we all',
    'humans', 'human beings', 'the world', 'men', 'women', 'couples', 'families', 'children', 'adults',
    'clients', 'patients', 'every client', 'any client', 'no client', 'the client', 'most therapists',
    'the average person', 'generally', 'in general', 'broadly', 'by and large', 'on the whole', 'as a rule',
    'usually', 'often', 'sometimes', 'typically', 'commonly', 'frequently', 'tends to', 'tend to', 'tendency',
    'in my experience', 'in my practice', 'in my work', 'something i hear', 'something i see',
    'a common theme', 'common themes', 'recurring theme', 'pattern i see', 'over the years',
    'across my caseload', 'time and again', 'again and again', 'across the board',
  ],
  /** Consent, changed details and composites. */
  // biome-ignore format: a long list reads better in lines
  'permission-words': [
    'permission', 'consent', 'consented', 'signed a release', 'release signed', 'agreed to share',
    'happy for me to share', 'happy to be shared', 'said i could share', 'said i could tell',
    'told me i could', 'wants me to share', 'asked me to share', 'they have read this', 'she has read this',
    'he has read this', 'anonymous', 'anonymised', 'anonymized', 'anonymously', 'anonymity',
    'details changed', 'identifying details', 'changed details', 'details altered', 'name changed',
    'names changed', 'names have been changed', 'not her real name', 'not his real name',
    'not their real name', 'pseudonym', 'pseudonyms', 'disguised', 'disguise', 'composite', 'composites',
    'amalgam', 'amalgamation', 'blend of', 'mixture of several', 'drawn from many', 'based on many',
    'based on several', 'not one client', 'not a real client', 'not any one client', 'no one client',
    'no real client', 'no client in particular', 'nobody in particular', 'no identifying', 'confidentiality',
    'privacy',
  ],
  /** The author's training or childhood remembered. */
  // biome-ignore format: a long list reads better in lines
  'memory-past': [
    'when i was', 'when i started', 'when i first started', 'when i first qualified', 'when i first trained',
    'as a child', 'as a kid', 'as a girl', 'as a boy', 'as a teenager', 'as a teen', 'as a student',
    'as a trainee', 'as a young therapist', 'as a baby therapist', 'growing up', 'grew up', 'childhood',
    'my primary school', 'school days', 'back in the day', 'back then', 'in those days', 'in the nineties',
    'in the eighties', 'in the seventies', 'in the 90s', 'in the 80s', 'in the 70s', 'once upon a time',
    'long ago', 'twenty years ago', 'thirty years ago', 'fifteen years ago', 'ten years ago', 'decades ago',
    'in my first year', 'in my final year', 'my first placement', 'my training', 'my tutor', 'my old tutor',
    'my old supervisor', 'my first supervisor', 'my lecturer', 'my old teacher', 'my english teacher',
    'my primary teacher', 'i remember', 'i still remember', 'i recall', 'looking back', 'thinking back',
    'reminisce', 'throwback', 'tbt', 'nostalgia', 'nostalgic', 'old photo', 'found an old',
  ],
  /** Founders, writers and teachers of therapy. */
  // biome-ignore format: a long list reads better in lines
  'therapy-authors': [
    'freud', 'jung', 'jungian', 'adlerian', 'winnicott', 'bion', 'lacan', 'lacanian', 'kohut', 'fairbairn',
    'ferenczi', 'bowlby', 'erikson', 'piaget', 'vygotsky', 'axline', 'maslow', 'perls', 'yalom', 'frankl',
    'logotherapy', 'nietzsche', 'kierkegaard', 'sartre', 'buber', 'pavlov', 'bandura', 'seligman', 'linehan',
    'brene', 'minuchin', 'satir', 'erickson', 'epston', 'gottman', 'gottmans', 'perel', 'bessel', 'porges',
    'siegel',
  ],
  /** The author proud, in awe, touched or tearful. */
  // biome-ignore format: a long list reads better in lines
  'author-moved': [
    'proud', 'proudest', 'prouder', 'bursting with pride', 'beaming with pride', 'chuffed', 'made up for',
    'delighted', 'over the moon', 'tickled pink', 'thrilled', 'ecstatic', 'buzzing', 'buzzin', 'stoked',
    'pumped', 'hyped', 'awe', 'awestruck', 'humbled', 'humbling', 'honoured', 'honored', 'honour', 'honor',
    'privilege', 'privileged', 'blown away', 'blew me away', 'floored', 'gobsmacked', 'taken aback',
    'mind blown', 'amazed', 'amazes me', 'inspired', 'inspires me', 'love my job', 'love this job', 'i cried',
    'had a cry', 'had a bubble', 'shed a tear', 'i welled up', 'i teared up', 'i sobbed', 'cutting onions',
    'blinking hard', 'swallowed hard', 'chills', 'shivers', 'hairs stood up', 'my heart', 'heart melted',
    'heart full', 'heart is full', 'full heart', 'heart burst', 'heart exploded', 'heart swelled',
    'heart soared', 'heart broke', 'heartbroken', 'heartbreaking', 'heart breaking', 'heart hurts',
    'heart heavy', 'heavy heart', 'heart sank', 'stomach dropped', 'gutted', 'devastated', 'haunted',
    'haunts me', 'haunting', 'sat with me', 'stayed with me', 'stays with me', 'sticks with me',
    'stuck with me', 'still think about', 'still thinking about', 'never forget', 'i will carry',
    'carry with me', 'carrying it home', 'took it home', 'brought it home', 'lost sleep', 'lay awake',
    'awake thinking', 'so touched', 'deeply touched', 'deeply moved', 'moved to tears', 'so moving',
    'emotional', 'wrecked me', 'broke me', 'hit home',
  ],
  /** The author tired, cross or fed up. */
  // biome-ignore format: a long list reads better in lines
  'author-weary': [
    'tired', 'exhausted', 'knackered', 'shattered', 'wrecked', 'banjaxed', 'bushed', 'pooped', 'done in',
    'wiped out', 'drained', 'frazzled', 'brain is mush', 'brain mush', 'running on empty', 'running on fumes',
    'running on coffee', 'long day', 'long week', 'what a day', 'what a week', 'heavy week', 'heavy day',
    'tough day', 'tough week', 'hard day', 'hard week', 'rough day', 'rough week', 'mad week', 'manic week',
    'bonkers week', 'week from hell', 'full on', 'flat out', 'snowed under', 'swamped', 'overbooked',
    'overworked', 'stretched thin', 'at capacity', 'at my limit', 'wits end', 'fed up', 'sick of',
    'had enough', 'done with', 'so done', 'can not even', 'annoyed', 'annoying', 'irritated', 'irritating',
    'frustrated', 'frustrating', 'infuriating', 'infuriated', 'livid', 'fuming', 'raging', 'seething',
    'ranting', 'rant', 'venting', 'moaning', 'whinge', 'whinging', 'grumble', 'eye rolling',
    'rolling my eyes', 'bored stiff', 'boring', 'dreading', 'dreaded', 'heart sink', 'heartsink',
    'worst client', 'nightmare', 'difficult client', 'draining',
  ],
  /** Saying, telling and asking, in every form. */
  // biome-ignore format: a long list reads better in lines
  'say-verbs': [
    'say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'telling', 'ask', 'asks', 'asked', 'asking',
    'answer', 'answers', 'answered', 'answering', 'replies', 'replied', 'replying', 'responds', 'responded',
    'shout', 'shouts', 'shouted', 'shouting', 'yell', 'yells', 'yelled', 'roared', 'scream', 'screams',
    'screamed', 'screaming', 'shrieked', 'barked', 'whisper', 'whispers', 'whispered', 'mutters', 'muttered',
    'mumbles', 'mumbled', 'murmurs', 'murmured', 'mouthed', 'announces', 'announced', 'declares', 'declared',
    'exclaims', 'exclaimed', 'explains', 'explained', 'explaining', 'describes', 'described', 'mentions',
    'mentioned', 'remarks', 'remarked', 'quip', 'quipped', 'joked', 'wondered', 'wondering', 'confides',
    'confided', 'repeats', 'repeated', 'insists', 'insisted', 'claimed', 'swore', 'promises', 'promised',
    'beg', 'begs', 'begged', 'begging', 'pleads', 'pleaded', 'pled', 'urges', 'urged', 'warns', 'warned',
    'advises', 'advised', 'suggest', 'suggests',
  ],
  /** Meeting, seeing and working with somebody. */
  // biome-ignore format: a long list reads better in lines
  'meet-verbs': [
    'meet', 'meets', 'met', 'saw', 'seeing', 'sat with', 'sat down with', 'sit with', 'sat across from',
    'sat opposite', 'sitting opposite', 'sitting across from', 'spent time with', 'worked with', 'work with',
    'works with', 'working with', 'work alongside', 'worked alongside', 'walked alongside',
    'walking alongside', 'journeyed with', 'accompanied', 'accompany', 'treated', 'treating', 'treats',
    'assessed', 'evaluated', 'interviewed', 'counselled', 'counseled', 'counselling him', 'counselling her',
    'cared for', 'looked after', 'looking after', 'attended to', 'visited', 'visiting', 'called out to',
    'checked on', 'checking in on', 'checked in with', 'caught up with', 'catch up with', 'talked with',
    'talked to', 'spoke to', 'spoke with', 'chatted to', 'chatted with', 'listened to', 'been with',
    'had a client', 'had a patient', 'had a man', 'had a woman', 'had a lad', 'had a girl', 'had a couple',
    'had a family', 'have a client', 'have a patient', 'got a client', 'my client', 'my patient',
    'this client', 'this patient', 'client today',
  ],
  /** Words that turn the volume up. */
  // biome-ignore format: a long list reads better in lines
  intensifiers: [
    'very', 'really', 'truly', 'deeply', 'utterly', 'totally', 'completely', 'absolutely', 'entirely',
    'thoroughly', 'wholly', 'extremely', 'incredibly', 'unbelievably', 'amazingly', 'insanely',
    'ridiculously', 'stupidly', 'crazily', 'hugely', 'massively', 'enormously', 'immensely', 'profoundly',
    'genuinely', 'honestly', 'literally', 'seriously', 'properly', 'well good', 'dead good', 'pure dead',
    'reyt', 'hella', 'hecka', 'super', 'superbly', 'uber', 'ultra', 'bloody', 'flipping', 'flippin',
    'fecking', 'feckin', 'fucking', 'effing', 'freaking', 'frigging', 'damn', 'damned', 'goddamn', 'heaps',
    'loads', 'tonnes', 'oodles', 'af', 'soooo', 'sooo', 'soo', 'particularly', 'especially', 'exceptionally',
    'remarkably', 'terribly', 'awfully', 'awful', 'dreadfully', 'desperately', 'painfully', 'heartbreakingly',
  ],
  /** Words that take certainty back. */
  // biome-ignore format: a long list reads better in lines
  'hedge-words': [
    'maybe', 'perhaps', 'possibly', 'probably', 'presumably', 'apparently', 'seemingly', 'arguably',
    'potentially', 'conceivably', 'unlikely', 'seems', 'seemed', 'appears', 'appeared', 'sort of', 'kind of',
    'kinda', 'sorta', 'a bit', 'a little', 'a tad', 'a wee bit', 'somewhat', 'fairly', 'more or less',
    'roughly', 'around about', 'ish', 'i think', 'i guess', 'i suppose', 'i reckon', 'i feel', 'i wonder',
    'i imagine', 'i believe', 'not sure', 'curious', 'wondering', 'wonder if', 'in my view', 'in my opinion',
    'imo', 'imho', 'my two cents', 'my take', 'to my mind', 'it depends', 'depending', 'depends on',
    'may help', 'can help', 'might help', 'could help', 'can be helpful', 'may be helpful', 'may be useful',
    'may be worth', 'might be worth', 'worth considering', 'worth exploring', 'worth a try', 'if it helps',
    'if you like', 'if you wish', 'if that fits', 'if it fits', 'take what fits', 'leave the rest', 'ymmv',
    'not for everyone',
  ],
  /** Speaking to one person as if by letter. */
  // biome-ignore format: a long list reads better in lines
  'greet-one': [
    'dearest', 'dear client', 'to my client', 'to my 4pm', 'to my last client', 'to the client',
    'to the man who', 'to the woman who', 'to the lad who', 'to the lady who', 'to the mum who',
    'to the person who', 'to the one who', 'to the family who', 'to the teenager who',
    'to the little girl who', 'to a certain someone', 'to someone special', 'to you who',
    'you know who you are', 'if you are reading this', 'if you see this', 'if you ever read this',
    'hope you see this', 'i know you read these', 'i know you follow me', 'you asked me', 'you told me',
    'you said to me', 'you came to me', 'you walked in', 'you sat', 'you cried', 'you showed me',
    'you taught me', 'you trusted me', 'you brought', 'you made me', 'when you came', 'when you first came',
    'when you first walked in', 'the day you', 'the first time you', 'last time you', 'do you remember',
    'remember when you', 'i remember you', 'i think of you', 'i thought of you', 'i still think of you',
    'i miss you', 'i see you', 'i saw you', 'i am proud of you', 'i believe in you', 'i am rooting for you',
    'thank you for trusting me', 'thank you for letting me', 'good luck today', 'good luck tomorrow',
    'break a leg', 'go smash it', 'happy birthday to you', 'wherever you are', 'whoever you are', 'godspeed',
    'fly high', 'keep flying', 'this one is for you', 'this is for you',
  ],
  /** Warm names for a person. */
  // biome-ignore format: a long list reads better in lines
  endearments: [
    'my love', 'luv', 'lovey', 'darling', 'darlin', 'darl', 'dearie', 'deary', 'sweetheart', 'sweetie',
    'sweetpea', 'hon', 'hun', 'huns', 'hunni', 'babe', 'babes', 'petal', 'poppet', 'ducky', 'chickadee',
    'goddess', 'macushla', 'acushla', 'alanna', 'cariad', 'sugarplum', 'cherub', 'munchkin', 'buttercup',
    'kiddo', 'champ', 'buddy', 'pal', 'matey', 'bruv', 'mamas', 'dude', 'friendo', 'beloved', 'jaan', 'yaar',
    'habibi', 'habibti', 'mijo', 'mija', 'corazon', 'cherie',
  ],
  /** Addressing a crowd or a group. */
  // biome-ignore format: a long list reads better in lines
  'greet-many': [
    'hi all', 'hi everyone', 'hi everybody', 'hi guys', 'hi friends', 'hi there', 'hello all',
    'hello everyone', 'hello friends', 'hello lovelies', 'hello linkedin', 'hello instagram',
    'hello facebook', 'hey everyone', 'hey guys', 'hey friends', 'hey you guys', 'hey fam', 'hey team',
    'howdy', 'gday', 'g day all', 'good morning linkedin', 'morning all', 'morning everyone', 'afternoon all',
    'evening all', 'dear all', 'dear colleagues', 'dear friends', 'dear therapists', 'dear parents',
    'dear counsellors', 'dear everyone', 'dear world', 'dear internet', 'ladies and gentlemen', 'gents',
    'folks', 'folx', 'peeps', 'peops', 'tribe', 'yall', 'you all', 'you lot', 'youse', 'yiz', 'all you',
    'all of you', 'any of you', 'some of you', 'those of you', 'to all', 'to everyone', 'to anyone',
    'to those who', 'to every', 'anyone who', 'anybody know', 'anyone know', 'does anyone', 'has anyone',
    'can anyone', 'who else', 'raise your hand', 'hands up', 'show of hands', 'parents of', 'mums of',
    'dads of', 'new mums',
  ],
} as const;
