import { readFile } from 'node:fs/promises';
import { practiceFolder } from './build.ts';

/** What stands at one address of the practice web. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

const sites: { readonly [host: string]: { readonly page: string; readonly paths: readonly RegExp[] } } = {
  'x.com': {
    page: 'x',
    paths: [
      /^\/home$/,
      /^\/compose\/post(\/|$)/,
      /^\/compose\/articles\/edit\/\d+$/,
      /^\/intent\/post$/,
      /^\/\w+\/status\/\d+$/,
      /^\/i\/communities\/\d+$/,
      /^\/(messages|i\/chat|settings)/,
    ],
  },
  'mobile.x.com': { page: 'x', paths: [/^\/compose\/post$/] },
  'pro.x.com': { page: 'x', paths: [/^\/i\/decks\/\d+$/] },
  'www.facebook.com': {
    page: 'facebook',
    paths: [
      /^\/$/,
      /^\/messages\/t\//,
      /^\/groups\/\d+\/$/,
      /^\/reels\/create$/,
      /^\/marketplace\/create\/item$/,
    ],
  },
  'business.facebook.com': { page: 'facebook', paths: [/^\/latest\/composer$/] },
  'm.facebook.com': { page: 'facebook', paths: [/^\/$/] },
  'www.linkedin.com': {
    page: 'linkedin',
    paths: [
      /^\/feed\/(?:update\/[\w:]+\/)?$/,
      /^\/messaging\//,
      /^\/posts\/\w+\/$/,
      /^\/groups\/\d+\/$/,
      /^\/company\/\d+\/admin\/page-posts\/published\/$/,
      /^\/sharing\/share-offsite\/$/,
      /^\/article\/(?:new|edit\/\d+)\/$/,
      /^\/in\/[\w-]+\/$/,
    ],
  },
};

// Pages that stand on every host, under /practice/.
const pages: readonly string[] = ['hostile', 'editors', 'swap'];

const kinds: { readonly [kind: string]: string } = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

// For scripts and styles stricter than the sites' own: what runs under this runs under theirs. Nothing here stops a
// request, so that one that should not be made is seen.
const strict = {
  // The hash is Quill's: it names its own white-space on what it takes in.
  'content-security-policy':
    "script-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-RvAvREUHojDuwHylTVWZp9DhleqLs6ml8G7LpjCF+EY='; object-src 'none'; base-uri 'none'",
};

/** The practice web's answer to an address, or undefined where nothing stands. */
export async function answer(address: string): Promise<Answer | undefined> {
  const url = new URL(address);
  const site = url.protocol === 'https:' ? sites[url.host] : undefined;
  if (site === undefined) return undefined;
  const [, name = '', kind = 'html'] = /^\/practice\/(\w+)(?:\.(js|css))?$/.exec(url.pathname) ?? [];
  if (pages.includes(name) || (name === site.page && kind !== 'html')) {
    return file(`${name}.${kind}`, kinds[kind] ?? '');
  }
  if (url.host === 'www.linkedin.com' && url.pathname === '/preload/') return html(decoy);
  if (site.paths.some((path) => path.test(url.pathname))) return file(`${site.page}.html`, 'text/html');
  return undefined;
}

// The frame that feeds LinkedIn's shadow root holds an editor of its own that nobody writes in.
const decoy =
  '<!doctype html><title>Practice frame</title><div class="ql-editor" contenteditable="true"><p>Nothing here is a draft.</p></div>';

async function file(name: string, contentType: string): Promise<Answer> {
  return page(await readFile(`${practiceFolder}/${name}`, 'utf8'), contentType);
}

function html(body: string): Answer {
  return page(body, 'text/html');
}

function page(body: string, contentType: string): Answer {
  return { status: 200, contentType: `${contentType}; charset=utf-8`, headers: strict, body };
}
