/** Words for meeting somebody at work. */
export const sessions = {
  // biome-ignore format: a long list reads better in lines
  'session-noun': [
    'session', 'appointment', 'appt', 'sesh', 'intake', 'assessment', 'consultation', 'consult',
    'follow up', 'check in', 'home visit', 'first session', 'last session', 'final session',
    'therapy session', 'group', 'ward round', 'clinic', 'review', 'discharge', 'no show', 'dna',
  ],
  // biome-ignore format: a long list reads better in lines
  'room-word': [
    'my room', 'my office', 'my sofa', 'my couch', 'my consulting room', 'the chair opposite',
    'my waiting room', 'the therapy room', 'the consulting room', 'my practice', 'my caseload', 'my clinic',
    'my unit', 'the ward', 'my chair', 'in session', 'the tissues', 'the playroom', 'the sand tray',
    'the doll house', 'on my books', 'telehealth', 'the waiting room', 'the unit', 'the clinic',
  ],
  /** A place of the author’s where somebody comes to be seen. */
  // biome-ignore format: a long list reads better in lines
  'here-place': [
    'my office', 'my room', 'my rooms', 'my couch', 'my sofa', 'my chair', 'my playroom',
    'my consulting room', 'my front room', 'my clinic', 'my practice', 'my surgery', 'my portakabin',
    'my studio', 'my door', 'my stairs', 'my waiting room', 'my doorstep', 'my treatment room',
    'my therapy room', 'my beanbag', 'my box of tissues', 'my tissues', 'my box', 'my coffee table',
    'my carpet', 'my rug', 'my screen', 'my table', 'the blue chair', 'the playroom', 'my wee room',
    'my back door', 'my caseload', 'my ward', 'my unit', 'my program', 'my programme', 'my shed',
    'my cabin', 'my barn', 'my desk', 'my porch', 'my clipboard', 'my notepad',
  ],
  /** What is done together, for “eighteen months of …”. */
  // biome-ignore format: a long list reads better in lines
  'work-done': [
    'therapy', 'counselling', 'counseling', 'emdr', 'cbt', 'dbt', 'erp', 'ifs', 'exposure',
    'prolonged exposure', 'play therapy', 'art therapy', 'music therapy', 'drama therapy',
    'couples therapy', 'family therapy', 'coaching', 'sessions', 'appointments', 'meetings', 'visits',
    'hours', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'work together',
    'telehealth', 'treatment', 'sand tray', 'sandtray', 'group', 'groups',
  ],
  /** Things one person does, once. */
  // biome-ignore format: a long list reads better in lines
  'did-past': [
    'brought', 'gave', 'left', 'handed', 'showed', 'sent', 'made', 'drew', 'painted', 'wrote', 'built',
    'read', 'sang', 'played', 'took', 'put', 'held', 'wore', 'picked', 'hugged', 'thanked', 'forgave',
    'paid', 'booked', 'rebooked', 'signed', 'walked', 'came', 'stood', 'sat', 'opened', 'closed', 'slammed',
    'threw', 'kicked', 'looked', 'stared', 'glared', 'pointed', 'waved', 'saluted', 'bowed', 'danced',
    'fell', 'slept', 'ate', 'drank', 'spilled', 'spilt', 'broke', 'fixed', 'counted', 'crossed', 'turned',
    'moved', 'leaned', 'leant', 'reached', 'pushed', 'pulled', 'hid', 'ran', 'jumped', 'stayed', 'waited',
    'paused', 'stopped', 'started', 'finished', 'won', 'passed', 'lost', 'found', 'finally', 'managed',
    'learned', 'learnt', 'realised', 'realized', 'decided', 'chose', 'quit', 'resigned', 'graduated', 'got',
    'had', 'wanted', 'needed', 'refused', 'agreed', 'kept', 'hated', 'loved', 'knew', 'thought', 'felt',
    'seemed', 'did', 'went', 'became', 'remembered', 'forgot', 'noticed', 'noted', 'corrected',
    'interrupted', 'googled', 'quoted', 'lasted', 'named', 'called', 'called me', 'spat', 'swore', 'burped',
    'farted', 'yawned', 'hiccuped', 'unmuted', 'muted', 'froze', 'dropped', 'disappeared', 'relapsed',
    'survived', 'married', 'divorced', 'proposed', 'confided', 'opened up',
  ],
  /** Saying, as a story tells it. */
  // biome-ignore format: a long list reads better in lines
  'say-past': [
    'said', 'told', 'asked', 'admitted', 'confessed', 'disclosed', 'whispered', 'shouted', 'yelled',
    'hollered', 'announced', 'explained', 'shared', 'described', 'mentioned', 'replied', 'answered',
    'revealed', 'insisted', 'joked', 'begged', 'muttered', 'mumbled', 'declared', 'complained', 'murmured',
    'screamed', 'informed', 'reported', 'texted', 'emailed', 'messaged', 'wrote', 'rang', 'phoned',
    'called', 'sobbed', 'corrected', 'promised', 'quoted', 'sang', 'signed', 'wondered', 'says', 'tells',
    'asks',
  ],
  /** Saying, past only: less likely to be advice or a film. */
  // biome-ignore format: a long list reads better in lines
  'said-past': [
    'said', 'told', 'asked', 'admitted', 'confessed', 'disclosed', 'whispered', 'shouted', 'yelled',
    'hollered', 'announced', 'explained', 'shared', 'described', 'mentioned', 'replied', 'answered',
    'revealed', 'insisted', 'joked', 'begged', 'muttered', 'mumbled', 'declared', 'complained', 'screamed',
    'informed', 'reported', 'sobbed', 'apologised', 'apologized', 'thanked', 'swore', 'called me',
    'promised', 'texted',
  ],
  /** Feeling that shows. */
  // biome-ignore format: a long list reads better in lines
  'feel-past': [
    'cried', 'cries', 'crying', 'wept', 'sobbed', 'sobbing', 'laughed', 'laughs', 'laughing', 'smiled',
    'smiles', 'grinned', 'beamed', 'giggled', 'howled', 'screamed', 'sighed', 'shrugged', 'blushed',
    'trembled', 'shook', 'froze', 'broke down', 'teared up', 'welled up', 'burst into tears', 'went quiet',
    'fell silent', 'lost it', 'melted down', 'exhaled', 'nodded',
  ],
} as const;
