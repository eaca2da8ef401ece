/** What else therapists write about: business, trade, the public world. */
export const sensesOther = {
  /** Money, papers and upkeep of a practice. */
  // biome-ignore format: a long list reads better in lines
  'billing-admin': [
    'invoice', 'invoices', 'invoiced', 'invoicing', 'receipts', 'payment', 'payments', 'unpaid', 'fee',
    'fees', 'concessions', 'superbill', 'superbills', 'copay', 'copays', 'deductible', 'paneled', 'panelled',
    'credentialing', 'credentialed', 'caqh', 'clawback', 'reimbursement', 'npi', 'medicaid', 'medicare',
    'bcbs', 'aetna', 'cigna', 'optum', 'bupa', 'axa', 'aviva', 'vhi', 'laya', 'ehr', 'simplepractice',
    'therapynotes', 'writeupp', 'cliniko', 'tax', 'taxes', 'hmrc', 'revenue',
  ],
  /** Supervision, colleagues and the care of the worker. */
  // biome-ignore format: a long list reads better in lines
  'supervision-words': [
    'supervision', 'line management', 'supervisor', 'supervisors', 'supervise', 'supervises', 'supervised',
    'supervising', 'supervisory', 'supervisee', 'supervisees', 'consultation group', 'consult group',
    'peer consultation', 'reflective practice', 'balint', 'case discussion', 'case presentation',
    'parallel process', 'seven eyed', 'debrief', 'debriefed', 'debriefing', 'team meeting', 'mdt', 'huddle',
    'staff room', 'staffroom', 'away day', 'team day', 'fellow therapist', 'fellow therapists',
    'fellow counsellor', 'fellow counsellors', 'fellow clinicians', 'colleague', 'colleagues',
    'therapist friends', 'trainee', 'trainees',
  ],
  /** Learning the trade; courses, conferences and public occasions. */
  // biome-ignore format: a long list reads better in lines
  'training-events': [
    'training', 'trainings', 'cpd', 'ceu', 'ceus', 'courses', 'module', 'modules', 'diploma', 'certificate',
    'certification', 'certified', 'msc', 'msw', 'phd', 'psyd', 'dclinpsy', 'doctorate', 'doctoral', 'thesis',
    'dissertation', 'viva', 'placements', 'practicum', 'internship', 'logbook', 'triads', 'fishbowl',
    'assignments', 'essay', 'essays', 'tutor', 'tutors', 'cohort', 'conference', 'conferences', 'symposium',
    'expo', 'keynote', 'keynotes', 'plenary', 'panellist', 'panelist', 'poster', 'speaker', 'speakers',
    'slides', 'powerpoint', 'lanyard', 'delegate', 'delegates', 'networking', 'tickets', 'venue', 'retreats',
  ],
  /** Studies, numbers and findings. */
  // biome-ignore format: a long list reads better in lines
  'research-stats': [
    'research', 'researcher', 'researchers', 'studies', 'preprint', 'findings', 'data', 'dataset', 'cochrane',
    'rct', 'rcts', 'randomised', 'randomized', 'trials', 'placebo', 'participants', 'participant',
    'respondents', 'surveys', 'surveyed', 'longitudinal', 'qualitative', 'quantitative', 'correlation',
    'causation', 'correlates', 'prevalence', 'incidence', 'predictor', 'predictors', 'mediates', 'percent',
    'percentage', 'majority', 'statistics', 'stats', 'cdc', 'guidelines', 'lancet', 'bmj',
  ],
  /** Marketing, room for new people, hours and addresses. */
  // biome-ignore format: a long list reads better in lines
  'practice-offer': [
    'accepting new clients', 'taking new clients', 'accepting clients', 'new clients welcome',
    'welcoming new', 'now booking', 'now open', 'now offering', 'now available', 'i offer', 'i specialise',
    'i specialize', 'specialising in', 'specializing in', 'i work with', 'i help', 'i support', 'we offer',
    'we provide', 'we help', 'our services', 'my services', 'special offer', 'discount', 'free consultation',
    'free 15 minute', 'free 20 minute', 'introductory call', 'discovery call', 'no obligation',
    'get in touch', 'contact me', 'contact us', 'email me', 'call us', 'ring me on', 'book now',
    'book a call', 'book online', 'book your', 'book a session', 'spaces available', 'space available',
    'opening hours', 'opening times', 'open monday', 'open weekdays', 'open weekends', 'saturday mornings',
    'till late', 'late nights', 'closed for', 'closed on', 'office closed', 'bank holiday', 'bank holidays',
    'public holiday', 'office hours', 'reception hours', 'new address', 'postcode', 'zip code', 'suite 4',
    'parking', 'directions', 'buzzer', 'intercom', 'relocated', 'relocating', 'tel',
  ],
  /** Jobs and posts to be filled. */
  // biome-ignore format: a long list reads better in lines
  recruitment: [
    'hiring', 'vacancy', 'vacancies', 'job opening', 'job advert', 'job ad', 'job description',
    'person specification', 'posts advertised', 'full time', 'part time', 'sessional', '1099', 'w2',
    'volunteer', 'volunteers', 'volunteering', 'trustee', 'trustees', 'application', 'applications',
    'applicants', 'candidate', 'candidates', 'cv', 'cvs', 'shortlist', 'interviews', 'interviewing', 'salary',
    'relocation', 'onboarding', 'induction', 'dbs', 'recruiter', 'recruitment', 'headhunted', 'staffing',
    'turnover', 'workforce',
  ],
  /** Books, podcasts, films and series. */
  // biome-ignore format: a long list reads better in lines
  'media-words': [
    'book', 'books', 'novel', 'novels', 'memoir', 'memoirs', 'biography', 'autobiography', 'paperback',
    'hardback', 'kindle', 'audiobook', 'audiobooks', 'audible', 'ebook', 'ebooks', 'bestseller', 'chapter',
    'chapters', 'preface', 'foreword', 'footnote', 'blurb', 'authors', 'writer', 'film', 'films', 'movie',
    'movies', 'cinema', 'documentary', 'docuseries', 'soaps', 'sitcom', 'boxset', 'finale', 'rewatch',
    'rewatched', 'rewatching', 'streaming', 'netflix', 'hbo', 'iplayer', 'itvx', 'spoiler', 'spoilers',
    'storyline', 'protagonist', 'villain', 'antihero',
  ],
  /** Government, law-making and public debate. */
  // biome-ignore format: a long list reads better in lines
  'politics-policy': [
    'government', 'governments', 'ministers', 'taoiseach', 'president', 'parliament', 'westminster',
    'stormont', 'dail', 'senedd', 'holyrood', 'congress', 'senate', 'senator', 'senators', 'election',
    'elections', 'votes', 'voted', 'voting', 'ballot', 'referendum', 'tory', 'tories', 'conservatives', 'snp',
    'republicans', 'democrats', 'policies', 'legislation', 'amendment', 'austerity', 'underfunded',
    'underfunding', 'nhs', 'hse', 'petition', 'campaigns',
  ],
  /** Sport, choirs, bands and shows of free time. */
  // biome-ignore format: a long list reads better in lines
  pastimes: [
    'matchday', 'penalties', 'offside', 'euros', 'twickenham', 'wembley', 'anfield', 'liverpool', 'arsenal',
    'celtic', 'everton', 'touchdown', 'playoffs', 'ipl', 'wicket', 'wickets', 'innings', 'afl', 'footy',
    'wimbledon', 'olympics', 'paralympics', 'medal', 'marathon', '5k', '10k', 'c25k', 'pb', 'choir',
    'singing', 'singalong', 'alto', 'altos', 'sopranos', 'tenors', 'harmonies', 'carols', 'evensong',
    'rehearsal', 'rehearsals', 'rehearsing', 'concert', 'concerts', 'gig', 'gigs', 'headliner', 'setlist',
    'glastonbury',
  ],
  /** Food and the kitchen. */
  // biome-ignore format: a long list reads better in lines
  cooking: [
    'recipe', 'recipes', 'cooked', 'cooking', 'bake', 'baked', 'baking', 'oven', 'wok', 'saucepan',
    'sourdough', 'loaf', 'bread', 'scones', 'brownies', 'cookies', 'cupcakes', 'pancakes', 'trifle',
    'custard', 'soup', 'casserole', 'curry', 'dal', 'daal', 'biryani', 'chapati', 'roti', 'samosas', 'chilli',
    'chili', 'lasagne', 'lasagna', 'pasta', 'pesto', 'risotto',
  ],
  /** Journeys, places, weather and seasons. */
  // biome-ignore format: a long list reads better in lines
  'travel-weather': [
    'holiday', 'holidays', 'vacation', 'vacay', 'staycation', 'camping', 'glamping', 'campsite', 'airbnb',
    'hotel', 'cruise', 'beach', 'poolside', 'sunbed', 'sunscreen', 'suitcase', 'suitcases', 'passport',
    'airport', 'flight', 'flights', 'jetlag', 'layover', 'ryanair', 'easyjet', 'motorway', 'm25', 'weather',
    'sunny', 'sunshine', 'heatwave', 'scorching', 'sweltering', 'roasting', 'baltic', 'humid', 'muggy',
    'chilly', 'frost', 'frosty', 'icy', 'snow', 'snowing', 'snowed', 'blizzard', 'sleet', 'rain', 'rained',
    'raining', 'rainy',
  ],
  /** House, garden, hair, skin and shopping. */
  // biome-ignore format: a long list reads better in lines
  errands: [
    'boiler', 'leaking', 'gutter', 'gutters', 'mould', 'attic', 'renovation', 'renovations', 'renovating',
    'reno', 'diy', 'ikea', 'screwdriver', 'shelves', 'wallpaper', 'wallpapering', 'tiles', 'tiling', 'grout',
    'carpets', 'declutter', 'decluttering', 'vacuum', 'dishwasher', 'fridge', 'hair', 'haircut',
    'hairdressers', 'stylist', 'balayage', 'perm', 'extensions', 'barbers', 'acrylics', 'manicure',
    'pedicure', 'brows', 'microblading', 'lashes', 'waxing', 'botox', 'fillers', 'skincare', 'serum',
  ],
  /** The author as a patient. */
  // biome-ignore format: a long list reads better in lines
  'own-health': [
    'my gp', 'my doctor', 'my consultant', 'my surgeon', 'my dentist', 'my physio', 'my optician',
    'my midwife', 'my psychiatrist', 'my therapist', 'my counsellor', 'my acupuncturist', 'my osteopath',
    'my chiropractor', 'my operation', 'my op', 'my scan', 'my mri', 'my bloods', 'my smear', 'my mammogram',
    'my biopsy', 'my diagnosis', 'my recovery', 'my knee', 'my hip', 'my shoulder', 'my ankle', 'my tooth',
    'my migraine', 'my migraines', 'my meds', 'my medication', 'my prescription', 'my hrt', 'my hormones',
    'my menopause', 'varifocals', 'tonsillitis', 'sprained',
  ],
  /** The author's own people. */
  // biome-ignore format: a long list reads better in lines
  'own-family': [
    'my husband', 'my wife', 'my partner', 'my hubby', 'my boyfriend', 'my girlfriend', 'my fiancee', 'my ex',
    'my other half', 'my fella', 'my missus', 'himself indoors', 'my son', 'my daughter', 'my kids',
    'my children', 'my girls', 'my lad', 'my little one', 'my little boy', 'my little girl', 'my youngest',
    'my eldest', 'my oldest', 'my baby', 'my toddler', 'my teen', 'my teenager', 'my twins', 'my stepson',
    'my stepdaughter', 'my grandson', 'my granddaughter', 'my grandchildren', 'my mum', 'my mom', 'my mam',
    'my mammy', 'my mother', 'my dad', 'my da', 'my father', 'my parents', 'my folks', 'my stepdad',
    'my stepmum', 'my in laws', 'my nan', 'my nana', 'my gran', 'my granny', 'my grandma', 'my grandad',
    'my grandfather', 'my grandmother', 'my brother', 'my sister', 'my auntie', 'my aunt', 'my uncle',
    'my cousin', 'my niece', 'my nephew', 'my family', 'my best friend', 'my bestie', 'my friend', 'my mate',
    'my neighbour', 'my dog', 'my cat', 'my puppy', 'my pup', 'my late father', 'our son', 'our daughter',
    'our kids', 'our dog', 'family dinner', 'school run',
  ],
  /** Feasts of the year, and days for a cause. */
  // biome-ignore format: a long list reads better in lines
  'calendar-days': [
    'christmas', 'boxing day', 'crimbo', 'xmas', 'noel', 'nativity', 'santa', 'santy', 'tinsel', 'hogmanay',
    'valentines', 'galentines', 'easter', 'halloween', 'pumpkin', 'pumpkins', 'fireworks', 'matariki',
    'thanksgiving', 'friendsgiving', 'juneteenth', 'hanukkah', 'chanukah', 'passover', 'purim', 'diwali',
    'holi', 'navratri', 'onam', 'pongal', 'vaisakhi', 'kwanzaa', 'birthday', 'anniversary', 'blue monday',
    'brew monday', 'place2be', 'movember', 'iwd', 'edaw', 'carers week', 'volunteers week', 'counsellors day',
    'stoptober', 'stigma', 'awareness',
  ],
} as const;
