/** What befalls a life: events, losses, illness, harm, substances. */
export const sensesEvents = {
  /** Rare events and court cases by which somebody could be found. */
  // biome-ignore format: a long list reads better in lines
  'rare-events': [
    'house fire', 'flat fire', 'arson', 'burned down', 'burnt down', 'explosion', 'bombing', 'the troubles',
    'terrorist attack', 'terror attack', 'grenfell', 'hillsborough', 'shooting', 'stabbed', 'stabbing',
    'machete', 'hostage', 'kidnapped', 'abducted', 'hijacked', 'carjacked', 'mugged', 'burgled', 'burglary',
    'robbery', 'murder', 'murdered', 'manslaughter', 'drowned', 'shipwreck', 'capsized', 'derailment', 'rta',
    'rtc', 'earthquake', 'tsunami', 'hurricane', 'tornado', 'wildfire', 'bushfire', 'landslide', 'avalanche',
    'mauled', 'inheritance', 'inherited', 'disinherited', 'bigamy', 'bigamist', 'trafficked', 'deported',
    'family court', 'crown court', 'high court', 'county court', 'magistrates court', 'juvenile court',
    'small claims', 'tribunal', 'court case', 'visitation', 'cafcass', 'avo', 'injunction', 'lawsuit', 'sued',
    'suing', 'litigation', 'deposition', 'subpoena', 'subpoenas', 'subpoenaed', 'testify', 'testified',
    'testimony', 'jury', 'verdict', 'acquitted', 'convicted', 'arrested', 'prosecution', 'plea', 'fined',
    'dui', 'dwi', 'shoplifting', 'fraud', 'embezzled', 'embezzlement', 'theft', 'assault', 'gbh', 'abh',
    'affray', 'gang', 'gangs', 'inquest', 'compensation', 'whistleblower', 'whistleblowing', 'disciplinary',
  ],
  /** Gains and losses at work and in money. */
  // biome-ignore format: a long list reads better in lines
  'work-events': [
    'promoted', 'new job', 'job offer', 'first job', 'job interview', 'gave notice', 'resigned',
    'resignation', 'sacked', 'laid off', 'layoff', 'layoffs', 'redundant', 'redundancy', 'p45', 'furloughed',
    'unemployed', 'jobseekers', 'universal credit', 'pip assessment', 'disability allowance', 'food bank',
    'food stamps', 'on welfare', 'sick leave', 'off sick', 'off work', 'on leave', 'retirement', 'retiring',
    'grievance', 'whistleblow', 'burnout', 'retrained', 'bankrupt', 'bankruptcy', 'liquidation', 'ipo',
    'debts', 'payrise',
  ],
  /** Death and grief. */
  // biome-ignore format: a long list reads better in lines
  'death-loss': [
    'die', 'dies', 'died', 'dying', 'death', 'dead', 'passed away', 'pass away', 'gone too soon',
    'lost her mum', 'lost his mum', 'lost his dad', 'lost his wife', 'lost her husband', 'lost his son',
    'lost her son', 'lost their baby', 'lost a baby', 'lost a child', 'buried her', 'widow', 'widowed',
    'widower', 'bereaved', 'bereavement', 'bereft', 'grief', 'grieve', 'grieved', 'grieving', 'mourn',
    'mourned', 'mourning', 'mourner', 'mourners', 'funeral', 'funerals', 'months mind', 'anniversary mass',
    'shiva', 'cremation', 'crematorium', 'ashes', 'coffin', 'casket', 'graveside', 'gravestone', 'headstone',
    'cemetery', 'graveyard', 'eulogy', 'obituary', 'hospice', 'final days', 'last breath', 'deathbed',
    'life support', 'do not resuscitate', 'terminally ill', 'stillbirth', 'stillborn', 'born sleeping',
    'miscarriage', 'miscarriages', 'miscarried', 'ectopic', 'tfmr', 'abortion', 'sids', 'infant loss',
    'pregnancy loss', 'baby loss', 'rainbow baby', 'ambiguous loss', 'first christmas without',
  ],
  /** Weddings, births, affairs and splits. */
  // biome-ignore format: a long list reads better in lines
  'love-events': [
    'engaged', 'engagement', 'proposed', 'wedding', 'married', 'marriage', 'eloped', 'honeymoon',
    'bridesmaid', 'bridesmaids', 'best man', 'hen do', 'hen party', 'stag do', 'pregnant', 'due date',
    'gave birth', 'birth trauma', 'had a baby', 'new baby', 'new mum', 'new dad', 'new mom', 'ivf',
    'fertility treatment', 'infertility', 'egg donor', 'adopted a', 'fostering', 'affair', 'affairs',
    'cheated', 'cheating', 'cheats', 'cheater', 'unfaithful', 'infidelity', 'betrayal', 'betrayed',
    'caught him with', 'caught her with', 'found the texts', 'found messages', 'another woman', 'another man',
    'love child', 'left her for', 'left him for', 'left his wife', 'left her husband', 'walked out on',
    'moved out', 'separated', 'trial separation', 'split up', 'splitting up', 'break up', 'breakup',
    'broke up', 'breaking up', 'dumped', 'jilted', 'divorce', 'divorced', 'divorcing', 'decree absolute',
    'ex moved on', 'got back together', 'reconciled', 'reconciliation', 'remarried', 'online dating',
  ],
  /** Gender, love and mind, as somebody names them. */
  // biome-ignore format: a long list reads better in lines
  'identity-words': [
    'gay', 'lesbian', 'bisexual', 'queer', 'pansexual', 'asexual', 'aromantic', 'demisexual', 'lgbt', 'lgbtq',
    'lgbtqia', 'transgender', 'ftm', 'mtf', 'nonbinary', 'enby', 'genderqueer', 'genderfluid', 'agender',
    'transitioned', 'transitioning', 'deadname', 'deadnamed', 'pronouns', 'misgendered', 'detransition',
    'detransitioned', 'intersex', 'closeted', 'outed', 'homophobia', 'homophobic', 'transphobia',
    'transphobic', 'polyamorous', 'enm', 'kink', 'kinky', 'autistic', 'autist', 'audhd', 'adhder',
    'neurodivergent', 'neurospicy', 'neurotypical', 'dyslexic', 'dyspraxic', 'tourettes', 'hsp', 'introvert',
    'extrovert', 'empath', 'deaf', 'disabled',
  ],
  /** Bodily illness and injury. */
  // biome-ignore format: a long list reads better in lines
  illness: [
    'cancer', 'leukaemia', 'leukemia', 'lymphoma', 'melanoma', 'stage four', 'stage three', 'chemo',
    'chemotherapy', 'radiotherapy', 'mastectomy', 'biopsy', 'all clear', 'tumour', 'tumor', 'mini stroke',
    'heart attack', 'cardiac arrest', 'stent', 'pacemaker', 'transplant', 'donor kidney', 'dialysis',
    'cirrhosis', 'diabetes', 'diabetic', 'insulin', 'epilepsy', 'epileptic', 'seizure', 'seizures', 'tbi',
    'concussion', 'coma', 'mnd', 'parkinsons', 'huntingtons', 'dementia', 'alzheimers', 'haemophilia',
    'lupus', 'arthritis', 'fibromyalgia', 'fibro', 'covid', 'endometriosis', 'pcos', 'crohns', 'colitis',
    'ibd', 'ibs', 'coeliac', 'colostomy', 'psoriasis', 'asthma', 'copd', 'emphysema', 'hiv', 'hepatitis',
    'meningitis', 'sepsis', 'polio', 'paralysed', 'paralyzed', 'paraplegic', 'amputation', 'hysterectomy',
    'menopause', 'perimenopause', 'preemie', 'tinnitus', 'migraine', 'migraines', 'vertigo', 'fnd',
  ],
  /** Abuse, violence and being bullied. */
  // biome-ignore format: a long list reads better in lines
  'harm-words': [
    'abuse', 'abused', 'abusive', 'abuser', 'abusers', 'csa', 'incest', 'molested', 'groomed', 'grooming',
    'rape', 'raped', 'rapist', 'assaulted', 'drugged', 'stealthing', 'flashed', 'stalked', 'stalker',
    'stalking', 'harassed', 'sextortion', 'dv', 'ipv', 'battered', 'beaten', 'punched', 'kicked', 'strangled',
    'throttled', 'smacked', 'neglected', 'starved', 'abandoned', 'abandonment', 'parentified', 'bullied',
    'bullying', 'bully', 'bullies', 'cyberbullied', 'hazing', 'racism', 'fgm', 'trafficking', 'tortured',
    'magdalene', 'survivor', 'perpetrator', 'perpetrators',
  ],
  /** Drink, drugs, gambling and other habits. */
  // biome-ignore format: a long list reads better in lines
  substances: [
    'alcohol', 'alcoholic', 'alcoholics', 'alcoholism', 'booze', 'boozing', 'drank', 'drinking', 'drunk',
    'drinker', 'wino', 'pint', 'pints', 'lager', 'whiskey', 'whisky', 'vodka', 'rum', 'wine', 'naggin',
    'hangover', 'hungover', 'sober', 'sobriety', 'teetotal', 'abstinent', 'drugs', 'addict', 'addicts',
    'addiction', 'addictions', 'addicted', 'junkie', 'smackhead', 'stoner', 'cocaine', 'ching', 'heroin',
    'fentanyl', 'oxy', 'oxycontin', 'percs', 'percocet', 'opioids', 'opiates', 'meth', 'chemsex', 'ghb',
    'mdma', 'ecstasy', 'yokes', 'pingers', 'amphetamines', 'ketamine', 'ket', 'weed', 'cannabis', 'ganja',
    'bhang', 'dope', 'spliff', 'spliffs', 'edibles', 'vape', 'vapes', 'vaping', 'nicotine', 'cigarettes',
    'cigs', 'fags', 'smokes', 'smoking', 'nitrous', 'lsd', 'ayahuasca',
  ],
  /** How an author praises somebody. */
  // biome-ignore format: a long list reads better in lines
  'brave-words': [
    'brave', 'braver', 'bravest', 'bravery', 'courage', 'courageous', 'gutsy', 'guts', 'ballsy', 'bold',
    'strong', 'stronger', 'strength', 'resilient', 'resilience', 'fierce', 'fearless', 'warrior', 'fighter',
    'trooper', 'trouper', 'survivor', 'hero', 'heroes', 'heroic', 'superstar', 'rockstar', 'legend', 'champ',
    'inspiration', 'inspiring', 'inspirational', 'remarkable', 'extraordinary', 'incredible', 'amazing',
    'phenomenal', 'brilliant', 'magnificent', 'wonderful', 'lovely', 'gorgeous', 'gentle', 'kindest',
    'funniest', 'hilarious', 'witty', 'wise', 'wiser', 'gracious', 'graceful', 'dignified', 'dignity',
    'vulnerable', 'vulnerability', 'honest', 'generous', 'humble', 'dote', 'grit', 'gumption', 'plucky',
  ],
} as const;
