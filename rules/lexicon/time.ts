/** Words for when, by how closely they point at one occasion. */
export const time = {
  // biome-ignore format: a long list reads better in lines
  today: [
    'today', 'tonight', 'this morning', 'this afternoon', 'this evening', 'just now', 'earlier today',
    'right now', 'an hour ago', 'half an hour ago', 'ten minutes ago', 'earlier', 'this lunchtime',
    'this arvo', 'a minute ago',
  ],
  // biome-ignore format: a long list reads better in lines
  recent: [
    'yesterday', 'last night', 'last week', 'this week', 'last month', 'this month', 'the other day',
    'the other week', 'recently', 'a few weeks ago', 'a fortnight ago', 'last year', 'last spring',
    'last summer', 'last autumn', 'last winter', 'last fall', 'the other night', 'a while back',
    'years ago', 'weeks ago', 'days ago', 'months ago', 'a year ago', 'last term', 'this term',
    'over the weekend', 'at the weekend', 'last time', 'at christmas',
  ],
  // biome-ignore format: a long list reads better in lines
  weekday: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tues', 'weds',
    'thurs', 'fri',
  ],
  // biome-ignore format: a long list reads better in lines
  month: [
    'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november',
    'december', 'christmas', 'easter',
  ],
  // biome-ignore format: a long list reads better in lines
  often: [
    'often', 'sometimes', 'usually', 'always', 'generally', 'frequently', 'typically', 'regularly',
    'every week', 'every day', 'over the years', 'in my experience', 'most of the time', 'again and again',
    'rarely', 'tends to', 'tend to', 'normally',
  ],
  /** Hours written as words. */
  // biome-ignore format: a long list reads better in lines
  'hour-word': [
    'one thirty', 'one fifteen', 'one forty five', 'two thirty', 'two fifteen', 'two forty five',
    'three thirty', 'three fifteen', 'three forty five', 'four thirty', 'four fifteen', 'four forty five',
    'five thirty', 'five fifteen', 'five forty five', 'six thirty', 'six fifteen', 'six forty five',
    'seven thirty', 'seven fifteen', 'seven forty five', 'eight thirty', 'eight fifteen',
    'eight forty five', 'nine thirty', 'nine fifteen', 'nine forty five', 'ten thirty', 'ten fifteen',
    'ten forty five', 'eleven thirty', 'eleven fifteen', 'eleven forty five', 'twelve thirty',
    'twelve fifteen', 'twelve forty five',
    'noon', 'midday', 'nine oclock', 'ten oclock', 'eleven oclock', 'twelve oclock', 'one oclock',
    'two oclock', 'three oclock', 'four oclock', 'five oclock', 'six oclock', 'seven oclock',
    'eight oclock', 'half eight', 'half nine', 'half ten', 'half four', 'half five', 'half six',
    'half seven',
  ],
  /** Small numbers as words. */
  // biome-ignore format: a long list reads better in lines
  'count-word': [
    'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
    'thirteen', 'fourteen', 'fifteen', 'sixteen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty',
    'fifty', 'several', 'few', 'couple', 'dozen', 'many', 'most', 'half', 'both',
  ],
  /** What long work is counted in. */
  // biome-ignore format: a long list reads better in lines
  stretch: [
    'week', 'weeks', 'month', 'months', 'year', 'years', 'sessions', 'session', 'meetings', 'meeting',
    'visits', 'visit', 'hours', 'hour', 'term', 'terms', 'days', 'appointments', 'appointment', 'winters',
    'summers',
  ],
  /** What else follows “my 3 pm”. */
  // biome-ignore format: a long list reads better in lines
  'not-a-person': [
    'alarm', 'coffee', 'run', 'slump', 'class', 'yoga', 'train', 'flight', 'meeting', 'supervision', 'gym',
    'pilates', 'slot', 'slots', 'space', 'spaces', 'spot', 'spots', 'opening', 'openings', 'availability',
    'wake', 'bus', 'shift', 'tea', 'nap', 'walk', 'call', 'zoom', 'lecture', 'webinar', 'workshop', 'panel',
    'talk', 'cpd', 'haircut', 'swim', 'ramble', 'hike', 'lesson', 'rota', 'list', 'clinic', 'meal',
    'dinner', 'lunch', 'breakfast', 'news', 'quiz', 'choir', 'rehearsal', 'practice', 'deadline', 'start',
    'finish', 'self', 'brain', 'face', 'wine', 'biscuit', 'snack', 'feeling', 'feelings', 'energy', 'mood',
    'routine', 'year', 'years', 'yo', 'weeks', 'week', 'month', 'months', 'minutes', 'minute', 'hours',
    'hour', 'day', 'days', 'things', 'tips', 'favourite', 'favorite', 'top', 'books', 'rules', 'reasons',
    'dogs', 'cats', 'kids', 'children', 'sons', 'daughters', 'grandchildren', 'siblings', 'brothers',
    'sisters', 'jobs', 'lectures', 'vlogs',
  ],
} as const;
