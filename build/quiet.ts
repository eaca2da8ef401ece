import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Takes out of the build what other people's code would say to the page, or write into one as markup. */
export function quiet(): Plugin {
  return {
    name: 'soundproof:quiet',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/utils/content-script-context' ? quietContext : undefined),
    transform: (code, id) => (/\/preact\/dist\/preact\.mjs$/.test(id) ? withoutInnerHtml(code) : undefined),
  };
}

const quietContext = fileURLToPath(new URL('quiet-context.ts', import.meta.url));

/** preact can set markup from a string. We never ask it to; here it becomes text. Seen in preact 11.2. */
function withoutInnerHtml(code: string): string {
  const setter = /(\w+)\.innerHTML=(\w+\.__html)/g;
  const found = code.match(setter)?.length ?? 0;
  if (found !== 1)
    throw new Error(`preact sets innerHTML in ${found} places, not in one: look at build/quiet.ts again`);
  return code.replace(setter, '$1.textContent=$2');
}
