import { defineConfig } from 'wxt';
import { quiet } from './build/quiet.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [quiet()],
    // Preloading would fetch; our chunks lie on the same disk.
    build: { modulePreload: false },
  }),
  manifest: {
    name: 'Soundproof',
    description:
      'Reads your draft on your own machine before it goes out, and shows what a client could recognise.',
    permissions: ['storage'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    browser_specific_settings: {
      gecko: { id: 'soundproof@soundproof.example', data_collection_permissions: { required: ['none'] } },
    },
  },
});
