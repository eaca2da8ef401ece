/** How our interface tells a person from a script; tests bring their own. */
export interface Person {
  /** Whether the browser says that a person caused this event. */
  readonly did: (event: Event) => boolean;
  /** Milliseconds on any clock that does not go back. */
  readonly now: () => number;
}

/** What every button of ours asks before it calls an action. */
export interface Ear {
  /** Wraps an action so that it runs only for what a person did, and meant. */
  readonly on: (act: () => void) => (event: Event) => void;
  /** Whether a person did this; for what is safe at any time, such as Esc. */
  readonly hears: (event: Event) => boolean;
  /** Whether the press that opened the hold dialog may still be going on. */
  readonly resting: () => boolean;
  /** The hold dialog has just opened: clicks do not count for a moment. */
  readonly rest: () => void;
}

/** The one place that decides whether we listen to an event. */
export function createEar(person: Person): Ear {
  let openedAt = Number.NEGATIVE_INFINITY;
  const resting = () => person.now() - openedAt < restMs;
  return {
    on: (act) => (event) => {
      if (person.did(event) && !resting()) act();
    },
    hears: person.did,
    resting,
    rest: () => {
      openedAt = person.now();
    },
  };
}

/** The person at this browser. */
export const realPerson: Person = { did: (event) => event.isTrusted, now: () => performance.now() };

/** A double click on the site's Post button must not land on ours. */
const restMs = 300;
