import { afterEach, describe, test } from 'vitest';
import { composer } from './composers.ts';
import { begin, gone } from './marking.ts';
import { chosenBrowser, startSession } from './session.ts';
import { until } from './until.ts';

describe(`the marks in ${chosenBrowser().name} go`, () => {
  afterEach(async () => {
    await gone(session, 'the composer has gone');
  });

  test('with a window that is closed by its button', async () => {
    await begin(session, composer('x-modal'));
    await session.page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="app-bar-close"]')?.click();
    });
  });

  test('with a route that is left by going back', async () => {
    await begin(session, composer('x-modal'));
    await session.page.evaluate(() => history.back());
    await until('the driver knows', async () => session.page.url() === composer('x-modal').address);
  });

  test('with a page that becomes another without a load', async () => {
    await begin(session, composer('x-home'));
    await session.page.evaluate(() => {
      history.pushState(null, '', '/messages');
      dispatchEvent(new PopStateEvent('popstate'));
    });
  });

  test('with a dialog that is taken out of the page', async () => {
    await begin(session, composer('facebook-post'));
    await session.page.evaluate(() => {
      for (const one of document.querySelectorAll('.window, .backdrop')) one.remove();
    });
  });

  test.each(['close', 'remove'] as const)('with a modal dialog after its %s()', async (way) => {
    await begin(session, composer('linkedin-share'));
    await session.page.evaluate((by) => document.querySelector('dialog')?.[by](), way);
  });

  test('with a box in a shadow root', async () => {
    await begin(session, composer('linkedin-quill'));
    await session.page.evaluate(() => {
      document.querySelector('#interop-outlet')?.shadowRoot?.replaceChildren();
    });
  });
});

const session = startSession();
