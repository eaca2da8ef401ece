import browser, { type Runtime } from 'webextension-polyfill';
import type { SiteName } from './engine/rule.ts';
import type { Decided } from './record/tally.ts';
import type { Adjustment } from './settings/change.ts';

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

/** Content script to background: the person changed a setting from within a page. No words of a draft, only the mark of some. */
export interface AdjustedTo {
  readonly kind: 'adjusted-to';
  readonly adjustment: Adjustment;
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
  /** Whether a composer is in use there. */
  readonly inUse?: boolean;
}

/** Popup to content script: does everything work there? Tried on a made-up sentence; carries no draft either way. */
export interface AskSelfTest {
  readonly kind: 'ask-self-test';
  readonly of: 'page' | 'inner frames';
}

/** What the self-test tries, in order. */
export type TestStep = 'attached' | 'presses' | 'read' | 'engine' | 'noticed' | 'held';

/** How a step came out. `switched-off`: the person's own switches keep it from happening. */
export type Came = 'well' | 'badly' | 'switched-off';

/** The answer to `AskSelfTest`: the steps that could be tried; none where nothing is watched. */
export interface SelfTest {
  readonly light: Light;
  /** The box in use now. */
  readonly box: 'watched' | 'unsure' | 'none';
  readonly steps: readonly { readonly step: TestStep; readonly came: Came }[];
}

type Asking = AskTabState | AskSelfTest;

/** What pages say to the background. */
export type Said = LightChanged | DecidedOn | AdjustedTo;

export type Message = Said | Asking;

/** Milliseconds that a page gets for its self-test. */
const testTime = 3000;

/** Says from a page that its light changed; resolves also where nobody listens. */
export function sayLight(light: Light): Promise<void> {
  return say({ kind: 'light-changed', light });
}

/** Hands one decision from a page to the background, which keeps the record; resolves also where nobody listens. */
export function sayDecided(decided: Decided): Promise<void> {
  return say({ kind: 'decided-on', decided });
}

/** Hands one change of the settings from a page to the background, which keeps them; resolves also where nobody listens. */
export function sayAdjusted(adjustment: Adjustment): Promise<void> {
  return say({ kind: 'adjusted-to', adjustment });
}

/** Answers from a page what its state is, for as long as the signal lasts. */
export function answerTabState(state: () => TabState, signal: AbortSignal): void {
  answer('ask-tab-state', state, async () => state(), signal);
}

/** Answers from a page how its self-test came out, for as long as the signal lasts. */
export function answerSelfTest(
  state: () => TabState,
  test: () => Promise<SelfTest>,
  signal: AbortSignal,
): void {
  answer('ask-self-test', state, test, signal);
}

/** Asks a tab for its state. No answer means that we are not attached, and of the site we then know nothing. */
export async function askTabState(tab: number): Promise<TabState> {
  const page = await askState(tab, 'page');
  if (page?.inUse) return page;
  return (await askState(tab, 'inner frames')) ?? page ?? { site: 'unknown', light: 'not-attached' };
}

/** Has a tab test itself, in the frame where a composer is in use if one is. Nothing where no answer comes in time. */
export function askSelfTest(tab: number): Promise<SelfTest | undefined> {
  const test = async () => {
    const page = await askState(tab, 'page');
    const inner = page?.inUse ? undefined : await askTest(tab, 'inner frames');
    return inner ?? askTest(tab, 'page');
  };
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), testTime));
  return Promise.race([test(), late]);
}

/** Hears the messages that pages send, with the tab they come from. Call what it returns to stop. */
export function hear(heard: (message: Said, tab: number) => Promise<void> | undefined): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<void> | undefined => {
    const tab = sender.tab?.id;
    if (tab === undefined || !isMessage(message)) return undefined;
    return isSaid(message) ? heard(message, tab) : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

// After an update or a removal the runtime is gone from under an open page; the page must go on as if nothing was said.
async function say(message: Said): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    return;
  }
}

// Where several frames listen, the one that has something to say answers.
function answer<Given>(
  kind: Asking['kind'],
  state: () => TabState,
  give: () => Promise<Given>,
  signal: AbortSignal,
): void {
  const inner = window.top !== window;
  const listen = (message: unknown): Promise<Given> | undefined => {
    if (!isMessage(message) || message.kind !== kind) return undefined;
    if (inner !== (message.of === 'inner frames')) return undefined;
    return inner && state().light === 'not-attached' ? undefined : give();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

async function askState(tab: number, of: Asking['of']): Promise<TabState | undefined> {
  const said = await ask(tab, { kind: 'ask-tab-state', of });
  return isTabState(said) ? said : undefined;
}

async function askTest(tab: number, of: Asking['of']): Promise<SelfTest | undefined> {
  const said = await ask(tab, { kind: 'ask-self-test', of });
  return isSelfTest(said) ? said : undefined;
}

async function ask(tab: number, message: Asking): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, message.of === 'page' ? { frameId: 0 } : undefined);
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is Message {
  return isObject(value) && typeof value.kind === 'string' && kinds.includes(value.kind);
}

function isSaid(message: Message): message is Said {
  return !message.kind.startsWith('ask-');
}

function isTabState(value: unknown): value is TabState {
  return isObject(value) && 'site' in value && 'light' in value;
}

function isSelfTest(value: unknown): value is SelfTest {
  return isObject(value) && 'light' in value && 'box' in value && Array.isArray(value.steps);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

const kinds: readonly string[] = [
  'light-changed',
  'decided-on',
  'adjusted-to',
  'ask-tab-state',
  'ask-self-test',
] satisfies Message['kind'][];
