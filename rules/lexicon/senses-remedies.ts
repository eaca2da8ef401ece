/** Diagnoses, medicines and other remedies, and the steps that posts prescribe. */
export const sensesRemedies = {
  /** Changing a medicine by oneself. */
  // biome-ignore format: a long list reads better in lines
  'med-change': [
    'come off', 'coming off', 'came off', 'off your meds', 'off the meds', 'off meds', 'stop taking',
    'stop your meds', 'stop the tablets', 'stop your medication', 'quit taking', 'cold turkey', 'taper',
    'tapers', 'tapered', 'tapering', 'wean', 'weaned', 'weaning', 'halve', 'halved', 'halving',
    'half the dose', 'cut your dose', 'cut the dose', 'cut in half', 'split the pill', 'split the tablet',
    'pill splitter', 'reduce your dose', 'lower your dose', 'drop the dose', 'drop down to', 'step down by',
    'titrate', 'titration', 'up the dose', 'up your dose', 'bump up', 'increase your dose', 'double up',
    'double your dose', 'doubled', 'skip a dose', 'skip days', 'skip doses', 'skipping', 'miss a dose',
    'missed dose', 'switch to', 'switch from', 'swap to', 'restart', 'reinstate', 'start taking',
    'go on meds', 'get on meds', 'get prescribed', 'without meds', 'without medication', 'without medicating',
    'instead of medication', 'instead of meds', 'instead of pills', 'replace your', 'alternative to',
    'natural alternative', 'nature s prozac', 'deprescribe', 'deprescribing', 'withdrawal', 'withdrawals',
    'brain zaps', 'discontinue', 'discontinuation', 'flush your', 'bin your tablets', 'take it with',
    'do not mix', 'microdose', 'microdosing', 'self medicate',
  ],
  /** Names of psychiatric conditions. */
  // biome-ignore format: a long list reads better in lines
  'diagnosis-words': [
    'depression', 'depressed', 'depressive', 'mdd', 'dysthymia', 'pnd', 'ppd', 'baby blues', 'anxiety', 'gad',
    'hypochondria', 'agoraphobia', 'agoraphobic', 'claustrophobia', 'emetophobia', 'phobia', 'phobias',
    'phobic', 'panic disorder', 'panic attack', 'panic attacks', 'ocd', 'pure o', 'rocd',
    'intrusive thoughts', 'compulsions', 'hoarding', 'bdd', 'body dysmorphia', 'body dysmorphic',
    'trichotillomania', 'hair pulling', 'skin picking', 'tourette', 'ptsd', 'cptsd', 'trauma', 'traumatised',
    'traumatized', 'dissociation', 'dissociative', 'osdd', 'depersonalisation', 'derealisation', 'dpdr',
    'bipolar', 'cyclothymia', 'mania', 'manic', 'hypomania', 'hypomanic', 'psychosis', 'psychotic',
    'first episode', 'schizophrenia', 'schizophrenic', 'schizoaffective', 'hearing voices', 'delusion',
    'delusions', 'paranoid', 'paranoia', 'personality disorder', 'bpd', 'borderline', 'eupd', 'npd', 'aspd',
    'ocpd', 'anorexia', 'anorexic', 'bulimia', 'bulimic', 'binge eating', 'arfid', 'orthorexia',
    'eating disorder', 'eating disorders', 'ed recovery', 'adhd', 'autism', 'asd', 'aspergers', 'rsd',
    'sensory processing', 'learning disability', 'conduct disorder', 'attachment disorder',
    'adjustment disorder', 'burnout', 'insomnia', 'pmdd',
  ],
  /** Medicines for mood. */
  // biome-ignore format: a long list reads better in lines
  'meds-mood': [
    'antidepressant', 'antidepressants', 'ssri', 'ssris', 'snri', 'snris', 'tricyclic', 'tricyclics', 'maoi',
    'maois', 'sertraline', 'zoloft', 'lustral', 'fluoxetine', 'prozac', 'citalopram', 'cipramil', 'celexa',
    'escitalopram', 'lexapro', 'cipralex', 'paroxetine', 'paxil', 'seroxat', 'fluvoxamine', 'luvox',
    'faverin', 'venlafaxine', 'effexor', 'venlablue', 'desvenlafaxine', 'pristiq', 'duloxetine', 'cymbalta',
    'mirtazapine', 'remeron', 'zispin', 'mirt', 'bupropion', 'wellbutrin', 'trazodone', 'molipaxin',
    'vortioxetine', 'brintellix', 'trintellix', 'amitriptyline', 'amitrip', 'endep', 'nortriptyline',
    'clomipramine', 'anafranil', 'imipramine', 'dosulepin', 'lofepramine', 'doxepin', 'phenelzine', 'nardil',
    'moclobemide', 'agomelatine', 'valdoxan', 'vilazodone', 'viibryd', 'auvelity', 'spravato', 'esketamine',
    'lithium', 'priadel', 'camcolit', 'lamotrigine', 'lamictal', 'valproate', 'depakote', 'epilim',
    'carbamazepine', 'tegretol',
  ],
  /** Medicines for sleep and nerves. */
  // biome-ignore format: a long list reads better in lines
  'meds-calm': [
    'benzo', 'benzos', 'benzodiazepine', 'benzodiazepines', 'diazepam', 'valium', 'vallies', 'lorazepam',
    'ativan', 'alprazolam', 'xanax', 'xannies', 'clonazepam', 'klonopin', 'rivotril', 'temazepam',
    'nitrazepam', 'mogadon', 'chlordiazepoxide', 'librium', 'oxazepam', 'zopiclone', 'zimovane', 'zolpidem',
    'ambien', 'stilnoct', 'stilnox', 'eszopiclone', 'lunesta', 'phenergan', 'promethazine', 'nytol',
    'benadryl', 'diphenhydramine', 'doxylamine', 'unisom', 'melatonin', 'circadin', 'daridorexant', 'quviviq',
    'hydroxyzine', 'atarax', 'vistaril', 'buspirone', 'buspar', 'propranolol', 'inderal', 'pregabalin',
    'lyrica', 'pregabs', 'gabapentin', 'neurontin', 'gabbies', 'clonidine', 'prazosin', 'tranquilliser',
    'tranquillisers', 'tranquilizer', 'tranquilizers', 'sedative', 'sedatives', 'sedated',
  ],
  /** Medicines for psychosis, attention and craving. */
  // biome-ignore format: a long list reads better in lines
  'meds-mind': [
    'antipsychotic', 'antipsychotics', 'anti psychotic', 'anti psychotics', 'neuroleptic', 'quetiapine',
    'seroquel', 'olanzapine', 'zyprexa', 'risperidone', 'risperdal', 'aripiprazole', 'abilify', 'clozapine',
    'clozaril', 'haloperidol', 'haldol', 'paliperidone', 'invega', 'amisulpride', 'lurasidone', 'latuda',
    'cariprazine', 'vraylar', 'rexulti', 'chlorpromazine', 'largactil', 'zuclopenthixol', 'clopixol',
    'stimulant', 'stimulants', 'ritalin', 'methylphenidate', 'concerta', 'medikinet', 'equasym', 'xaggitin',
    'focalin', 'adderall', 'vyvanse', 'elvanse', 'lisdexamfetamine', 'dexamfetamine', 'dexedrine', 'dexies',
    'strattera', 'atomoxetine', 'guanfacine', 'intuniv', 'modafinil', 'provigil', 'methadone',
    'buprenorphine', 'suboxone', 'subutex', 'buvidal', 'sublocade', 'naltrexone', 'vivitrol', 'ldn',
    'disulfiram', 'antabuse', 'acamprosate', 'campral', 'nalmefene', 'champix', 'varenicline', 'narcan',
    'naloxone', 'donepezil', 'aricept', 'memantine',
  ],
  /** Medicines for the body that come up beside the mind. */
  // biome-ignore format: a long list reads better in lines
  'meds-body': [
    'pills', 'tablet', 'tablets', 'capsule', 'capsules', 'meds', 'medication', 'medications', 'medicine',
    'medicines', 'prescription', 'prescriptions', 'prescribed', 'painkiller', 'painkillers', 'paracetamol',
    'tylenol', 'panadol', 'ibuprofen', 'nurofen', 'advil', 'aspirin', 'codeine', 'solpadeine', 'tramadol',
    'morphine', 'oramorph', 'oxycodone', 'vicodin', 'percocet', 'naproxen', 'steroids', 'prednisolone',
    'prednisone', 'antibiotics', 'antihistamine', 'antihistamines', 'mirena', 'hrt', 'oestrogen', 'estrogen',
    'estradiol', 'estrogel', 'progesterone', 'utrogestan', 'testosterone', 'thyroxine', 'levothyroxine',
    'statin', 'statins',
  ],
  /** Supplements, herbs and eating rules. */
  // biome-ignore format: a long list reads better in lines
  'supplement-words': [
    'supplement', 'supplements', 'vitamin', 'vitamins', 'multivitamin', 'b12', 'folate', 'methylfolate',
    'zinc', 'magnesium', 'probiotic', 'probiotics', 'prebiotic', 'prebiotics', 'kefir', 'kombucha',
    'psychobiotics', 'ashwagandha', 'rhodiola', 'maca', 'ginseng', 'shilajit', 'reishi', 'chaga', 'cordyceps',
    'adaptogen', 'adaptogens', 'theanine', 'tyrosine', 'tryptophan', '5htp', 'gaba', 'inositol', 'taurine',
    'glycine', 'creatine', 'collagen', 'turmeric', 'curcumin', 'valerian', 'kalms', 'passionflower',
    'chamomile', 'kava', 'diets', 'dieting', 'keto', 'ketogenic', 'carnivore', 'paleo', 'vegan diet',
    'plant based', 'mediterranean diet', 'gaps diet', 'low carb', 'low fodmap', 'elimination diet', 'fasted',
    'fasting', 'omad', 'cleanse', 'cleanses', 'gluten', 'decaf', 'upf', 'calories', 'macros', 'bananas',
    'walnuts', 'blueberries',
  ],
  /** How much and how often. */
  // biome-ignore format: a long list reads better in lines
  'dose-words': [
    'mg', 'mgs', 'mcg', 'milligram', 'milligrams', 'microgram', 'micrograms', 'iu', '5mg', '10mg', '15mg',
    '20mg', '25mg', '30mg', '40mg', '50mg', '75mg', '100mg', '150mg', '200mg', '225mg', '300mg', '400mg',
    '500mg', '600mg', '1000mg', '3mg', '2mg', '1mg', 'dose', 'doses', 'dosage', 'dosages', 'dosing',
    'quarter tablet', 'one tablet', 'two tablets', 'scoop', 'spoonful', 'prn',
  ],
  /** Steps, days and counts of an exercise. */
  // biome-ignore format: a long list reads better in lines
  'protocol-words': [
    'step one', 'step two', 'step three', 'step 1', 'step 2', 'step 3', 'step by step', 'day 1', 'day 3',
    'day 7', 'day 21', 'day 30', 'day one', 'day two', 'week 1', 'week 2', 'week 4', 'number one',
    'number two', 'firstly', 'secondly', 'thirdly', 'repeat', 'reps', 'three rounds', 'sets of',
    'times a day', 'ten times', 'five times', 'three times', 'minutes', '30 seconds', 'thirty seconds',
    'sixty seconds', '90 seconds', 'ninety seconds', 'for 30 days', '30 day challenge', '21 days', '7 day',
    '75 hard', 'count to four', 'count of four', 'in for four', 'hold for four', 'hold for seven',
    'out for six', 'out for eight', '4 7 8', '3 3 3', 'box breathing', 'breaths', 'inhale', 'exhale for',
    'every evening', 'on waking', 'routine', 'protocol', 'protocols', 'the method', 'the rule',
    '10 minute rule', '90 second rule', 'two minute rule', 'checklist',
  ],
  /** Bodily practices that posts prescribe. */
  // biome-ignore format: a long list reads better in lines
  'body-practice': [
    'breathe', 'breathing', 'breathwork', 'physiological sigh', 'pranayama', 'wim hof', 'cold shower',
    'cold showers', 'cold plunge', 'ice bath', 'ice cube', 'ice cubes', 'ice pack', 'dive reflex',
    'vagus nerve', 'vagal', 'gargle', 'gargling', 'tapping', 'tap on', 'butterfly hug', 'self hug',
    'self havening', 'acupressure', 'pressure point', 'ear massage', 'somatic exercise', 'somatic exercises',
    'somatic shaking', 'somatic release', 'body scan', 'grounding', 'earthing', 'childs pose', 'hip opener',
    'psoas', 'stretching', 'yoga', 'nsdr', 'tai chi', 'qigong', 'meditate', 'meditation', 'meditating',
    'mindfulness', 'loving kindness', 'visualise', 'visualisation', 'visualization', 'affirmation',
    'affirmations', 'mantra', 'mantras', 'manifesting', 'manifestation', 'gratitude practice', 'sunlight',
    'morning light', 'sad lamp', 'blue light', 'screen time', 'dopamine detox', 'dopamine fast',
    'digital detox', 'no phone', 'sauna', 'cardio', 'zone 2', 'lift weights', '10k steps',
  ],
  /** Gentle encouragement that asks for little. */
  // biome-ignore format: a long list reads better in lines
  'soft-care': [
    'go gently', 'go easy', 'take it easy', 'take care', 'mind yourself', 'mind yourselves',
    'minding yourselves', 'look after yourself', 'look after yourselves', 'you matter', 'you are enough',
    'you are worthy', 'you are loved', 'you got this', 'it is okay', 'it is ok', 'that is ok', 'that is okay',
    'baby steps', 'keep going', 'hang in there', 'sending love', 'sending hugs', 'sending strength',
    'solidarity', 'thinking of you', 'thinking of everyone', 'holding you', 'big love', 'virtual hug',
    'rest is productive', 'have a rest', 'have a nap', 'hot bath', 'bubble bath', 'early night', 'cosy',
    'cozy', 'comfy clothes', 'hot water bottle', 'drink some water', 'drink water', 'hydrate',
    'stay hydrated', 'eat something', 'get some air', 'fresh air', 'step outside', 'get outside',
    'touch grass', 'unclench your jaw', 'drop your shoulders', 'take a breath', 'take a moment',
    'take a break', 'slow down',
  ],
  /** Sending readers to help in general; lines and charities. */
  // biome-ignore format: a long list reads better in lines
  'help-lines': [
    'reach out', 'ask for help', 'seek help', 'get help', 'get support', 'seek support', 'professional help',
    'speak to someone', 'talk to someone', 'talk to somebody', 'see your gp', 'see your doctor',
    'see a doctor', 'see a therapist', 'find a therapist', 'contact your gp', 'contact your doctor',
    'consult your doctor', 'consult a professional', 'medical advice', 'does not replace',
    'does not constitute', 'for information only', 'for educational purposes', 'educational purposes only',
    'disclaimer', 'before you change', 'never stop without', 'without talking to', 'under supervision',
    'accredited therapist', 'local services', 'your local', 'local a&e', 'samaritans', '116 123',
    'text shout', '85258', 'text 50808', 'pieta', 'hopeline', 'childline', 'nspcc', 'young minds',
    'youngminds', 'mind infoline', 'mind charity', 'saneline', '988', '741741', '1800respect', '1737',
    'aasra', 'icall', 'vandrevala', 'switchboard', 'mindline', 'galop', 'bodywhys', 'tommys', 'drinkline',
    'gamcare', 'spunout', 'helpline', 'helplines', 'hotline', 'hotlines', 'freephone', 'cw', 'tw',
  ],
} as const;
