import { render } from 'preact';
import browser from 'webextension-polyfill';
import { clauses } from '../../rules/policy.ts';
import { askTabState, hear, type TabState } from '../../src/messages.ts';
import { Popup } from '../../src/pages/popup.tsx';
import { withSite } from '../../src/settings/change.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings, writeSettings } from '../../src/settings/store.ts';

const root = document.getElementById('popup') as HTMLElement;
let settings = defaultSettings;
let tab: TabState | undefined;

const draw = (): void =>
  render(
    <Popup
      clauses={clauses}
      settings={settings}
      {...(tab && { tab })}
      onSite={(site, on) => writeSettings((now) => withSite(now, site, on))}
      onOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    root,
  );

const [here] = await browser.tabs.query({ active: true, currentWindow: true });
const askTab = async (): Promise<void> => {
  tab = await askTabState(here?.id ?? browser.tabs.TAB_ID_NONE);
  draw();
};

draw();
watchSettings((now) => {
  settings = now.settings;
  draw();
});
hear((_, from) => (from === here?.id ? askTab() : undefined));
({ settings } = await readSettings());
await askTab();
