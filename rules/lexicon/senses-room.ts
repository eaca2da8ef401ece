/** Rooms, bodies and moments of the meeting itself. */
export const sensesRoom = {
  /** What stands or lies in a consulting room. */
  // biome-ignore format: a long list reads better in lines
  'room-objects': [
    'tissue', 'tissues', 'kleenex', 'hankie', 'hanky', 'cushion', 'cushions', 'pillow', 'blanket', 'blankets',
    'fidget', 'fidgets', 'stress ball', 'squishy', 'the clock', 'wall clock', 'mug', 'cold tea', 'cuppa',
    'biscuit tin', 'peppermint tea', 'diffuser', 'sound machine', 'noise machine', 'fish tank', 'pot plant',
    'house plant', 'aspidistra', 'succulent', 'pebble', 'pebbles', 'teddy', 'teddies', 'clipboard',
    'whiteboard', 'tappers', 'buzzers', 'pulsers', 'lunchbox', 'couch', 'couches', 'sofa', 'sofas', 'settee',
    'settees', 'loveseat', 'armchair', 'armchairs', 'rocking chair', 'wingback', 'wing chair', 'swivel chair',
    'bean bag', 'beanbag', 'bean bags', 'beanbags', 'footstool', 'pouffe', 'ottoman', 'coffee table',
    'bookshelf', 'bookcase', 'lamp', 'doorframe',
  ],
  /** Names of rooms where people are seen. */
  // biome-ignore format: a long list reads better in lines
  'room-kinds': [
    'consulting room', 'consulting rooms', 'therapy room', 'therapy rooms', 'counselling room',
    'counseling room', 'treatment room', 'interview room', 'quiet room', 'family room', 'side room',
    'sensory room', 'nurture room', 'playroom', 'play room', 'art room', 'waiting room', 'waiting rooms',
    'waiting area', 'reception area', 'reception desk', 'garden room', 'garden office', 'log cabin',
    'converted garage', 'spare room', 'box room', 'attic room', 'basement room', 'portakabin', 'portacabin',
    'treatment suite', 'therapy suite', 'clinic', 'clinics', 'gp surgery', 'health centre', 'health center',
    'wellness centre', 'wellness center',
  ],
  /** Coming in, sitting down, going out. */
  // biome-ignore format: a long list reads better in lines
  'coming-going': [
    'arrive', 'arrives', 'arrived', 'arriving', 'turn up', 'turns up', 'turned up', 'turning up', 'show up',
    'shows up', 'showed up', 'showing up', 'rocks up', 'rocked up', 'rolls up', 'rolled up', 'rolls in',
    'rolled in', 'walk in', 'walks in', 'walked in', 'walking in', 'come in', 'comes in', 'came in',
    'coming in', 'bounces in', 'bounced in', 'bounded in', 'storms in', 'stormed in', 'burst in', 'bursts in',
    'shuffles in', 'shuffled in', 'sloped in', 'sidles in', 'sidled in', 'stomps in', 'stomped in',
    'marches in', 'marched in', 'breezes in', 'breezed in', 'waltzed in', 'limped in', 'wanders in',
    'wandered in', 'trailed in', 'strides in', 'strode in', 'ran in', 'runs in', 'knock', 'knocks', 'knocked',
    'knocking', 'rang the bell', 'rings the bell', 'buzzed up', 'buzzed in', 'soaked through', 'dripping wet',
    'out of breath', 'flustered', 'ten minutes early', 'ten minutes late', 'on the dot', 'bang on time',
    'at the door', 'by the door', 'hand on the door', 'hand on the handle', 'hand on the doorknob',
    'doorknob moment', 'door handle moment', 'doorknob confession', 'on the way out', 'on her way out',
    'on his way out', 'on their way out', 'on the doorstep', 'halfway out the door', 'as they left',
    'before she left', 'before he left', 'when she left', 'when he left', 'after she left', 'after he left',
    'walk out', 'walks out', 'walked out', 'walking out', 'stormed out', 'stormed off', 'slammed the door',
    'left early', 'left in tears', 'left smiling', 'left lighter', 'stood up to go', 'got up to leave',
    'got up to go', 'gathered her things', 'gathered his things', 'turned to me', 'looked back', 'waved',
    'high fived', 'fist bumped', 'shook my hand', 'shook hands', 'handshake', 'hugged me', 'a hug goodbye',
    'before you go', 'time is up', 'time was up', 'overran',
  ],
  /** How a body sits, shakes, laughs or holds itself. */
  // biome-ignore format: a long list reads better in lines
  'body-shown': [
    'arms folded', 'crossed arms', 'curled up', 'curl up', 'knees to chest', 'hugged the cushion', 'clutched',
    'clutching', 'gripped', 'gripping', 'hood up', 'hood down', 'hoodie up', 'head down', 'head in hands',
    'hands over face', 'hid her face', 'eyes down', 'looked away', 'eye contact', 'met my eye', 'met my eyes',
    'glanced', 'glancing', 'leg jiggling', 'knee bouncing', 'foot tapping', 'twisted her ring',
    'twisting her ring', 'picking his nails', 'bit her lip', 'biting his nails', 'chewed her sleeve',
    'sleeves over hands', 'wringing hands', 'fidgeted', 'fidgeting', 'squirmed', 'squirming', 'flinched',
    'flinching', 'winced', 'wincing', 'froze', 'frozen', 'trembled', 'trembling', 'shook', 'shaking', 'shaky',
    'jaw clenched', 'clenched jaw', 'jaw tight', 'shoulders dropped', 'shoulders up', 'shoulders came down',
    'exhaled', 'deep breath', 'big sigh', 'long exhale', 'went pale', 'went white', 'went red', 'flushed',
    'blushes', 'blushed', 'blushing', 'hyperventilated', 'hyperventilating', 'gasped', 'gasping',
    'swallowed hard', 'leaned forward', 'leant in', 'leaned back', 'laugh', 'laughs', 'laughed', 'laughing',
    'laughter', 'cackled', 'cackling', 'giggled', 'giggling', 'snorted', 'snorting', 'chuckled', 'chuckling',
    'cracked up', 'cracks up', 'cracking up', 'in stitches', 'in hysterics', 'smile', 'smiles', 'smiled',
    'smiling', 'grin', 'grins', 'grinned', 'grinning', 'beamed', 'beaming', 'smirked', 'smirking', 'lit up',
    'light up', 'deadpan', 'winked', 'joked',
  ],
  /** Crying, by every name. */
  // biome-ignore format: a long list reads better in lines
  tears: [
    'cry', 'cries', 'cried', 'crying', 'sob', 'sobs', 'sobbed', 'sobbing', 'weep', 'weeps', 'wept', 'weeping',
    'weepy', 'teary', 'tearful', 'tearfully', 'tears', 'in floods', 'tear up', 'teared up', 'tearing up',
    'well up', 'wells up', 'welled up', 'welling up', 'filled up', 'eyes filled', 'eyes filling',
    'eyes welled', 'eyes brimmed', 'eyes glassy', 'glassy eyed', 'misty eyed', 'damp eyes', 'red eyed',
    'puffy eyes', 'single tear', 'lone tear', 'wiped her eyes', 'wiped his eyes', 'wiped their eyes',
    'break down', 'breaks down', 'broke down', 'breaking down', 'fell apart', 'falls apart', 'crumbled',
    'crumbling', 'crumpled', 'crumpling', 'dissolved', 'in bits', 'in pieces', 'in a puddle', 'bawl',
    'bawled', 'bawling', 'howls', 'howled', 'howling', 'wailed', 'wailing', 'blub', 'blubbed', 'blubbing',
    'blubbered', 'blubbering', 'snivel', 'snivelling', 'sniffed', 'sniffing', 'sniffle', 'sniffles',
    'sniffled', 'sniffling', 'greeting her eyes out', 'went through a whole box', 'went through the tissues',
    'lip wobbled', 'lip quivered', 'chin wobbled', 'voice cracked', 'voice broke', 'choke up', 'chokes up',
    'choked up', 'choking up', 'all choked', 'lump in throat',
  ],
  /** Not speaking, and what a silence holds. */
  // biome-ignore format: a long list reads better in lines
  silence: [
    'silent', 'silence', 'silences', 'silently', 'quiet', 'quietly', 'pin drop', 'said nothing',
    'says nothing', 'saying nothing', 'not a word', 'not one word', 'without a word', 'did not speak',
    'would not speak', 'would not talk', 'could not speak', 'no words', 'wordless', 'lost for words',
    'struggled for words', 'searching for words', 'trailed off', 'trails off', 'mid sentence', 'pause',
    'paused', 'pauses', 'after a beat', 'monosyllabic', 'one word answers', 'grunts', 'shrugs', 'shrugged',
    'nods', 'nodded', 'nodding', 'shook his head', 'shook her head', 'shook their head', 'selectively mute',
    'selective mutism', 'non verbal', 'nonverbal', 'mumble', 'mumbles', 'mumbled', 'mumbling', 'mutter',
    'mutters', 'muttered', 'muttering', 'murmur', 'murmurs', 'murmured', 'murmuring', 'whisper', 'whispers',
    'whispered', 'whispering', 'under her breath', 'under his breath', 'barely audible', 'stammer',
    'stammers', 'stammered', 'stammering', 'stutter', 'stutters', 'stuttered',
  ],
  /** Telling what was never told. */
  // biome-ignore format: a long list reads better in lines
  disclosing: [
    'disclose', 'disclosed', 'disclosure', 'disclosures', 'confide', 'confided', 'confess', 'confessed',
    'confessing', 'admit', 'admits', 'admitted', 'admitting', 'reveal', 'revealed', 'open up', 'opens up',
    'opened up', 'opening up', 'finally told', 'finally said', 'said out loud', 'say out loud',
    'said the word', 'never told anyone', 'told nobody', 'never spoke about', 'secret', 'secrets',
    'kept it in', 'bottled up', 'carried it', 'let it out', 'let it go', 'poured out', 'pours out',
    'spilled out', 'spilled it', 'off their chest', 'unburden', 'unburdened', 'unburdening', 'offload',
    'offloaded', 'offloading', 'trauma dump', 'blurted it out', 'let slip', 'bombshell', 'trust me with',
    'trusted me', 'let me in', 'let me see', 'mask slipped', 'wall came down', 'walls came down',
    'guard down', 'lowered their guard', 'told me everything', 'told me about', 'came clean', 'owned up',
    'fessed up', 'told the story', 'told his story', 'told her story', 'named it',
  ],
  /** Something that never happened before. */
  // biome-ignore format: a long list reads better in lines
  'first-times': [
    'first time', 'very first', 'first ever', 'his first', 'her first', 'their first', 'never before',
    'never once', 'not once', 'at last', 'finally', 'at long last', 'after years of', 'after months of',
    'after weeks of', 'after decades', 'after a lifetime', 'in thirty years', 'in twenty years',
    'in ten years', 'took two years', 'took months', 'took eighteen months', 'took weeks',
    'took six sessions', 'took all year', 'until today', 'until this week', 'until yesterday', 'this week he',
    'this week she', 'something shifted', 'something changed', 'clicked', 'penny dropped',
    'light bulb moment', 'lightbulb', 'aha moment', 'ah ha', 'out of nowhere',
  ],
  /** The work coming to its close. */
  // biome-ignore format: a long list reads better in lines
  endings: [
    'ending', 'endings', 'goodbye', 'goodbyes', 'farewell', 'last session', 'final session', 'last hour',
    'last ever session', 'termination', 'terminated', 'terminating', 'ended our work', 'ended therapy',
    'finished therapy', 'finishing therapy', 'wrapped up', 'wrap up', 'wraps up', 'wrapping up', 'graduated',
    'graduating', 'discharge', 'discharged', 'discharging', 'closed the file', 'case closed', 'signed off',
    'sign off', 'signs off', 'signing off', 'moved on', 'ready to fly', 'flown the nest', 'our work together',
    'our time together', 'never saw again', 'review session', 'step down', 'stepped down',
    'tapering sessions', 'follow up session', 'booster session', 'left therapy', 'leaving therapy',
    'stopped coming', 'ended early', 'handed over',
  ],
  /** Getting better, told of one or of many. */
  // biome-ignore format: a long list reads better in lines
  progress: [
    'breakthrough', 'breakthroughs', 'break through', 'turning point', 'turned a corner', 'turned the corner',
    'progress', 'grown so much', 'come so far', 'came so far', 'leaps and bounds', 'night and day',
    'transformed', 'transformation', 'unrecognisable', 'unrecognizable', 'flourishing', 'thriving',
    'blossomed', 'blossoming', 'found her voice', 'found his voice', 'found their voice', 'stood up to',
    'stood his ground', 'stood her ground', 'said no to', 'set a boundary', 'held the boundary', 'spoke up',
    'slept through', 'back at school', 'back to school', 'back at work', 'got the bus', 'left the house',
    'went outside', 'ate lunch', 'ate a meal', 'ate in public', 'made a friend', 'passed the test',
    'passed her exam', 'got the job', 'sober for', 'days sober', 'months sober', 'years sober',
    'symptom free', 'no panic attacks', 'below threshold', 'in remission', 'scores dropped', 'smashed it',
    'nailed it', 'he did it', 'she did it', 'they did it', 'i did it', 'managed it', 'faced it', 'small win',
    'small wins', 'tiny win', 'milestone',
  ],
  /** Slipping back, or not coming. */
  // biome-ignore format: a long list reads better in lines
  setback: [
    'relapse', 'relapsed', 'relapsing', 'slip back', 'slipped up', 'blip', 'lapse', 'lapsed', 'wobble',
    'wobbles', 'wobbled', 'wobbling', 'wobbly', 'square one', 'one step forward', 'two steps back', 'setback',
    'backslid', 'off the wagon', 'using again', 'drank again', 'drinking again', 'picked up again', 'binged',
    'self harmed again', 'stopped eating again', 'not sleeping again', 'worse than ever', 'spirals',
    'spiraling', 'spiralled', 'spiralling', 'downward spiral', 'rock bottom', 'cancelled', 'canceled',
    'cancelling', 'canceling', 'late cancellation', 'rescheduled', 'did not show', 'did not come',
    'never came', 'no show', 'no shows', 'noshow', 'did not attend', 'dna', 'dnad', 'was not brought',
    'ghosted me', 'stood me up', 'dropped out', 'drop out', 'drops out', 'dropping out', 'disengage',
    'disengaged', 'went dark', 'unreachable', 'so stuck', 'stuckness', 'at an impasse', 'rupture', 'ruptured',
    'furious with me', 'angry with me', 'shouted at me', 'swore at me', 'fired me',
  ],
} as const;
