import { builtExtension, type Driven } from './driver.ts';
import { inFirefox } from './privileged.ts';
import { until } from './until.ts';

/** Takes the extension away under whatever pages are open, as a person does in the browser's own list. */
export async function takeAway({ name, browser, own }: Driven): Promise<void> {
  if (name === 'firefox') return await addOn(browser, 'disable()');
  await browser.uninstallExtension(new URL(own).host);
}

/** Gives it back, to pages that are opened from now on; Firefox gives it to open pages, too. */
export async function giveBack({ name, browser }: Driven): Promise<void> {
  if (name === 'firefox') return await addOn(browser, 'enable()');
  const before = new Set(await browser.pages());
  await browser.installExtension(builtExtension(name));
  const welcome = await until('the welcome page is there', async () =>
    (await browser.pages()).find((page) => !before.has(page)),
  );
  await welcome.close();
}

/** Stops it and starts it again, as an update does in Firefox. */
export async function renewInFirefox({ browser }: Driven): Promise<void> {
  await addOn(browser, 'reload()');
}

async function addOn(browser: Driven['browser'], act: string): Promise<void> {
  const done = await inFirefox(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addOn = await AddonManager.getAddonByID('soundproof@soundproof.example');
      await addOn.${act};
      return 'done';
    })()`,
  );
  if (done !== 'done') throw new Error(`the add-on did not ${act}`);
}
