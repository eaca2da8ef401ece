import type { Clause } from '../../rules/policy.ts';
import type { TabState } from '../messages.ts';
import type { Settings, WatchedSite } from '../settings/settings.ts';
import { popupWords, siteWords, stateWords } from '../words.ts';
import { SelfTestBox, type SelfTestProps } from './self-test-box.tsx';
import { Mark } from './signs.tsx';
import { Switch } from './switch.tsx';

/** What the popup shows and what a person can do in it. */
export interface PopupProps extends SelfTestProps {
  readonly clauses: readonly Clause[];
  readonly settings: Settings;
  /** Absent until the tab had its time to answer. */
  readonly tab?: TabState;
  /** The time of day at which a pause ends; absent while there is none. */
  readonly pausedUntil?: string;
  readonly onSite: (site: WatchedSite, on: boolean) => void;
  readonly onPause: (on: boolean) => void;
  readonly onOptions: () => void;
}

/** The popup: this tab's state and switch, a pause, a test, and what the policy promises. */
export function Popup(props: PopupProps) {
  return (
    <div class="popup">
      <header class="popup-head">
        <Mark />
        <h1>{popupWords.name}</h1>
        <button type="button" class="plain-button" onClick={props.onOptions}>
          {popupWords.options}
        </button>
      </header>
      <main>
        <ThisTab {...props} />
        <h2 id="promises">{popupWords.policy}</h2>
        <ul class="promises" aria-labelledby="promises">
          {props.clauses.map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
        </ul>
      </main>
    </div>
  );
}

function ThisTab(props: PopupProps) {
  const { tab, settings, onSite } = props;
  if (!tab) {
    return (
      <section class="tab" aria-busy="true">
        <p class="tab-words">{popupWords.asking}</p>
      </section>
    );
  }
  const { light, site } = tab;
  return (
    <section class={`tab ${light}`}>
      <div class="tab-state" role="status">
        <Mark light={light} size={28} />
        <div>
          <p class="tab-light">{stateWords[light]}</p>
          <p class="tab-words">{popupWords.light[light]}</p>
          {site === 'unknown' && <p class="tab-words">{popupWords.unknownSite}</p>}
        </div>
      </div>
      {site !== 'unknown' && (
        <Switch
          on={settings.sites[site]}
          onChange={(on) => onSite(site, on)}
          name={popupWords.check(siteWords[site])}
        />
      )}
      <Pause {...props} />
      {site !== 'unknown' && light !== 'off' && light !== 'paused' && <SelfTestBox {...props} />}
    </section>
  );
}

// A pause is for every site, so where one lasts it can be ended anywhere.
function Pause({ tab, pausedUntil, onPause }: PopupProps) {
  if (pausedUntil !== undefined) {
    return (
      <div class="tab-row">
        <p>{popupWords.paused(pausedUntil)}</p>
        <button type="button" class="plain-button" onClick={() => onPause(false)}>
          {popupWords.resume}
        </button>
      </div>
    );
  }
  if (tab?.site === 'unknown' || tab?.light === 'off') return null;
  return (
    <div class="tab-row">
      <button type="button" class="plain-button" onClick={() => onPause(true)}>
        {popupWords.pause}
      </button>
    </div>
  );
}
