/** Words for people, by what they are to the author. */
export const people = {
  /** Says by itself that somebody is served. */
  // biome-ignore format: a long list reads better in lines
  'client-noun': [
    'client', 'patient', 'pt', 'clt', 'service user', 'counsellee', 'counselee', 'analysand',
    'inpatient', 'outpatient', 'caller',
  ],
  // biome-ignore format: a long list reads better in lines
  'clients-noun': [
    'clients', 'patients', 'pts', 'service users', 'callers', 'inpatients', 'outpatients',
  ],
  /** One person, of whom nothing else is said. */
  // biome-ignore format: a long list reads better in lines
  'person-noun': [
    'ceo', 'cfo', 'founder', 'husband', 'wife', 'resident', 'fella', 'senior', 'junior', 'defendant',
    'prisoner', 'inmate', 'lifer', 'trainee doctor', 'bride', 'groom', 'twin', 'orphan', 'refugee',
    'asylum seeker', 'carer', 'mammy', 'da', 'momma', 'mama', 'grandma', 'year 7', 'year 8', 'year 9',
    'year 10', 'year 11', 'new lad', 'new fella', 'mum of two', 'man', 'woman', 'lady', 'gentleman',
    'gent', 'guy', 'bloke', 'fellow', 'chap', 'lad', 'lass', 'girl', 'boy', 'kid', 'child', 'teen',
    'teenager', 'youngster', 'toddler', 'adolescent', 'person', 'student', 'pupil', 'couple', 'family',
    'pair', 'dad', 'mum', 'mom', 'mam', 'father', 'mother', 'grandmother', 'grandfather', 'granny',
    'nan', 'widow', 'widower', 'veteran', 'vet', 'survivor', 'pensioner', 'undergrad', 'kiddo', 'gal',
    'dude', 'little one', 'wee one', 'young one', 'little guy', 'wee lad', 'young fella', 'young lad',
    'young man', 'young woman', 'individual', 'girlie', 'soul', 'wee man', 'old boy', 'year old',
    'freshman', 'sophomore', 'kindergartner', 'grader', 'youth', 'bachelor', 'newlywed', 'schoolboy',
    'schoolgirl', 'stranger', 'grandad', 'newcomer',
  ],
  // biome-ignore format: a long list reads better in lines
  'people-noun': [
    'men', 'women', 'ladies', 'guys', 'lads', 'girls', 'boys', 'kids', 'teens', 'couples', 'families',
    'parents', 'children', 'folks', 'people', 'mums', 'moms', 'dads', 'students', 'teenagers',
    'adolescents', 'youngsters', 'young people', 'pupils', 'tweens', 'toddlers', 'blokes', 'fellas',
    'chaps', 'gents', 'gentlemen', 'seniors', 'veterans', 'widows', 'grandparents', 'dudes', 'youths',
  ],
  // biome-ignore format: a long list reads better in lines
  kin: [
    'son', 'daughter', 'husband', 'wife', 'partner', 'mum', 'mom', 'mam', 'mother', 'dad', 'father',
    'brother', 'sister', 'nan', 'gran', 'granny', 'grandma', 'grandad', 'grandpa', 'grandmother',
    'grandfather', 'aunt', 'auntie', 'uncle', 'cousin', 'niece', 'nephew', 'boyfriend', 'girlfriend',
    'fiance', 'fiancee', 'twin', 'twins', 'kids', 'kid', 'boys', 'girls', 'baby', 'toddler', 'teenager',
    'granddaughter', 'grandson', 'stepson', 'stepdaughter', 'in laws', 'mother in law', 'father in law',
    'sister in law', 'brother in law', 'ex', 'lad', 'lass', 'family', 'eldest', 'youngest', 'parents',
    'hubby', 'missus', 'mammy', 'daddy', 'mummy', 'children', 'siblings', 'nana', 'abuela', 'bub',
    'stepmum', 'stepdad', 'stepmom', 'godson', 'goddaughter', 'godmother', 'godfather', 'missis',
    'spouse', 'bride', 'bridesmaid',
  ],
  // biome-ignore format: a long list reads better in lines
  pet: [
    'dog', 'cat', 'puppy', 'pup', 'kitten', 'cockapoo', 'labrador', 'spaniel', 'rabbit', 'hamster',
    'budgie', 'parrot', 'tortoise', 'therapy dog', 'rescue dog', 'greyhound', 'collie', 'lurcher',
    'terrier', 'poodle', 'whippet', 'retriever', 'pony', 'horse', 'hens', 'guinea pig', 'gerbil',
    'goldfish', 'kitty', 'doggo',
  ],
  // biome-ignore format: a long list reads better in lines
  'colleague-noun': [
    'supervisor', 'supervisee', 'colleague', 'colleagues', 'manager', 'boss', 'tutor', 'lecturer',
    'mentor', 'trainer', 'receptionist', 'professor', 'dean', 'consultant', 'practice manager',
    'co founder', 'business partner', 'accountant', 'trainee', 'assistant', 'intern', 'coworker',
    'co worker', 'workmate', 'teammate', 'landlord', 'neighbour', 'neighbor', 'barber', 'hairdresser',
    'dentist', 'physio', 'osteopath', 'plumber', 'friend', 'mate', 'bestie', 'roommate', 'housemate',
    'dog', 'cat', 'gp', 'coach', 'guru', 'agent', 'editor', 'publisher', 'co host', 'cohost', 'vet',
    'instructor', 'teacher', 'co presenter', 'head of service', 'team lead', 'line manager',
    'placement student', 'flatmate', 'classmate', 'co author', 'coauthor', 'locum', 'bank manager',
    'secretary', 'admin', 'pa', 'apprentice', 'lodger', 'tenant', 'landlady', 'bridesmaid',
  ],
  /** Met in the author's own life, as a customer, a patient or a passer-by. */
  // biome-ignore format: a long list reads better in lines
  'service-person': [
    'neurologist', 'cardiologist', 'dermatologist', 'optician', 'dentist', 'hygienist', 'surgeon',
    'anaesthetist', 'physio', 'physiotherapist', 'chiropractor', 'osteopath', 'radiographer',
    'phlebotomist', 'pharmacist', 'vet', 'groomer', 'hairdresser', 'barber', 'beautician', 'nail tech',
    'brow lady', 'masseuse', 'trainer', 'personal trainer', 'yoga teacher', 'pilates teacher',
    'instructor', 'driving instructor', 'choir master', 'plumber', 'electrician', 'boiler man',
    'gas man', 'decorator', 'window cleaner', 'locksmith', 'estate agent', 'realtor', 'landlord',
    'landlady', 'letting agent', 'accountant', 'bookkeeper', 'bank manager', 'taxi driver', 'cabbie',
    'uber driver', 'bus driver', 'barista', 'barman', 'waiter', 'waitress', 'cashier', 'shop assistant',
    'checkout lady', 'postman', 'postie', 'delivery man', 'courier', 'traffic warden', 'examiner',
    'interviewer', 'journalist', 'reporter', 'publisher', 'agent', 'designer', 'web designer',
    'copywriter', 'it guy', 'janitor', 'custodian', 'gardener', 'childminder', 'nanny', 'babysitter',
    'neighbour', 'neighbor', 'priest', 'rabbi', 'imam', 'bouncer', 'stylist', 'tailor', 'photographer',
    'hospitalist', 'sonographer', 'radiologist', 'consultant', 'urologist', 'gynaecologist',
    'gynecologist', 'oncologist', 'rheumatologist', 'endocrinologist', 'anesthetist', 'orthodontist',
    'podiatrist', 'audiologist', 'acupuncturist', 'reflexologist', 'dietitian', 'nutritionist',
    'health visitor', 'midwife', 'lash lady', 'eyebrow lady', 'eyebrow girl', 'nail lady',
    'waxing lady', 'colourist', 'massage therapist', 'roofer', 'plasterer', 'joiner', 'carpenter',
    'builder', 'tiler', 'painter', 'gas engineer', 'engineer', 'mechanic', 'surveyor', 'removal man',
    'removals man', 'handyman', 'tyre man', 'piano tuner', 'chimney sweep', 'bin man', 'binman',
    'mortgage broker', 'financial adviser', 'financial advisor', 'recruiter', 'headhunter', 'sales rep',
    'salesman', 'saleswoman', 'rep', 'cold caller', 'telemarketer', 'usher', 'flight attendant',
    'steward', 'stewardess', 'train guard', 'ticket inspector', 'bus conductor', 'crossing lady',
    'lollipop lady', 'policeman', 'traffic cop', 'customs officer', 'librarian', 'cleaner', 'caretaker',
    'chef', 'butcher', 'baker', 'fishmonger', 'florist', 'jeweller', 'tattooist', 'vicar', 'curate',
    'sacristan', 'bridesmaid', 'celebrant', 'registrar', 'choir director', 'choirmaster', 'conductor',
    'singing teacher', 'piano teacher', 'guitar teacher', 'swimming teacher', 'swim teacher',
    'dance teacher', 'art teacher', 'spin instructor', 'running coach', 'swim coach', 'business coach',
    'life coach', 'golf pro', 'referee', 'head teacher', 'headteacher', 'deputy head', 'form tutor',
    'podcast host', 'podcast guest', 'keynote speaker', 'speaker', 'panel', 'examiners',
    'external examiner', 'judge', 'magistrate', 'av guy', 'tech guy', 'web guy', 'it man',
    'printer man',
  ],
  // biome-ignore format: a long list reads better in lines
  'everyday-place': [
    'gas board', 'council', 'bank', 'post office', 'hr', 'it', 'finance', 'payroll', 'facilities',
    'sky', 'bt', 'virgin', 'shop', 'garage', 'gym', 'pub', 'bus', 'train', 'queue', 'church', 'choir',
    'market', 'airport', 'hotel', 'restaurant', 'cafe', 'library', 'audience', 'row', 'seat', 'lift',
    'front row', 'next seat', 'dealership', 'insurance', 'insurer', 'hmrc', 'irs', 'front desk',
    'checkout', 'counter', 'bakery', 'allotment', 'dentist', 'water board', 'electric company',
    'train station', 'station', 'platform', 'bus stop', 'plane', 'flight', 'ferry', 'cab', 'taxi',
    'waiting list', 'school gate', 'school gates', 'playground', 'swimming pool', 'pool', 'sauna',
    'spa', 'salon', 'barbers', 'hairdressers', 'chemist', 'pharmacy', 'corner shop', 'tesco', 'aldi',
    'lidl', 'asda', 'costco', 'ikea', 'tyre place', 'nursery', 'crèche', 'creche', 'conference',
    'workshop', 'summit', 'gig', 'concert', 'theatre', 'cinema', 'match', 'stadium', 'wedding',
    'funeral', 'hen do', 'party', 'tunes', 'book club', 'choir practice', 'committee', 'board', 'panel',
    'next table', 'next desk', 'till', 'tills', 'back row', 'second row',
  ],
  // biome-ignore format: a long list reads better in lines
  'therapist-noun': [
    'therapist', 'counsellor', 'counselor', 'psychologist', 'psychotherapist', 'analyst', 'shrink',
    'psychiatrist',
  ],
  // biome-ignore format: a long list reads better in lines
  'public-noun': [
    'president', 'prime minister', 'minister', 'senator', 'celebrity', 'actor', 'actress', 'singer',
    'footballer', 'influencer',
  ],
} as const;
