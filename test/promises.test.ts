import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf, filesUnder, textOf } from './house/tree.ts';
import { buildIfStale, builds } from './promises/build.ts';
import { type Known, knownInBuild, knownInSource, waysOut } from './promises/ways-out.ts';

const examples: readonly (readonly [way: string, code: string])[] = [
  ['fetch', 'await fetch(address)'],
  ['fetch', "window['fetch'](address)"],
  ['fetch', 'const send = globalThis.fetch;'],
  ['XMLHttpRequest', 'new XMLHttpRequest()'],
  ['WebSocket', 'new WebSocket(address)'],
  ['EventSource', 'new EventSource(address)'],
  ['sendBeacon', 'navigator.sendBeacon(address, text)'],
  ['WebRTC', 'new RTCPeerConnection()'],
  ['WebTransport', 'new WebTransport(address)'],
  ['worker', 'new Worker(address)'],
  ['code from text', 'new Function(text)'],
  ['import from elsewhere', 'await import(address)'],
  ['import from elsewhere', "import 'https:' + host"],
  ['element that loads', "document.createElement('img')"],
  ['address set on an element', 'picture.src = address'],
  ['image, sound or font', 'new Image()'],
  ['navigation', "window.open('page')"],
  ['navigation', 'form.submit()'],
  ['address', "'https://example.org/a'"],
  ['address in a page or sheet', 'background: url(//example.org/a.png)'],
  ['form in a page', '<form method="post">'],
  ['word to the page', "window.postMessage(text, '*')"],
  ['word to another program', "browser.runtime.connectNative('name')"],
  ['browser that downloads or signs in', 'browser.downloads.download(x)'],
  ['storage that travels', 'browser.storage.sync.set(x)'],
  ['tab or window opened', 'browser.tabs.create(x)'],
  ['markup from text', 'node.innerHTML = text'],
  ['device', 'navigator.share(x)'],
];

const readable = /\.(?:tsx?|js|mjs|css|html|json|svg)$/;

describe('what we wrote', () => {
  const files = ['src', 'entrypoints', 'rules', 'public'].flatMap((folder) => filesUnder(folder, readable));

  test('knows no way out but those written down', () => {
    expect(unknown(files, codeOf, knownInSource)).toEqual([]);
  });

  test('still has every mention that is written down', () => {
    expect(stale(files, codeOf, knownInSource)).toEqual([]);
  });
});

describe('what the browser gets', () => {
  beforeAll(buildIfStale, 120_000);

  test.each(builds)('%s knows no way out but those written down', (build) => {
    const files = filesUnder(`.output/${build}`, readable);
    expect(files.length).toBeGreaterThan(5);
    expect(unknown(files, textOf, knownInBuild)).toEqual([]);
    expect(stale(files, textOf, knownInBuild)).toEqual([]);
  });

  test.each(builds)('%s asks for storage and nothing else', (build) => {
    const manifest = JSON.parse(textOf(`.output/${build}/manifest.json`));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    const more = Object.keys(manifest).filter((key) =>
      /permission|accessible|externally|update_url|chrome_url/.test(key),
    );
    expect(more).toEqual(['permissions']);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  test.each(builds)('%s runs on the three sites only, in its own world', (build) => {
    const { content_scripts: scripts } = JSON.parse(textOf(`.output/${build}/manifest.json`));
    expect(scripts).toHaveLength(1);
    const [{ matches, run_at: start, all_frames: frames, world }] = scripts;
    expect({ start, frames, world }).toEqual({ start: 'document_start', frames: true, world: undefined });
    const hosts = matches.map((match: string) => /^https:\/\/([a-z.]+)\/\*$/.exec(match)?.[1] ?? match);
    expect(
      hosts.filter((host: string) => !/^([a-z]+\.)?(x|twitter|facebook|linkedin)\.com$/.test(host)),
    ).toEqual([]);
  });

  test.each(builds)('%s carries no map, no test page and no source beside it', (build) => {
    expect(
      filesUnder(`.output/${build}`).filter((file) => /\.(map|ts|tsx|md)$|practice|test/.test(file)),
    ).toEqual([]);
  });
});

describe('the search itself', () => {
  test.each(examples)('finds %s in %s', (name, code) => {
    expect(waysOut.filter(({ shape }) => shape.test(code)).map((way) => way.name)).toContain(name);
  });

  test('is tried on every way out', () => {
    const tried = new Set<string>(examples.map(([name]) => name));
    expect(waysOut.filter(({ name }) => !tried.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

interface Mention {
  readonly file: string;
  readonly way: string;
  readonly text: string;
}

function mentions(files: readonly string[], read: (file: string) => string): readonly Mention[] {
  return files.flatMap((file) => {
    const text = read(file);
    return waysOut.flatMap(({ name, shape }) =>
      [...text.matchAll(new RegExp(shape.source, `g${shape.flags}`))].map(({ index, 0: hit }) => ({
        file,
        way: name,
        text: `${text.slice(Math.max(0, index - 40), index)}⟨${hit}⟩${text.slice(index + hit.length, index + hit.length + 60)}`,
      })),
    );
  });
}

function isKnown({ file, way, text }: Mention, known: Known): boolean {
  return known.file.test(file) && known.way === way && known.text.test(text);
}

function unknown(files: readonly string[], read: (file: string) => string, known: readonly Known[]) {
  return mentions(files, read).filter((mention) => !known.some((one) => isKnown(mention, one)));
}

/** What is written down and no longer there: it would let something else through one day. */
function stale(files: readonly string[], read: (file: string) => string, known: readonly Known[]) {
  const all = mentions(files, read);
  return known.filter((one) => !all.some((mention) => isKnown(mention, one)));
}
