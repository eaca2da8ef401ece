/** Somewhere in the draft the author is at work with people. */
export const atWork: readonly string[] = [
  '#work-setting',
  '#room-word',
  '#my-place',
  '#here-place',
  '#client-noun',
  '#clients-noun',
  '@client',
  '(session|sessions|therapy|caseload|counsellor|counselor|therapist|emdr|group|hospice|ward)',
  'one of (mine|my)',
  '(sat|sit|worked) with',
  'to see me',
  'with me (for|every|since|on)',
];

/** Somewhere in the draft the author speaks of family, friends, teachers, study or the stage: who "she" is, is doubtful then. */
export const ownLife: readonly string[] = [
  'my ..1 (mum|mom|mam|mother|dad|father|grandfather|grandmother|grandma|grandad|nan|brother|sister|son|daughter|husband|wife|uncle|aunt|auntie|toddler|kid|dog|cat|niece|nephew|cousin|therapist|analyst|boyfriend|girlfriend|partner|teenager|eldest|youngest)',
  '^ ..2 (mum|mom|mam|dad|daddy|nan|gran|grandma|ammachi|nana)',
  'our (dog|cat|therapy dog|daughter|son|youngest|eldest)',
  '(hired me|supervised me|taught me|trained me|interviewed me)',
  '(participant|participants|trial|randomized|randomised|novel|memoir|protagonist|dating|airport|plane|therapy dog|fiddle|concertina)',
  '(mentor|professor|obituary|memorial lecture|camera|braai|triads|keynote|congress|parliament|dáil|gavels|documentary|retires|retiring|retirement|tenant|landlord|survey|clawback|sixth formers|chemo|leylandii|podcast about|finn is|services are)',
  'our #cap has had',
  '(was|been|were) my (supervisor|mentor|teacher|boss|tutor|therapist|manager|lecturer)',
  '(after|of|with|to) (da|mam|mammy|daddy|mum|dad|mom)',
  '(hair appointment|haircut|salon)',
  '(taught us|taxi driver|uber driver|flatmate|roommate|housemate|planning officer|hairdresser|barber|barista|waiter|waitress|estate agent|ticket inspector|on a retreat|the retreat|at breakfast)',
  '(broke up with me|my ex|on a date|tinder|hinge)',
  '(encounter group|rainbow bridge|axline|winnicott|goose|geese|set text)',
];
