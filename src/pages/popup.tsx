import type { Clause } from '../../rules/policy.ts';
import type { TabState } from '../messages.ts';
import type { Settings, WatchedSite } from '../settings/settings.ts';
import { popupWords, siteWords, stateWords } from '../words.ts';
import { Mark } from './signs.tsx';
import { Switch } from './switch.tsx';

/** What the popup shows and what a person can do in it. */
export interface PopupProps {
  readonly clauses: readonly Clause[];
  readonly settings: Settings;
  /** Absent until the tab had its time to answer. */
  readonly tab?: TabState;
  readonly onSite: (site: WatchedSite, on: boolean) => void;
  readonly onOptions: () => void;
}

/** The popup: this tab's state and switch, and what the policy promises. */
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

function ThisTab({ tab, settings, onSite }: PopupProps) {
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
    </section>
  );
}
