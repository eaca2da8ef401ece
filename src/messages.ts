import type { SiteName } from './engine/rule.ts';

/** The toolbar light: watching this page, not attached to it, or switched off here. */
export type Light = 'watching' | 'not-attached' | 'off';

/** Content script to background: the light of this tab changed. Carries no draft. */
export interface LightChanged {
  readonly kind: 'light-changed';
  readonly light: Light;
}

/** Popup to content script: what is this tab's light? Answered with a `TabState`. */
export interface AskTabState {
  readonly kind: 'ask-tab-state';
}

/** The answer to `AskTabState`. */
export interface TabState {
  readonly site: SiteName;
  readonly light: Light;
}

export type Message = LightChanged | AskTabState;
