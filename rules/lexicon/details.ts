/** Wordings of the details by which people are recognised; several rules look for the same ones. */

export const ageWords: readonly string[] = [
  '#age-mark',
  '#digits (year|years|yr|yrs|y|month|months) (old|olds|o)',
  '#digits yo',
  '(#TextValue|#digits) #TextValue? years? (old|of age)',
  '(aged|age) (#digits|#TextValue)',
  '(#person-noun|patient|client) of [(#digits|#TextValue)]',
  '(turned|turns|turning) (#digits|#TextValue) !(am|pm|years|weeks)',
  '(he|she) (is|was) (only|just|about|nearly|now)? [(#digits|#TextValue) #TextValue?] !(#TextValue|years|weeks|months|days|minutes|hours|of|sessions|on|in|when|step*|times|foot|stone|#person-noun)',
  '(@served|@someone|#person-noun|#job|#condition|#given-name|today|client|patient|mine|tonight|tuesday|monday|wednesday|thursday|friday) [(#clause-start&#digits|#clause-start&#TextValue #TextValue?)] (#clause-start|and|$)',
  'in (his|her|their) (early|mid|late)? (#decade|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
];

export const yearWords: readonly string[] = [
  '#school-year',
  'year (7|8|9|10|11|12|13|2|3|4|5|6) !(of|review|anniversary|plan)',
  '#ordinal (grade|grader|graders)',
];

export const workWords: readonly string[] = [
  '(a|an|one|retired|former|ex|trainee|student|young|married) ..1 #job',
  '!#cap #clause-start&#job',
  'the #job (in|at|with|from|who|whose|on)',
  '(he|she|who) (is|was|works as|worked as) (a|an|the) ..3 [#job]',
  '(he|she|who|dad|mum|mom|husband|wife|partner) (works|worked|drives|drove|fishes|farms|cleans|coaches|serves|served) (at|for|in|on|the|as|with|nights|days|#employer)',
  '(he|she|who) (plays|played) (in|for|bass|drums|guitar|#cap|jv|varsity|football|rugby|hockey|volleyball|basketball|soccer|the)',
  '(runs|ran|manages|managed|owns|owned) (the|a|his own|her own|their own) ..3 (shop|chippy|bakery|bar|pub|farm|salon|restaurant|cafe|garage|store|business|company|garden*|stall|hotel|nursery|canteen|counter|takeaway|surgery|#employer)',
  '#rank ~(my|our|your)',
];

export const employerWords: readonly string[] = [
  '(at|for|in|from|by|on) (the|a)? #employer ~(shopping|queue)',
];

export const schoolWords: readonly string[] = [
  '(at|in|from|to) (the|a)? [#cap #cap? #school]',
  '(at|in|from|to) (the|a|his|her) #school (in|on|near|at) [#cap]',
];

export const placeWords: readonly string[] = [
  '(in|from|near|outside|at|past|around|over in|out of|to) (the|old|north|south|east|west|upper|lower)? [!(#month|#weekday|#given-name|#medicine|#condition|#trait|zoom|teams|facebook|instagram|linkedin|google|god|lord|jesus|english|spanish|french|netflix|christmas|easter|mr|mrs|ms|dr|mum|dad|mom|year|twitter|x|tiktok|whatsapp|spotify|skype|amazon|emdr|cbt|monday|nhs) #cap #cap? #venue?]',
  '(in|from|near|outside|at|around|to|of) [(#town|#region)]',
  '#cap [#venue] ~(my|our|the|a)',
  '[(ward|hmp|station|unit) (#digits|#cap|#caps)]',
  'hmp #cap',
  '(on|under|by|beside|of|down|along) (the)? [!(#month|#weekday|#given-name) #cap #cap? #venue]',
  '(on|at) the (quay|pier|seafront|front|high street|main street|estate|island) in [#cap]',
  '(in|at|from) st [#cap]',
];

export const familyWords: readonly string[] = [
  '#family-shape',
  '(two|three|four|five|six|seven|eight) (kids|children|boys|girls|sons|daughters|grandchildren) (under|at home|and)?',
  '(#kin|#person-noun) of (two|three|four|five|six|seven)',
  '(his|her|their|whose) ..1 #kin (is|was|works|drowned|died|killed|left|went|has|had|got)',
];

export const healthWords: readonly string[] = ['#condition', '#medicine', '#rare-condition', '#care-episode'];

export const eventWords: readonly string[] = ['#life-event'];

export const traitWords: readonly string[] = ['#trait', '#mark'];

/** One person, as a story brings them in. */
export const personWords: readonly string[] = [
  '(a|an|one|this|another|young|old|little|retired|wee|the|that|our) ..2 (#person-noun|#job) (from|at|in|outside|who|whose|with|that|on|off|#clause-start) !(thinking|considering|looking|wants|want|writing|reading|called)',
  '^ ..1 (boy|girl|lad|lass|kid|kiddo|man|woman|lady|gent|bloke|fella|teen|couple|family|mum|mom|dad|caller) (from|at|in|on|#clause-start)',
  '(#digits|#age-mark) (yo|year old|yr old|y o)',
  '(a|an|the|one|^) (retired|former|ex) ..2 #job',
  'one of (our|my|your) ..2 (#school-year|#job|#person-noun|#people-noun|#clients-noun|vps)',
  '#school-year (at|in|from)',
  '(boy|girl|lad|lass|kid|kiddo|man|woman|lady|gent|bloke|fella) of (#TextValue|#digits)',
];
