/** What a person's life is made of: places, homes, things, events. */
export const sensesLife = {
  /** Peoples, tongues and where somebody comes from. */
  // biome-ignore format: a long list reads better in lines
  nationality: [
    'scottish', 'scots', 'welsh', 'irish', 'british', 'american', 'latina', 'latino', 'latinx', 'hispanic',
    'mexican', 'puerto rican', 'cuban', 'dominican', 'colombian', 'brazilian', 'argentinian', 'chilean',
    'venezuelan', 'canadian', 'australian', 'aussie', 'new zealander', 'maori', 'aboriginal', 'first nations',
    'indigenous', 'pacific islander', 'samoan', 'tongan', 'hawaiian', 'french', 'german', 'spanish',
    'italian', 'portuguese', 'dutch', 'belgian', 'swiss', 'austrian', 'swedish', 'norwegian', 'danish',
    'finnish', 'icelandic', 'ukrainian', 'russian', 'romanian', 'bulgarian', 'hungarian', 'czech', 'slovak',
    'lithuanian', 'latvian', 'estonian', 'albanian', 'kosovan', 'serbian', 'croatian', 'bosnian', 'greek',
    'turkish', 'kurdish', 'cypriot', 'maltese', 'israeli', 'palestinian', 'syrian', 'iraqi', 'iranian',
    'persian', 'afghan', 'lebanese', 'egyptian', 'moroccan', 'algerian', 'somali', 'sudanese', 'eritrean',
    'ethiopian', 'kenyan', 'ugandan', 'nigerian', 'ghanaian', 'congolese', 'zimbabwean', 'south african',
    'rwandan', 'jamaican', 'trinidadian', 'caribbean', 'indian', 'punjabi', 'gujarati', 'bengali', 'tamil',
    'malayali', 'sri lankan', 'pakistani', 'bangladeshi', 'nepali', 'chinese', 'cantonese', 'hong konger',
    'taiwanese', 'japanese', 'korean', 'vietnamese', 'filipino', 'filipina', 'malaysian', 'indonesian',
  ],
  /** Religions, their members and their customs. */
  // biome-ignore format: a long list reads better in lines
  faith: [
    'catholic', 'catholics', 'protestant', 'protestants', 'anglican', 'episcopalian', 'methodist', 'baptist',
    'presbyterian', 'pentecostal', 'evangelical', 'evangelicals', 'quaker', 'quakers', 'amish', 'mennonite',
    'hutterite', 'mormon', 'mormons', 'lds', 'exmo', 'jw', 'disfellowshipped', 'shunned', 'scientologist',
    'scientology', 'cult', 'orthodox', 'coptic', 'christian', 'christians', 'jewish', 'jew', 'hasidic',
    'haredi', 'muslim', 'muslims', 'sunni', 'shia', 'ismaili', 'ahmadi', 'hijab', 'hijabi', 'niqab',
    'ramadan', 'eid', 'hindu', 'hindus', 'brahmin', 'jain', 'sikh', 'sikhs', 'turban', 'buddhist',
    'buddhists', 'pagan', 'wiccan', 'atheist', 'atheists', 'agnostic', 'deconstructing', 'church',
    'churchgoer', 'communion', 'baptism', 'christening', 'shabbat', 'synagogue', 'shul', 'gurdwara',
  ],
  /** How a family is put together. */
  // biome-ignore format: a long list reads better in lines
  'family-makeup': [
    'single mum', 'single mom', 'single mother', 'single dad', 'single parent', 'lone parent', 'solo mum',
    'solo parent', 'three kids', 'six children', 'three under five', 'two under two', 'one of four',
    'one of five', 'one of nine', 'eldest of', 'oldest of', 'youngest of', 'only child', 'only girl',
    'only boy', 'three brothers', 'identical twin', 'triplet', 'triplets', 'quads', 'blended family',
    'step family', 'stepfamily', 'foster family', 'foster care', 'looked after child', 'care leaver',
    'care experienced', 'in the system', 'group home kid', 'adopted', 'transracial adoptee',
    'donor conceived', 'sperm donor', 'ivf baby', 'surrogate', 'surrogacy', 'two mums', 'two dads',
    'same sex parents', 'brought up by', 'kinship care', 'teen mum', 'teen mom', 'young mum', 'orphan',
    'orphaned', 'half siblings', 'estranged from', 'joint family', 'arranged marriage', 'military brat',
    'army brat', 'boarding school survivor', 'coda', 'young carer', 'sandwich generation', 'mum of', 'mom of',
    'dad of', 'mother of', 'father of',
  ],
  /** What somebody lives in. */
  // biome-ignore format: a long list reads better in lines
  housing: [
    'council flat', 'tower block', 'fourteenth floor', 'basement flat', 'bedsit', 'studio flat', 'apartment',
    'condo', 'townhouse', 'terraced house', 'detached house', 'bungalow', 'cottage', 'farmhouse',
    'manor house', 'mansion', 'big house', 'council house', 'council estate', 'social housing',
    'housing association', 'caravan', 'houseboat', 'narrowboat', 'motorhome', 'campervan', 'homeless',
    'homelessness', 'roofless', 'hostel', 'refuge', 'annexe', 'flatshare', 'evicted', 'eviction',
    'repossessed', 'foreclosed', 'squat', 'squatting', 'chawl',
  ],
  /** Streets, districts and settlements. */
  // biome-ignore format: a long list reads better in lines
  'place-kind': [
    'street', 'avenue', 'lane', 'crescent', 'the green', 'the square', 'market square', 'seafront',
    'promenade', 'the prom', 'harbour', 'harbor', 'quay', 'quays', 'marina', 'pier', 'canal', 'riverside',
    'bypass', 'roundabout', 'ring road', 'corner shop', 'off licence', 'offie', 'bottle o', 'post office',
    'petrol station', 'gas station', 'retail park', 'industrial estate', 'business park', 'mall',
    'shopping centre', 'downtown', 'uptown', 'suburb', 'suburbs', 'suburban', 'suburbia', 'the estate',
    'ghetto', 'barrio', 'village', 'villages', 'hamlet', 'townland', 'town', 'towns', 'city', 'island',
    'islands', 'peninsula', 'homestead', 'backwoods', 'boondocks', 'rural',
  ],
  /** Regions, counties and states. */
  // biome-ignore format: a long list reads better in lines
  'region-words': [
    'yorkshire', 'lancashire', 'cumbria', 'northumberland', 'tyneside', 'geordie', 'teesside', 'merseyside',
    'scouse', 'scouser', 'mancunian', 'cheshire', 'derbyshire', 'nottinghamshire', 'lincolnshire', 'norfolk',
    'suffolk', 'essex', 'sussex', 'hampshire', 'dorset', 'devon', 'cornwall', 'cornish', 'somerset',
    'gloucestershire', 'shropshire', 'herefordshire', 'staffordshire', 'black country', 'brummie', 'cockney',
    'east end', 'home counties', 'west country', 'up north', 'down south', 'highlands', 'the borders',
    'ayrshire', 'hebrides', 'skye', 'orkney', 'shetland', 'glaswegian', 'weegie', 'gwynedd', 'anglesey',
    'pembrokeshire', 'rhondda', 'carmarthen', 'antrim', 'armagh', 'tyrone', 'fermanagh', 'donegal', 'galway',
    'limerick', 'tipperary', 'wexford', 'kilkenny', 'connemara', 'culchie', 'kildare', 'cavan', 'monaghan',
    'leitrim', 'roscommon', 'new england', 'midwest', 'midwestern', 'appalachia', 'appalachian', 'deep south',
    'bible belt', 'texas', 'texan', 'ohio', 'kentucky', 'tennessee', 'alabama', 'montana', 'wyoming', 'idaho',
    'nebraska', 'iowa', 'minnesota', 'wisconsin', 'vermont', 'oregon', 'colorado', 'utah', 'queensland',
    'queenslander', 'tasmania', 'kerala', 'punjab', 'gujarat', 'bihar', 'maharashtra', 'kashmir', 'ontario',
    'alberta', 'saskatchewan', 'newfoundland',
  ],
  /** Kinds of schools and colleges. */
  // biome-ignore format: a long list reads better in lines
  'school-kinds': [
    'primary school', 'infant school', 'junior school', 'secondary school', 'secondary modern',
    'comprehensive', 'grammar school', 'private school', 'public school', 'independent school', 'prep school',
    'boarding school', 'boarder', 'boarders', 'convent', 'christian brothers', 'catholic school',
    'church school', 'gaelscoil', 'waldorf', 'montessori', 'pru', 'homeschool', 'homeschooled', 'unschooled',
    'creche', 'playgroup', 'playschool', 'preschool', 'kindergarten', 'daycare', 'oxford', 'cambridge',
    'oxbridge', 'harvard', 'yale', 'ucd', 'polytechnic', 'conservatoire', 'seminary',
  ],
  /** Where somebody works. */
  // biome-ignore format: a long list reads better in lines
  'workplace-kinds': [
    'head office', 'law firm', 'startup', 'factory', 'steelworks', 'foundry', 'sawmill', 'brewery',
    'distillery', 'quarry', 'colliery', 'shipyard', 'boatyard', 'docks', 'refinery', 'warehouse', 'workshop',
    'garage', 'supermarket', 'salon', 'barbers', 'bakery', 'butchers', 'cafe', 'pub', 'nightclub', 'casino',
    'bookies', 'newspaper', 'pharmacy', 'courthouse', 'barracks', 'airline', 'railway', 'stables', 'vineyard',
    'abattoir', 'zoo', 'aquarium', 'ngo',
  ],
  /** Clubs, teams and meetings somebody belongs to. */
  // biome-ignore format: a long list reads better in lines
  'club-kinds': [
    'football club', 'sunday league', 'under 11s', 'under 12s', 'under 14s', 'under 16s', 'under nines',
    'walking football', 'rugby club', 'gaa club', 'the gaa', 'camogie club', 'cricket club', 'bowls club',
    'bowling club', 'lawn bowls', 'tennis club', 'golf club', 'golf society', 'rowing club', 'sailing club',
    'yacht club', 'swim club', 'harriers', 'parkrun', 'feis', 'majorettes', 'scouts', 'cadets', 'orchestra',
    'rotary', 'freemasons', 'bingo', 'toastmasters', 'fraternity', 'frat', 'sorority', 'pta', 'u3a', 'choir',
  ],
  /** What is driven, ridden or sailed. */
  // biome-ignore format: a long list reads better in lines
  vehicles: [
    'hatchback', 'convertible', '4x4', 'suv', 'minivan', 'pickup', 'ute', 'jeep', 'porsche', 'ferrari', 'bmw',
    'merc', 'mercedes', 'audi', 'tesla', 'corsa', 'mondeo', 'campervan', 'van', 'ambulance', 'hearse', 'taxi',
    'minibus', 'bus', 'lorry', 'hgv', 'tractor', 'digger', 'jcb', 'forklift', 'motorbike', 'motorcycle',
    'harley', 'moped', 'scooter', 'vespa', 'ebike', 'bike', 'bicycle', 'tandem',
  ],
  /** Animals that somebody keeps. */
  // biome-ignore format: a long list reads better in lines
  'pet-words': [
    'dog', 'dogs', 'doggo', 'doggy', 'pup', 'pups', 'puppy', 'puppies', 'pooch', 'mutt', 'mongrel',
    'labrador', 'retriever', 'cockapoo', 'labradoodle', 'cavapoo', 'poodle', 'spaniel', 'collie', 'sheepdog',
    'alsatian', 'greyhound', 'whippet', 'lurcher', 'terrier', 'westie', 'yorkie', 'staffie', 'bulldog',
    'frenchie', 'pug', 'dachshund', 'chihuahua', 'rottweiler', 'dalmatian', 'cat', 'cats', 'kitty', 'kitten',
    'kittens', 'moggy', 'tabby', 'tomcat', 'siamese',
  ],
  /** What somebody does for love. */
  // biome-ignore format: a long list reads better in lines
  hobbies: [
    'gardening', 'allotment', 'bonsai', 'orchids', 'knitting', 'crochet', 'crocheting', 'quilting', 'sewing',
    'embroidery', 'macrame', 'pottery', 'woodwork', 'woodturning', 'whittling', 'woodcarving',
    'trainspotting', 'airfix', 'warhammer', 'larp', 'cosplay', 'manga', 'anime', 'gaming', 'playstation',
    'xbox', 'fifa', 'minecraft', 'jigsaws', 'sudoku', 'crosswords', 'scrabble', 'birdwatching', 'twitching',
    'twitcher', 'fishing', 'angling', 'archery', 'fencing', 'taekwondo', 'kickboxing', 'skateboarding',
    'surfing', 'sailing',
  ],
  /** How somebody looks, and what they wear. */
  // biome-ignore format: a long list reads better in lines
  looks: [
    'tattoo', 'tattoos', 'tattooed', 'piercing', 'piercings', 'beard', 'bearded', 'moustache', 'mustache',
    'stubble', 'bald', 'skinhead', 'mohawk', 'mullet', 'dreadlocks', 'dreads', 'afro', 'cornrows', 'braids',
    'plaits', 'pigtails', 'ponytail', 'blonde', 'brunette', 'redhead', 'ginger', 'freckles', 'freckled',
    'dimple', 'birthmark', 'acne', 'vitiligo', 'alopecia', 'eczema', 'wears', 'wore', 'wearing', 'hoodie',
    'hoodies', 'hoody', 'tracksuit', 'trackies', 'sweatpants', 'leggings', 'jeans', 'dungarees', 'overalls',
    'wellies', 'sneakers', 'nikes', 'jordans', 'crocs', 'stilettos', 'slippers', 'blazer', 'scrubs',
    'cassock', 'waistcoat', 'tweed', 'parka', 'raincoat', 'anorak', 'cardigan', 'scarf', 'beanie', 'trilby',
  ],
} as const;
