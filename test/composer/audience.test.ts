// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { audienceOf } from '../../src/composer/audience.ts';
import type { Composer } from '../../src/composer/find.ts';
import { siteOf } from '../../src/sites/index.ts';

test.each([
  [
    'www.facebook.com',
    '<div role="button" aria-label="Edit privacy. Sharing with Public.">Public</div>',
    'Public',
  ],
  ['www.facebook.com', '<div role="button"><span>Friends</span></div>', 'Friends'],
  ['www.facebook.com', '<div role="button"><span>Freunde</span></div>', 'Freunde'],
  ['www.linkedin.com', '<button>Anyone</button>', 'Anyone'],
  [
    'www.linkedin.com',
    '<button aria-label="Anna Berg Post to Connections only">x</button>',
    'Connections only',
  ],
  ['x.com', '<button aria-label="Choose audience">Everyone</button>', 'Everyone'],
  ['x.com', '<button aria-label="Choose audience">Practice community</button>', 'Practice community'],
  ['x.com', '<button>Everyone can reply</button>', undefined],
  ['www.linkedin.com', '<button>Post</button><button>Ask anyone who knows</button>', undefined],
])('on %s, %s says who will see it: %s', (host, markup, who) => {
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  const root = document.getElementById('root') as HTMLElement;
  // Without a layout every box is empty.
  for (const button of root.children) button.checkVisibility = () => true;
  expect(audienceOf({ root } as unknown as Composer, siteOf(host))).toBe(who);
});
