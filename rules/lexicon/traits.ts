/** What people are: origin, faith, sexuality, body and family shape, where a word alone makes a group small. */
export const traits = {
  // biome-ignore format: a long list reads better in lines
  trait: [
    'asian', 'south asian', 'mixed race', 'biracial', 'latina', 'latino', 'hispanic', 'indigenous', 'native american', 'first nations', 'aboriginal', 'maori', 'inuit', 'metis', 'navajo', 'cherokee', 'lakota', 'traveller', 'gypsy', 'roma', 'romani',
    'indian', 'pakistani', 'bangladeshi', 'bengali', 'punjabi', 'gujarati', 'tamil', 'sri lankan', 'nepali', 'afghan', 'iranian', 'persian', 'iraqi', 'kurdish', 'syrian', 'lebanese', 'palestinian', 'israeli', 'egyptian', 'turkish', 'moroccan', 'algerian', 'somali', 'eritrean', 'ethiopian', 'sudanese', 'kenyan', 'ugandan', 'nigerian', 'ghanaian', 'zimbabwean', 'congolese', 'rwandan',
    'south african', 'jamaican', 'trinidadian', 'haitian', 'cuban', 'dominican', 'puerto rican', 'mexican', 'guatemalan', 'honduran', 'salvadoran', 'colombian', 'venezuelan', 'brazilian', 'peruvian', 'argentinian', 'chinese', 'cantonese', 'taiwanese', 'japanese', 'korean', 'vietnamese', 'hmong', 'thai', 'filipino', 'filipina', 'indonesian', 'malaysian', 'polish', 'ukrainian', 'russian', 'romanian', 'bulgarian', 'lithuanian', 'latvian',
    'hungarian', 'czech', 'slovak', 'albanian', 'kosovan', 'bosnian', 'serbian', 'croatian', 'greek', 'cypriot', 'italian', 'spanish', 'portuguese', 'french', 'german', 'dutch', 'danish', 'swedish', 'norwegian', 'finnish', 'irish', 'scottish', 'welsh', 'cornish', 'geordie', 'scouse', 'samoan', 'tongan', 'fijian', 'hawaiian',
    'muslim', 'sikh', 'hindu', 'jewish', 'hasidic', 'catholic', 'protestant', 'baptist', 'evangelical', 'pentecostal', 'mormon', 'lds', 'amish', 'mennonite', 'jehovahs witness', "jehovah's witness", 'quaker', 'buddhist', 'pagan', 'atheist', 'ex mormon', 'ex jw', 'born again', 'hijab', 'hijabi', 'turban',
    'gay', 'lesbian', 'bisexual', 'queer', 'trans', 'transgender', 'nonbinary', 'non binary', 'enby', 'asexual', 'intersex', 'polyamorous', 'throuple', 'kinky', 'two spirit', 'drag queen', 'they them',
    'deaf', 'partially sighted', 'wheelchair', 'wheelchair user', 'disabled', 'amputee', 'one armed', 'one legged', 'deafblind', 'sign language', 'bsl', 'asl', 'dwarf', 'little person', 'undocumented', 'asylum seeker', 'refugee', 'veteran', 'ex army', 'ex navy', 'ex raf', 'ex military', 'ex con', 'ex offender', 'lifer', 'homeless', 'immigrant', 'migrant',
  ],
  /** A body or a way of dressing by which people are picked out. */
  // biome-ignore format: a long list reads better in lines
  mark: [
    'tattoo', 'tattoos', 'sleeve tattoo', 'face tattoo', 'limp', 'ginger', 'redhead', 'red hair', 'pink hair', 'blue hair', 'purple hair', 'green hair', 'dreadlocks', 'mohawk', 'moustache', 'mustache', 'eyepatch', 'glass eye', 'hearing aid', 'cochlear implant', 'prosthetic', 'crutches', 'wheelchair', 'guide dog', 'walking stick', 'oxygen tank', 'hook for a hand', 'stammer', 'stutter', 'lisp', 'hi vis', 'six foot', 'big lad', 'voice like',
  ],
  /** How a family is made, where the make-up itself tells. */
  // biome-ignore format: a long list reads better in lines
  'family-shape': [
    'twins', 'twin', 'triplets', 'quads', 'identical twin', 'twin girls', 'twin boys', 'only child', 'youngest of', 'eldest of', 'oldest of', 'middle child', 'one of five', 'one of six', 'one of seven', 'one of eight', 'seven kids', 'six kids', 'five kids', 'four kids', 'three kids', 'two kids', 'three boys', 'three girls', 'two boys', 'two girls', 'four boys', 'four girls', 'mum of two', 'mum of three', 'mum of four', 'mum of five', 'mom of two', 'mom of three', 'mom of four', 'mom of five',
    'mother of two', 'mother of three', 'mother of four', 'father of two', 'father of three', 'father of four', 'dad of two', 'dad of three', 'dad of four', 'single mum', 'single mom', 'single mother', 'single dad', 'single father', 'lone parent', 'teen mum', 'teen mom', 'teenage mum', 'stepmum', 'stepmom', 'stepdad', 'stepfather', 'stepmother', 'stepson', 'stepdaughter', 'half brother', 'half sister', 'step brother', 'step sister', 'stepbrother', 'stepsister', 'foster mum', 'foster mom', 'foster dad', 'foster son', 'foster daughter', 'foster carers', 'foster parents', 'birth mum', 'birth mom', 'birth mother', 'birth dad', 'birth parents', 'adoptive parents', 'two mums', 'two moms', 'two dads',
    'second marriage', 'third marriage', 'second wife', 'third wife', 'second husband', 'third husband', 'ex husband', 'ex wife', 'late husband', 'late wife', 'late brother', 'late sister', 'late son', 'late daughter', 'baby daddy', 'kinship carer', 'sibling group', 'sib group', 'raised by her gran', 'raised by his gran', 'raised by his grandmother', 'raised by her grandmother', 'mother in law', 'father in law', 'daughter in law', 'son in law', 'newborn', 'baby girl', 'baby boy', 'grandson', 'granddaughter', 'grandkids', 'great grandson',
  ],
} as const;
