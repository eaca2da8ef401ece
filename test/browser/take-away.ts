import type { Driven } from './driver.ts';
import { inFirefox } from './privileged.ts';

/** Stops the extension and starts it again, as an update does, under whatever pages are open. */
export async function renew({ name, browser }: Driven): Promise<void> {
  if (name === 'firefox') return await addOn(browser, 'reload()');
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (target) => target === worker && done());
  });
  const runtime = await worker.worker();
  // The answer may be lost together with the one who gives it.
  await runtime
    ?.evaluate(() => (globalThis as unknown as Api).chrome.runtime.reload())
    .catch(() => undefined);
  await gone;
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target !== worker);
}

/** Switches the extension off or on, as a person does in Firefox's own list of add-ons. */
export async function switchInFirefox({ browser }: Driven, on: boolean): Promise<void> {
  await addOn(browser, on ? 'enable()' : 'disable()');
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

interface Api {
  readonly chrome: { readonly runtime: { readonly reload: () => void } };
}
