/** How, where and with what therapy is done. */
export const sensesWork = {
  /** The work counted in weeks and sessions; slots of the day. */
  // biome-ignore format: a long list reads better in lines
  'meeting-counts': [
    'session one', 'session two', 'session three', 'session four', 'session five', 'session six',
    'session eight', 'session ten', 'session twelve', 'session 1', 'session 2', 'session 3', 'first session',
    'second session', 'third session', 'fourth session', 'fifth session', 'sixth session', 'tenth session',
    'twentieth session', 'two sessions', 'three sessions', 'four sessions', 'five sessions', 'six sessions',
    'ten sessions', 'twenty sessions', 'one session in', 'week one', 'week two', 'week three', 'week four',
    'week six', 'six weeks ago', 'a year of', 'every week for', 'once a fortnight', 'fortnightly',
    'twice weekly', 'twice a week', 'once a month', 'every other week', 'week after week', 'for two years',
    'for six months', 'since september', 'long term work', 'open ended', 'sessions in', 'weeks in',
    'months in', 'years in', 'year in', 'months of', 'years of', 'slot', 'slots', 'my 9am', 'my 10am',
    'my 11am', 'my 1pm', 'my 2pm', 'my 3pm', 'my 4pm', 'my 5pm', 'my 6pm', 'my nine oclock', 'my ten oclock',
    'my eleven oclock', 'my two oclock', 'my three oclock', 'my four oclock', 'my five oclock',
    'my half nine', 'my half ten', 'my half five', 'the 10am', 'the 4pm', 'the 5pm', 'my monday',
    'my tuesday', 'my wednesday', 'my thursday', 'my friday', 'my last one', 'my last client',
    'my first client', 'my next client', 'final client', 'between clients', 'between sessions',
    'back to back', 'back to backs', 'the therapeutic hour', 'therapy hour', 'fifty minute hour',
    '50 minute hour', 'fifty minutes', '50 minutes', 'double session', 'ninety minutes', 'extended session',
    'emergency session', 'extra session', 'last minute session',
  ],
  /** Meeting through a screen or a telephone. */
  // biome-ignore format: a long list reads better in lines
  'video-call': [
    'zoom', 'teams call', 'on teams', 'google meet', 'skype', 'facetime', 'whatsapp call', 'vsee', 'doxy',
    'telehealth', 'teletherapy', 'tele health', 'online session', 'online sessions', 'online therapy',
    'virtual session', 'virtually', 'remote session', 'remotely', 'video call', 'video session',
    'phone session', 'telephone session', 'phone call', 'by phone', 'webcam', 'buffering', 'laggy', 'glitch',
    'glitching', 'glitched', 'pixelated', 'wifi', 'broadband', 'muted', 'unmute', 'unmuted', 'headphones',
    'earbuds', 'airpods',
  ],
  /** Questionnaires, notes and papers about one person. */
  // biome-ignore format: a long list reads better in lines
  'measures-forms': [
    'phq', 'phq9', 'gad 7', 'gad7', 'core 10', 'core 34', 'core om', 'ors', 'srs', 'ces d', 'bdi', 'bai',
    'pcl 5', 'pcl5', 'ies r', 'ybocs', 'y bocs', 'moca', 'mmse', 'wisc', 'wais', 'asrs', 'sdq', 'rcads',
    'honos', 'suds', 'caseness', 'questionnaire', 'questionnaires', 'screener', 'charting', 'psychosocial',
    'biopsychosocial', 'genogram', 'genograms', 'formulation', 'conceptualisation', 'conceptualization',
    'ehcp', 'dsm',
  ],
  /** What is taken home and brought back. */
  // biome-ignore format: a long list reads better in lines
  'homework-words': [
    'homework', 'worksheet', 'worksheets', 'handout', 'handouts', 'thought record', 'thought records',
    'thought diary', 'thought log', 'mood diary', 'mood log', 'mood tracker', 'sleep diary', 'food diary',
    'diary card', 'diary cards', 'worry diary', 'worry time', 'worry tree', 'gratitude list',
    'gratitude journal', 'journalled', 'journaled', 'journalling', 'journaling', 'dear diary',
    'unsent letter', 'unsendable letter', 'brought photos', 'exposure hierarchy', 'exposure ladder',
    'exposure task', 'behavioural experiment', 'behavioral experiment', 'activity schedule', 'coping card',
    'coping cards', 'flashcards', 'grounding kit', 'hope box',
  ],
  /** Play, art, music and animals as ways to work. */
  // biome-ignore format: a long list reads better in lines
  'play-art': [
    'sandtray', 'sandplay', 'miniatures', 'figurines', 'dinosaur', 'dinosaurs', 'dollhouse', 'doll', 'dolls',
    'puppet', 'puppets', 'lego', 'duplo', 'jenga', 'checkers', 'draughts', 'monopoly', 'peekaboo', 'roleplay',
    'playdough', 'plasticine', 'crayon', 'crayons', 'colouring', 'coloring', 'glitter', 'watercolours',
    'watercolors', 'pastels', 'charcoal', 'collage', 'drew', 'painted', 'origami', 'bubbles', 'trampoline',
    'minecraft', 'roblox', 'fortnite', 'djembe', 'xylophone',
  ],
  /** Wards, beds and what happens on them. */
  // biome-ignore format: a long list reads better in lines
  'hospital-care': [
    'ward', 'wards', 'secure unit', 'medium secure', 'low secure', 'picu', 'nicu', 'icu', 'itu', 'hdu',
    'burns unit', 'dialysis unit', 'day unit', 'day hospital', 'day centre', 'hospital bed', 'bay 2', 'bay 4',
    'sectioned', 'sectioning', 'detained', '5150', 'admission', 'readmitted', 'inpatient', 'outpatient',
    'outpatients', 'iop', 'rehab', 'detox', 'detoxing', 'hospice', 'palliative', 'hoist', 'catheter',
    'restrained', 'restraint', 'seclusion', 'a&e', 'triage',
  ],
  /** Danger to life, and what is done about it. */
  // biome-ignore format: a long list reads better in lines
  'risk-words': [
    'suicidal', 'suicidality', 'suicide', 'overdose', 'overdosed', 'passive si', 'active si', 'ideation',
    'lethal means', 'self harm', 'self harming', 'self harmed', 'self injury', 'self injurious',
    'cut herself', 'cut himself', 'ligature', 'railway line', 'stockpiled', 'stockpiling', 'high risk',
    'at risk', 'risk assessed', 'safety planning', 'crisis', 'cmht', 'duty worker', 'on call', 'called 999',
    'called 911', 'welfare check', 'wellness check', 'safeguarding', 'mandated report', 'mandated reporter',
    'tarasoff', 'child protection', 'dss', 'tusla', 'social services',
  ],
  /** Prison, probation and the people there. */
  // biome-ignore format: a long list reads better in lines
  'prison-words': [
    'prison', 'prisons', 'jail', 'jailed', 'gaol', 'the clink', 'behind bars', 'the wing', 'a wing', 'b wing',
    'c wing', 'vp wing', 'the landing', 'pad mate', 'cellmate', 'lockup', 'bang up', 'banged up', 'remand',
    'sentenced', 'lifer', 'lifers', 'ipp', 'parole', 'parolee', 'probation', 'rotl', 'yoi', 'juvie',
    'offender', 'offenders', 'inmate', 'inmates', 'prisoner', 'prisoners', 'correctional', 'penitentiary',
    'penal', 'hmp', 'chaplaincy',
  ],
  /** Helping children at their school. */
  // biome-ignore format: a long list reads better in lines
  'school-setting': [
    'school counsellor', 'school counselor', 'school counselling', 'school based', 'in school', 'at school',
    'classroom', 'in class', 'corridor pass', 'hall pass', 'exit card', 'inclusion room', 'isolation booth',
    'pastoral room', 'pastoral team', 'pastoral lead', 'form tutor', 'form time', 'tutor time', 'playground',
    'lunch club', 'breakfast club', 'nurture group', 'senco', 'sendco', 'lsa', 'teaching assistant', 'pru',
    'dsl', 'ebsa', 'excluded', 'suspended', 'expelled', 'expulsion', 'mitching', 'mitched', 'truant',
    'truanting', 'homeroom', 'dorm',
  ],
  /** Seeing somebody where they live. */
  // biome-ignore format: a long list reads better in lines
  'home-visit': [
    'home visit', 'home visits', 'house call', 'house calls', 'home based', 'in home', 'her kitchen',
    'his kitchen', 'their kitchen', 'kitchen table', 'curtains closed', 'curtains drawn', 'blinds down',
    'telly on', 'unopened post', 'empty fridge', 'cigarette smoke', 'her budgie', 'caseworker',
    'care package', 'carers come', 'community nurse', 'outreach worker', 'support worker', 'floating support',
    'supported living', 'sheltered housing', 'group home', 'halfway house', 'walk and talk',
    'street outreach', 'soup run', 'rough sleepers', 'doorstep',
  ],
  /** Methods of therapy, and groups. */
  // biome-ignore format: a long list reads better in lines
  'therapy-kinds': [
    'cbt', 'dbt', 'emdr', 'ifs', 'psychodynamic', 'psychoanalysis', 'psychoanalytic', 'rogerian',
    'humanistic', 'gestalt', 'chairwork', 'existential', 'integrative', 'pluralistic', 'sfbt', 'eft',
    'gottman', 'imago', 'psychosexual', 'somatic', 'sensorimotor', 'polyvagal', 'brainspotting',
    'brainspotted', 'havening', 'hypnotherapy', 'hypnosis', 'nlp', 'erp', 'cpt', 'ipt', 'mbct', 'mbsr', 'cft',
    'aedp', 'istdp', 'mentalisation', 'mbt', 'ddp', 'theraplay', 'dramatherapy', 'psychodrama', 'ecotherapy',
    'bibliotherapy', 'neurofeedback', 'biofeedback', 'group', 'groups', 'peer support', 'community meeting',
    'morning meeting', 'check in', 'checked in', 'facilitate', 'facilitates', 'facilitated', 'facilitating',
    'facilitator', 'facilitators', 'facilitation', 'aa', 'alanon', 'sponsee', 'conjoint',
  ],
  /** What the author does in the work. */
  // biome-ignore format: a long list reads better in lines
  'therapist-moves': [
    'held space', 'hold space', 'holding space', 'held the space', 'held her hand', 'held his hand',
    'sat with', 'sit with', 'sitting with', 'sat beside', 'sat alongside', 'sat across from', 'sat opposite',
    'stayed with', 'staying with', 'stay with', 'bore witness', 'bear witness', 'bearing witness',
    'witnessed', 'witnessing', 'reflect back', 'reflects back', 'reflecting back', 'reflected', 'mirrored',
    'mirroring', 'validate', 'validates', 'validated', 'validating', 'normalise', 'normalises', 'normalised',
    'normalising', 'normalize', 'normalizes', 'normalized', 'normalizing', 'reframe', 'reframes', 'reframed',
    'reframing', 'contained', 'containing', 'containment', 'ground them', 'grounds them', 'grounded them',
    'grounding them', 'grounded him', 'grounded her', 'breathed together', 'breathed with', 'we breathed',
    'co regulate', 'co regulates', 'co regulated', 'co regulating', 'co regulation', 'attune', 'attunes',
    'attuned', 'attuning', 'attunement', 'wonder aloud', 'wondered aloud', 'wondering aloud', 'gently asked',
    'i asked', 'i said', 'i told him', 'i told her', 'i told them', 'i replied', 'i nodded', 'i waited',
    'i listened', 'i offered', 'i suggested',
  ],
  /** A card, a message or a sight of somebody after the work. */
  // biome-ignore format: a long list reads better in lines
  'later-contact': [
    'thank you card', 'thank you note', 'thankyou card', 'handmade card', 'christmas card', 'a card from',
    'postcard', 'letter from', 'bunch of flowers', 'chocolates', 'homemade cake', 'baked me', 'banana bread',
    'jar of honey', 'homemade jam', 'bottle of wine', 'knitted me', 'crocheted me', 'bracelet', 'keyring',
    'painted pebble', 'gave me a', 'handed me', 'folded note', 'left a note', 'post it note', 'sticky note',
    'voicemail', 'voice note', 'text from', 'texted me', 'emailed me', 'an email from', 'messaged me',
    'message from', 'got a message', 'got an email', 'sent a photo', 'wedding invite', 'invited me to',
    'graduation photo', 'baby photo', 'scan photo', 'update from', 'an update', 'got in touch',
    'contacted me', 'popped in', 'dropped by', 'bumped into', 'ran into', 'spotted in', 'saw in tesco',
    'ten years later', 'five years later', 'months later', 'a year later', 'a year on', 'former client',
    'ex client', 'past client', 'old client', 'used to see', 'invitation',
  ],
  /** Coming to be seen, and waiting for it. */
  // biome-ignore format: a long list reads better in lines
  'referral-words': [
    'referral', 'referrals', 'referred', 'referring', 'self refer', 'recommended by', 'new client',
    'new patient', 'new starter', 'intake', 'intakes', 'initial consultation', 'initial call',
    'discovery call', 'consult call', 'free call', 'phone consultation', 'first contact', 'first appointment',
    'enquiry', 'enquiries', 'inquiry', 'inquiries', 'enquired', 'waitlist', 'wait list', 'waiting list',
    'waitlisted', 'allocated', 'assessed', 'assess', 'assessing', 'assessment', 'assessments', 'triaged',
    'presenting issue', 'presenting problem', 'presented with', 'presents with', 'caseload',
  ],
} as const;
