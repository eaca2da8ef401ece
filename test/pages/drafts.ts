/** A draft that must be held wherever it is written. */
export const telling = "My 4 o'clock cried today when she told me about her divorce.";

/** Words of the telling draft, some of which the dialog must quote. */
export const told = /4 o'clock|cried|divorce/;

/** A draft that must go out as if nobody had looked. */
export const clean = 'Two spaces open on Thursday evenings from March. Details on my website.';

/** What is added to a held draft's place after "Keep editing": the clean draft, in the therapist's own hand. */
export const edited = 'Thursday evenings: two spaces from March.';
