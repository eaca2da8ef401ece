import { stored } from '../storage.ts';
import { parse, type ReadSettings, type Settings } from './settings.ts';

const store = stored('settings', parse);

/** The settings now, and what of them was damaged. */
export function readSettings(): Promise<ReadSettings> {
  return store.read();
}

/** Changes the settings; takes a function, so that two tabs cannot overwrite each other's changes. */
export function writeSettings(change: (now: Settings) => Settings): Promise<void> {
  return store.change(({ settings }) => change(settings));
}

/** Calls back after every change of the settings, wherever it was made. Call what it returns to stop. */
export function watchSettings(changed: (now: ReadSettings) => void): () => void {
  return store.watch(changed);
}
