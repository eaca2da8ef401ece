import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askTabState, hear, type Light } from '../src/messages.ts';
import { addDecision } from '../src/record/store.ts';
import { adjusted } from '../src/settings/change.ts';
import { readSecret } from '../src/settings/secret.ts';
import { writeSettings } from '../src/settings/store.ts';
import { lightWords } from '../src/words.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Here, once, so that no two pages make one each.
    readSecret().catch(() => undefined);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  hear((message, tab) => {
    if (message.kind === 'decided-on') return addDecision(message.decided);
    if (message.kind === 'adjusted-to') return writeSettings((now) => adjusted(now, message.adjustment));
    return showLight(tab);
  });
});

// The browser itself takes a tab's light back to the default, an open door, when the tab goes to another page.
async function showLight(tab: number): Promise<void> {
  // Whichever frame spoke: the one whose composer is in use counts, or else the page.
  const { light } = await askTabState(tab);
  try {
    await browser.action.setIcon({ tabId: tab, path: iconOf(light) });
    await browser.action.setTitle({ tabId: tab, title: lightWords[light] });
  } catch {
    // The tab was closed in the meantime.
  }
}

function iconOf(light: Light): { [size: number]: string } {
  return { 16: `/light/${light}-16.png`, 32: `/light/${light}-32.png`, 48: `/light/${light}-48.png` };
}
