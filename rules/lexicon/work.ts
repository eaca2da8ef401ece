/** What people do for a living, and where, by trade. */
export const work = {
  // biome-ignore format: a long list reads better in lines
  job: [
    // care and health
    'nurse', 'er nurse', 'icu nurse', 'staff nurse', 'district nurse', 'practice nurse', 'school nurse', 'dental nurse', 'vet nurse', 'veterinary nurse', 'midwife', 'paramedic', 'emt',
    'doctor', 'surgeon', 'anaesthetist', 'anesthetist', 'anesthesiologist', 'registrar', 'junior doctor', 'gp', 'physician', 'oncologist', 'cardiologist', 'paediatrician',
    'pediatrician', 'radiographer', 'radiologist', 'pharmacist', 'dentist', 'dental hygienist', 'hygienist', 'orthodontist', 'optician', 'optometrist', 'physio', 'physiotherapist',
    'podiatrist', 'dietitian', 'nutritionist', 'carer', 'care worker', 'care home manager', 'healthcare assistant', 'health visitor', 'phlebotomist', 'hospital porter',
    'home health aide', 'cna', 'ambulance driver', 'veterinarian', 'veterinary surgeon', 'undertaker', 'funeral director', 'embalmer', 'mortician', 'foster carer', 'childminder', 'nanny',
    'nursery worker', 'au pair', 'doula', 'hospice nurse', 'flight nurse', 'pathologist', 'coroner', 'medical student', 'med student', 'student nurse',
    // teaching
    'teacher', 'primary teacher', 'headteacher', 'head teacher', 'deputy head', 'head of year', 'teaching assistant', 'lecturer', 'professor', 'tutor', 'music teacher', 'pe teacher',
    'art teacher', 'maths teacher', 'math teacher', 'science teacher', 'english teacher', 'drama teacher', 'band director', 'choir director', 'choirmaster', 'school principal', 'school secretary',
    'lollipop lady', 'crossing guard', 'dinner lady', 'lunch lady', 'school bus driver', 'librarian', 'caretaker', 'janitor', 'custodian', 'kindergarten teacher', 'substitute teacher',
    'swimming teacher', 'driving instructor', 'ski instructor', 'riding instructor', 'yoga teacher', 'phd student', 'postdoc', 'schoolteacher', 'language teacher',
    // emergency, forces, law
    'police officer', 'policeman', 'policewoman', 'cop', 'detective', 'sergeant', 'sheriff', 'sheriffs deputy', "sheriff's deputy", 'state trooper', 'trooper', 'firefighter', 'fireman', 'fire captain', 'fire chief', 'dispatcher',
    'coastguard', 'lifeboatman', 'lifeguard', 'prison officer', 'prison guard', 'corrections officer', 'security guard', 'bouncer', 'doorman', 'soldier', 'marine', 'sailor', 'submariner',
    'airman', 'squaddie', 'colonel', 'lieutenant', 'corporal', 'ranger', 'park ranger', 'army medic', 'medic', 'drill sergeant', 'bomb disposal officer', 'border guard', 'customs officer',
    'solicitor', 'barrister', 'lawyer', 'attorney', 'judge', 'magistrate', 'paralegal', 'notary', 'bailiff', 'court clerk', 'prosecutor', 'public defender', 'garda', 'traffic warden', 'probation officer',
    // office, money, technology
    'accountant', 'bookkeeper', 'banker', 'bank manager', 'trader', 'broker', 'actuary', 'auditor', 'financial adviser', 'financial advisor', 'mortgage broker', 'estate agent', 'realtor', 'letting agent',
    'civil servant', 'paralegal', 'recruiter', 'hr manager', 'project manager', 'product manager', 'ceo', 'cfo', 'coo', 'cto', 'vp', 'vice president', 
    'executive', 'exec', 'managing director', 'data scientist', 'software engineer', 'developer', 'programmer', 'coder', 'web designer',
    'engineer', 'civil engineer', 'electrical engineer', 'architect', 'surveyor', 'town planner', 'scientist', 'chemist', 'biologist', 'geologist', 'astronomer', 'mathematician', 'statistician', 'marketer', 'copywriter',
    'insurance agent', 'claims adjuster', 'call centre worker', 'call handler', 'salesman', 'saleswoman', 'sales rep', 'sales manager', 'shop manager', 'store manager', 'startup founder', 'entrepreneur', 'business owner',
    // trades, factory, building
    'builder', 'bricklayer', 'brickie', 'roofer', 'scaffolder', 'plasterer', 'joiner', 'carpenter', 'cabinet maker', 'electrician', 'sparky', 'plumber', 'gas fitter', 'gas engineer', 'heating engineer', 'welder',
    'pipefitter', 'painter', 'decorator', 'tiler', 'glazier', 'stonemason', 'mason', 'blacksmith', 'farrier', 'locksmith', 'mechanic', 'panel beater', 'machinist', 'toolmaker', 'forklift driver',
    'crane driver', 'crane operator', 'digger driver', 'steelworker', 'ironworker', 'lineman', 'linesman', 'miner', 'pitman', 'quarryman', 'roughneck', 'rigger', 'oil rig worker', 'driller', 'shipbuilder', 'shipyard worker',
    'docker', 'longshoreman', 'boilermaker', 'foundry worker', 'millworker', 'factory worker', 'warehouse worker', 'packer', 'labourer', 'laborer', 'handyman', 'tree surgeon', 'arborist', 'landscaper', 'gardener',
    'groundsman', 'greenkeeper', 'binman', 'bin man', 'refuse collector', 'garbage man', 'road worker', 'window cleaner', 'chimney sweep', 'upholsterer', 'seamstress', 'tailor', 'dressmaker', 'cobbler', 'watchmaker',
    'clockmaker', 'luthier', 'piano tuner', 'thatcher', 'potter', 'saddler', 'bookbinder', 'signwriter', 'beekeeper', 'taxidermist', 'gravedigger', 'pest controller', 'hvac tech', 'technician', 'lab technician',
    // transport and travel
    'lorry driver', 'truck driver', 'trucker', 'bus driver', 'taxi driver', 'cab driver', 'cabbie', 'train driver', 'tube driver', 'tram driver', 'van driver', 'delivery driver', 'courier', 'postman', 'postwoman',
    'postie', 'mailman', 'mail carrier', 'mail handler', 'pilot', 'airline pilot', 'flight attendant', 'cabin crew', 'air hostess', 'air traffic controller', 'baggage handler', 'signalman', 'railwayman',
    'ferry captain', 'deckhand', 'skipper', 'merchant seaman', 'ships captain', "ship's captain", 'tow truck driver', 'tow truck operator', 'travel agent', 'tour guide', 'bin lorry driver', 'minicab driver', 'uber driver', 'river pilot', 'seafarer',
    // land and sea
    'farmer', 'dairy farmer', 'sheep farmer', 'hill farmer', 'farmhand', 'farm worker', 'rancher', 'shepherd', 'crofter', 'gamekeeper', 'ghillie', 'fisherman', 'trawlerman', 'lobsterman', 'crabber', 'oyster farmer', 'shrimper', 'forester', 'logger',
    'lumberjack', 'winemaker', 'florist', 'stable hand', 'horse trainer', 'dog groomer', 'dog walker', 'zookeeper', 'vet tech', 'auctioneer', 'butcher', 'slaughterman', 'fishmonger', 'milkman',
    // shops, food, beauty
    'chef', 'sous chef', 'head chef', 'line cook', 'pastry chef', 'baker', 'waiter', 'waitress', 'bartender', 'barman', 'barmaid', 'barista', 'publican', 'landlady', 'pub landlord', 'hotel manager', 'housekeeper',
    'chambermaid', 'cashier', 'checkout lady', 'shop assistant', 'shopkeeper', 'greengrocer', 'grocer', 'bookseller', 'market trader', 'hairdresser', 'barber', 'beautician', 'nail technician', 'nail tech', 'makeup artist', 'tattoo artist', 'tattooist',
    'masseuse', 'personal trainer', 'caterer', 'confectioner', 'brewer', 'sommelier', 'jeweller', 'jeweler', 'antique dealer', 'car salesman', 'croupier', 'bookie', 'wedding planner', 'event planner', 'interior designer', 'personal assistant',
    // arts, media, sport
    'actor', 'actress', 'comedian', 'singer', 'opera singer', 'songwriter', 'rapper', 'musician', 'drummer', 'guitarist', 'bassist', 'pianist', 'organist', 'church organist', 'violinist', 'cellist', 'trombonist', 'trumpeter', 'piper', 'fiddler', 'harpist', 'flautist',
    'oboist', 'composer', 'dj', 'dancer', 'ballet dancer', 'choreographer', 'artist', 'sculptor', 'illustrator', 'cartoonist', 'photographer', 'film director', 'producer', 'screenwriter', 'playwright', 'poet', 'novelist',
    'journalist', 'reporter', 'newsreader', 'weather presenter', 'weatherman', 'broadcaster', 'radio host', 'podcaster', 'youtuber', 'influencer', 'streamer', 'stuntman', 'magician', 
    'footballer', 'rugby player', 'cricketer', 'golfer', 'jockey', 'boxer', 'wrestler', 'swimmer', 'diver', 'gymnast', 'figure skater', 'sprinter', 'hurdler', 'rower', 'cyclist', 'goalkeeper', 'goalie', 'quarterback', 'linebacker', 'pitcher',
    'shortstop', 'striker', 'midfielder', 'winger', 'fly half', 'point guard', 'athlete', 'olympian', 'paralympian', 'referee', 'umpire', 'football coach', 'tennis player', 'hockey player', 'jockey', 'curator', 'museum guide', 'costume designer',
    // church and public life
    'vicar', 'priest', 'parish priest', 'curate', 'rector', 'pastor', 'youth pastor', 'bishop', 'deacon', 'nun', 'monk', 'rabbi', 'imam', 'missionary', 'sexton', 'verger', 'bell ringer', 'chaplain', 'seminarian', 'churchwarden',
    'mp', 'councillor', 'mayor', 'politician', 'senator', 'congressman', 'congresswoman', 'ambassador', 'diplomat', 'lobbyist', 'union rep', 'shop steward', 'campaigner', 'charity worker', 'aid worker', 'youth worker', 'community worker', 'interpreter',
    'translator', 'spy', 'astronaut', 'heiress', 'debt collector', 'stay at home mum', 'stay at home mom', 'stay at home dad', 'homemaker', 'housewife', 'apprentice', 'trainee solicitor', 'sex worker', 'escort', 'stripper',
  ],
  /** Standing at work or in sport that few people share. */
  // biome-ignore format: a long list reads better in lines
  rank: [
    'headteacher', 'head teacher', 'deputy head', 'head of year', 'head of department', 'vice principal', 'superintendent', 'dean', 'chief executive', 'ceo', 'cfo', 'cto', 'coo', 'managing director',
    'vp', 'vice president', 'senior partner', 'equity partner', 'managing partner', 'consultant anaesthetist', 'consultant surgeon', 'chief inspector', 'chief constable', 'fire chief', 'police chief', 'colonel', 'brigadier', 'admiral', 'staff sergeant', 'gunnery sergeant',
    'team captain', 'club captain', 'head coach', 'assistant coach', 'head boy', 'head girl', 'valedictorian', 'first violin', 'principal horn', 'principal dancer', 'first team', 'varsity', 'jv',
    'academy player', 'county player', 'councillor', 'mayor', 'mp', 'magistrate', 'judge', 'vicar', 'bishop', 'rector', 'parish priest', 'imam', 'rabbi', 'newsreader', 
    'pilot', 'surgeon', 'olympian', 'band director', 'postmaster', 'postmistress', 'the only teacher', 'the only doctor', 'the only vet', 'harbour master', 'lighthouse keeper', 'piper', 'organist',
  ],
  /** A firm, shop, force or service that most people know. */
  // biome-ignore format: a long list reads better in lines
  employer: [
    'tesco', 'asda', 'sainsburys', "sainsbury's", 'morrisons', "morrison's", 'aldi', 'lidl', 'waitrose', 'the co op', 'iceland', 'spar', 'greggs', 'costa', 'nandos', "nando's", 'wetherspoons', 'spoons', 'superdrug', 'primark', 'b&q', 'screwfix', 'halfords', 'argos', 'john lewis',
    'dunnes', 'supervalu', 'centra', 'penneys', 'guinness', 'intel', 'bord na mona', 'an post', 'royal mail', 'the post office', 'dpd', 'evri', 'openreach', 'british gas', 'network rail', 'gwr', 'lner', 'scotrail', 'the tube', 'tfl',
    'walmart', 'costco', 'kroger', 'publix', 'heb', 'safeway', 'whole foods', 'trader joes', "trader joe's", 'home depot', 'lowes', "lowe's", 'walgreens', 'cvs', 'dollar general', 'starbucks', 'dunkin', 'mcdonalds', "mcdonald's", 'chick fil a', 'taco bell', 'waffle house', 'wendys', "wendy's", 'dutch bros', 'buc ees', 'chipotle',
    'dominos', "domino's", 'ups', 'fedex', 'usps', 'amazon', 'tyson', 'boeing', 'lockheed', 'raytheon', 'toyota', 'nissan', 'honda', 'tesla', 'john deere', 'caterpillar', 'google', 'microsoft', 'netflix', 'goldman', 'deloitte',
    'kpmg', 'pwc', 'mckinsey', 'big four', 'magic circle', 'barclays', 'hsbc', 'lloyds', 'natwest', 'santander', 'wells fargo', 'raf', 'royal navy', 'navy', 'the marines', 'marine corps', 'air force', 'coast guard', 'national guard', 'army', 'the army', 'the met', 'gardai', 'the guards', 'the fire service',
    'rnli', 'the ambulance service', 'the bbc', 'bbc', 'itv', 'the beeb', 'sky news', 'channel 4', 'rte', 'cnn', 'npr', 'easyjet', 'ryanair', 'british airways', 'southwest', 'rolls royce', 'jaguar', 'bae', 'airbus', 'sellafield', 'hinkley', 'tata steel', 'bunnings', 'woolworths', 'coles', 'bhp', 'rio tinto', 'qantas', 'loblaws', 'tim hortons', 'canadian tire', 'fonterra', 'the council',
  ],
  /** Where learning goes on. */
  // biome-ignore format: a long list reads better in lines
  school: [
    'primary', 'secondary', 'grammar', 'academy', 'middle', 'nursery', 'school', 'primary school', 'secondary school', 'grammar school', 'comprehensive', 'sixth form', 'college', 'high school', 'middle school', 'elementary', 'elementary school', 'elem', 'prep school', 'boarding school',
    'preschool', 'kindergarten', 'university', 'uni', 'grad school', 'law school', 'med school', 'seminary', 'convent', 'gaelscoil', 'community college', 'charter school', 'faculty', 'campus', 'conservatoire', 'conservatory', 'polytechnic', 'naval academy',
  ],
  /** A child's or student's year, by which a class can be counted. */
  // biome-ignore format: a long list reads better in lines
  'school-year': [
    'year one', 'year two', 'year three', 'year four', 'year five', 'year six', 'year seven', 'year eight', 'year nine', 'year ten', 'year eleven', 'year twelve', 'year thirteen', 'sixth former', 'upper sixth', 'lower sixth', 'transition year', 'senior infants', 'junior infants',
    'first grader', 'second grader', 'third grader', 'fourth grader', 'fifth grader', 'sixth grader', 'seventh grader', 'eighth grader', 'ninth grader', 'tenth grader', 'first grade', 'second grade', 'third grade', 'fourth grade', 'fifth grade', 'sixth grade', 'seventh grade', 'eighth grade', 'ninth grade', 'tenth grade', 'eleventh grade', 'twelfth grade',
    'kindergartner', 'kindergartener', 'freshman', 'sophomore', 'high school junior', 'high school senior', 'fresher', 'final year student', 'leaving cert', 'gcse year', 'a level student',
    'my senior', 'my junior', 'first graders', 'second graders', 'third graders', 'fourth graders', 'fifth graders', 'sixth graders', 'seventh graders', 'eighth graders', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 's1', 's2', 's3', 's4', 's5', 's6', 'y7', 'y8', 'y9', 'y10', 'y11', 'yr 7', 'yr 8', 'yr 9', 'yr 10', 'yr 11',
  ],
} as const;
