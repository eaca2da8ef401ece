import { render } from 'preact';
import browser from 'webextension-polyfill';
import { clauses as british } from '../../rules/policy.ts';
import { askSelfTest, askTabState, hear, type TabState } from '../../src/messages.ts';
import { Popup, type PopupProps } from '../../src/pages/popup.tsx';
import { withPause, withSite } from '../../src/settings/change.ts';
import { defaultSettings, pauseOf } from '../../src/settings/settings.ts';
import { readSettings, watchSettings, writeSettings } from '../../src/settings/store.ts';
import { americanClauses, isAmerican, respell } from '../../src/spelling.ts';
import { lightWords, popupWords, stateWords } from '../../src/words.ts';

const root = document.getElementById('popup') as HTMLElement;
const { language } = navigator;
const times = new Intl.DateTimeFormat(language.startsWith('en') ? language : 'en-GB', { timeStyle: 'short' });
if (isAmerican(language)) respell(popupWords, stateWords, lightWords);
const clauses = isAmerican(language) ? americanClauses(british) : british;
let settings = defaultSettings;
let tab: TabState | undefined;
let test: PopupProps['test'];
let ending: ReturnType<typeof setTimeout> | undefined;

const draw = (): void => {
  const until = pauseOf(settings, Date.now());
  clearTimeout(ending);
  if (until !== undefined) ending = setTimeout(draw, until - Date.now());
  render(
    <Popup
      clauses={clauses}
      settings={settings}
      {...(tab && { tab })}
      {...(test && { test })}
      {...(until !== undefined && { pausedUntil: times.format(until) })}
      onSite={(site, on) => change((now) => withSite(now, site, on))}
      onPause={(on) => change((now) => withPause(now, on, Date.now()))}
      onTest={testHere}
      onOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    root,
  );
};

const change = (changed: Parameters<typeof writeSettings>[0]): void => {
  // What was tried before a change says nothing of after it.
  test = undefined;
  void writeSettings(changed);
};
const testHere = async (): Promise<void> => {
  if (test === 'running') return;
  test = 'running';
  draw();
  test = (await askSelfTest(here?.id ?? browser.tabs.TAB_ID_NONE)) ?? 'no-answer';
  draw();
};

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
