/** A draft that must be held wherever it is written. */
export const telling = "My 4 o'clock cried today when she told me about her divorce.";

/** A second draft that must be held, for places that take more than one part. */
export const alsoTelling = 'My client told me in session today that she is leaving her husband.';

/** A draft that must go out as if nobody had looked. */
export const clean = 'Two spaces open on Thursday evenings from March. Details on my website.';

/** What is added to a held draft's place after "Keep editing": the clean draft, in the therapist's own hand. */
export const edited = 'Thursday evenings: two spaces from March.';
