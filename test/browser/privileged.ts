import type { Browser, Page } from 'puppeteer-core';

/** The driver's own line to Firefox, which puppeteer keeps to itself. */
interface Line {
  readonly connection: {
    readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>;
  };
}

/**
 * Runs a function's body in Firefox's content process with the rights of the browser itself, on the tab of a page;
 * `content` is its window. What it returns must survive JSON.
 */
export async function inFirefoxTab(page: Page, body: string): Promise<unknown> {
  // The driver does not hear of a page that the browser brings back.
  const here = await page.evaluate(() => location.href).catch(() => page.url());
  const script = `let said; try { said = { value: (() => { ${body} })() } } catch (error) { said = { error: String(error) } }
    sendAsyncMessage('practice:said', JSON.stringify(said));`;
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  const expression = `new Promise((heard) => {
    const tab = gBrowser.browsers.find((one) => one.currentURI.spec === ${JSON.stringify(here)});
    const manager = tab.messageManager;
    const hear = (message) => { manager.removeMessageListener('practice:said', hear); heard(message.data); };
    manager.addMessageListener('practice:said', hear);
    manager.loadFrameScript(${JSON.stringify(address)}, false);
  })`;
  const said = JSON.parse((await inFirefox(page.browser(), expression)) ?? '{"error":"no answer"}') as {
    value?: unknown;
    error?: string;
  };
  if (said.error !== undefined) throw new Error(`in the tab: ${said.error}`);
  return said.value;
}

/** Evaluates an expression with the rights of Firefox itself; answers the text it comes to, if it comes to one. */
export async function inFirefox(browser: Browser, expression: string): Promise<string | undefined> {
  const { connection } = browser as unknown as Line;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const answered = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  return (answered.result as { readonly result?: { readonly value?: string } }).result?.value;
}
