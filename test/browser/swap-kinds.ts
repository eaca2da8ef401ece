/** An editor of the page for safer wordings. */
export interface Kind {
  readonly kind: string;
  readonly host: string;
  readonly editor: string;
  readonly post: string;
}

/** X's layout for phones. */
export const area: Kind = {
  kind: 'area',
  host: 'https://x.com',
  editor: 'textarea',
  post: '[data-testid="tweetButton"]',
};
/** LinkedIn's older box. */
export const quill: Kind = {
  kind: 'quill',
  host: 'https://www.linkedin.com',
  editor: '#interop-outlet >>> .ql-editor',
  post: '#interop-outlet >>> .act',
};
const rich: Kind = {
  kind: 'rich',
  host: 'https://www.facebook.com',
  editor: '[data-lexical-editor]',
  post: '[aria-label="Post"]',
};
/** Every kind of editor. */
export const kinds: readonly Kind[] = [
  {
    kind: 'draft',
    host: 'https://x.com',
    editor: '.public-DraftEditor-content',
    post: '[data-testid="tweetButtonInline"]',
  },
  rich,
  { ...rich, kind: 'plain', post: '[aria-label="Comment"]' },
  { kind: 'tiptap', host: 'https://www.linkedin.com', editor: '.tiptap', post: 'dialog .act' },
  quill,
  area,
];

/** What is written, with `*bold*` and `@[mentions]`, and what stands there once the wording was put in and a word typed after it. */
export const drafts = [
  {
    name: 'between lines',
    draft: 'The lamp is new.\nA new book for my 14yo client.\n\nCall me.',
    put: 'The lamp is new.\nA new book for my teenager client.\n\nCall me. Yes.',
  },
  {
    name: 'over the end of bold words, beside a mention, a hashtag, a link and an emoji',
    draft: 'Thanks @[Ada Example]. A new book for my *14*yo client 😀 #therapy https://a.example/b',
    put: 'Thanks Ada Example. A new book for my teenager client 😀 #therapy https://a.example/b Yes.',
  },
  {
    name: 'over the beginning of bold words, after a mention',
    draft: 'Thanks all #books\nA *new* book for @[Ada], my 1*4yo* client 👍🏽',
    put: 'Thanks all #books\nA new book for Ada, my teenager client 👍🏽 Yes.',
  },
];
