import { stored } from '../storage.ts';
import { add, type Decided, parseTally, type Tally } from './tally.ts';

const store = stored('record', parseTally);

/** Adds one decision to the record. Pages of a site go through `sayDecided`, so that only the background writes. */
export function addDecision(decided: Decided): Promise<void> {
  return store.change((tally) => add(tally, decided));
}

/** The whole record. */
export function readTally(): Promise<Tally> {
  return store.read();
}

/** Calls back after every addition to the record. Call what it returns to stop. */
export function watchTally(changed: (now: Tally) => void): () => void {
  return store.watch(changed);
}
