import browser, { type Runtime } from 'webextension-polyfill';
import type { SiteName } from './engine/rule.ts';
import type { Decided } from './record/tally.ts';

/** The toolbar light: watching this page, not sure of the box in use, not attached, switched off here, or paused. */
export type Light = 'watching' | 'unsure' | 'not-attached' | 'off' | 'paused';

/** Content script to background and popup: the light of this frame changed. Carries no draft. */
export interface LightChanged {
  readonly kind: 'light-changed';
  readonly light: Light;
}

/** Content script to background: this became of a finding. Counts only; carries no draft. */
export interface DecidedOn {
  readonly kind: 'decided-on';
  readonly decided: Decided;
}

/** Popup or background to content script: what is the light? Answered by the page itself, or by a frame inside it that watches. */
export interface AskTabState {
  readonly kind: 'ask-tab-state';
  readonly of: 'page' | 'inner frames';
}

/** The answer to `AskTabState`. */
export interface TabState {
  readonly site: SiteName;
  readonly light: Light;
}

export type Message = LightChanged | DecidedOn | AskTabState;

/** Says from a page that its light changed; resolves also where nobody listens. */
export function sayLight(light: Light): Promise<void> {
  return say({ kind: 'light-changed', light });
}

/** Hands one decision from a page to the background, which keeps the record; resolves also where nobody listens. */
export function sayDecided(decided: Decided): Promise<void> {
  return say({ kind: 'decided-on', decided });
}

/** Answers from a page what its state is, for as long as the signal lasts. */
export function answerTabState(state: () => TabState, signal: AbortSignal): void {
  const inner = window.top !== window;
  const answer = (message: unknown): Promise<TabState> | undefined => {
    if (!isMessage(message) || message.kind !== 'ask-tab-state') return undefined;
    if (inner !== (message.of === 'inner frames')) return undefined;
    const now = state();
    return inner && now.light !== 'watching' ? undefined : Promise.resolve(now);
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

/** Asks a tab for its state. No answer means that we are not attached, and of the site we then know nothing. */
export async function askTabState(tab: number): Promise<TabState> {
  const page = await ask(tab, { kind: 'ask-tab-state', of: 'page' }, { frameId: 0 });
  if (page && page.light !== 'not-attached') return page;
  const inner = await ask(tab, { kind: 'ask-tab-state', of: 'inner frames' });
  return inner ?? page ?? { site: 'unknown', light: 'not-attached' };
}

/** Hears the messages that pages send, with the tab they come from. Call what it returns to stop. */
export function hear(
  heard: (message: LightChanged | DecidedOn, tab: number) => Promise<void> | undefined,
): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<void> | undefined => {
    const tab = sender.tab?.id;
    if (tab === undefined || !isMessage(message) || message.kind === 'ask-tab-state') return undefined;
    return heard(message, tab);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

// After an update or a removal the runtime is gone from under an open page; the page must go on as if nothing was said.
async function say(message: LightChanged | DecidedOn): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    return;
  }
}

async function ask(
  tab: number,
  message: AskTabState,
  frame?: { readonly frameId: number },
): Promise<TabState | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, message, frame);
    return isTabState(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'light-changed' || value.kind === 'decided-on' || value.kind === 'ask-tab-state')
  );
}

function isTabState(value: unknown): value is TabState {
  return typeof value === 'object' && value !== null && 'site' in value && 'light' in value;
}
