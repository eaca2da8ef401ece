/** Who somebody is by trade, age and kin. */
export const sensesWho = {
  /** Trades of road, rail, air and post. */
  // biome-ignore format: a long list reads better in lines
  'jobs-transport': [
    'lorry driver', 'truck driver', 'trucker', 'hgv driver', 'bus driver', 'coach driver', 'taxi driver',
    'cabbie', 'cab driver', 'minicab driver', 'uber driver', 'auto driver', 'train driver', 'train guard',
    'ticket inspector', 'tube driver', 'tram driver', 'signalman', 'signaller', 'track worker', 'railwayman',
    'van driver', 'delivery driver', 'postman', 'postwoman', 'postie', 'mailman', 'mail carrier', 'pilot',
    'cabin crew', 'flight attendant', 'air hostess', 'stewardess', 'skipper', 'deckhand', 'seafarer',
    'docker', 'longshoreman', 'stevedore', 'dispatcher',
  ],
  /** Trades of site, workshop and factory. */
  // biome-ignore format: a long list reads better in lines
  'jobs-building': [
    'brickie', 'bricklayer', 'chippie', 'carpenter', 'joiner', 'roofer', 'scaffolder', 'scaff', 'plasterer',
    'tiler', 'glazier', 'decorator', 'plumber', 'sparky', 'sparkie', 'electrician', 'hvac', 'welder',
    'pipefitter', 'ironworker', 'steelworker', 'stonemason', 'thatcher', 'labourer', 'laborer', 'foreman',
    'ganger', 'tradie', 'tradesman', 'subbie', 'navvy', 'groundworker', 'machinist', 'toolmaker', 'mechanic',
    'bodyshop', 'blacksmith', 'locksmith', 'miner', 'pitman', 'quarryman', 'roughneck', 'rigger', 'lineman',
    'binman', 'handyman',
  ],
  /** Trades of hospital, surgery and care. */
  // biome-ignore format: a long list reads better in lines
  'jobs-health': [
    'nurse', 'matron', 'midwife', 'midwives', 'doula', 'paramedic', 'emt', 'ambo', 'doctor', 'surgeon',
    'anaesthetist', 'anesthesiologist', 'radiographer', 'radiologist', 'sonographer', 'oncologist',
    'cardiologist', 'neurologist', 'paediatrician', 'pediatrician', 'gynaecologist', 'obstetrician',
    'urologist', 'dermatologist', 'pathologist', 'gp', 'pharmacist', 'phlebotomist', 'dentist', 'hygienist',
    'orthodontist', 'optician', 'optometrist', 'physio', 'physiotherapist', 'slt', 'dietitian', 'podiatrist',
    'chiropractor', 'osteopath', 'carer', 'hca', 'cna', 'veterinarian', 'medic', 'undertaker', 'mortician',
    'embalmer', 'coroner',
  ],
  /** Trades of school, college and library. */
  // biome-ignore format: a long list reads better in lines
  'jobs-school': [
    'teacher', 'nqt', 'headteacher', 'headmaster', 'headmistress', 'deputy head', 'assistant head',
    'vice principal', 'nursery nurse', 'nursery worker', 'teaching assistant', 'learning support', 'sna',
    'dinner lady', 'lunch lady', 'lollipop lady', 'lollipop man', 'crossing guard', 'school secretary',
    'caretaker', 'janitor', 'librarian', 'lecturer', 'professor', 'postdoc', 'phd student',
    'doctoral student', 'phd candidate', 'grad student', 'undergraduate', 'undergrad', 'fresher',
    'maths tutor', 'invigilator', 'school inspector', 'educational psychologist', 'childminder', 'nanny',
    'au pair',
  ],
  /** Trades of law, police, fire and guard. */
  // biome-ignore format: a long list reads better in lines
  'jobs-law': [
    'solicitor', 'barrister', 'lawyer', 'attorney', 'paralegal', 'legal secretary', 'judge', 'magistrate',
    'court clerk', 'court usher', 'bailiff', 'prosecutor', 'public defender', 'assistant da', 'notary',
    'conveyancer', 'juror', 'police officer', 'policeman', 'policewoman', 'cop', 'detective', 'dci',
    'chief inspector', 'sergeant', 'constable', 'pcso', 'garda', 'gardai', 'sheriff', 'trooper',
    'highway patrol', 'dog handler', 'firefighter', 'fireman', 'smokejumper', 'coastguard', 'lifeguard',
    'bouncer', 'doorman',
  ],
  /** Ranks, forces and service. */
  // biome-ignore format: a long list reads better in lines
  'jobs-military': [
    'soldier', 'squaddie', 'army', 'ex forces', 'military', 'navy', 'submariner', 'sailor', 'raf', 'airman',
    'air force', 'fighter pilot', 'marines', 'royal marine', 'marine corps', 'us marine', 'paratrooper',
    'gurkha', 'sas', 'infantry', 'infantryman', 'sniper', 'eod', 'padre', 'corporal', 'gunny', 'lieutenant',
    'colonel', 'brigadier', 'admiral', 'cadet', 'sandhurst', 'reservist', 'deployed', 'deployment',
    'redeployed', 'barracks', 'peacekeeper', 'ied', 'humvee',
  ],
  /** Trades of kitchen, bar, shop and salon. */
  // biome-ignore format: a long list reads better in lines
  'jobs-food-shop': [
    'chef', 'line cook', 'kitchen porter', 'pot washer', 'baker', 'butcher', 'fishmonger', 'greengrocer',
    'grocer', 'milkman', 'barista', 'bartender', 'barman', 'barmaid', 'bar staff', 'publican', 'pub landlord',
    'pub landlady', 'waiter', 'waitress', 'maitre d', 'sommelier', 'brewer', 'restaurateur', 'caterer',
    'shopkeeper', 'newsagent', 'cashier', 'stallholder', 'florist', 'jeweller', 'bookseller', 'realtor',
    'chambermaid', 'housekeeper', 'hairdresser', 'barber', 'beautician', 'tattooist', 'telesales',
  ],
  /** Trades of desk, bank, council, computing and science. */
  // biome-ignore format: a long list reads better in lines
  'jobs-office': [
    'accountant', 'bookkeeper', 'auditor', 'actuary', 'banker', 'bank manager', 'bank teller', 'city trader',
    'fund manager', 'stockbroker', 'broker', 'mortgage adviser', 'financial adviser', 'underwriter',
    'councillor', 'politician', 'mayor', 'lobbyist', 'diplomat', 'ambassador', 'ceo', 'cfo', 'executive',
    'exec', 'recruiter', 'headhunter', 'salesman', 'saleswoman', 'copywriter', 'entrepreneur', 'founder',
    'heiress', 'engineer', 'developers', 'coder', 'programmer', 'techie', 'sysadmin', 'architect', 'surveyor',
    'scientist', 'biologist', 'geneticist', 'physicist', 'astrophysicist', 'astronomer', 'geologist',
    'archaeologist', 'meteorologist', 'statistician', 'mathematician', 'economist',
  ],
  /** Trades of stage, page, studio and screen. */
  // biome-ignore format: a long list reads better in lines
  'jobs-arts': [
    'actor', 'actress', 'comedian', 'magician', 'singer', 'soprano', 'songwriter', 'rapper', 'musician',
    'drummer', 'guitarist', 'bassist', 'pianist', 'organist', 'violinist', 'cellist', 'oboist', 'flautist',
    'trumpeter', 'trombonist', 'harpist', 'fiddler', 'composer', 'dj', 'dancer', 'ballerina', 'choreographer',
    'artist', 'sculptor', 'potter', 'ceramicist', 'illustrator', 'cartoonist', 'photographer', 'screenwriter',
    'playwright', 'poet', 'novelist', 'ghostwriter', 'journalist', 'reporter', 'newsreader', 'weatherman',
    'broadcaster',
  ],
  /** Players, coaches and officials, by what they do. */
  // biome-ignore format: a long list reads better in lines
  'jobs-sport': [
    'footballer', 'goalkeeper', 'goalie', 'striker', 'midfielder', 'hurler', 'cricketer', 'batsman',
    'wicketkeeper', 'golfer', 'swimmer', 'gymnast', 'netballer', 'nba', 'nfl', 'quarterback', 'linebacker',
    'shortstop', 'varsity', 'jv', 'sprinter', 'hurdler', 'triathlete', 'ironman', 'cyclist', 'rower',
    'climber', 'mountaineer', 'surfer', 'skier', 'snowboarder', 'skateboarder', 'boxer', 'wrestler', 'sumo',
    'judoka', 'weightlifter', 'powerlifter', 'bodybuilder', 'jockey',
  ],
  /** Clergy, orders and those who serve them. */
  // biome-ignore format: a long list reads better in lines
  'jobs-church': [
    'vicar', 'priest', 'curate', 'rector', 'archdeacon', 'methodist minister', 'presbyterian minister',
    'reverend', 'pastor', 'pastors wife', 'vicars wife', 'preacher', 'evangelist', 'missionary', 'bishop',
    'archbishop', 'deacon', 'deaconess', 'nun', 'monk', 'friar', 'jesuit', 'seminarian', 'verger', 'sexton',
    'churchwarden', 'choirmaster', 'choirboy', 'rabbi', 'rebbetzin', 'cantor', 'imam', 'hafiz', 'mufti',
    'pandit', 'pujari', 'granthi', 'chaplain', 'healer', 'psychic',
  ],
  /** Trades of land, animals and water. */
  // biome-ignore format: a long list reads better in lines
  'jobs-farm-sea': [
    'farmer', 'crofter', 'cattle station', 'jackaroo', 'jillaroo', 'stockman', 'shearer', 'rancher',
    'ranch hand', 'cowboy', 'farmhand', 'farm labourer', 'farmers wife', 'vintner', 'winemaker', 'shepherd',
    'shepherdess', 'goatherd', 'beekeeper', 'gamekeeper', 'ghillie', 'gillie', 'forester', 'lumberjack',
    'arborist', 'gardener', 'landscaper', 'groundsman', 'greenkeeper', 'nurseryman', 'zookeeper', 'farrier',
    'slaughterman', 'fisherman', 'trawlerman', 'lobsterman', 'crabber', 'shrimper', 'lifeboatman',
    'boatbuilder',
  ],
  /** How old somebody is; school years and exams. */
  // biome-ignore format: a long list reads better in lines
  'ages-years': [
    'twentysomething', 'thirtysomething', 'octogenarian', 'nonagenarian', 'septuagenarian', 'centenarian',
    'elderly', 'oap', 'pensioner', 'retiree', 'tween', 'preteen', 'teenage', 'teen', 'adolescent', 'toddler',
    'newborn', 'infant', 'preschooler', 'twentysomethings', 'millennial', 'twenties', 'thirties', 'forties',
    'fifties', 'sixties', 'reception class', 'year 1', 'year 2', 'year 3', 'year 4', 'year 5', 'year 6',
    'year 7', 'year 8', 'year 9', 'year 10', 'year 11', 'year 12', 'year 13', 'y1', 'y2', 'y3', 'y4', 'y5',
    'y6', 'y7', 'y8', 'y9', 'y10', 'y11', 'y12', 'y13', 'gcse', 'gcses', 'btec', 'resits', 'ucas', 'freshers',
    'kindergartener', 'kindergartner', 'sophomore', 'gpa', 'hsc', 'vce', 'atar', 'naplan', 'iit', 'viva',
    'dissertation', 'dropout', 'cert',
  ],
  /** Whoever somebody is or was with. */
  // biome-ignore format: a long list reads better in lines
  'partner-kin': [
    'husband', 'husbands', 'hubby', 'wife', 'wives', 'wifey', 'missus', 'spouse', 'spouses', 'partner',
    'partners', 'boyfriend', 'boyfriends', 'bf', 'bfs', 'girlfriend', 'girlfriends', 'gf', 'gfs', 'fella',
    'bae', 'fiance', 'fiancee', 'betrothed', 'bride', 'groom', 'newlywed', 'newlyweds', 'soulmate',
    'situationship', 'fwb', 'lover', 'mistress', 'exes', 'exh', 'widow', 'widows', 'widower', 'widowers',
    'divorcee', 'divorcees', 'throuple', 'polycule', 'metamour',
  ],
  /** Sons, daughters and grandchildren. */
  // biome-ignore format: a long list reads better in lines
  'child-kin': [
    'son', 'sons', 'daughter', 'daughters', 'children', 'kids', 'kiddo', 'kiddos', 'kiddies', 'bairn',
    'bairns', 'weans', 'littlies', 'bub', 'bubs', 'rugrat', 'rugrats', 'baby', 'babies', 'toddler',
    'toddlers', 'newborn', 'newborns', 'tots', 'preschooler', 'preschoolers', 'teenager', 'teenagers',
    'eldest', 'oldest', 'youngest', 'firstborn', 'twins', 'triplets', 'stepson', 'stepsons', 'stepdaughter',
    'stepdaughters', 'stepkids', 'stepchild', 'stepchildren', 'adoptee', 'adoptees', 'godson', 'goddaughter',
    'godchild', 'grandchild', 'grandchildren', 'grandkid', 'grandkids', 'grandson', 'grandsons',
    'granddaughter', 'granddaughters', 'grandbaby', 'dd1', 'ds2', 'beti', 'baccha', 'offspring', 'brood',
  ],
  /** Parents, grandparents, brothers, sisters and the wider family. */
  // biome-ignore format: a long list reads better in lines
  'kin-words': [
    'mum', 'mums', 'mummy', 'mummies', 'mam', 'mammy', 'mom', 'moms', 'mommy', 'momma', 'mama', 'mother',
    'mothers', 'maternal', 'dad', 'dads', 'daddy', 'daddies', 'papa', 'pops', 'father', 'fathers', 'paternal',
    'parent', 'parents', 'parental', 'stepmum', 'stepmom', 'stepmother', 'stepmothers', 'stepdad', 'stepdads',
    'stepfather', 'stepfathers', 'nana', 'nanna', 'gran', 'granny', 'grannies', 'grandma', 'grandmas',
    'grandmother', 'grandmothers', 'gramma', 'memaw', 'mawmaw', 'bubbe', 'oma', 'abuela', 'abuelita',
    'abuelo', 'nonna', 'nonno', 'yiayia', 'babushka', 'dadi', 'nani', 'amma', 'ammi', 'appa', 'abbu',
    'grandad', 'grandads', 'granda', 'granddad', 'brother', 'brothers', 'bro', 'stepbrother', 'sister',
    'sisters', 'stepsister', 'sibling', 'siblings', 'auntie', 'aunties', 'aunty', 'aunt', 'aunts', 'uncle',
    'uncles', 'masi', 'mausi', 'bua', 'chacha', 'chachi', 'tayi', 'taya', 'didi', 'bhaiya', 'bhai', 'bhabhi',
    'nanad', 'tita', 'tito', 'cousin', 'cousins', 'niece', 'nieces', 'nephew', 'nephews', 'nibling',
    'niblings', 'relatives', 'kinfolk', 'bestie', 'bff', 'flatmate', 'flatmates', 'housemate', 'housemates',
    'roommate',
  ],
  /** One person of whom little else is said. */
  // biome-ignore format: a long list reads better in lines
  'one-person': [
    'man', 'woman', 'lady', 'gentleman', 'bloke', 'chap', 'fella', 'feller', 'fellow', 'geezer', 'guy',
    'dude', 'lad', 'laddie', 'lass', 'lassie', 'wean of', 'young one', 'young wan', 'auld one', 'old dear',
    'young person', 'yp', 'girl', 'boy', 'teenager', 'kid', 'child', 'student', 'pupil', 'somebody who',
    'a regular', 'my favourite', 'a favourite', 'hard nut', 'sheila', 'cobber', 'gal', 'newbie', 'newcomer',
  ],
} as const;
