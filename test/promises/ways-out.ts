/** A way by which something could leave the machine, and how it looks in code. */
export interface WayOut {
  readonly name: string;
  readonly shape: RegExp;
}

/** Every way out that a browser gives a script, a sheet or a page. */
export const waysOut: readonly WayOut[] = [
  {
    name: 'fetch',
    shape:
      /\bfetch(?:Later)?\b\s*[()[.?]|['"`]fetch(?:Later)?['"`]\s*\]|[=,(:]\s*(?:\w+\.)?fetch\b(?!['"`:])/,
  },
  { name: 'XMLHttpRequest', shape: /\bXMLHttpRequest\b/ },
  { name: 'WebSocket', shape: /\bWebSocket(?:Stream)?\b/ },
  { name: 'EventSource', shape: /\bEventSource\b/ },
  { name: 'sendBeacon', shape: /\bsendBeacon\b/ },
  { name: 'WebRTC', shape: /\bRTC(?:PeerConnection|DataChannel|SessionDescription)\b/ },
  { name: 'WebTransport', shape: /\bWebTransport\b/ },
  {
    name: 'worker',
    shape: /\bnew\s+(?:Shared)?Worker\b|\bserviceWorker\b\s*\.|\bimportScripts\b|\bWorklet\b|\baddModule\b/,
  },
  {
    name: 'code from text',
    shape: /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]|\bdocument\.write(?:ln)?\b/,
  },
  {
    name: 'import from elsewhere',
    shape: /\bimport\s*\(\s*(?!['"`](?:\.{0,2}\/|[\w@]+(?:\/[\w-]+)*['"`]))|\b(?:import|from)\s*['"`]https?:/,
  },
  {
    name: 'element that loads',
    shape:
      /createElement(?:NS)?\(\s*(?:[^)]*,\s*)?['"`](?:script|iframe|frame|img|image|link|object|embed|audio|video|source|form|base|portal|fencedframe)['"`]/i,
  },
  {
    name: 'address set on an element',
    shape: /\.(?:src|srcset|href|action|formAction|ping|poster)\s*=(?!=)/,
  },
  { name: 'image, sound or font', shape: /\bnew\s+(?:Image|Audio|FontFace)\b/ },
  {
    name: 'navigation',
    shape:
      /\b(?:window|self|globalThis|top|parent)\.open\s*\(|\blocation\s*=(?!=)|\blocation\.(?:assign|replace)\b|\blocation\.href\s*=(?!=)|\.requestSubmit\s*\(|\.submit\s*\(\s*\)/,
  },
  { name: 'address', shape: /\b(?:https?|wss?|ftp):\/\/[^\s'"`)<>]*/ },
  {
    name: 'address in a page or sheet',
    shape:
      /\b(?:src|srcset|action|formaction|ping|poster)\s*=\s*["']?\s*(?:https?:|\/\/)|\burl\(\s*(?!['"]?(?:data:|#|\/[^/]|\.))|@import\s+(?!["']\.)/,
  },
  {
    name: 'form in a page',
    shape: /<form\b|<iframe\b|<object\b|<embed\b|rel=["']?(?:preconnect|dns-prefetch|prefetch|prerender)/i,
  },
  {
    name: 'word to the page',
    shape: /\bpostMessage\s*\(|\bBroadcastChannel\b|\bnew\s+MessageChannel\b|\bnew\s+CustomEvent\b/,
  },
  {
    name: 'word to another program',
    shape: /\b(?:connectNative|sendNativeMessage|setUninstallURL|onMessageExternal|onConnectExternal)\b/,
  },
  {
    name: 'browser that downloads or signs in',
    shape:
      /\b(?:browser|chrome|default)\.(?:downloads|identity|webRequest|declarativeNetRequest|cookies|history|scripting|debugger|proxy|management)\b/,
  },
  { name: 'storage that travels', shape: /\bstorage\.(?:sync|managed|session)\b|\.setAccessLevel\b/ },
  { name: 'tab or window opened', shape: /\b(?:tabs|windows)\.(?:create|update|executeScript|duplicate)\b/ },
  {
    name: 'markup from text',
    shape:
      /\.(?:innerHTML|outerHTML)\s*[+]?=(?!=)|\binsertAdjacentHTML\b|\bsetHTML(?:Unsafe)?\b|\bcreateContextualFragment\b|\bdangerouslySetInnerHTML\s*[=:]/,
  },
  {
    name: 'device',
    shape:
      /\bnavigator\.(?:geolocation|mediaDevices|usb|bluetooth|serial|hid|share|registerProtocolHandler|connection)\b/,
  },
];

/** A mention that is known and harmless; each must still be there. */
export interface Known {
  /** The files, by their path. */
  readonly file: RegExp;
  readonly way: string;
  /** The mention between ⟨ ⟩, and as much around it as tells it from others. */
  readonly text: RegExp;
  readonly because: string;
}

/** Mentions in what we wrote ourselves. */
export const knownInSource: readonly Known[] = [
  {
    file: /^src\/sites\/index\.ts$/,
    way: 'address',
    text: /⟨https:\/\/\$\{host\}\/\*⟩/,
    because: 'the match patterns of the manifest; nothing is asked for at them',
  },
  {
    file: /^rules\/standards-(?:uk|us|us-social)\.ts$/,
    way: 'address',
    text: /link: '⟨https:/,
    because: 'where a standard can be read; the options page shows it as a link that only a person follows',
  },
  {
    file: /^entrypoints\/background\.ts$/,
    way: 'tab or window opened',
    text: /⟨tabs\.create⟩\(\{ url: browser\.runtime\.getURL\('welcome\.html'\) \}/,
    because: 'our own welcome page, once, after installing',
  },
];

/** Mentions in what the build makes of it. */
export const knownInBuild: readonly Known[] = [
  {
    file: /\/manifest\.json$/,
    way: 'address',
    text: /"⟨https:\/\/[a-z.]+\/\*⟩"/,
    because: 'the pages that the content script runs on',
  },
  {
    file: /\/content-scripts\/guard\.js$/,
    way: 'address',
    text: /`⟨https:\/\/\$\{\w+\}\/\*⟩`/,
    because: 'the same, from src/sites',
  },
  {
    file: /\.js$/,
    way: 'address',
    text: /⟨http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)⟩/,
    because: 'preact: names of markup languages, which no browser opens',
  },
  {
    file: /\/(?:chunks\/.*|content-scripts\/guard)\.js$/,
    way: 'address',
    text: /link:`⟨https:/,
    because: 'where a standard can be read, as in rules/standards; a link that only a person follows',
  },
  {
    file: /\/background\.js$/,
    way: 'tab or window opened',
    text: /⟨tabs\.create⟩\(\{url:[\w.$]+\.runtime\.getURL\(`welcome\.html`\)\}/,
    because: 'our own welcome page, once, after installing',
  },
  {
    file: /\.js$/,
    way: 'word to another program',
    text: /⟨(?:sendNativeMessage|setUninstallURL)⟩:\{minArgs:/,
    because: 'webextension-polyfill: its table of what browsers can do; nothing calls these',
  },
  {
    file: /\.js$/,
    way: 'word to another program',
    text: /⟨onMessageExternal⟩:\w+\(/,
    because: 'webextension-polyfill: the wrapper of an event that nothing listens to',
  },
  {
    file: /\/chunks\/.*\.js$/,
    way: 'element that loads',
    text: /document\.⟨createElement\(`link`⟩\)(?:\.relList|;if\(\w+\.rel=)/,
    because: 'vite: the style sheet of a part of our own page that is loaded when it is needed',
  },
  {
    file: /\/chunks\/.*\.js$/,
    way: 'address set on an element',
    text: /crossOrigin=``,\w+⟨\.href=⟩\w+\.href/,
    because: 'vite: the same; the policy of the page allows our own files only',
  },
];
